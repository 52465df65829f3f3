import { ApexDate } from "../../apex/values.js";
import { unsupported } from "../exceptions.js";

/**
 * SOQL's date literals and date functions, on days since 1970-01-01. Weeks start on Sunday, as in the locale en_US.
 *
 * @typedef {import("../../apex/values.js").ApexDatetime} ApexDatetime
 * @typedef {{ from: number, until: number }} Days from the first day on, before the second
 */

const DAY = 86_400_000;
const MONTHS = 12;
const MONTHS_OF_QUARTER = 3;

/** @param {number} days */
function parts(days) {
  const date = new Date(days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

/** The first day of a month; months run over into years. @param {number} year @param {number} month from 0 */
function firstOf(year, month) {
  return Date.UTC(year, month, 1) / DAY;
}

/** @param {number} days @returns {number} 0 = Sunday */
function weekday(days) {
  return (((days + 4) % 7) + 7) % 7;
}

/** The start of the period that is `offset` periods after the one of today. @type {Record<string, (today: number, offset: number) => number>} */
const STARTS = {
  DAY: (today, offset) => today + offset,
  WEEK: (today, offset) => today - weekday(today) + 7 * offset,
  MONTH: (today, offset) => firstOf(parts(today).year, parts(today).month + offset),
  QUARTER: (today, offset) => {
    const { year, month } = parts(today);
    return firstOf(year, (Math.floor(month / MONTHS_OF_QUARTER) + offset) * MONTHS_OF_QUARTER);
  },
  YEAR: (today, offset) => firstOf(parts(today).year + offset, 0),
};

/**
 * The days that a date literal such as LAST_N_DAYS:30 stands for.
 *
 * @param {string} name upper case, without the number
 * @param {number} count
 * @param {number} today
 * @returns {Days}
 */
export function daysOfLiteral(name, count, today) {
  /** @param {string} unit @param {number} first @param {number} last */
  const periods = (unit, first, last) => ({
    from: STARTS[unit](today, first),
    until: STARTS[unit](today, last + 1),
  });
  if (name === "TODAY") return periods("DAY", 0, 0);
  if (name === "YESTERDAY") return periods("DAY", -1, -1);
  if (name === "TOMORROW") return periods("DAY", 1, 1);
  // Today counts for the days before, and not for those to come.
  if (name === "LAST_90_DAYS") return periods("DAY", -90, 0);
  if (name === "NEXT_90_DAYS") return periods("DAY", 1, 90);
  const single = /^(LAST|THIS|NEXT)_(WEEK|MONTH|QUARTER|YEAR)$/.exec(name);
  if (single) {
    const offset = { LAST: -1, THIS: 0, NEXT: 1 }[single[1]] ?? 0;
    return periods(single[2], offset, offset);
  }
  const many = /^(LAST|NEXT)_N_(DAY|WEEK|MONTH|QUARTER|YEAR)S$/.exec(name.replace(/_N$/, ""));
  if (many && many[1] === "NEXT") return periods(many[2], 1, count);
  if (many) return periods(many[2], -count, many[2] === "DAY" ? 0 : -1);
  const ago = /^N_(DAY|WEEK|MONTH|QUARTER|YEAR)S_AGO$/.exec(name.replace(/_N$/, ""));
  if (ago) return periods(ago[1], -count, -count);
  throw unsupported(`the date literal ${name}`);
}

/** Day of the year, from 1. @param {number} days */
function dayInYear(days) {
  return days - firstOf(parts(days).year, 0) + 1;
}

/** What a date function gives for a day; all but DAY_ONLY are Integers. @type {Record<string, (days: number) => any>} */
const FUNCTIONS = {
  CALENDAR_YEAR: (days) => parts(days).year,
  CALENDAR_QUARTER: (days) => Math.floor(parts(days).month / MONTHS_OF_QUARTER) + 1,
  CALENDAR_MONTH: (days) => (parts(days).month % MONTHS) + 1,
  DAY_IN_MONTH: (days) => parts(days).day,
  DAY_IN_WEEK: (days) => weekday(days) + 1,
  DAY_IN_YEAR: dayInYear,
  WEEK_IN_MONTH: (days) => Math.floor((parts(days).day - 1) / 7) + 1,
  WEEK_IN_YEAR: (days) => Math.floor((dayInYear(days) - 1) / 7) + 1,
  DAY_ONLY: (days) => new ApexDate(days),
};

/** @param {string} name @returns {boolean} */
export function isDateFunction(name) {
  return name in FUNCTIONS || name === "HOUR_IN_DAY";
}

/**
 * @param {string} name upper case
 * @param {ApexDate | ApexDatetime | null} value
 * @param {(ms: number) => number} offset milliseconds that a moment's local time is ahead of GMT
 */
export function applyDateFunction(name, value, offset) {
  if (value === null) return null;
  if (value instanceof ApexDate) {
    if (name === "HOUR_IN_DAY") throw unsupported("HOUR_IN_DAY of a Date");
    return FUNCTIONS[name](value.days);
  }
  const local = value.ms + offset(value.ms);
  if (name === "HOUR_IN_DAY") return Math.floor((((local % DAY) + DAY) % DAY) / 3_600_000);
  return FUNCTIONS[name](Math.floor(local / DAY));
}
