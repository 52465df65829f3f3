/**
 * Months of logins, counted without the project's own counting: from user-days as texts, one month and licence after the
 * other. What the org says is compared with it.
 */
import { loginYear } from "../../local-org/sample/loginYear.js";

/**
 * @typedef {import("../../local-org/org.d.ts").OrgUser} OrgUser
 * @typedef {{ logins: number, activeUsers: number, addressableUsers: number, distribution: number[], loginsByDay: number[] }} Figures
 */

/** On which civil days users logged in: "user day". @param {Iterable<import("../../local-org/org.d.ts").Login>} logins @param {string} timeZone @returns {Set<string>} */
export function userDays(logins, timeZone) {
  const format = new Intl.DateTimeFormat("en-CA", { timeZone });
  const found = new Set();
  for (const { userId, time, status } of logins) {
    if (status === "Success") found.add(`${userId} ${format.format(time)}`);
  }
  return found;
}

/** The same for more than a year, from what the sample's people did. @param {any} sample @returns {Set<string>} */
export function sampleUserDays(sample) {
  const found = userDays(sample.logins, sample.timeZone);
  for (const { user, days } of loginYear(sample).daysOf) {
    for (const day of days)
      found.add(`${user.id} ${new Date(day * 864e5).toISOString().slice(0, 10)}`);
  }
  return found;
}

/**
 * @param {OrgUser[]} users
 * @param {Set<string>} days
 * @param {{ license: string, from: string, to: string, isThen?: boolean }} span `to`: the last day; `isThen`: as counted
 *   then, when nobody was switched off yet
 * @returns {Figures}
 */
export function countMonth(users, days, { license, from, to, isThen = false }) {
  /** @type {string[]} */
  const dates = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += 864e5) {
    dates.push(new Date(time).toISOString().slice(0, 10));
  }
  const holders = users.filter((user) => user.license === license);
  const loginsByDay = dates.map(
    (date) => holders.filter(({ id }) => days.has(`${id} ${date}`)).length,
  );
  const perUser = holders.map(({ id }) => dates.filter((date) => days.has(`${id} ${date}`)).length);
  const isThere = holders.map(
    ({ isActive, createdDate }, i) => perUser[i] > 0 || ((isActive || isThen) && createdDate <= to),
  );
  const counts = perUser.filter((_, i) => isThere[i]);
  /** @param {number} low @param {number} high */
  const between = (low, high) => counts.filter((count) => count >= low && count <= high).length;
  return {
    logins: counts.reduce((sum, count) => sum + count, 0),
    activeUsers: between(1, 31),
    addressableUsers: counts.length,
    distribution: [
      between(0, 0),
      between(1, 1),
      between(2, 2),
      between(3, 5),
      between(6, 10),
      between(11, 20),
      between(21, 31),
    ],
    loginsByDay,
  };
}
