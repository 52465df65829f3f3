import { civilDates } from "./cells.js";

/**
 * @typedef {import("./users.js").ExportedUser} ExportedUser
 * @typedef {import("../org.d.ts").OrgUser} OrgUser
 */

/** Salesforce's kinds of users who belong to an account outside. */
const EXTERNAL_TYPES = new Set([
  "PowerPartner",
  "PowerCustomerSuccess",
  "CustomerSuccess",
  "CspLitePortal",
]);

/**
 * The population that the review looks at: external users who are active or were deactivated by a review.
 *
 * @param {object} exports
 * @param {ExportedUser[]} exports.users
 * @param {Map<string, number>} [exports.lastLogins] from LoginHistory; a later login there counts
 * @param {string} [exports.timeZone]
 * @returns {{ users: OrgUser[], leftOut: { internal: number, inactive: number }, updatedByLogins: number }}
 */
export function toPopulation({ users, lastLogins = new Map(), timeZone }) {
  const toDate = civilDates(timeZone);
  const leftOut = { internal: 0, inactive: 0 };
  let updatedByLogins = 0;
  /** @type {OrgUser[]} */
  const population = [];
  for (const { userType, ...user } of users) {
    if (userType && !EXTERNAL_TYPES.has(userType)) {
      leftOut.internal += 1;
    } else if (!user.isActive && user.stage !== "Deactivated") {
      leftOut.inactive += 1;
    } else {
      const login = toDate(lastLogins.get(user.id) ?? null);
      const later = login !== null && login > (user.lastLoginDate ?? "");
      if (later) updatedByLogins += 1;
      population.push(later ? { ...user, lastLoginDate: login } : user);
    }
  }
  population.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { users: population, leftOut, updatedByLogins };
}
