import { PRICE_PRESETS, committedLoginPrice } from "c/plannerTerms";
import { fill } from "c/displayFormat";
import labels from "./labels";

/** @typedef {import("../../../../../src/types").Usage} Usage */
/** @typedef {import("c/reviewSession").Prices} Prices */
/** @typedef {import("./tierRequest").Offer} Offer */
/** @typedef {import("./tierRequest").Assignment} Assignment */

/**
 * What is known before anybody puts it right.
 * @typedef {object} Org
 * @property {Usage["licenses"]} usage
 * @property {import("c/reviewSession").License[]} licenses
 * @property {Prices} prices
 * @property {string[]} contractLicenses
 * @property {number} monthlyCommitment of the contract, for all of its licences
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

/** @param {string} license @param {Prices} prices */
function modelOf(license, prices) {
  return prices[license]?.model ?? (/login/i.test(license) ? "login" : "member");
}

/**
 * Whole numbers in the proportion of the weights, which add up to the total exactly; equal ones where all weights are 0.
 * @param {number} total
 * @param {number[]} weights
 */
function sharesOf(total, weights) {
  const sum = weights.reduce((one, other) => one + other, 0);
  const parts = sum > 0 ? weights : weights.map(() => 1);
  const whole = sum > 0 ? sum : weights.length;
  let upTo = 0;
  let given = 0;
  // Each one's share is what is due up to it, rounded, less what was given before: nothing is left over.
  return parts.map((part) => {
    upTo += part;
    const due = Math.round(total * (upTo / whole));
    const share = due - given;
    given = due;
    return share;
  });
}

/**
 * The part of each login licence in the one commitment of the contract, by its logins.
 * @param {Org} org
 * @returns {Map<string, number>}
 */
function commitments({ usage, prices, contractLicenses, monthlyCommitment }) {
  // What is being typed is not a commitment yet.
  if (!Number.isSafeInteger(monthlyCommitment) || monthlyCommitment < 0) {
    return new Map();
  }
  const covered = usage.flatMap(({ license, frequencies }) =>
    license !== null && contractLicenses.includes(license) && modelOf(license, prices) === "login"
      ? [{ license, logins: frequencies.reduce((sum, one) => sum + one.logins * one.users, 0) }]
      : [],
  );
  const shares = sharesOf(
    monthlyCommitment,
    covered.map(({ logins }) => logins),
  );
  return new Map(covered.map(({ license }, at) => [license, shares[at]]));
}

/**
 * What each licence's users need and have, to begin with.
 * @param {Org} org
 * @returns {Assignment[]}
 */
function assignmentsOf(org) {
  const committed = commitments(org);
  return org.usage.flatMap(({ license }) => {
    if (license === null) {
      return [];
    }
    const known = org.licenses.find(({ key }) => key === license);
    const model = modelOf(license, org.prices);
    return [
      {
        license,
        name: known?.name ?? license,
        requiredGrade: /partner|prm|external.?apps/i.test(license) ? "partner" : "customer",
        currentProduct: `${familyOf(license)}-${model}`,
        currentQuantity: (model === "member" ? known?.total : committed.get(license)) ?? null,
      },
    ];
  });
}

/**
 * The org's own prices of seats in the place of the presets. Of two licences that are the same product at different
 * prices the later one is a product of its own.
 * @param {Offer[]} presets
 * @param {Assignment[]} assignments
 * @param {Prices} prices
 */
function pricedByOrg(presets, assignments, prices) {
  const offers = [...presets];
  /** @type {Map<string, number>} by product */
  const known = new Map();
  const own = assignments.map((assignment) => {
    const { license, name, currentProduct: product } = assignment;
    const price = prices[license];
    const at = offers.findIndex(({ key }) => key === product);
    if (price?.model !== "member" || product === null || at < 0) {
      return assignment;
    }
    const seat = { ...offers[at], price: price.pricePerSeatMonth };
    const before = known.get(product);
    if (before === undefined) {
      known.set(product, seat.price);
      offers[at] = seat;
    }
    if (before === undefined || before === seat.price) {
      return assignment;
    }
    const key = `${product}-${license}`;
    offers.push({ ...seat, key, name: freeName(offers, name, license) });
    return { ...assignment, currentProduct: key };
  });
  return { assignments: own, offers };
}

/**
 * No two products have the same name.
 * @param {Offer[]} offers
 * @param {string} name
 * @param {string} license
 */
function freeName(offers, name, license) {
  const wished = fill(labels.memberProduct, name);
  return offers.some((offer) => offer.name === wished)
    ? fill(labels.memberProduct, `${name}, ${license}`)
    : wished;
}

/**
 * What each licence's users need and have, and the products with the org's own prices of seats.
 * @param {Org} org
 */
export function beginning(org) {
  return pricedByOrg(presetOffers(), assignmentsOf(org), org.prices);
}

/**
 * The login products that the contract is for, at its own price: that of the volume tier in force at its commitment.
 * @param {Offer[]} offers
 * @param {object} contract
 * @param {Assignment[]} contract.assignments
 * @param {string[]} contract.contractLicenses
 * @param {import("c/plannerTerms").Terms} contract.terms
 */
export function pricedByContract(offers, { assignments, contractLicenses, terms }) {
  const price = committedLoginPrice(terms);
  const isBought = (/** @type {string} */ key) =>
    assignments.some(
      ({ license, currentProduct }) => currentProduct === key && contractLicenses.includes(license),
    );
  return offers.map((offer) =>
    offer.model === "login" && isBought(offer.key) ? { ...offer, price } : offer,
  );
}
