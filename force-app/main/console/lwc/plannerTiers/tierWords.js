import { fill, fillCount, formatMoney, formatMonth } from "c/displayFormat";
import labels from "./labels";

/**
 * Which months were counted.
 * @param {string[]} months
 */
export function windowText(months) {
  return fillCount(
    months.length,
    labels.windowOne,
    labels.windowMany,
    formatMonth(months[0]),
    formatMonth(months[months.length - 1]),
  );
}

/**
 * What is paid today, if it is known, and at the best products.
 * @param {import("../../../../../src/commitment/types").Tiers} answer
 * @param {string} currency
 */
export function totalText({ yearlyCostToday, yearlyCost, yearlySaving }, currency) {
  const money = (/** @type {number} */ amount) => formatMoney(amount, currency);
  return yearlySaving === null || yearlyCostToday === null
    ? fill(labels.totalAlone, money(yearlyCost))
    : fill(labels.total, money(yearlyCostToday), money(yearlyCost), money(yearlySaving));
}
