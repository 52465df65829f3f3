import { freedSeats } from "c/freedSeats";
import { addAmounts } from "c/seatMoney";

/** Users that a login can be given to for each monthly login bought: second-hand, an assumption. */
export const USERS_PER_LOGIN = 20;

/** @typedef {{ plan: import("../../../../../src/commitment/types").TierPlan, license: string, product: import("../../../../../src/commitment/types").Product | null }} Plan */

/**
 * @typedef {object} Freed what the review gives back of one licence
 * @property {string | null} license
 * @property {"member" | "login" | null} model
 * @property {number} users
 * @property {number | null} yearlyMoney at the next renewal; null where the licence has no price
 */

/**
 * @param {import("../../../../../src/types").IdleSeats} idle
 * @returns {Freed[]}
 */
export function freedByLicense({ perLicense }) {
  return perLicense.map(({ license, model, bands }) => {
    const { users, yearlyCost } = freedSeats(bands);
    return { license, model, users, yearlyMoney: model === null ? null : yearlyCost };
  });
}

/**
 * What moving users between named and login saves, beside seats that are given back and a commitment put right: the best
 * mix against everybody staying as they are, named all who log in or nobody.
 * @param {Plan[]} plans
 * @returns {number | null} null where it is not known of anybody what they are today
 */
export function savedByMoving(plans) {
  const amounts = plans.flatMap(({ plan: { curve, optimum }, product }) => {
    const staying = product?.model === "member" ? curve[0] : curve[curve.length - 1];
    return product && staying
      ? [Math.max(0, addAmounts([staying.yearlyCost, -optimum.yearlyCost]))]
      : [];
  });
  return amounts.length > 0 ? addAmounts(amounts) : null;
}

/**
 * How many users a commitment can be given to, beside who holds a licence of it.
 * @param {number} monthlyCommitment
 * @param {import("c/reviewSession").License[]} licenses that the contract is for
 * @param {Freed[]} freed
 */
export function provisioning(monthlyCommitment, licenses, freed) {
  const used = licenses.reduce((sum, license) => sum + license.used, 0);
  const gone = freed
    .filter(({ license }) => licenses.some(({ key }) => key === license))
    .reduce((sum, { users }) => sum + users, 0);
  return { most: monthlyCommitment * USERS_PER_LOGIN, used, after: Math.max(0, used - gone) };
}
