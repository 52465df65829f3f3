/**
 * What the commitment module costs in the page: the optimum over many scenarios (C4, C5), whole and in slices,
 * beside the same in plain JavaScript.
 */
import { loadCommitment } from "c/seatwiseCommitment";
import { bestCommitment, drawScenarios } from "../baseline/commitment.js";
import { best, timed } from "./timing.js";

/**
 * @typedef {object} Commitments milliseconds
 * @property {number} months
 * @property {number} scenarios
 * @property {{ draw: number, optimum: number, whole: number, longest: number }} core
 * @property {{ draw: number, optimum: number }} plain
 */

const MONTHS = 120;
const SCENARIOS = 10_000;
const TRIES = 3;

/** Ten years with a season. */
const DEMAND = Array.from({ length: MONTHS }, (_, month) =>
  Math.round(50_000 * (1 + 0.4 * Math.sin((month / 6) * Math.PI))),
);
const TERMS = { pricePerLogin: 4, overageMultiplier: 2.5, rolloverMonths: 3 };
const NOISE = { volatility: 0.25, correlation: 0.3 };
const BURSTS = { probability: 0.02, size: 2 };
const SEED = 7;

/** @type {import("../../src/commitment/types.js").SimulationRequest} */
const REQUEST = {
  contract: { ...TERMS, startMonth: "2026-01", termMonths: MONTHS, monthlyCommitment: 50_000 },
  demand: DEMAND,
  ...NOISE,
  rareBursts: BURSTS,
  scenarios: SCENARIOS,
  seed: SEED,
  step: 1,
};

/** @param {object} component @returns {Promise<Commitments>} */
export async function measureCommitment(component) {
  const { Simulation } = await loadCommitment(component);
  const core = { draw: Infinity, optimum: Infinity, whole: Infinity, longest: Infinity };
  let found = 0;
  for (let i = 0; i < TRIES; i += 1) {
    const times = { draw: 0, search: 0, curve: 0, months: 0 };
    const simulation = new Simulation(REQUEST);
    let longest = 0;
    for (let { phase } = simulation; phase !== "done"; { phase } = simulation) {
      // Not by what awaits: a promise for each of so many units would be measured with them.
      const began = performance.now();
      simulation.continue(1);
      const milliseconds = performance.now() - began;
      times[phase] += milliseconds;
      longest = Math.max(longest, milliseconds);
    }
    found = simulation.answer().optimum.monthlyCommitment;
    simulation.free();
    core.draw = Math.min(core.draw, times.draw);
    core.optimum = Math.min(core.optimum, times.search);
    const { draw, search, curve, months } = times;
    core.whole = Math.min(core.whole, draw + search + curve + months);
    core.longest = Math.min(core.longest, longest);
  }
  const drawn = await timed(() =>
    drawScenarios(DEMAND, { ...NOISE, ...BURSTS, scenarios: SCENARIOS, seed: SEED }),
  );
  const optimum = await best(TRIES, () => mustAgree(found, bestCommitment(drawn.result, TERMS)));
  const plain = { draw: drawn.milliseconds, optimum };
  return { months: MONTHS, scenarios: SCENARIOS, core, plain };
}

/** Other random numbers, the same method: the optima lie near each other. @param {number} core @param {number} plain */
function mustAgree(core, plain) {
  if (!(Math.abs(core / plain - 1) < 0.01)) {
    throw new Error(`the core's best commitment is ${core}, plain JavaScript's ${plain}`);
  }
}
