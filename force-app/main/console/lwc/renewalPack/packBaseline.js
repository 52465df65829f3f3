import { demandOf, knownMonths, monthsOfData } from "c/plannerDemand";
import { addMonths, monthsFrom } from "c/plannerMonths";
import { monthsFrom as monthsUpTo } from "c/reportPeriod";

/** The trailing months that a renewal is argued from. */
const WINDOW = 12;

/**
 * @typedef {{ month: string, logins: number | null }} BaselineMonth null: no whole month of data
 *
 * @typedef {object} Baseline
 * @property {BaselineMonth[]} window the trailing twelve months
 * @property {number} known how many of them have data
 * @property {number} logins
 * @property {number | null} mean
 * @property {BaselineMonth | null} busiest
 * @property {BaselineMonth | null} quietest
 */

/**
 * What the trailing months of some licences came to. What is missing stays missing.
 * @param {import("c/usageApi").Months} usage
 * @param {string} endMonth
 * @param {string[]} licenses
 * @returns {Baseline}
 */
export function baselineOf({ rows }, endMonth, licenses) {
  const known = knownMonths(rows, licenses);
  const window = monthsFrom(addMonths(endMonth, 1 - WINDOW), WINDOW).map((month) => ({
    month,
    logins: known.get(month)?.logins ?? null,
  }));
  const counted = window.filter(({ logins }) => logins !== null);
  const logins = counted.reduce((sum, month) => sum + Number(month.logins), 0);
  const sorted = [...counted].sort((one, other) => Number(other.logins) - Number(one.logins));
  return {
    window,
    known: counted.length,
    logins,
    mean: counted.length > 0 ? logins / counted.length : null,
    busiest: sorted[0] ?? null,
    quietest: sorted[sorted.length - 1] ?? null,
  };
}

/**
 * The contract's term with what the months of the past say of it, and what was typed and saved, as the planner has it.
 * Where a month of the term has neither, the unbroken months at the end stand for the term instead: nothing is filled in. Null without any.
 * @param {import("c/usageApi").Months} usage
 * @param {string} endMonth
 * @param {string[]} licenses
 * @param {import("c/plannerTerms").Terms} terms
 * @returns {{ terms: import("c/plannerTerms").Terms, demand: number[], addressableUsers: number | null, baselineMonths: number, isWholeTerm: boolean } | null} `baselineMonths`: months of data
 */
export function termOf({ rows, terms: saved }, endMonth, licenses, terms) {
  const known = new Map([...knownMonths(rows, licenses)].filter(([month]) => month <= endMonth));
  const months = monthsFrom(terms.startMonth, terms.termMonths);
  const demand = demandOf({ months, known, typed: saved?.logins ?? {}, filled: {} });
  const counted = demand.flatMap(({ logins }) => (logins === null ? [] : [logins]));
  const addressableUsers = [...known.values()].pop()?.addressableUsers ?? null;
  if (counted.length === demand.length) {
    const baselineMonths = monthsOfData(known, demand);
    return { terms, demand: counted, addressableUsers, baselineMonths, isWholeTerm: true };
  }
  const first = [...known.keys()][0];
  const unbroken = [];
  for (const month of first ? monthsUpTo(first, endMonth).reverse() : []) {
    const logins = known.get(month)?.logins;
    if (logins === undefined || unbroken.length === WINDOW) {
      break;
    }
    unbroken.unshift({ month, logins });
  }
  return unbroken.length === 0
    ? null
    : {
        terms: { ...terms, startMonth: unbroken[0].month, termMonths: unbroken.length },
        demand: unbroken.map(({ logins }) => logins),
        addressableUsers,
        baselineMonths: unbroken.length,
        isWholeTerm: false,
      };
}
