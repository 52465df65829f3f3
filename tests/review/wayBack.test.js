import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { callAura } from "../../local-org/apex/aura.js";
import { record, write } from "../../local-org/org/testOrg.js";
import { ReviewOrg, plus } from "./reviewOrg.js";

const REVIEW = "2026-03-02";
const COMMENT = "She called us.";
/** In Final Notice, and past the date that was promised: the next run takes the seat. */
const OVERDUE = {
  lastLogin: "2025-06-01",
  stage: "Final Notice",
  noticeDate: "2026-02-20",
  dueDate: "2026-02-28",
};

/** @param {ReviewOrg} review @param {string} method @param {Record<string, any>} request what a component sends */
function call({ org }, method, request) {
  return org.run({}, () => callAura(org.program, "SeatwiseUsersController", method, request));
}

/** An admin's edit of a user in Setup. @param {ReviewOrg} review @param {string} Id @param {Record<string, any>} fields */
function edit(review, Id, fields) {
  review.org.run({}, () => write("update", [record("User", { Id, ...fields })]));
  review.settle();
}

/** A run a week. @param {ReviewOrg} review @param {string} from @param {number} weeks @param {string} userId @returns {(string | null)[]} the user's stage after each */
function stages(review, from, weeks, userId) {
  return Array.from({ length: weeks }, (_, week) => {
    review.moveTo(plus(from, week * 7));
    review.run();
    return review.user(userId).licensereviewstage__c;
  });
}

/** @param {ReviewOrg} review @param {string} userId */
function actionsOn(review, userId) {
  return review.entries.filter((entry) => entry.user__c === userId).map((entry) => entry.action__c);
}

describe("a user in notice whom somebody switches on by hand", () => {
  it("gets the grace from the next run, and both notices anew after it", () => {
    const review = new ReviewOrg({ on: plus(REVIEW, -5) });
    const [user] = review.addPartners(1, OVERDUE);
    edit(review, user, { IsActive: false });
    edit(review, user, { IsActive: true });
    assert.equal(review.user(user).licensereviewstage__c, "Deactivated");

    // March 2 and 30 days: held up to April 1.
    assert.deepEqual(stages(review, REVIEW, 8, user), [
      ...["Active", "Active", "Active", "Active", "Active"],
      ...["First Warning", "Final Notice", "Deactivated"],
    ]);
    assert.deepEqual(actionsOn(review, user), [
      ...["switchedOn", "activate", "firstWarning", "finalNotice", "deactivate"],
    ]);
    assert.equal(review.user(user).licensereviewexemptuntil__c, "2026-04-01");
  });

  it("would lose the seat at once, were it not for the trigger", () => {
    const review = new ReviewOrg({ on: REVIEW });
    const [user] = review.addPartners(1, OVERDUE);
    // Past the trigger.
    review.change("User", user, { IsActive: false });
    review.change("User", user, { IsActive: true });

    assert.deepEqual(stages(review, REVIEW, 1, user), ["Deactivated"]);
    assert.equal(review.user(user).isactive, false);
  });
});

describe("a user whom an admin reactivates", () => {
  it("is left alone for the grace, and the log tells how long the user was away", () => {
    const review = new ReviewOrg({ on: REVIEW });
    const [user] = review.addPartners(1, OVERDUE);
    assert.equal(review.run().deactivations__c, 1);
    review.moveTo(plus(REVIEW, 4));

    const [result] = call(review, "reactivate", { userIds: [user], comment: COMMENT });
    review.settle();

    const { name } = review.user(user);
    assert.deepEqual(result, {
      id: user,
      isDone: true,
      message: `${name} is active again, and left alone up to 2026-04-05.`,
    });
    const entry = review.entries.find(({ action__c: action }) => action === "reactivate");
    assert.equal(entry?.daysaway__c, 4);
    assert.equal(entry?.policy__c, "Default");
    // April 6 is the first run after the grace.
    assert.deepEqual(stages(review, "2026-03-09", 5, user), [
      ...["Active", "Active", "Active", "Active", "First Warning"],
    ]);
  });

  it("has a history, the newest first", () => {
    const review = new ReviewOrg({ on: REVIEW });
    const [user] = review.addPartners(1, OVERDUE);
    const run = review.run();
    review.moveTo(plus(REVIEW, 1));
    call(review, "reactivate", { userIds: [user], comment: COMMENT });
    review.settle();

    const { entries } = JSON.parse(call(review, "getHistory", { userId: user }));

    assert.deepEqual(
      entries.map((/** @type {any} */ entry) => [
        entry.action,
        entry.runName,
        entry.comment,
        entry.actor,
      ]),
      [
        ["reactivate", null, COMMENT, "Ada Admin"],
        ["deactivate", run.name, null, "Ada Admin"],
      ],
    );
  });
});

describe("users who are held or exempt", () => {
  it("lose their notice to the next run, and none of them goes", () => {
    const review = new ReviewOrg({ on: plus(REVIEW, -1) });
    const [held, exempt, other] = review.addPartners(3, OVERDUE);
    const [toHold] = call(review, "holdUntil", {
      userIds: [held],
      until: plus(REVIEW, 30),
      comment: COMMENT,
    });
    const [toExempt] = call(review, "exempt", { userIds: [exempt], comment: COMMENT });
    review.settle();
    assert.ok(toHold.isDone && toExempt.isDone);
    assert.equal(review.user(held).licensereviewstage__c, "Final Notice");

    review.moveTo(REVIEW);
    assert.equal(review.run().deactivations__c, 1);

    assert.equal(review.user(other).isactive, false);
    assert.equal(review.user(held).licensereviewstage__c, "Active");
    assert.equal(review.user(held).licensereviewduedate__c, null);
    assert.equal(review.user(exempt).licensereviewstage__c, "Exempt");
    assert.deepEqual(actionsOn(review, held), ["hold", "activate"]);
    assert.deepEqual(actionsOn(review, exempt), ["exempt"]);
  });

  it("start afresh once that has ended", () => {
    const review = new ReviewOrg({ on: plus(REVIEW, -1) });
    const [user] = review.addPartners(1, OVERDUE);
    call(review, "exempt", { userIds: [user], comment: COMMENT });
    call(review, "endExemption", { userIds: [user], comment: COMMENT });
    review.settle();

    assert.deepEqual(stages(review, REVIEW, 3, user), [
      ...["First Warning", "Final Notice", "Deactivated"],
    ]);
  });
});

describe("an account that names a policy which is gone", () => {
  it("is reviewed once it has one that there is", () => {
    const review = new ReviewOrg({ on: REVIEW });
    const [user] = review.addPartners(1, OVERDUE);
    const account = review.account("Acme Partners");
    review.change("Account", account, { LicenseReviewPolicy__c: "Gold 2019" });
    assert.equal(review.run().deactivations__c, 0);
    const request = { userId: user, comment: COMMENT };
    assert.throws(
      () => call(review, "setAccountPolicy", { ...request, policyName: "Gold" }),
      /There is no policy "Gold"\. There are: Default\./,
    );

    const [result] = call(review, "setAccountPolicy", { ...request, policyName: "Default" });
    review.settle();

    assert.equal(result.message, "All users of Acme Partners are reviewed under Default.");
    const entry = review.entries.find(({ action__c: action }) => action === "accountPolicy");
    assert.equal(entry?.account__c, account);
    assert.equal(entry?.policy__c, "Default");
    review.moveTo(plus(REVIEW, 7));
    assert.equal(review.run().deactivations__c, 1);
    assert.equal(review.user(user).isactive, false);
  });
});
