import { daysOn } from "c/isoDays";
import { firstDayOf, lastDayOf } from "c/reportPeriod";

/**
 * @typedef {import("../../../../../src/commitment/types").AuthenticationMonth} AuthenticationMonth
 * @typedef {{ from: string, to: string }} Span civil days, both included
 */

/** From the first day with a login to the last one; null without a login. @param {AuthenticationMonth[]} rows @returns {Span | null} */
export function spanOf(rows) {
  /** @type {string[]} */
  const days = [];
  for (const { month, firstDay, loginsByDay } of rows) {
    const first = firstDay ?? `${month}-01`;
    const counts = loginsByDay ?? [];
    const from = counts.findIndex((count) => count > 0);
    if (from >= 0) {
      const last = counts.reduce((found, count, at) => (count > 0 ? at : found), from);
      days.push(daysOn(first, from), daysOn(first, last));
    }
  }
  days.sort();
  return days.length > 0 ? { from: days[0], to: days[days.length - 1] } : null;
}

/**
 * A month is whole where the files have rows around it, or where the user says that they cover it from its first day to
 * its last one. One that is not over never is.
 * @param {AuthenticationMonth[]} rows
 * @param {Span} span what the files cover
 * @param {{ asOf: string, monthStartDay: number }} org
 * @returns {AuthenticationMonth[]}
 */
export function coveredBy(rows, { from, to }, { asOf, monthStartDay }) {
  return rows.map((row) => {
    const first = firstDayOf(row.month, monthStartDay);
    const last = lastDayOf(row.month, monthStartDay);
    const isCovered = row.isComplete === true || (first >= from && last <= to);
    return { ...row, isComplete: isCovered && last < asOf };
  });
}

/**
 * What would become of each month: written, kept as the org has it, or put in its place.
 * @param {AuthenticationMonth[]} rows from the files
 * @param {AuthenticationMonth[]} known the org's
 * @param {boolean} replaces
 */
export function importPlan(rows, known, replaces) {
  const there = new Map(known.map((row) => [keyOf(row), row]));
  return rows.map((row) => {
    const before = there.get(keyOf(row)) ?? null;
    /** @type {"new" | "kept" | "replaced"} */
    const outcome = before ? (replaces ? "replaced" : "kept") : "new";
    return { row, before, outcome };
  });
}

/** @param {AuthenticationMonth} row */
function keyOf({ month, license }) {
  return `${month} ${license}`;
}
