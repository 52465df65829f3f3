/** Months as `"2026-11"`: they name no moment, so no time zone may move them. */

/** @param {string} month @param {number} count may be negative */
export function addMonths(month, count) {
  const [year, number] = month.split("-").map(Number);
  const months = year * 12 + number - 1 + count;
  return `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}`;
}

/** @param {string} from @param {number} count */
export function monthsFrom(from, count) {
  return Array.from({ length: Math.max(0, count) }, (_, at) => addMonths(from, at));
}

/** 1 is January. @param {string} month */
export function calendarMonth(month) {
  return Number(month.slice(5, 7));
}

/** Whether a text is a month. @param {string} text */
export function isMonth(text) {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

export const CALENDAR_MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
