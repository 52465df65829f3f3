import { addAmounts } from "c/seatMoney";
import { tiersRequest } from "./tierRequest";

/** @typedef {import("../../../../../src/commitment/types").Tiers} Tiers */

/**
 * The best products of every licence (C7). What cannot be bought any more may be kept where it is held, and is no choice
 * for anybody else: the core is asked about each such product with those who hold it.
 * @param {import("c/seatwiseCommitment").Commitment} commitment
 * @param {import("./tierRequest").Known} known
 * @returns {Tiers}
 */
export function adviseTiers(commitment, known) {
  const { assignments, offers } = known;
  const withdrawn = new Set(offers.flatMap(({ key, isOffered }) => (isOffered ? [] : [key])));
  const kept = assignments.map(({ currentProduct }) =>
    currentProduct !== null && withdrawn.has(currentProduct) ? currentProduct : null,
  );
  /** @type {Tiers["populations"]} */
  const populations = [];
  const answers = [...new Set(kept)].map((product) => {
    const places = kept.flatMap((one, at) => (one === product ? [at] : []));
    const holders = places.map((place) => assignments[place]);
    const answer = withPlaces(places, () =>
      commitment.recommendTiers(tiersRequest({ ...known, assignments: holders })),
    );
    places.forEach((place, at) => {
      populations[place] = answer.populations[at];
    });
    return answer;
  });
  return {
    populations,
    yearlyCostToday: sumOf(answers.map(({ yearlyCostToday }) => yearlyCostToday)),
    yearlyCost: addAmounts(answers.map(({ yearlyCost }) => yearlyCost)),
    yearlySaving: sumOf(answers.map(({ yearlySaving }) => yearlySaving)),
  };
}

/**
 * The core names a population by its place among those that it was asked about; who reads of it sees all.
 * @template Answer
 * @param {number[]} places
 * @param {() => Answer} ask
 * @returns {Answer}
 */
function withPlaces(places, ask) {
  try {
    return ask();
  } catch (/** @type {any} */ error) {
    for (const problem of error?.problems ?? []) {
      problem.path = problem.path.replace(
        /^populations\[(\d+)\]/,
        (/** @type {string} */ _, /** @type {string} */ at) => `populations[${places[Number(at)]}]`,
      );
    }
    throw error;
  }
}

/** Not known where a part is not. @param {(number | null)[]} amounts */
function sumOf(amounts) {
  const known = amounts.flatMap((amount) => (amount === null ? [] : [amount]));
  return known.length === amounts.length ? addAmounts(known) : null;
}
