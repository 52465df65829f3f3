import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { callAura } from "../../local-org/apex/aura.js";
import { record, write } from "../../local-org/org/testOrg.js";
import { ReviewOrg, plus } from "./reviewOrg.js";

/** @typedef {import("./orgView.js").Plain} Plain */

const REVIEW = "2026-03-02";
/** In Final Notice, and past the date that was promised. */
const OVERDUE = {
  lastLogin: "2025-06-01",
  stage: "Final Notice",
  noticeDate: "2026-02-20",
  dueDate: "2026-02-28",
};
const UNLIMITED = { NoMaxDeactivations__c: true, NoMaxDeactivationShare__c: true };
/** A scope of 200 and one of 50. */
const MANY = 250;
const COMMENT = "The quarter ends.";

/** @param {number} count @returns {{ review: ReviewOrg, run: Plain, partners: string[] }} an org whose run deactivated everybody */
function deactivated(count) {
  const review = new ReviewOrg({ on: REVIEW, settings: UNLIMITED });
  const partners = review.addPartners(count, OVERDUE);
  const run = review.run();
  assert.equal(run.deactivations__c, count, run.message__c);
  review.moveTo(plus(REVIEW, 1));
  return { review, run, partners };
}

/** As an admin does it in the console. @param {ReviewOrg} review @param {string} userId */
function reactivate({ org }, userId) {
  const request = { userIds: [userId], comment: COMMENT };
  const [result] = org.run({}, () =>
    callAura(org.program, "SeatwiseUsersController", "reactivate", request),
  );
  assert.equal(result.isDone, true, result.message);
}

/** An admin's switch in Setup. @param {ReviewOrg} review @param {string} Id @param {boolean} IsActive */
function switchByHand(review, Id, IsActive) {
  review.org.run({}, () => write("update", [record("User", { Id, IsActive })]));
  review.settle();
}

/** @param {ReviewOrg} review @param {Plain} run */
function undo(review, run) {
  review.call("undoRun", [run.id, COMMENT]);
  return review.settle();
}

/** @param {ReviewOrg} review @param {string} action @param {string} outcome @returns {Plain[]} */
function entriesOf(review, action, outcome) {
  return review.entries.filter(
    (entry) => entry.action__c === action && entry.outcome__c === outcome,
  );
}

/** @param {ReviewOrg} review @returns {Plain} the licence of the partners */
function license(review) {
  return /** @type {Plain} */ (
    review
      .all("UserLicense")
      .find(({ licensedefinitionkey }) => licensedefinitionkey === "PID_Partner_Community")
  );
}

describe("undoing a run", () => {
  /** @type {ReturnType<typeof deactivated>} */
  let story;
  /** @type {import("../../local-org/org/async/unit.js").Unit[]} */
  let units;

  before(() => {
    story = deactivated(MANY);
    units = undo(story.review, story.run);
  });

  it("gives every seat back, scope by scope", () => {
    const scopes = units.filter(({ phase }) => phase === "execute");
    assert.deepEqual(
      scopes.map(({ name, records, ok }) => [name, records, ok]),
      [200, 50].map((records) => ["LicenseReviewUndoBatch", records, true]),
    );
    for (const id of story.partners) {
      const user = story.review.user(id);
      assert.equal(user.isactive, true);
      assert.equal(user.licensereviewstage__c, "Active");
      assert.equal(user.lastnotificationsentdate__c, null);
      assert.equal(user.licensereviewduedate__c, null);
      // The default policy grants 30 days.
      assert.equal(user.licensereviewexemptuntil__c, plus(REVIEW, 31));
    }
  });

  it("takes as many queries and writes for 200 users as for 50", () => {
    const [first, last] = units.filter(({ phase }) => phase === "execute");
    assert.equal(first.limits.queries.used, last.limits.queries.used);
    assert.equal(first.limits.dmlStatements.used, last.limits.dmlStatements.used);
    assert.ok(first.limits.queries.used <= 12, `${first.limits.queries.used} queries`);
    assert.ok(first.limits.dmlRows.used <= 600, `${first.limits.dmlRows.used} rows`);
  });

  it("logs each change with the entry that it undoes", () => {
    const taken = new Map(
      entriesOf(story.review, "deactivate", "Done").map((entry) => [entry.id, entry]),
    );
    const given = entriesOf(story.review, "reactivate", "Done");
    assert.equal(given.length, MANY);
    assert.equal(new Set(given.map((entry) => entry.reverts__c)).size, MANY);
    for (const entry of given) {
      assert.equal(entry.user__c, taken.get(entry.reverts__c)?.user__c);
      assert.equal(entry.run__c, null);
      assert.equal(entry.comment__c, COMMENT);
      assert.equal(entry.actor__c, story.review.admin);
      assert.equal(entry.daysaway__c, 1);
    }
    const { message__c: message } = story.review.record("LicenseReviewRun__c", story.run.id);
    assert.match(
      message,
      /^2026-03-03: Ada Admin undid the deactivations\. Reactivated: 250, refused: 0\.$/,
    );
  });

  it("has nothing to do the second time", () => {
    const count = story.review.entries.length;
    assert.throws(
      () => undo(story.review, story.run),
      /Nobody is deactivated by this run any more/,
    );
    assert.equal(story.review.entries.length, count);
  });

  it("leaves those alone whom the next run would have taken", () => {
    story.review.moveTo(plus(REVIEW, 7));
    const run = story.review.run();
    assert.equal(run.deactivations__c, 0);
    assert.equal(run.firstwarnings__c, 0, "The grace is not over.");
  });
});

describe("undoing a run without enough seats", () => {
  it("gives back what there is, names who is left, and goes on once there is more", () => {
    const { review, run, partners } = deactivated(MANY);
    const { id, usedlicenses } = license(review);
    review.change("UserLicense", id, { TotalLicenses: usedlicenses + 220 });

    undo(review, run);

    const active = () => partners.filter((partner) => review.user(partner).isactive);
    assert.equal(active().length, 220);
    assert.equal(license(review).usedlicenses, usedlicenses + 220);
    const refused = entriesOf(review, "reactivate", "Failed");
    assert.equal(refused.length, 30);
    for (const entry of refused) {
      assert.equal(entry.errorcode__c, "LICENSE_LIMIT_EXCEEDED");
      assert.equal(
        entry.error__c,
        `${review.user(entry.user__c).name}: no seat of Partner Community is free.`,
      );
      assert.equal(review.user(entry.user__c).licensereviewstage__c, "Deactivated");
    }
    const { message__c: message } = review.record("LicenseReviewRun__c", run.id);
    assert.match(message, /Reactivated: 220, refused: 30 \(Pat Partner \d+: no seat/);

    review.change("UserLicense", id, { TotalLicenses: usedlicenses + MANY });
    undo(review, run);

    assert.equal(active().length, MANY);
    const given = entriesOf(review, "reactivate", "Done").map((entry) => entry.user__c);
    assert.deepEqual([...given].sort(), [...partners].sort(), "once each");
  });
});

describe("undoing a run that breaks off", () => {
  it("goes on where it was", () => {
    const { review, run, partners } = deactivated(MANY);
    review.call("undoRun", [run.id, COMMENT]);
    // The org goes down after the first scope: the rest of the job is lost.
    review.settle(({ phase }) => phase === "execute");
    const [job] = review
      .all("AsyncApexJob")
      .filter(({ status, jobtype }) => status === "Processing" && jobtype === "BatchApex");
    review.change("AsyncApexJob", job.id, { Status: "Aborted" });
    review.settle();
    assert.equal(partners.filter((partner) => review.user(partner).isactive).length, 200);

    undo(review, run);

    assert.ok(partners.every((partner) => review.user(partner).isactive));
    assert.equal(entriesOf(review, "reactivate", "Done").length, MANY);
  });
});

describe("undoing one of several runs", () => {
  it("leaves alone whom a later run deactivated, and gives those back by undoing that one", () => {
    const { review, run, partners } = deactivated(2);
    const [back, out] = partners;
    reactivate(review, back);
    // Up to April 2 the user is left alone; then the whole way once more.
    const weeks = ["2026-04-06", "2026-04-13", "2026-04-20"].map((monday) => {
      review.moveTo(monday);
      return review.run();
    });
    assert.deepEqual(
      weeks.map((week) => [week.firstwarnings__c, week.finalnotices__c, week.deactivations__c]),
      [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
    );

    undo(review, run);
    assert.equal(review.user(out).isactive, true);
    assert.equal(review.user(back).isactive, false, "The later run took this seat.");

    undo(review, weeks[2]);
    assert.equal(review.user(back).isactive, true);
  });
});

describe("undoing a run after somebody's hand", () => {
  it("leaves off whom an admin switched on, and later off again", () => {
    const { review, run, partners } = deactivated(2);
    const [byHand, out] = partners;
    switchByHand(review, byHand, true);
    review.moveTo(plus(REVIEW, 3));
    switchByHand(review, byHand, false);
    assert.equal(review.user(byHand).licensereviewstage__c, "Deactivated");
    review.moveTo(plus(REVIEW, 4));
    assert.equal(review.ask("getRun", [run.id]).undo.possible, 1);

    undo(review, run);

    assert.equal(review.user(byHand).isactive, false, "An admin took this seat.");
    assert.equal(review.user(out).isactive, true);
    assert.deepEqual(
      review.entries.filter(({ user__c: id }) => id === byHand).map((entry) => entry.action__c),
      ["deactivate", "switchedOn"],
    );
    assert.throws(() => undo(review, run), /Nobody is deactivated by this run any more/);
  });

  it("counts the days away once where the next run finds the user switched on", () => {
    const { review, partners } = deactivated(1);
    switchByHand(review, partners[0], true);
    review.moveTo(plus(REVIEW, 7));
    review.run();
    assert.deepEqual(
      review.entries.map((entry) => [entry.action__c, entry.daysaway__c]),
      [
        ["deactivate", null],
        ["switchedOn", 1],
        ["activate", null],
      ],
    );
  });
});
