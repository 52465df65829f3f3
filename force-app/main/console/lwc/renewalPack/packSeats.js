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
 * What the review frees and what lies unassigned, licence by licence; of those that nobody holds, the ones with seats.
 * @param {import("../../../../../src/types").IdleSeats} idleSeats
 * @param {import("c/reviewSession").License[]} licenses
 * @param {import("c/reviewSession").Prices} prices
 * @returns {PackSeats[]}
 */
export function packSeats({ perLicense }, licenses, prices) {
  const seatsOf = (/** @type {string} */ license, /** @type {number} */ idle) => {
    const bought = licenses.find(({ key }) => key === license);
    const price = prices[license];
    const model = price?.model ?? null;
    // Of a login licence logins are bought: a pool of seats is no seat that is paid for.
    const unassigned = bought && model !== "login" ? Math.max(0, bought.total - bought.used) : 0;
    return { license, model, idle, unassigned, yearlyCost: costOf(price, idle + unassigned) };
  };
  const held = perLicense.flatMap(({ license, bands }) =>
    license === null ? [] : [seatsOf(license, freedSeats(bands).users)],
  );
  const unheld = licenses
    .filter(({ key }) => !perLicense.some(({ license }) => license === key))
    .map(({ key }) => seatsOf(key, 0))
    .filter(({ unassigned }) => unassigned > 0);
  return [...held, ...unheld].sort((one, other) => (other.yearlyCost ?? 0) - (one.yearlyCost ?? 0));
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
