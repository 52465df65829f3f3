import { daysOn } from "c/isoDays";
import { addMonths, monthsFrom } from "c/plannerMonths";
import { PRICE_PRESETS } from "c/plannerTerms";
import { fill } from "c/displayFormat";
import labels from "./labels";

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

/** The presets as products: a seat and a login of each. @returns {Offer[]} */
export function presetOffers() {
  return PRICE_PRESETS.flatMap(
    ({ key, name, grade, login, member }) =>
      /** @type {Offer[]} */ ([
        {
          key: `${key}-member`,
          name: fill(labels.memberProduct, name),
          grade,
          model: "member",
          price: member,
          isOffered: true,
        },
        {
          key: `${key}-login`,
          name: fill(labels.loginProduct, name),
          grade,
          model: "login",
          price: login,
          isOffered: true,
        },
      ]),
  );
}

/**
 * What a licence's key tells about its grade and product: a guess, which the screen lets anybody mend.
 * @param {string} key
 */
function familyOf(key) {
  if (/partner|prm/i.test(key)) {
    return "partner";
  }
  if (/customer.*plus|plus.*customer/i.test(key)) {
    return "customerPlus";
  }
  return /external.?apps/i.test(key) ? "externalApps" : "customer";
}

/**
 * What each licence's users need and have, to begin with.
 * @param {object} org
 * @param {Usage["licenses"]} org.usage
 * @param {import("c/reviewSession").License[]} org.licenses
 * @param {import("c/reviewSession").Prices} org.prices
 * @param {string[]} org.contractLicenses
 * @param {number} org.monthlyCommitment of the contract
 * @returns {Assignment[]}
 */
export function assignmentsOf({ usage, licenses, prices, contractLicenses, monthlyCommitment }) {
  return usage.flatMap(({ license }) => {
    if (license === null) {
      return [];
    }
    const known = licenses.find(({ key }) => key === license);
    const model = prices[license]?.model ?? (/login/i.test(license) ? "login" : "member");
    const bought = known?.total ?? null;
    return [
      {
        license,
        name: known?.name ?? license,
        requiredGrade: /partner|prm|external.?apps/i.test(license) ? "partner" : "customer",
        currentProduct: `${familyOf(license)}-${model}`,
        currentQuantity:
          model === "member"
            ? bought
            : contractLicenses.includes(license)
              ? monthlyCommitment
              : null,
      },
    ];
  });
}

/**
 * Puts the org's own prices of seats in the place of the presets.
 * @param {Offer[]} offers
 * @param {Assignment[]} assignments
 * @param {import("c/reviewSession").Prices} prices
 */
export function pricedByOrg(offers, assignments, prices) {
  return offers.map((offer) => {
    const holder = assignments.find(({ currentProduct }) => currentProduct === offer.key);
    const price = holder && prices[holder.license];
    return price?.model === "member" ? { ...offer, price: price.pricePerSeatMonth } : offer;
  });
}

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
 * @param {object} options
 * @param {Usage} options.usage
 * @param {Assignment[]} options.assignments
 * @param {Offer[]} options.offers
 * @param {import("c/plannerTerms").Terms} options.terms
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

/** @param {{ from: string, to: string }} months */
export function countOf({ from, to }) {
  return monthsFrom(from, 120).indexOf(to) + 1;
}
