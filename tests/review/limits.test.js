/**
 * What a run uses of Salesforce's limits, transaction by transaction, at scope 200 in the worst case: everybody changes,
 * with notices of all kinds. It must not grow with the population.
 */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Ledger } from "./ledger.js";
import { BUSY, DUE, QUIET, WARNED } from "./partners.js";
import { ReviewOrg } from "./reviewOrg.js";

const SHOWN = ["queries", "queryRows", "dmlStatements", "dmlRows", "emailInvocations"];
const SETTINGS = {
  NoMaxDeactivations__c: true,
  NoMaxDeactivationShare__c: true,
  DailyEmailBudget__c: 5000,
};

/** @param {number} size a multiple of 200 @returns {{ review: ReviewOrg, units: import("./orgView.js").Unit[] }} */
function runOf(size) {
  const review = new ReviewOrg({ settings: SETTINGS });
  for (let i = 0; i < size / 200; i += 1) {
    review.addPartners(50, QUIET);
    review.addPartners(50, WARNED);
    review.addPartners(50, DUE);
    review.addPartners(50, BUSY);
  }
  const ledger = new Ledger(review);
  review.call("startReview");
  const units = review.settle();
  const [run] = review.runs;
  assert.deepEqual(
    [run.firstwarnings__c, run.finalnotices__c, run.deactivations__c, run.activations__c],
    Array(4).fill(size / 4),
  );
  if (size <= 1000) ledger.check();
  return { review, units };
}

/** The most that any transaction of each kind used. @param {import("./orgView.js").Unit[]} units */
function worst(units) {
  /** @type {Map<string, Record<string, { used: number, limit: number }>>} */
  const kinds = new Map();
  for (const { name, phase, limits } of units) {
    const kind = `${name} ${phase ?? ""}`.trim();
    const most = kinds.get(kind) ?? {};
    for (const key of SHOWN) {
      const { used, limit } = /** @type {any} */ (limits)[key];
      most[key] = { used: Math.max(used, most[key]?.used ?? 0), limit };
    }
    kinds.set(kind, most);
  }
  return kinds;
}

describe("limits", () => {
  const small = worst(runOf(1000).units);
  const large = worst(runOf(3000).units);

  it("are kept with room to spare", () => {
    for (const [kind, most] of large) {
      const figures = SHOWN.map((key) => `${key} ${most[key].used}/${most[key].limit}`);
      console.log(`${kind}: ${figures.join(", ")}`);
      for (const key of SHOWN) {
        assert.ok(most[key].used <= most[key].limit / 2, `${kind} uses ${most[key].used} ${key}`);
      }
    }
  });

  it("are the same with 1,000 users and with 3,000", () => {
    assert.deepEqual([...small.keys()], [...large.keys()]);
    for (const [kind, most] of small) {
      // The first pass reads 2,000 users at a time, and one delivery brings the entries of a scope.
      const bounded = kind === "LicenseReviewPlanBatch execute" ? ["queryRows"] : [];
      for (const key of SHOWN.filter((name) => !bounded.includes(name))) {
        assert.deepEqual(most[key], large.get(kind)?.[key], `${kind}: ${key}`);
      }
    }
  });
});
