/** What may go wrong between a change and its entry in the log: the log goes on, or runs do not. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { rowError } from "../../local-org/org/exceptions.js";
import { runWithBrokenScope } from "./faults.js";
import { DUE, QUIET } from "./partners.js";
import { MONDAY, ReviewOrg, plus } from "./reviewOrg.js";

const LOCKED = ["UNABLE_TO_LOCK_ROW", "unable to obtain exclusive access to this record"];
const FULL = ["STORAGE_LIMIT_EXCEEDED", "storage limit exceeded"];

/** @param {ReviewOrg} review @param {string} object @param {string[]} refusal @param {number} [times] */
function refuse(review, object, [code, message], times = Infinity) {
  let left = times;
  review.org.rules.set(object, [() => (left-- > 0 ? [rowError(code, message)] : [])]);
}

/** @param {ReviewOrg} review @param {string} topic */
const statusOf = (review, topic) =>
  review.all("EventBusSubscriber").find((row) => row.topic === topic)?.status;

const enforcing = () => new ReviewOrg({ settings: { NoMaxDeactivationShare__c: true } });

describe("a log that is full", () => {
  it("stops the runs, says so, and is written again when there is room", () => {
    const review = enforcing();
    review.addPartners(1, DUE);
    refuse(review, "licensereviewentry__c", FULL);
    const first = review.run();
    assert.equal(first.status__c, "Stopped");
    assert.match(
      first.message__c,
      /^The log refused entries of this run, so the kill switch was pulled: 1 \(storage limit exceeded\)\./,
    );
    assert.equal(statusOf(review, "LicenseReviewEvent__e"), "Running");

    review.moveTo(plus(MONDAY, 1));
    const [user] = review.addPartners(1, DUE);
    assert.equal(review.run().status__c, "Stopped");
    assert.equal(review.user(user).isactive, true);

    review.org.rules.clear();
    review.set({ StopRuns__c: false });
    const next = review.run();
    assert.deepEqual([next.status__c, next.deactivations__c], ["Completed", 1]);
    assert.deepEqual(
      review.entries
        .filter(({ run__c }) => run__c === next.id)
        .map(({ action__c, user__c }) => [action__c, user__c]),
      [["deactivate", user]],
    );
  });

  it("a trigger that was suspended: no run goes on without it", () => {
    const review = enforcing();
    const [user] = review.addPartners(1, DUE);
    const [log] = review
      .all("EventBusSubscriber")
      .filter((row) => row.topic === "LicenseReviewEvent__e");
    review.change("EventBusSubscriber", log.id, { Status: "Suspended" });
    const run = review.run();
    assert.equal(run.status__c, "Stopped");
    assert.match(run.message__c, /^The log is not written, as its trigger stands at Suspended/);
    assert.equal(review.user(user).isactive, true);

    review.change("EventBusSubscriber", log.id, { Status: "Running" });
    assert.equal(review.run().deactivations__c, 1);
  });
});

describe("the way back, while the log is not written", () => {
  it("stays open, and pulls the kill switch where its entry is lost", () => {
    const review = enforcing();
    const [user] = review.addPartners(1, DUE);
    const run = review.run();
    assert.equal(review.user(user).isactive, false);

    refuse(review, "licensereviewentry__c", FULL);
    review.call("undoRun", [run.id, "It was wrong"]);
    review.settle();
    assert.equal(review.user(user).isactive, true);
    assert.equal(review.all("LicenseReviewSettings__c")[0].stopruns__c, true);
    assert.equal(review.run().status__c, "Stopped");
  });

  it("stays open while its trigger is suspended", () => {
    const review = enforcing();
    const [user] = review.addPartners(1, DUE);
    const run = review.run();
    const [log] = review
      .all("EventBusSubscriber")
      .filter((row) => row.topic === "LicenseReviewEvent__e");
    review.change("EventBusSubscriber", log.id, { Status: "Suspended" });
    review.call("undoRun", [run.id, "It was wrong"]);
    review.settle();
    assert.equal(review.user(user).isactive, true);
    const back = () => review.entries.filter(({ action__c }) => action__c === "reactivate").length;
    assert.equal(back(), 0);

    review.change("EventBusSubscriber", log.id, { Status: "Running" });
    review.settle();
    assert.equal(back(), 1);
  });
});

describe("an entry that is locked", () => {
  it("keeps its user and its run, so that it can be undone", () => {
    const review = enforcing();
    const [user] = review.addPartners(1, DUE);
    refuse(review, "licensereviewentry__c", LOCKED, 8);
    const run = review.run();
    const [entry] = review.entries;
    assert.deepEqual(
      [entry.action__c, entry.user__c, entry.run__c, entry.error__c],
      ["deactivate", user, run.id, null],
    );
    review.call("undoRun", [run.id, "It was wrong"]);
    review.settle();
    assert.equal(review.user(user).isactive, true);
  });
});

describe("an event that is none of ours", () => {
  for (const entry of [
    "null",
    "[]",
    '{"Action__c":"hold"}',
    '{"Key__c":"x","Action__c":"none!"}',
  ]) {
    it(`${entry} does not stop the log`, () => {
      const review = new ReviewOrg();
      review.addPartners(3, QUIET);
      const { org } = review;
      org.bus.raise("LicenseReviewEvent__e", org.userId, {
        entry__c: entry.replace("{", '{"attributes":{"type":"LicenseReviewEntry__c"},'),
      });
      org.store.commit();
      assert.deepEqual(
        review.settle().map(({ ok }) => ok),
        [true],
      );
      review.run();
      assert.deepEqual(review.entries.map(({ action__c }) => action__c).sort(), [
        ...Array(3).fill("firstWarning"),
        "none",
      ]);
    });
  }
});

describe("the words about a broken scope", () => {
  it("come again where the run is locked", () => {
    const review = new ReviewOrg();
    review.addPartners(450, QUIET);
    const id = runWithBrokenScope(review);
    const isNext = () => review.org.jobs.waiting()[0]?.name === "LicenseReviewBatchErrors";
    while (review.org.jobs.waiting().length > 0 && !isNext()) review.org.jobs.runNext();
    refuse(review, "licensereviewrun__c", LOCKED, 1);
    review.settle();

    assert.equal(review.record("LicenseReviewRun__c", id).errors__c, 200);
    const told = review.entries.filter(({ errorcode__c }) => errorcode__c === "SCOPE_FAILED");
    assert.equal(told.length, 200);
    assert.equal(statusOf(review, "BatchApexErrorEvent"), "Running");
  });
});
