import { throwApex } from "../objects.js";

/** @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

const QUARTER = 900_000;
/** From here on no zone has changed its offset within a quarter of an hour. */
const QUARTERS_SINCE = Date.UTC(1980, 0);
const MOST_KNOWN = 100_000;

/** Offsets by zone and quarter of an hour. @type {Map<string, Map<number, number>>} */
const offsets = new Map();

/** @param {string} zone @returns {boolean} */
function isTimeZone(zone) {
  try {
    return Boolean(formatOf(zone));
  } catch {
    return false;
  }
}

/** @param {string} zone */
function formatOf(zone) {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      era: "short",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formats.set(zone, format);
  }
  return format;
}

/**
 * What is added to GMT at a moment.
 *
 * @param {string} zone
 * @param {number} ms the moment
 * @returns {number} milliseconds
 */
export function offsetAt(zone, ms) {
  if (/^(GMT|UTC|Etc\/UTC)$/.test(zone)) return 0;
  if (ms < QUARTERS_SINCE) return readOffset(zone, ms);
  const quarter = Math.floor(ms / QUARTER);
  let known = offsets.get(zone);
  if (!known || known.size > MOST_KNOWN) offsets.set(zone, (known = new Map()));
  let offset = known.get(quarter);
  if (offset === undefined) known.set(quarter, (offset = readOffset(zone, ms)));
  return offset;
}

/** @param {string} zone @param {number} ms */
function readOffset(zone, ms) {
  /** @type {Record<string, string>} */
  const parts = {};
  for (const { type, value } of formatOf(zone).formatToParts(ms)) parts[type] = value;
  const year = parts.era === "BC" ? 1 - Number(parts.year) : Number(parts.year);
  const local = new Date(0);
  local.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  local.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
  return local.getTime() - Math.floor(ms / 1000) * 1000;
}

/** The moment of a clock reading in a zone. @param {string} zone @param {number} reading as if it were GMT */
export function momentOf(zone, reading) {
  const guess = reading - offsetAt(zone, reading);
  return reading - offsetAt(zone, guess);
}

/** The running user's zone. @param {any} context @returns {string} */
export function userZone(context) {
  return context?.platform?.timeZone?.(context) ?? "GMT";
}

/** A moment as the user's clock shows it. @param {any} context @param {number} ms */
export function localMs(context, ms) {
  return ms + offsetAt(userZone(context), ms);
}

/** @param {any} context @returns {number} */
export function nowMs(context) {
  return context?.platform?.now?.(context) ?? Date.now();
}

/** @param {string} zone */
export function requireZone(zone) {
  return isTimeZone(zone)
    ? zone
    : throwApex("IllegalArgumentException", `Invalid time zone: ${zone}`);
}
