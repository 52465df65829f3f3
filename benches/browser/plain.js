/**
 * The same decisions in plain JavaScript, by the baseline. It takes a page at its word: nothing is
 * checked, and names, accounts and what finds a user by id are left out.
 */
import { planPeople, readUsers } from "../baseline/review.js";

export { planPeople };

/**
 * @typedef {import("../../src/types.js").User} User
 * @typedef {import("../../src/types.js").RunRequest} RunRequest
 */

/**
 * @param {RunRequest} run
 * @param {string[]} pages JSON texts as Apex returns them
 */
export function loadAndPlan(run, pages) {
  const people = pages.flatMap((text) => readUsers(rowsOf(JSON.parse(text).columns)));
  return { people, figures: planPeople(people, run).figures };
}

/** @param {Record<keyof User, any[]>} columns @returns {User[]} */
function rowsOf(columns) {
  return columns.id.map((id, i) => ({
    id,
    createdDate: columns.createdDate[i],
    isActive: columns.isActive[i],
    stage: columns.stage[i],
    lastLoginDate: columns.lastLoginDate[i],
    lastNotificationSentDate: columns.lastNotificationSentDate[i],
    dueDate: columns.dueDate[i],
    exemptUntil: columns.exemptUntil[i],
    profile: columns.profile[i],
    license: columns.license[i],
    policy: columns.policy[i],
  }));
}
