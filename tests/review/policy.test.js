import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { callAura } from "../../local-org/apex/aura.js";
import { ReviewOrg } from "./reviewOrg.js";

const CONTROLLER = "SeatwisePolicyController";
/** 50 days before the run: quiet for 45 days, and not for 60. */
const QUIET = { lastLogin: "2026-01-11" };
const EARLIER = {
  name: "Default",
  firstWarningDays: 45,
  finalNoticeDays: 60,
  deactivationDays: 80,
};

/** @param {ReviewOrg} review @param {string} method @param {Record<string, any>} request what a component sends */
function call({ org }, method, request) {
  return org.run({}, () => callAura(org.program, CONTROLLER, method, request));
}

/** @param {ReviewOrg} review @param {object} policy @returns {string} the job's id */
const save = (review, policy) => call(review, "savePolicy", { policy: JSON.stringify(policy) });

/** @param {ReviewOrg} review @param {string} jobId */
const ask = (review, jobId) => JSON.parse(call(review, "getDeployment", { jobId }));

/** @param {ReviewOrg} review */
const policies = (review) => review.all("LicenseReviewPolicy__mdt");

/** @param {ReviewOrg} review */
const changes = (review) => review.entries.filter(({ action__c }) => action__c === "policyChange");

describe("a policy saved from the console", () => {
  it("is what the next run decides by", () => {
    const review = new ReviewOrg();
    const [partner] = review.addPartners(1, QUIET);
    review.run();
    assert.equal(review.user(partner).licensereviewstage__c, "Active", "60 days: too early");

    const jobId = save(review, EARLIER);
    assert.deepEqual(ask(review, jobId), { status: "Queued", message: null });
    review.settle();
    assert.deepEqual(ask(review, jobId), { status: "Succeeded", message: null });

    review.run();
    assert.equal(review.user(partner).licensereviewstage__c, "First Warning");
  });

  it("changes its numbers alone", () => {
    const review = new ReviewOrg();
    const [before] = policies(review);
    save(review, EARLIER);
    review.settle();
    const [after, ...more] = policies(review);
    assert.deepEqual(more, []);
    const changed = Object.keys(after).filter((field) => after[field] !== before[field]);
    assert.deepEqual(changed.sort(), [
      "deactivationdays__c",
      "finalnoticedays__c",
      "firstwarningdays__c",
    ]);
  });

  it("is in the log once, with who and what, from the moment it is asked for", () => {
    const review = new ReviewOrg();
    save(review, EARLIER);
    // The events of the request come before the deployment.
    review.settle(({ kind }) => kind === "events");
    assert.deepEqual(
      changes(review).map((entry) => [entry.outcome__c, entry.actor__c]),
      [["Queued", review.admin]],
    );
    review.settle();
    const [entry, ...more] = changes(review);
    assert.deepEqual(more, []);
    assert.equal(entry.outcome__c, "Done");
    assert.equal(entry.actor__c, review.admin);
    assert.equal(entry.policy__c, "Default");
    assert.equal(entry.asof__c, review.today);
    assert.equal(
      entry.change__c,
      "firstWarningDays 60 → 45, finalNoticeDays 75 → 60, deactivationDays 90 → 80",
    );
  });

  it("makes a new policy, for the accounts that are put on it", () => {
    const review = new ReviewOrg();
    const [partner] = review.addPartners(1, { ...QUIET, account: "Globex" });
    const jobId = save(review, { ...EARLIER, name: "Strict", basedOn: "Default" });
    review.settle();
    assert.equal(ask(review, jobId).status, "Succeeded");
    const [first, second] = policies(review);
    assert.deepEqual([first.masterlabel, second.masterlabel], ["Default", "Strict"]);
    assert.equal(second.developername, "Strict");
    assert.equal(second.priority__c, first.priority__c + 10);
    assert.equal(second.profiles__c, first.profiles__c);

    review.run();
    assert.equal(review.user(partner).licensereviewstage__c, "Active", "Default is asked first");
    review.change("Account", review.account("Globex"), { LicenseReviewPolicy__c: "Strict" });
    review.run();
    assert.equal(review.user(partner).licensereviewstage__c, "First Warning");
  });

  it("waits for a run to finish; one that is on its way does not change a run", () => {
    const review = new ReviewOrg();
    const [partner] = review.addPartners(1, QUIET);
    save(review, EARLIER);
    review.call("startReview");
    assert.throws(() => save(review, { ...EARLIER, deactivationDays: 85 }), /is under way/);
    review.settle();
    assert.equal(review.user(partner).licensereviewstage__c, "Active", "the run began before it");
    assert.equal(policies(review)[0].deactivationdays__c, 80);
  });

  it("says so where Salesforce refuses it, and the log does too", () => {
    const review = new ReviewOrg();
    const field = review.org.schema.field("LicenseReviewPolicy__mdt", "Profiles__c");
    const length = field?.length;
    // The project's schema is this org's alone.
    Object.assign(/** @type {object} */ (field), { length: 10 });
    try {
      const jobId = save(review, EARLIER);
      review.settle();
      const { status, message } = ask(review, jobId);
      assert.equal(status, "Failed");
      assert.match(message, /data value too large/);
      assert.equal(changes(review)[0].outcome__c, "Failed");
      assert.equal(policies(review)[0].firstwarningdays__c, 60);
    } finally {
      Object.assign(/** @type {object} */ (field), { length });
    }
  });
});
