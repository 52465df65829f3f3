// code-analyzer-suppress(eslint:@lwc/lwc-platform/no-inline-disable): each gives its reason
import { LoadingCancelled, letPaint } from "c/populationLoader";

/** How long a slice shall take, in milliseconds: half of what would be felt. */
const SLICE = 25;
/** Slices begin small, for steps that take far less than a millisecond: what one costs shows in the first slice. */
const FIRST_STEPS = 16;
/** A slice grows so fast at most: one measured too short must not make the next too long. */
const GROWTH = 4;

/**
 * Goes on with work until nothing is left of it; the page draws between two slices.
 * @param {object} work
 * @param {number} work.steps it has
 * @param {(steps: number) => number} work.goOn for at most so many; how many are left
 * @param {(share: number) => void} [work.onProgress] the share that is done
 * @param {{ cancelled: boolean }} work.cancellation
 * @param {number} [work.firstSteps] of the first slice
 * @param {number} [work.milliseconds] of a slice
 */
export async function inSlices({
  steps,
  goOn,
  onProgress = () => {},
  cancellation,
  firstSteps = FIRST_STEPS,
  milliseconds = SLICE,
}) {
  let left = steps;
  let slice = firstSteps;
  while (left > 0) {
    const began = performance.now();
    left = goOn(slice);
    slice = nextSlice(slice, performance.now() - began, milliseconds);
    onProgress(1 - left / steps);
    if (left > 0) {
      // eslint-disable-next-line no-await-in-loop -- a slice at a time, so that the page can draw between them
      await letPaint();
      if (cancellation.cancelled) {
        throw new LoadingCancelled();
      }
    }
  }
}

/**
 * So many steps that the next slice takes its time, by the last one.
 * @param {number} steps
 * @param {number} took in milliseconds
 * @param {number} milliseconds of a slice
 */
export function nextSlice(steps, took, milliseconds) {
  const fitting = Math.floor((steps * milliseconds) / Math.max(took, 0.1));
  return Math.max(1, Math.min(fitting, steps * GROWTH));
}
