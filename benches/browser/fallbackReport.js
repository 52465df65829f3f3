/** What the core costs where WebAssembly is blocked: printed, and held against its budgets. */
import { count, missed, ms, printTable } from "./report.js";

/** @typedef {import("./benchmark.js").Fallback} Fallback */

/** Slower than with WebAssembly, but nobody waits for minutes at these sizes. */
const BUDGETS = [
  {
    what: "first load and plan without WebAssembly",
    most: 6000,
    unit: "ms",
    figure: (/** @type {Fallback} */ { firstLoadAndPlan }) => firstLoadAndPlan,
  },
  {
    what: "moving a threshold without WebAssembly",
    most: 1000,
    unit: "ms",
    figure: (/** @type {Fallback} */ { moveThreshold }) => moveThreshold,
  },
];

/** @param {string} variant @param {Fallback} measured @returns {string[]} */
export const missedFallbackBudgets = (variant, measured) => missed(BUDGETS, variant, measured);

/** @param {string} variant @param {Fallback} measured */
export function printFallback(variant, { users, firstLoadAndPlan, loadAndPlan, moveThreshold }) {
  printTable(
    [`${variant}, ${count(users)} users, no WebAssembly`, "core as JavaScript"],
    [
      ["fetch the script, load and plan, first time", ms(firstLoadAndPlan)],
      ["load and plan", ms(loadAndPlan)],
      ["move a threshold: plan, 50 rows", ms(moveThreshold)],
    ],
  );
}
