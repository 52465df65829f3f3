import { addMonths, calendarMonth } from "c/plannerMonths";
import { monthsBetween } from "c/reportPeriod";

/** @typedef {import("../../../../../src/commitment/types").AuthenticationMonth} AuthenticationMonth */
/**
 * What is known of one month of the chosen licences together.
 * @typedef {{ logins: number, activeUsers: number, addressableUsers: number }} KnownMonth
 *
 * One month of the term: counted from a snapshot, typed by hand, filled in from other months, or missing.
 * @typedef {{ month: string, logins: number | null, source: "counted" | "typed" | "filled" | "missing", from: string | null }} DemandMonth
 */

/**
 * The months that every chosen licence has complete data for: a sum with a licence missing would look like a quiet month.
 * @param {AuthenticationMonth[]} rows
 * @param {string[]} licenses
 * @returns {Map<string, KnownMonth>}
 */
export function knownMonths(rows, licenses) {
  const chosen = rows.filter(
    ({ license, isComplete }) => licenses.includes(license) && isComplete !== false,
  );
  /** @type {Map<string, AuthenticationMonth[]>} */
  const byMonth = new Map();
  for (const row of chosen) {
    byMonth.set(row.month, [...(byMonth.get(row.month) ?? []), row]);
  }
  const sum = (/** @type {number[]} */ counts) => counts.reduce((one, other) => one + other, 0);
  return new Map(
    [...byMonth]
      .filter(([, found]) => found.length === licenses.length)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([month, found]) => [
        month,
        {
          logins: sum(found.map(({ logins }) => logins)),
          activeUsers: sum(found.map(({ activeUsers }) => activeUsers)),
          addressableUsers: sum(found.map(({ addressableUsers }) => addressableUsers)),
        },
      ]),
  );
}

/**
 * Which month of the past stands for each month of the term. A season stays where it is: January stands for January, the
 * last one for the last. A term of whole years takes exactly as many of the last months; one that is longer than what was
 * counted takes the first counted year again.
 * @param {string[]} months of the term
 * @param {string} firstMonth the first one with data
 * @param {string} lastMonth the last one with data
 * @returns {string[]}
 */
export function sourceMonths(months, firstMonth, lastMonth) {
  const last = calendarMonth(lastMonth);
  const reach = monthsBetween(firstMonth, lastMonth) - 1;
  return months.map((month, at) => {
    const back = (last - calendarMonth(month) + 12) % 12;
    const yearsBefore = Math.floor((months.length - 1 - at) / 12);
    const yearsCounted = Math.max(0, Math.floor((reach - back) / 12));
    return addMonths(lastMonth, -back - 12 * Math.min(yearsBefore, yearsCounted));
  });
}

/**
 * @param {object} options
 * @param {string[]} options.months of the term
 * @param {Map<string, KnownMonth>} options.known
 * @param {Record<string, number>} options.typed by month of the term
 * @param {Record<string, number>} options.filled by month of the term
 * @returns {DemandMonth[]}
 */
export function demandOf({ months, known, typed, filled }) {
  const counted = [...known.keys()];
  const sources =
    counted.length > 0 ? sourceMonths(months, counted[0], counted[counted.length - 1]) : [];
  return months.map((month, at) => {
    const from = sources[at] ?? null;
    const past = from === null ? undefined : known.get(from);
    if (month in typed) {
      return { month, logins: typed[month], source: "typed", from: null };
    }
    if (past) {
      return { month, logins: past.logins, source: "counted", from };
    }
    return month in filled
      ? { month, logins: filled[month], source: "filled", from: null }
      : { month, logins: null, source: "missing", from };
  });
}

/**
 * How many months of data there are: all that were counted, however short the term, and those typed where none was.
 * @param {Map<string, KnownMonth>} known
 * @param {DemandMonth[]} demand
 */
export function monthsOfData(known, demand) {
  const data = demand.filter(({ source }) => source === "counted" || source === "typed");
  return Math.max(known.size, new Set(data.map(({ month, from }) => from ?? month)).size);
}

/**
 * What may stand for missing months, where somebody says so: the mean of the same month in other years, else of all.
 * @param {DemandMonth[]} demand
 * @returns {Record<string, number>} by month
 */
export function fillingOf(demand) {
  const known = demand.flatMap(({ month, logins }) => (logins === null ? [] : [{ month, logins }]));
  if (known.length === 0) {
    return {};
  }
  return Object.fromEntries(
    demand
      .filter(({ logins }) => logins === null)
      .map(({ month }) => {
        const same = known.filter((other) => calendarMonth(other.month) === calendarMonth(month));
        return [month, mean((same.length > 0 ? same : known).map(({ logins }) => logins))];
      }),
  );
}

/** @param {number[]} counts */
function mean(counts) {
  return Math.round(counts.reduce((one, other) => one + other, 0) / counts.length);
}

/**
 * A number with separators of thousands, as whoever writes it: up to three digits, no zero before them, then groups of
 * three behind one and the same sign. Anything else may be a decimal point.
 */
const GROUPED = /^[1-9]\d{0,2}([.,'’\u00a0])\d{3}(?:\1\d{3})*$/;

/**
 * Numbers as they come out of a spreadsheet: one a line or cell, with or without separators of thousands.
 * @param {string} text
 * @returns {{ numbers: number[], wrong: string | null }} `wrong` is the first that is no whole number
 */
export function parseNumbers(text) {
  const parts = text
    .replace(/[\u00a0\u202f]/g, "\u00a0")
    .split(/[ \t\r\n;]+/)
    .filter((part) => part !== "");
  const plain = parts.map((part) => withoutThousands(part.replace(/,$/, "")));
  const wrong = plain.findIndex((part) => !/^\d{1,10}$/.test(part));
  return wrong >= 0
    ? { numbers: [], wrong: parts[wrong] }
    : { numbers: plain.map(Number), wrong: null };
}

/** @param {string} text */
function withoutThousands(text) {
  return GROUPED.test(text) ? text.replace(/\D/g, "") : text;
}

/** Fewer ratios than these say nothing about a spread. */
const ENOUGH_RATIOS = 6;

/**
 * How much a month differs from what was to be expected: the standard deviation of its logarithm. Year on year a season
 * falls away; within a year it does not, and the spread is an upper bound.
 * @param {Map<string, KnownMonth>} known
 * @returns {{ volatility: number, ratios: number, isYearOnYear: boolean } | null} null with too little data
 */
export function volatilityOf(known) {
  const years = ratiosOver(known, 12);
  const isYearOnYear = years.length >= ENOUGH_RATIOS;
  const ratios = isYearOnYear ? years : ratiosOver(known, 1);
  if (ratios.length < ENOUGH_RATIOS) {
    return null;
  }
  const middle = ratios.reduce((one, other) => one + other, 0) / ratios.length;
  const variance =
    ratios.reduce((sum, ratio) => sum + (ratio - middle) ** 2, 0) / (ratios.length - 1);
  // Both months of a ratio have the noise: its variance is twice that of one.
  const volatility = Math.min(2, Math.round(100 * Math.sqrt(variance / 2)) / 100);
  return { volatility, ratios: ratios.length, isYearOnYear };
}

/** @param {Map<string, KnownMonth>} known @param {number} months */
function ratiosOver(known, months) {
  return [...known].flatMap(([month, { logins }]) => {
    const before = known.get(addMonths(month, -months))?.logins ?? 0;
    return before > 0 && logins > 0 ? [Math.log(logins / before)] : [];
  });
}
