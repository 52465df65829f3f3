import { daysOn } from "c/isoDays";
import { addMonths } from "c/plannerMonths";

/** Calendar months as `"2026-03"`, which sort as text. */

/** @typedef {import("../../../../../src/commitment/types").IsoMonth} IsoMonth */

/** How many months lie from one to the other, both counted. @param {IsoMonth} first @param {IsoMonth} last */
export function monthsBetween(first, last) {
  const index = (/** @type {IsoMonth} */ month) => {
    const [year, number] = month.split("-").map(Number);
    return 12 * year + number;
  };
  return index(last) - index(first) + 1;
}

/** Every month from one to the other. @param {IsoMonth} first @param {IsoMonth} last */
export function monthsFrom(first, last) {
  const count = Math.max(0, monthsBetween(first, last));
  return Array.from({ length: count }, (_, at) => addMonths(first, at));
}

/** The last of a month's days, where months begin on `startDay`. @param {IsoMonth} month @param {number} startDay */
export function lastDayOf(month, startDay) {
  return daysOn(firstDayOf(addMonths(month, 1), startDay), -1);
}

/** A month too short for its start day begins on its last one. @param {IsoMonth} month @param {number} startDay */
export function firstDayOf(month, startDay) {
  const [year, number] = month.split("-").map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return `${month}-${String(Math.min(startDay, length)).padStart(2, "0")}`;
}
