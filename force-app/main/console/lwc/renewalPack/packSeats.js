import { freedSeats } from "c/freedSeats";
import { addAmounts, yearlySeatCost } from "c/seatMoney";

/**
 * @typedef {object} PackSeats of one licence
 * @property {string} license
 * @property {"member" | "login" | null} model
 * @property {number} idle active users who have been away so long that the review frees their seats
 * @property {number} unassigned seats bought and held by nobody
 * @property {number | null} yearlyCost of both, at renewal; 0 where logins are paid, null where no price is known
 */

/**
 * What the review frees and what lies unassigned, licence by licence.
 * @param {import("../../../../../src/types").IdleSeats} idleSeats
 * @param {import("c/reviewSession").License[]} licenses
 * @param {import("c/reviewSession").Prices} prices
 * @returns {PackSeats[]}
 */
export function packSeats({ perLicense }, licenses, prices) {
  return perLicense
    .flatMap(({ license, bands }) => {
      if (license === null) {
        return [];
      }
      const bought = licenses.find(({ key }) => key === license);
      const price = prices[license];
      const { users: idle } = freedSeats(bands);
      const model = price?.model ?? null;
      // Of a login licence logins are bought: a pool of seats is no seat that is paid for.
      const unassigned = bought && model !== "login" ? Math.max(0, bought.total - bought.used) : 0;
      return [{ license, model, idle, unassigned, yearlyCost: costOf(price, idle + unassigned) }];
    })
    .sort((one, other) => (other.yearlyCost ?? 0) - (one.yearlyCost ?? 0));
}

/** @param {import("../../../../../src/types").Price | undefined} price @param {number} seats */
function costOf(price, seats) {
  if (!price) {
    return null;
  }
  return price.model === "member" ? yearlySeatCost(seats, price.pricePerSeatMonth) : 0;
}

/** @param {PackSeats[]} freed */
export function yearlyTotal(freed) {
  return addAmounts(freed.map(({ yearlyCost }) => yearlyCost ?? 0));
}
