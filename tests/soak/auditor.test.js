/** The auditor sees a broken promise, whoever broke it. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ApexDate } from "../../local-org/apex/values.js";
import { toDecimal } from "../../local-org/apex/equality.js";
import { BUSY, DUE, QUIET } from "../review/partners.js";
import { MONDAY, ReviewOrg, plus } from "../review/reviewOrg.js";
import { DEFAULT_POLICY, policiesOf } from "./admins.js";
import { Auditor, Broken } from "./auditor.js";
import { counted, dayOf } from "./calendar.js";

/** @typedef {import("./auditor.js").RunFacts} RunFacts */

const UNLIMITED = { mode: "Enforce", isComplete: true, maxDeactivations: null, released: 0 };

/** @param {import("../review/reviewOrg.js").Partner} partner @param {number} [count] */
function watched(partner, count = 1) {
  const review = new ReviewOrg({ settings: { NoMaxDeactivationShare__c: true } });
  const ids = review.addPartners(count, partner);
  const auditor = new Auditor(review, DEFAULT_POLICY);
  /** @param {Partial<RunFacts>} [facts] */
  const check = (facts) =>
    auditor.check({ ...UNLIMITED, ...facts }, dayOf(review.today), policiesOf(review));
  /** @param {number} days @param {Partial<RunFacts>} [facts] */
  const runAfter = (days, facts) => {
    review.moveTo(plus(review.today, days));
    auditor.catchUp();
    review.run();
    check(facts);
  };
  return { review, id: ids[0], auditor, check, runAfter };
}

/** @param {string} message */
const broken = (message) => (/** @type {Error} */ error) => {
  assert.ok(error instanceof Broken, String(error));
  assert.match(error.message, new RegExp(message));
  return true;
};

describe("the auditor", () => {
  it("is content with the whole way, told by its mails", () => {
    const { review, id, auditor, runAfter } = watched(QUIET);
    for (const days of [0, 7, 7, 7]) runAfter(days);
    assert.equal(review.user(id).isactive, false);
    assert.deepEqual(auditor.judged, {
      deactivations: 1,
      firstWarnings: 1,
      finalNotices: 1,
      activeAgain: 0,
      exempt: 0,
    });
  });

  it("believes no record: a deactivation needs notices that were sent", () => {
    const { runAfter } = watched(DUE);
    assert.throws(() => runAfter(0), broken("without both notices in this cycle"));
  });

  it("holds the review to the day in the mail", () => {
    const { review, id, runAfter } = watched(QUIET);
    runAfter(0);
    runAfter(7);
    assert.equal(review.user(id).licensereviewduedate__c, plus(MONDAY, 20));
    // Somebody moves the promise on the record, and the threshold; the mail stays as it was sent.
    review.change("User", id, { LicenseReviewDueDate__c: new ApexDate(dayOf(MONDAY)) });
    const [policy] = review.all("LicenseReviewPolicy__mdt");
    review.change("LicenseReviewPolicy__mdt", policy.id, { DeactivationDays__c: toDecimal(80) });
    assert.throws(() => runAfter(7), broken("deactivated before a day that was promised"));
  });

  it("sees a cycle that a login ended", () => {
    const { review, id, auditor, runAfter } = watched(QUIET);
    runAfter(0);
    runAfter(7);
    review.logIn(id);
    auditor.catchUp();
    const { isactive: isActive } = review.user(id);
    assert.ok(isActive);
    review.change("User", id, { IsActive: false });
    assert.throws(
      () => auditor.check(UNLIMITED, dayOf(review.today), policiesOf(review)),
      broken("without a mail"),
    );
  });

  it("sees an exempt user changed, and an inactive one", () => {
    for (const [partner, fields, message] of /** @type {const} */ ([
      [{ stage: "Exempt" }, { LicenseReviewStage__c: "Active" }, "an exempt user was changed"],
      [BUSY, { LicenseReviewStage__c: "First Warning" }, "First Warning without a mail"],
    ])) {
      const { review, id, check } = watched(partner);
      review.change("User", id, fields);
      assert.throws(check, broken(message));
    }
  });

  it("sees a second mail, and one that nobody was written for", () => {
    const { review, runAfter, check } = watched(QUIET);
    runAfter(0);
    review.org.outbox.push(review.org.outbox[0]);
    assert.throws(check, broken("two mails on one day"));
    review.org.outbox.push(review.org.outbox[0], review.org.outbox[0]);
    assert.throws(check, broken("two mails by one run"));
  });

  it("sees who was here and is not Active", () => {
    const { check } = watched({ ...BUSY, stage: "First Warning" });
    assert.throws(check, broken("recently here, but First Warning"));
  });

  it("counts for the breaker itself", () => {
    const { runAfter } = watched(QUIET, 8);
    for (const days of [0, 7, 7]) runAfter(days);
    assert.throws(() => runAfter(7, { maxDeactivations: 7 }), broken("8 deactivated after 0"));
    const released = watched(QUIET, 8);
    for (const days of [0, 7, 7]) released.runAfter(days);
    released.runAfter(7, { maxDeactivations: 7, released: 8 });
  });

  it("takes a preview at its word", () => {
    const { runAfter } = watched(QUIET);
    assert.throws(() => runAfter(0, { mode: "Preview" }), broken("a preview has done something"));
  });

  it("tells the user's story", () => {
    const { runAfter } = watched(QUIET);
    runAfter(0);
    assert.throws(() => runAfter(7, { mode: "Preview" }), broken("2026-03-02 mail: First Warning"));
  });
});

describe("its calendar", () => {
  it("counts the days outside pauses, the first one excluded (R3)", () => {
    const pauses = [{ from: 10, to: 12 }];
    assert.equal(counted(pauses, 8, 14), 3, "9, 13 and 14");
    assert.equal(counted(pauses, 12, 12), 0);
    assert.equal(counted([], 5, 4), 0);
  });
});
