// code-analyzer-suppress(eslint:@lwc/lwc-platform/no-inline-disable): each gives its reason
import { LoadingCancelled, letPaint } from "c/populationLoader";

/** @typedef {import("../../../../../src/commitment/types").SimulationRequest} SimulationRequest */
/** @typedef {import("../../../../../src/commitment/types").SimulationAnswer} SimulationAnswer */

/** How long a slice may take, in milliseconds: with a frame's painting it fits into what nobody feels. */
const SLICE = 10;

/**
 * Plays the scenarios in slices: the page goes on living between them. A unit of work takes a millisecond or less.
 * @param {object} options
 * @param {import("c/seatwiseCommitment").Commitment} options.commitment
 * @param {SimulationRequest} options.request
 * @param {(share: number) => void} options.onProgress the share that is done
 * @param {{ cancelled: boolean }} options.cancellation
 * @returns {Promise<SimulationAnswer>}
 */
export async function simulate({ commitment, request, onProgress, cancellation }) {
  const simulation = new commitment.Simulation(request);
  try {
    let work = 1;
    let left = simulation.continue(work);
    const whole = left + work;
    while (left > 0) {
      onProgress(1 - left / whole);
      // eslint-disable-next-line no-await-in-loop -- a slice at a time, so that the page can draw between them
      await letPaint();
      if (cancellation.cancelled) {
        throw new LoadingCancelled();
      }
      const began = performance.now();
      left = simulation.continue(work);
      work = nextWork(work, performance.now() - began);
    }
    return simulation.answer();
  } finally {
    simulation.free();
  }
}

/**
 * So much work that the next slice takes its time, by the last one; it at most doubles.
 * @param {number} work
 * @param {number} milliseconds it took
 */
export function nextWork(work, milliseconds) {
  const fitting = Math.floor((work * SLICE) / Math.max(milliseconds, 0.1));
  return Math.max(1, Math.min(fitting, work * 2));
}
