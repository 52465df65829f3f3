import { daysOn } from "c/isoDays";
import { replayInTurn } from "c/labReplay";

/** At this price a seat day comes to an exact amount (R9: a price × 12 / 365). */
const PRICE = 365;
const PER_SEAT_DAY = 12;

/**
 * @typedef {object} FreedSeats the seats that are free at the end of a replay, by how they are paid
 * @property {number} perSeat
 * @property {number} perLogin
 * @property {number} unpriced
 * @property {number} yearly what those paid per seat cost in a year (R9)
 */

/**
 * Which seats a replay leaves free. The core adds seat days by licence, not seats: those of the last day are the seats that
 * are free on it, and the days with it less the days without it are its own. So two more replays tell.
 * @param {object} options
 * @param {import("c/reviewSession").ReviewSession} options.session
 * @param {import("../../../../../src/types").ReplayRequest} options.request that was replayed
 * @param {import("../../../../../src/types").ReplayTotals} options.totals
 * @param {{ cancelled: boolean }} options.cancellation
 * @returns {Promise<FreedSeats>}
 */
export async function freedSeats({ session, request, totals, cancellation }) {
  const prices = request.prices ?? {};
  const keys = Object.keys(prices);
  /** @type {Record<string, number>} */
  let seats = {};
  if (keys.length > 0 && totals.seatsFreedAtEnd > 0) {
    const days = (/** @type {string} */ to) =>
      seatDays({ session, request: { ...request, to }, keys, cancellation });
    /** @type {Promise<Record<string, number>>} */
    const before = request.from < request.to ? days(daysOn(request.to, -1)) : Promise.resolve({});
    const [all, allButLast] = await Promise.all([days(request.to), before]);
    seats = Object.fromEntries(keys.map((key) => [key, (all[key] ?? 0) - (allButLast[key] ?? 0)]));
  }
  const freed = { perSeat: 0, perLogin: 0, unpriced: totals.seatsFreedAtEnd, yearly: 0 };
  for (const [key, price] of Object.entries(prices)) {
    const count = seats[key] ?? 0;
    freed.unpriced -= count;
    if (price.model === "member") {
      freed.perSeat += count;
      freed.yearly += count * price.pricePerSeatMonth * 12;
    } else {
      freed.perLogin += count;
    }
  }
  return freed;
}

/**
 * @param {object} options
 * @param {import("c/reviewSession").ReviewSession} options.session
 * @param {import("../../../../../src/types").ReplayRequest} options.request
 * @param {string[]} options.keys of licences
 * @param {{ cancelled: boolean }} options.cancellation
 * @returns {Promise<Record<string, number>>} freed by licence
 */
async function seatDays({ session, request, keys, cancellation }) {
  /** @type {import("c/reviewSession").Prices} */
  const prices = Object.fromEntries(
    keys.map((key) => [key, { model: "member", pricePerSeatMonth: PRICE }]),
  );
  const { totals } = await replayInTurn({
    session,
    request: { ...request, prices },
    cancellation,
  });
  const amounts = Object.entries(totals.savings?.perLicense ?? {});
  return Object.fromEntries(
    amounts.map(([key, amount]) => [key, Math.round(amount / PER_SEAT_DAY)]),
  );
}
