/**
 * What the Apex uses of Salesforce's limits, as exact numbers: `tests/review/limits.test.js` sees that they stay far from
 * the limits and do not grow with the org; here they do not grow from one change of the code to the next.
 */
import { callAura } from "../../local-org/apex/aura.js";
import { BUSY, DUE, QUIET, WARNED } from "../review/partners.js";
import { ReviewOrg } from "../review/reviewOrg.js";

/** @typedef {Record<string, Record<string, number>>} Measured by transaction */

const COUNTED = ["queries", "queryRows", "dmlStatements", "dmlRows", "emailInvocations"];
const SETTINGS = {
  NoMaxDeactivations__c: true,
  NoMaxDeactivationShare__c: true,
  DailyEmailBudget__c: 5_000,
};

/** @param {Record<string, { used: number }>} limits */
const usedOf = (limits) => Object.fromEntries(COUNTED.map((key) => [key, limits[key].used]));

/** The most that a transaction of each kind uses in a run of two scopes of 200, in which everybody changes. @returns {Measured} */
function weeklyReview() {
  const org = new ReviewOrg({ settings: SETTINGS });
  for (const partner of [QUIET, WARNED, DUE, BUSY, QUIET, WARNED, DUE, BUSY]) {
    org.addPartners(50, partner);
  }
  org.call("startReview");
  /** @type {Measured} */
  const most = {};
  for (const { name, phase, limits } of org.settle()) {
    const kind = `${name} ${phase ?? ""}`.trim();
    const used = usedOf(/** @type {any} */ (limits));
    const before = most[kind] ?? {};
    most[kind] = Object.fromEntries(
      COUNTED.map((key) => [key, Math.max(used[key], before[key] ?? 0)]),
    );
  }
  return most;
}

/** What the console asks for when it opens, for a full page of users. @returns {Measured} */
function firstScreen() {
  const review = new ReviewOrg();
  review.addPartners(2_000, QUIET);
  const { org } = review;
  /** @param {string} method @param {Record<string, any>} [args] */
  const call = (method, args) =>
    org.run({}, (transaction) => {
      const answer = callAura(org.program, "SeatwiseConsoleController", method, args);
      const bytes = Buffer.byteLength(JSON.stringify(answer));
      return { ...usedOf(transaction.limits.snapshot()), bytes };
    });
  return {
    "SeatwiseConsoleController.getContext": call("getContext"),
    "SeatwiseConsoleController.getPopulationPage": call("getPopulationPage", { afterId: null }),
  };
}

/** @returns {Measured} */
export const apex = () => ({ ...weeklyReview(), ...firstScreen() });
