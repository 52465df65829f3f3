import { addMonths } from "c/plannerMonths";
import { committedLoginPrice } from "c/plannerTerms";
import { monthsBetween, monthsFrom } from "c/reportPeriod";

/**
 * @typedef {import("c/usageApi").Months} Months
 * @typedef {import("../../../../../src/commitment/types").AuthenticationMonth} AuthenticationMonth
 * @typedef {import("../../../../../src/commitment/types").AuthenticationReport} Report
 * @typedef {import("../../../../../src/commitment/types").ReportRequest} ReportRequest
 * @typedef {import("../../../../../src/commitment/types").PatternRequest} PatternRequest
 * @typedef {import("c/reviewSession").Prices} Prices
 */

/** C10's trailing twelve months. */
export const WINDOW = 12;
/** C8 and C10 take so many at most. */
const MOST_MONTHS = 120;
/** Nobody has more logins a month than days: above this no break-even is ever reached. */
const MOST_LOGINS_PER_MONTH = 31;

/** The licences that have data, by their keys. @param {Months} usage */
export function licensesOf({ rows }) {
  return [...new Set(rows.map(({ license }) => license))].sort();
}

/** From the first month with data to the last, the latest first. @param {Months} usage */
export function endMonths({ rows }) {
  const months = rows.map(({ month }) => month).sort();
  return months.length > 0 ? monthsFrom(months[0], months[months.length - 1]).reverse() : [];
}

/** The latest month that is over for all its licences, so that the report does not end in a half one. @param {Months} usage */
export function lastWholeMonth({ rows }) {
  const unfinished = new Set(
    rows.filter(({ isComplete }) => isComplete === false).map(({ month }) => month),
  );
  const months = rows.map(({ month }) => month).sort();
  const whole = months.filter((month) => !unfinished.has(month));
  return whole[whole.length - 1] ?? months[months.length - 1] ?? null;
}

/**
 * Those of some licences that the login commitment is for: as saved with the contract, else those paid per login, and
 * where no price says so, those that are named so.
 * @param {string[]} licenses
 * @param {Pick<Months, "terms">} usage
 * @param {Prices} prices
 */
export function contractLicenses(licenses, { terms }, prices) {
  const saved = terms?.licenses ?? [];
  return licenses.filter((key) => {
    if (saved.length > 0) {
      return saved.includes(key);
    }
    return prices[key] ? prices[key].model === "login" : /_Login$/.test(key);
  });
}

/**
 * The licences that the contract is for: as saved with it, with data or without, else as far as there are data.
 * @param {Months} usage
 * @param {Prices} prices
 */
export function coveredLicenses(usage, prices) {
  const saved = usage.terms?.licenses ?? [];
  return saved.length > 0 ? saved : contractLicenses(licensesOf(usage), usage, prices);
}

/**
 * The contract is set against all of its licences or none: the logins of a part of them would leave a commitment unused
 * that the others used.
 * @param {Months} usage
 * @param {{ endMonth: string, licenses: string[], prices: Prices }} choice
 * @returns {ReportRequest}
 */
export function reportRequest(usage, { endMonth, licenses, prices }) {
  const covered = coveredLicenses(usage, prices);
  const isCovered = covered.length > 0 && covered.every((license) => licenses.includes(license));
  return {
    endMonth,
    months: WINDOW,
    rows: usage.rows.filter(({ license }) => licenses.includes(license)),
    contract: isCovered ? usage.contract : null,
    contractLicenses: isCovered ? covered : null,
  };
}

/**
 * What the core judges the pattern of some licences by: all that is known up to the end, whole months alone, since half
 * a month would look like a quiet one. Null where nothing is known.
 * @param {Months} usage
 * @param {{ endMonth: string, licenses: string[] }} choice
 * @returns {PatternRequest | null}
 */
export function patternRequest(usage, { endMonth, licenses }) {
  const rows = usage.rows.filter(
    ({ month, license }) => month <= endMonth && licenses.includes(license),
  );
  if (rows.length === 0) {
    return null;
  }
  const first = rows.map(({ month }) => month).sort()[0];
  const from =
    monthsBetween(first, endMonth) > MOST_MONTHS ? addMonths(endMonth, 1 - MOST_MONTHS) : first;
  const months = monthsFrom(from, endMonth).map((month) => ({
    month,
    logins: wholeLogins(rows, month, licenses),
  }));
  return {
    months,
    addressableUsers: addressableUsers(rows, licenses),
    breakEvenLoginsPerMonth: breakEven(usage),
    seasonMonths: usage.terms?.seasonMonths ?? null,
  };
}

/**
 * A month's logins of all these licences; null where one of them has none or only a part.
 * @param {AuthenticationMonth[]} rows
 * @param {string} month
 * @param {string[]} licenses
 */
export function wholeLogins(rows, month, licenses) {
  let logins = 0;
  for (const license of licenses) {
    const row = rows.find((found) => found.month === month && found.license === license);
    if (!row || row.isComplete === false) {
      return null;
    }
    logins += row.logins;
  }
  return logins;
}

/** Who holds these licences, each as last known. @param {AuthenticationMonth[]} rows @param {string[]} licenses */
export function addressableUsers(rows, licenses) {
  return licenses.reduce((users, license) => {
    const known = rows
      .filter((row) => row.license === license)
      .sort((one, other) => (one.month < other.month ? 1 : -1));
    return users + (known[0]?.addressableUsers ?? 0);
  }, 0);
}

/**
 * C7: a seat's price over a login's; null where one of them is not known. Where logins are free no seat is the better buy,
 * whatever it costs.
 * @param {Months} usage
 */
export function breakEven({ contract, terms }) {
  if (!contract) {
    return null;
  }
  const login = committedLoginPrice(contract);
  if (login === 0) {
    return MOST_LOGINS_PER_MONTH;
  }
  const seat = terms?.memberPricePerSeatMonth ?? null;
  return seat === null ? null : seat / login;
}
