import { describeError } from "c/errorProblems";

/** @typedef {import("c/plannerTerms").Terms} Terms */
/** @typedef {import("../../../../../src/commitment/types").Ledger} Ledger */
/** @typedef {{ key: "current" | "optimum" | "own", terms: Terms, ledger: Ledger }} Scenario */

/** What of a scenario's terms is compared. */
export const TERMS = /** @type {const} */ ([
  "monthlyCommitment",
  "pricePerLogin",
  "overageMultiplier",
  "rolloverMonths",
  "trueUp",
]);

/** What of its ledger. */
export const TOTALS = /** @type {const} */ ([
  "commitmentCost",
  "overageCost",
  "cost",
  "used",
  "expired",
  "overage",
  "utilisation",
  "coverage",
  "effectivePricePerLogin",
]);

/**
 * @param {import("c/plannerFigures").Figures} figures
 * @returns {Scenario[]}
 */
export function standing({ terms, ledger, optimization, optimumLedger }) {
  const { monthlyCommitment } = optimization;
  return [
    { key: "current", terms, ledger },
    { key: "optimum", terms: { ...terms, monthlyCommitment }, ledger: optimumLedger },
  ];
}

/**
 * A scenario of one's own.
 * @param {import("c/seatwiseCommitment").Commitment} commitment
 * @param {Terms} terms
 * @param {number[]} demand
 * @returns {{ scenario: Scenario | null, problems: import("../../../../../src/types").Problem[] }}
 */
export function ownScenario(commitment, terms, demand) {
  try {
    const ledger = commitment.contractLedger({ contract: terms, demand });
    return { scenario: { key: "own", terms, ledger }, problems: [] };
  } catch (error) {
    const { message, problems } = describeError(error);
    return { scenario: null, problems: problems.length > 0 ? problems : [{ path: "", message }] };
  }
}
