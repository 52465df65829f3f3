import { count, missed, ms, printTable } from "./report.js";

/** @typedef {import("./commitment.js").Commitments} Measured */

const BUDGETS = [
  {
    what: "the optimum over 120 months and 10,000 scenarios",
    most: 500,
    unit: "ms",
    figure: (/** @type {Measured} */ { core }) => core.optimum,
  },
  {
    what: "a unit of work of a simulation",
    most: 12,
    unit: "ms",
    figure: (/** @type {Measured} */ { core }) => core.longest,
  },
];

/** @param {string} variant @param {Measured} measured @returns {string[]} */
export const missedCommitmentBudgets = (variant, measured) => missed(BUDGETS, variant, measured);

/** @param {string} variant @param {Measured} measured */
export function printCommitment(variant, { months, scenarios, core, plain }) {
  printTable(
    [`${variant}, ${months} months × ${count(scenarios)} scenarios`, "core", "plain JavaScript"],
    [
      ["draw the scenarios", ms(core.draw), ms(plain.draw)],
      ["the optimum, three months' rollover", ms(core.optimum), ms(plain.optimum)],
      ["the whole simulation: bands, curve, tornado", ms(core.whole), ""],
      ["  its longest unit of work", ms(core.longest), ""],
    ],
  );
}
