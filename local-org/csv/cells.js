import { fullId } from "../salesforceId.js";
import { Problem } from "./problems.js";

/**
 * Readers of single cells. Each gives its value (null for an empty cell) or throws a Problem.
 */

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** Instants that have a day from 0001-01-01 to 9999-12-31 in every time zone. */
const [FIRST, LAST] = ["0001-01-02T00:00Z", "9999-12-31T00:00Z"].map((text) => Date.parse(text));

/** @param {string} cell */
export function readText(cell) {
  return cell.trim() === "" ? null : cell.trim();
}

/** @param {string} cell */
export function readUserId(cell) {
  const text = cell.trim();
  if (text === "") throw new Problem("noId");
  const id = fullId(text, "005");
  if (!id) throw new Problem("noUserId", { cell: text });
  return id;
}

/** @param {string} cell */
export function readBoolean(cell) {
  const text = cell.trim().toLowerCase();
  if (text === "") return null;
  if (text === "true" || text === "1") return true;
  if (text === "false" || text === "0") return false;
  throw new Problem("noBoolean", { cell: cell.trim() });
}

/**
 * A date, or a datetime as milliseconds since 1970.
 *
 * @param {string} cell
 * @returns {string | number | null}
 */
export function readMoment(cell) {
  const text = cell.trim();
  if (text === "") return null;
  const [, year, month, day, hour, minute, second = "00", zone] = ISO.exec(text) ?? [];
  if (!year) throw new Problem("otherDate", { cell: text });
  const date = `${year}-${month}-${day}`;
  if (!isCalendarDate(date)) throw new Problem("noCalendarDay", { cell: text });
  if (hour === undefined) return date;
  if (!zone) throw new Problem("noTimeZone", { cell: text });
  const offset = zone.replace(/^([+-]\d\d):?(\d\d)$/, "$1:$2");
  const instant = Date.parse(`${date}T${hour}:${minute}:${second}${offset}`);
  if (Number.isNaN(instant)) throw new Problem("noTimeOfDay", { cell: text });
  if (instant < FIRST || instant > LAST) throw new Problem("noCalendarDay", { cell: text });
  return instant;
}

/** An export of logins names the same few days again and again. @type {Map<string, boolean>} */
const knownDates = new Map();

/** @param {string} date */
function isCalendarDate(date) {
  let valid = knownDates.get(date);
  if (valid === undefined) {
    valid = inCalendar(date);
    knownDates.set(date, valid);
  }
  return valid;
}

/** @param {string} date */
function inCalendar(date) {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && date > "0001" && new Date(time).toISOString().slice(0, 10) === date;
}

/**
 * Turns instants into civil dates of one time zone.
 *
 * @param {string} [timeZone] the browser's where absent
 * @returns {(moment: string | number | null) => string | null}
 */
export function civilDates(timeZone) {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  return (moment) => {
    if (typeof moment !== "number") return moment;
    const [month, day, year] = format.format(moment).split("/");
    return `${year.padStart(4, "0")}-${month}-${day}`;
  };
}
