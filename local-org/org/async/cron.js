import { momentOf, offsetAt } from "../../apex/std/timeZone.js";
import { throwApex } from "../../apex/values.js";
import { unsupported } from "../exceptions.js";

/**
 * Cron expressions of `System.schedule`: seconds minutes hours day-of-month month day-of-week [year].
 *
 * @typedef {object} Schedule
 * @property {number} second
 * @property {number} minute
 * @property {number[]} hours
 * @property {(day: Day) => boolean} matches
 * @typedef {{ year: number, month: number, date: number, weekday: number, last: number }} Day month 1–12, weekday 1 (Sunday) – 7, last: the month's last date
 */

const DAY = 86_400_000;
const LAST_YEAR = 2099;
const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const WEEKDAYS = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

/** @param {string} text @returns {Schedule} */
export function parseCron(text) {
  const fields = text.trim().toUpperCase().split(/\s+/);
  /** @returns {never} */
  const illegal = () => throwApex("StringException", `Illegal cron expression format (${text})`);
  if (fields.length < 6 || fields.length > 7) return illegal();
  const [seconds, minutes, hours, dates, months, weekdays, years = "*"] = fields;
  if (![seconds, minutes].every((field) => /^\d{1,2}$/.test(field) && Number(field) < 60)) {
    return illegal();
  }
  // One of the two says which day; the other is left open.
  if ((dates === "?") === (weekdays === "?")) return illegal();
  const inMonth = valuesOf(months, 1, 12, MONTHS, illegal);
  const inYear = valuesOf(years, 1970, LAST_YEAR, [], illegal);
  const onDate = dates === "?" ? () => true : dateRule(dates, illegal);
  const onWeekday = weekdays === "?" ? () => true : weekdayRule(weekdays, illegal);
  return {
    second: Number(seconds),
    minute: Number(minutes),
    hours: [...valuesOf(hours, 0, 23, [], illegal)].sort((a, b) => a - b),
    matches: (day) =>
      inYear.has(day.year) && inMonth.has(day.month) && onDate(day) && onWeekday(day),
  };
}

/** @param {string} field @param {() => never} illegal @returns {(day: Day) => boolean} */
function dateRule(field, illegal) {
  if (field.includes("W")) throw unsupported(`W in the cron expression's day ${field}`);
  if (field === "L") return ({ date, last }) => date === last;
  const dates = valuesOf(field, 1, 31, [], illegal);
  return ({ date }) => dates.has(date);
}

/** @param {string} field @param {() => never} illegal @returns {(day: Day) => boolean} */
function weekdayRule(field, illegal) {
  const special = /^(\w{3}|\d)(?:#([1-5])|(L))$/.exec(field);
  if (!special) {
    // L alone is the week's last day.
    const weekdays = valuesOf(field === "L" ? "7" : field, 1, 7, WEEKDAYS, illegal);
    return ({ weekday }) => weekdays.has(weekday);
  }
  const [wanted] = valuesOf(special[1], 1, 7, WEEKDAYS, illegal);
  if (special[3]) return ({ weekday, date, last }) => weekday === wanted && date > last - 7;
  const nth = Number(special[2]);
  return ({ weekday, date }) => weekday === wanted && Math.ceil(date / 7) === nth;
}

/**
 * `*`, lists, ranges (which may pass the end: FRI-MON), steps.
 *
 * @param {string} field
 * @param {number} least
 * @param {number} most
 * @param {string[]} names of the values from `least` on
 * @param {() => never} illegal
 * @returns {Set<number>}
 */
function valuesOf(field, least, most, names, illegal) {
  /** @param {string} text */
  const numberOf = (text) => {
    const value = names.includes(text) ? names.indexOf(text) + least : Number(text);
    return /^\d+$|^[A-Z]{3}$/.test(text) && value >= least && value <= most ? value : illegal();
  };
  const found = new Set();
  for (const part of field.split(",")) {
    const [range, step = "1", ...more] = part.split("/");
    const by = Number(step);
    if (more.length > 0 || !/^\d+$/.test(step) || by < 1) return illegal();
    const [from, to, ...rest] = range === "*" ? [String(least), String(most)] : range.split("-");
    if (rest.length > 0) return illegal();
    const start = numberOf(from);
    const end = to === undefined ? (part.includes("/") ? most : start) : numberOf(to);
    const span = end >= start ? end - start : end - start + (most - least + 1);
    for (let i = 0; i <= span; i += by) {
      found.add(((start + i - least) % (most - least + 1)) + least);
    }
  }
  return found;
}

/**
 * @param {Schedule} schedule
 * @param {string} zone whose clock the expression means
 * @param {number} after milliseconds
 * @returns {number | null} the first moment after that; null where there is none
 */
export function nextTime({ second, minute, hours, matches }, zone, after) {
  const first = Math.floor((after + offsetAt(zone, after)) / DAY);
  for (let days = first; ; days += 1) {
    const at = new Date(days * DAY);
    const year = at.getUTCFullYear();
    if (year > LAST_YEAR) return null;
    const month = at.getUTCMonth() + 1;
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const day = { year, month, date: at.getUTCDate(), weekday: at.getUTCDay() + 1, last };
    if (!matches(day)) continue;
    for (const hour of hours) {
      const moment = momentOf(zone, days * DAY + ((hour * 60 + minute) * 60 + second) * 1000);
      if (moment > after) return moment;
    }
  }
}
