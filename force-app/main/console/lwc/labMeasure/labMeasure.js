import { formatMoney, formatNumber, formatShort, formatShortMoney } from "c/displayFormat";
import labels from "./labels";

/**
 * What a policy gives: money, or seat days where no seat has a price.
 * @typedef {"money" | "seatDays"} Measure
 */

/** The same two months in days, where no seat has a price. */
const STATED_SEAT_DAYS = 60;

/** @param {import("c/reviewSession").Prices} prices */
function seatPrices(prices) {
  return Object.values(prices).flatMap((price) =>
    price.model === "member" ? [price.pricePerSeatMonth] : [],
  );
}

/** @param {import("c/reviewSession").Prices} prices @returns {Measure} */
export function measureOf(prices) {
  return seatPrices(prices).some((price) => price > 0) ? "money" : "seatDays";
}

/** @param {import("../../../../../src/types").ReplayTotals} totals @param {Measure} measure */
export function gainOf({ savings, seatDaysFreed }, measure) {
  return measure === "money" ? (savings?.total ?? 0) : seatDaysFreed;
}

/** @param {number} gain @param {Measure} measure @param {string} currency */
export function formatGain(gain, measure, currency) {
  return measure === "money"
    ? formatMoney(Math.round(gain), currency)
    : formatNumber(Math.round(gain));
}

/** For the ticks of an axis. @param {number} gain @param {Measure} measure @param {string} currency */
export function formatGainShort(gain, measure, currency) {
  return measure === "money" ? formatShortMoney(gain, currency) : formatShort(gain);
}

/** @param {Measure} measure */
export function gainName(measure) {
  return measure === "money" ? labels.money : labels.seatDays;
}

/**
 * What one person wrongly switched off is taken to cost, to begin with: two months of the dearest seat.
 * @param {import("c/reviewSession").Prices} prices
 * @param {Measure} measure
 */
export function statedCost(prices, measure) {
  return measure === "money" ? Math.max(...seatPrices(prices)) * 2 : STATED_SEAT_DAYS;
}
