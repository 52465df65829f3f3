/** Days as `"2026-03-31"`, which sort as text. */

const DAY_MS = 86_400_000;

/** @param {string} isoDate @param {number} days before it where negative @returns {string} */
export function daysOn(isoDate, days) {
  const date = new Date(`${isoDate}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** How many days lie from one to the other: 1 to the day after. @param {string} from @param {string} to */
export function daysBetween(from, to) {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
