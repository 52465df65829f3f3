import { describeError } from "c/errorProblems";
import { statedFacts } from "c/usageApi";

/** @typedef {import("../../../../../src/commitment/types").Ledger} Ledger */
/** @typedef {import("../../../../../src/commitment/types").Optimization} Optimization */
/** @typedef {import("../../../../../src/commitment/types").Levers} Levers */
/** @typedef {import("../../../../../src/commitment/types").ContractReview} ContractReview */
/** @typedef {import("../../../../../src/types").Problem} Problem */
/** @typedef {import("c/plannerTerms").Terms} Terms */

/**
 * Everything that the core says about one contract and one demand.
 * @typedef {object} Figures
 * @property {Terms} terms
 * @property {number[]} demand
 * @property {Ledger} ledger
 * @property {Optimization} optimization
 * @property {Ledger} optimumLedger the same terms at the best commitment
 * @property {Levers} levers
 * @property {ContractReview} review
 *
 * @typedef {object} Question
 * @property {Terms} terms
 * @property {number[]} demand
 * @property {number | null} addressableUsers
 * @property {number} baselineMonths months of data that the demand stands on
 * @property {import("c/usageApi").Terms} stated
 */

/**
 * @param {import("c/seatwiseCommitment").Commitment} commitment
 * @param {Question} question
 * @returns {{ figures: Figures | null, problems: Problem[] }}
 */
export function decide(commitment, question) {
  const { terms, demand, addressableUsers, baselineMonths, stated } = question;
  try {
    const request = { contract: terms, demand };
    const ledger = commitment.contractLedger(request);
    const optimization = commitment.optimizeCommitment({ ...request, addressableUsers });
    return {
      figures: {
        terms,
        demand,
        ledger,
        optimization,
        optimumLedger: commitment.contractLedger({
          contract: { ...terms, monthlyCommitment: optimization.monthlyCommitment },
          demand,
        }),
        levers: commitment.negotiationLevers(request),
        review: commitment.reviewContract({
          ...request,
          addressableUsers,
          baselineMonths,
          ...statedFacts(stated),
        }),
      },
      problems: [],
    };
  } catch (error) {
    const { message, problems } = describeError(error);
    return { figures: null, problems: problems.length > 0 ? problems : [{ path: "", message }] };
  }
}
