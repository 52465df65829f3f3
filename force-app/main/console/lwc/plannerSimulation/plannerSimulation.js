import { inSlices } from "c/slicedWork";

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
    await inSlices({
      // Nothing is done yet: what is left is all of it.
      steps: simulation.continue(0),
      goOn: (work) => simulation.continue(work),
      onProgress,
      cancellation,
      firstSteps: 1,
      milliseconds: SLICE,
    });
    return simulation.answer();
  } finally {
    simulation.free();
  }
}
