import { LOCALE, fill, words } from "./words/words.js";

/** @param {number} number */
export function formatNumber(number) {
  return new Intl.NumberFormat(LOCALE).format(number);
}

/** Of a whole. @param {number} share */
export function formatShare(share) {
  return new Intl.NumberFormat(LOCALE, { style: "percent" }).format(share);
}

/** @param {string[]} items */
export function formatList(items) {
  return new Intl.ListFormat(LOCALE).format(items);
}

/** @param {number} instant @param {Intl.DateTimeFormatOptions} options */
export function formatInstant(instant, options) {
  return new Intl.DateTimeFormat(LOCALE, options).format(instant);
}

/** “Monday, 23 November 2026” @param {number} instant @param {string} timeZone */
export function formatLongDate(instant, timeZone) {
  const format = new Intl.DateTimeFormat(LOCALE, {
    timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  const parts = format.formatToParts(instant).map(({ type, value }) => [type, value]);
  return fill(words.clock.date, Object.fromEntries(parts));
}
