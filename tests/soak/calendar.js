/** Days as numbers since 1970, and R3's counted days, worked out day by day and apart from the product. */
import { dateText } from "../../local-org/apex/text.js";

export const DAY = 86_400_000;

/** @param {string} date @returns {number} */
export const dayOf = (date) => Date.parse(`${date}T00:00:00Z`) / DAY;

/** @param {number} day @returns {string} */
export const textOf = (day) => dateText(day);

/** @typedef {{ from: number, to: number }} Pause both days included */

/** @param {Pause[]} pauses @param {number} day */
export function isPaused(pauses, day) {
  return pauses.some(({ from, to }) => from <= day && day <= to);
}

/** R3: the days in (after, through] that lie in no pause. @param {Pause[]} pauses @param {number} after @param {number} through */
export function counted(pauses, after, through) {
  if (pauses.length === 0) return Math.max(0, through - after);
  let days = 0;
  for (let day = after + 1; day <= through; day += 1) if (!isPaused(pauses, day)) days += 1;
  return days;
}
