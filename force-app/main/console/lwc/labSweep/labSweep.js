// code-analyzer-suppress(eslint:@lwc/lwc-platform/no-inline-disable): each gives its reason
import { LoadingCancelled, letPaint } from "c/populationLoader";
import { STANDARD } from "c/labPolicy";

/** How long a slice shall take, in milliseconds: half of what would be felt. */
const SLICE = 25;
/** Slices begin small: what a point costs shows in the first one. */
const FIRST_POINTS = 4;
/** A slice grows so fast at most: one measured too short must not make the next too long. */
const GROWTH = 4;

const FEWEST_DAYS = 30;
const MOST_DAYS = 180;
const LONGEST = 3650; // R4
/** Steps between the fewest and the most days. */
const STEPS = 15;

/**
 * Days to try for the three thresholds, about 1,000 combinations that make a policy: even steps from 30 to 180 days,
 * or as far as half as long again as the policy waits, and between them the days of today's policy and of the default.
 * @param {import("c/labPolicy").Thresholds} current
 */
export function gridAround(current) {
  const furthest = Math.max(MOST_DAYS, Math.ceil((1.5 * current.deactivationDays) / 30) * 30);
  const step = Math.ceil((furthest - FEWEST_DAYS) / STEPS / 5) * 5;
  const even = Array.from({ length: STEPS + 1 }, (_, at) => FEWEST_DAYS + at * step);
  const between = [45, 105];
  const days = new Set([
    ...even,
    ...between,
    ...Object.values(STANDARD),
    ...Object.values(current),
  ]);
  const sorted = [...days].filter((day) => day >= 1 && day <= LONGEST).sort((a, b) => a - b);
  return {
    firstWarningDays: sorted.slice(0, -2),
    finalNoticeDays: sorted.slice(1, -1),
    deactivationDays: sorted.slice(2),
  };
}

/**
 * Replays the whole grid in slices: the page goes on living between them.
 * @param {object} options
 * @param {import("c/reviewSession").ReviewSession} options.session
 * @param {import("../../../../../src/types").SweepRequest} options.request
 * @param {(share: number) => void} options.onProgress the share that is done
 * @param {{ cancelled: boolean }} options.cancellation
 */
export async function sweep({ session, request, onProgress, cancellation }) {
  await pause(cancellation);
  const points = session.beginSweep(request);
  let left = points;
  let slice = FIRST_POINTS;
  while (left > 0) {
    // The pause between two slices is what they are for.
    // eslint-disable-next-line no-await-in-loop -- a slice at a time, so that the page can draw between them
    await pause(cancellation);
    const began = performance.now();
    left = session.continueSweep(slice);
    slice = nextSlice(slice, performance.now() - began);
    onProgress(1 - left / points);
  }
  return session.sweepAnswer();
}

/** @param {{ cancelled: boolean }} cancellation */
async function pause(cancellation) {
  await letPaint();
  if (cancellation.cancelled) {
    throw new LoadingCancelled();
  }
}

/**
 * So many points that the next slice takes its time, by the last one.
 * @param {number} points
 * @param {number} milliseconds they took
 */
export function nextSlice(points, milliseconds) {
  const fitting = Math.floor((points * SLICE) / Math.max(milliseconds, 0.1));
  return Math.max(1, Math.min(fitting, points * GROWTH));
}
