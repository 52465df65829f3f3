import { daysOn } from "c/isoDays";
import { addMonths } from "c/plannerMonths";

/** @typedef {import("../../../../../src/commitment/types").Grade} Grade */
/** @typedef {import("../../../../../src/commitment/types").Product} Product */
/** @typedef {import("../../../../../src/types").Usage} Usage */
/** @typedef {import("../../../../../src/commitment/types").TiersRequest} TiersRequest */
/** @typedef {Product & { key: string, isOffered: boolean }} Offer a product of the catalogue, and whether it can be bought */
/**
 * What is known of a licence's users beside their logins.
 * @typedef {object} Assignment
 * @property {string} license
 * @property {string} name
 * @property {Grade} requiredGrade
 * @property {string | null} currentProduct key of an offer
 * @property {number | null} currentQuantity seats, or logins a month
 */

/**
 * The calendar months that lie wholly within the known logins.
 * @param {import("c/reviewSession").LoginWindow} window
 * @returns {{ from: string, to: string } | null}
 */
export function wholeMonths({ from, to }) {
  const first = from.endsWith("-01") ? from.slice(0, 7) : addMonths(from.slice(0, 7), 1);
  const last = daysOn(to, 1).endsWith("-01") ? to.slice(0, 7) : addMonths(to.slice(0, 7), -1);
  return first <= last ? { from: first, to: last } : null;
}

/**
 * What is known of the users, and what they can have.
 * @typedef {object} Known
 * @property {Usage} usage
 * @property {Assignment[]} assignments
 * @property {Offer[]} offers
 * @property {import("c/plannerTerms").Terms} terms
 */

/**
 * @param {Known} known
 * @returns {TiersRequest}
 */
export function tiersRequest({ usage, assignments, offers, terms }) {
  const nameOf = (/** @type {string | null} */ key) =>
    offers.find((offer) => offer.key === key)?.name ?? null;
  const { overageMultiplier, rolloverMonths, trueUp } = terms;
  return {
    populations: assignments.map(
      ({ license, name, requiredGrade, currentProduct, currentQuantity }) => {
        const product = nameOf(currentProduct);
        return {
          name,
          requiredGrade,
          currentProduct: product,
          currentQuantity: product === null ? null : currentQuantity,
          frequencies: usage.licenses.find((found) => found.license === license)?.frequencies ?? [],
        };
      },
    ),
    catalogue: offers
      .filter(
        ({ key, isOffered }) =>
          isOffered || assignments.some(({ currentProduct }) => currentProduct === key),
      )
      .map(({ name, grade, model, price }) => ({ name, grade, model, price })),
    terms: { overageMultiplier, rolloverMonths, trueUp },
    startMonth: usage.months[0],
  };
}
