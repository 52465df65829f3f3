import { daysOn } from "c/isoDays";
import { firstDayOf, lastDayOf } from "c/reportPeriod";

/**
 * @typedef {import("../../../../../src/commitment/types").AuthenticationMonth} AuthenticationMonth
 * @typedef {{ from: string, to: string }} Span civil days, both included
 */

/** The days between the spans. @param {Span[]} spans the earliest first, as the core tells them @returns {Span[]} */
export function gapsOf(spans) {
  return spans
    .slice(1)
    .map(({ from }, at) => ({ from: daysOn(spans[at].to, 1), to: daysOn(from, -1) }));
}

/**
 * A month is whole where the files, or the user's word for them, cover it from its first day to its last one. One that is
 * not over never is.
 * @param {AuthenticationMonth[]} rows
 * @param {{ span: Span, gaps: Span[] }} covered the span without its gaps
 * @param {{ asOf: string, monthStartDay: number }} org
 * @returns {AuthenticationMonth[]}
 */
export function coveredBy(rows, { span, gaps }, { asOf, monthStartDay }) {
  return rows.map((row) => {
    const first = firstDayOf(row.month, monthStartDay);
    const last = lastDayOf(row.month, monthStartDay);
    const isCovered =
      span.from <= first &&
      last <= span.to &&
      !gaps.some(({ from, to }) => from <= last && first <= to);
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
