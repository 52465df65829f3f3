/** The breaker over runs and weeks: what it holds, what a release lets through, and when a release is void (R8). */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { throwApex } from "../../local-org/apex/values.js";
import { abortJob } from "../../local-org/org/async/jobRows.js";
import { record, write } from "../../local-org/org/testOrg.js";
import { Ledger } from "./ledger.js";
import { DUE, QUIET } from "./partners.js";
import { MONDAY, ReviewOrg, plus } from "./reviewOrg.js";

/** Users who are due, each a day longer inactive than the one before. @param {ReviewOrg} review @param {number} count */
function addDue(review, count) {
  return Array.from({ length: count }, (_, i) => {
    const [id] = review.addPartners(1, { ...DUE, lastLogin: plus(MONDAY, -120 - i) });
    return id;
  });
}

/** @param {ReviewOrg} review @param {string[]} ids @returns {string[]} who is switched off */
function switchedOff(review, ids) {
  return ids.filter((id) => !review.user(id).isactive);
}

const NO_SHARE = { NoMaxDeactivationShare__c: true };

describe("the breaker", () => {
  it("holds a wave for approval; a release lets the longest inactive through, once", () => {
    const review = new ReviewOrg();
    const ids = addDue(review, 80);
    const ledger = new Ledger(review);

    const first = review.run();
    assert.equal(first.tripped__c, true);
    assert.deepEqual(
      [first.planneddeactivations__c, first.helddeactivations__c, first.deactivations__c],
      [80, 80, 0],
    );
    // By number 50; by share the larger of 5 and a quarter of 80.
    assert.deepEqual([first.maxdeactivations__c, first.maxbyshare__c], [50, 20]);
    const held = ledger.entriesWith({ outcome__c: "Held", action__c: "deactivate" });
    assert.equal(held.length, 80);
    assert.equal(held[0].reason__c, "heldForApproval");
    ledger.check();

    review.call("release", [first.id, 30]);
    assert.equal(review.ask("getOverview").release.count, 30);
    review.moveTo(plus(MONDAY, 7));
    const second = review.run();
    assert.deepEqual(
      [second.deactivations__c, second.helddeactivations__c, second.release__c],
      [30, 50, 30],
    );
    assert.deepEqual(switchedOff(review, ids), ids.slice(50));
    assert.equal(review.record("LicenseReviewRun__c", first.id).releaseserved__c, second.id);
    assert.equal(review.ask("getOverview").release, null);
    ledger.check();

    const third = review.run();
    assert.deepEqual([third.recentdeactivations__c, third.release__c], [30, null]);
    assert.deepEqual([third.deactivations__c, third.helddeactivations__c], [0, 50]);
    ledger.check();
  });

  it("does not trip at its limits, and counts the runs of seven days", () => {
    const review = new ReviewOrg({ settings: { ...NO_SHARE, MaxDeactivations__c: 10 } });
    review.addPartners(6, DUE);
    const ledger = new Ledger(review);
    assert.equal(review.run().deactivations__c, 6);
    ledger.check();

    review.addPartners(5, DUE);
    const more = new Ledger(review);
    review.moveTo(plus(MONDAY, 6));
    const held = review.run();
    assert.deepEqual([held.recentdeactivations__c, held.helddeactivations__c], [6, 5]);
    review.moveTo(plus(MONDAY, 7));
    const free = review.run();
    assert.deepEqual([free.recentdeactivations__c, free.deactivations__c], [0, 5]);
    more.check();
  });

  it("counts what is in the log although the run was deleted", () => {
    const review = new ReviewOrg({ settings: { ...NO_SHARE, MaxDeactivations__c: 10 } });
    review.addPartners(8, DUE);
    const { id } = review.run();
    review.org.run({}, () => write("delete", [record("LicenseReviewRun__c", { Id: id })]));
    review.addPartners(8, DUE);
    const next = review.run();
    assert.deepEqual([next.recentdeactivations__c, next.helddeactivations__c], [8, 8]);
  });

  it("lets no more through than it has counted, whoever becomes due meanwhile", () => {
    const review = new ReviewOrg({ settings: { ...NO_SHARE, MaxDeactivations__c: 10 } });
    const ids = [...review.addPartners(4, DUE), ...review.addPartners(8, QUIET)];
    review.call("startReview");
    review.settle((unit) => unit.name === "LicenseReviewPlanBatch" && unit.phase === "finish");
    const due = review.org.store.get("User", ids[0]);
    for (const id of ids.slice(4)) {
      review.change("User", id, {
        LastLoginDate: due?.get("lastlogindate"),
        LicenseReviewStage__c: "Final Notice",
        LastNotificationSentDate__c: due?.get("lastnotificationsentdate__c"),
        LicenseReviewDueDate__c: due?.get("licensereviewduedate__c"),
      });
    }
    const ledger = new Ledger(review);
    review.settle();
    const [run] = review.runs;
    assert.deepEqual(
      [run.planneddeactivations__c, run.deactivations__c, run.helddeactivations__c],
      [4, 4, 8],
    );
    assert.equal(ledger.entriesWith({ outcome__c: "Held" }).length, 8);
    ledger.check();
  });
});

describe("a release", () => {
  /** Six are due, five may go: all are held. @param {Record<string, any>} [settings] */
  function heldOrg(settings) {
    const review = new ReviewOrg({
      settings: { ...NO_SHARE, MaxDeactivations__c: 5, ...settings },
    });
    const ids = addDue(review, 6);
    const run = review.run();
    assert.equal(run.helddeactivations__c, 6);
    return { review, ids, run };
  }

  it("is void after the first Enforce run, tripped or not", () => {
    const { review, ids, run } = heldOrg();
    review.call("release", [run.id, 6]);
    for (const id of ids.slice(1)) review.logIn(id);
    review.moveTo(plus(MONDAY, 1));
    const quiet = review.run();
    assert.deepEqual([quiet.tripped__c, quiet.deactivations__c], [false, 1]);
    assert.equal(review.record("LicenseReviewRun__c", run.id).releaseserved__c, quiet.id);

    review.addPartners(6, DUE);
    review.moveTo(plus(MONDAY, 2));
    const next = review.run();
    assert.deepEqual([next.release__c, next.helddeactivations__c], [null, 6]);
  });

  it("serves on the seventh day, and no longer on the eighth", () => {
    const late = heldOrg();
    late.review.call("release", [late.run.id, 6]);
    late.review.moveTo(plus(MONDAY, 8));
    assert.equal(late.review.ask("getOverview").release, null);
    assert.equal(late.review.run().deactivations__c, 0);

    const inTime = heldOrg();
    inTime.review.call("release", [inTime.run.id, 2]);
    inTime.review.moveTo(plus(MONDAY, 7));
    assert.equal(inTime.review.ask("getOverview").release.validUntil, plus(MONDAY, 7));
    assert.equal(inTime.review.run().deactivations__c, 2);
    assert.deepEqual(switchedOff(inTime.review, inTime.ids), inTime.ids.slice(4));
  });

  it("is looked at by a preview, and used up by none, nor by Notify", () => {
    const { review, run } = heldOrg();
    review.call("release", [run.id, 4]);
    review.set({ Mode__c: "Preview" });
    const preview = review.run();
    assert.deepEqual(
      [preview.release__c, preview.deactivations__c, preview.helddeactivations__c],
      [4, 4, 2],
    );
    review.set({ Mode__c: "Notify" });
    const notify = review.run();
    assert.deepEqual([notify.planneddeactivations__c, notify.helddeactivations__c], [0, 0]);
    assert.equal(review.record("LicenseReviewRun__c", run.id).releaseserved__c, null);
    review.set({ Mode__c: "Enforce" });
    assert.equal(review.run().deactivations__c, 4);
  });

  it("can be withdrawn, and replaced", () => {
    const { review, run } = heldOrg();
    review.call("release", [run.id, 6]);
    review.call("withdrawRelease", [run.id]);
    assert.equal(review.ask("getOverview").release, null);
    assert.throws(() => review.call("withdrawRelease", [run.id]), /no release/);
    review.call("release", [run.id, 6]);
    review.call("release", [run.id, 1]);
    assert.equal(review.run().deactivations__c, 1);
  });

  it("replaces one that was given on an earlier run", () => {
    const { review, run } = heldOrg();
    review.call("release", [run.id, 1]);
    review.moveTo(plus(MONDAY, 1));
    const second = review.run();
    assert.equal(second.deactivations__c, 1);
    review.moveTo(plus(MONDAY, 2));
    assert.throws(() => review.call("release", [run.id, 1]), /Only the last run/);
    review.call("release", [second.id, 2]);
    assert.equal(review.run().release__c, 2);
  });

  it("is refused for more than was held, and while a run is under way", () => {
    const { review, run } = heldOrg();
    for (const count of [0, -1, 7, null]) {
      assert.throws(() => review.call("release", [run.id, count]), /holds 6 deactivations/);
    }
    review.call("startReview");
    assert.throws(() => review.call("release", [run.id, 1]), /under way/);
    assert.throws(() => review.call("withdrawRelease", [run.id]), /under way/);
  });

  /** The run that the page offers to release: see c/runsTab. @param {ReviewOrg} review */
  function offered(review) {
    return review
      .ask("getOverview")
      .runs.find((/** @type {any} */ { mode, isCounted }) => mode === "Enforce" && isCounted).name;
  }

  /** What ends a run before it has counted everybody. @type {[string, (review: ReviewOrg, id: string) => void][]} */
  const ENDS = [
    ["was stopped before it counted anybody", (review, id) => review.call("stopReview", [id])],
    [
      "was stopped when it had counted some",
      (review, id) => {
        review.settle(({ phase }) => phase === "execute");
        review.call("stopReview", [id]);
      },
    ],
    [
      "was stopped by the kill switch when it had counted some",
      (review) => {
        review.settle(({ phase }) => phase === "execute");
        review.call("setStopRuns", [true]);
        review.settle();
        review.call("setStopRuns", [false]);
      },
    ],
    [
      "had its job aborted",
      (review, id) => {
        const jobId = review.record("LicenseReviewRun__c", id).planjobid__c;
        review.org.run({}, (transaction) => abortJob(transaction, jobId));
      },
    ],
  ];

  for (const [title, end] of ENDS) {
    it(`is still given on the run before one that ${title}`, () => {
      const { review, ids, run } = heldOrg();
      review.moveTo(plus(MONDAY, 1));
      const id = review.call("startReview");
      end(review, id);
      review.settle();

      assert.equal(offered(review), run.name);
      review.call("release", [run.id, 2]);
      const cut = review.record("LicenseReviewRun__c", id);
      assert.deepEqual([cut.status__c, cut.helddeactivations__c], ["Stopped", null]);
      assert.throws(() => review.call("release", [id, 1]), /Only the last run/);
      assert.equal(review.run().deactivations__c, 2);
      assert.deepEqual(switchedOff(review, ids), ids.slice(4));
    });
  }

  it("is still given on the run before one of which a part could not be counted", () => {
    const { review, run } = heldOrg();
    review.moveTo(plus(MONDAY, 1));
    const { store } = review.org;
    const id = review.call("startReview");
    review.settle(({ phase }) => phase === "start");
    const get = store.get.bind(store);
    store.get = (object, key) =>
      object === "User" && key !== review.admin
        ? throwApex("LimitException", "Apex CPU time limit exceeded")
        : get(object, key);
    review.settle(({ phase }) => phase === "execute");
    store.get = get;
    review.settle();

    const failed = review.record("LicenseReviewRun__c", id);
    assert.deepEqual([failed.status__c, failed.helddeactivations__c], ["Failed", null]);
    assert.equal(offered(review), run.name);
    review.call("release", [run.id, 2]);
  });

  it("is given on a run that was stopped while it acted: everybody was counted", () => {
    const { review, run } = heldOrg();
    review.moveTo(plus(MONDAY, 1));
    const id = review.call("startReview");
    review.settle(({ name, phase }) => name === "LicenseReviewPlanBatch" && phase === "finish");
    review.call("stopReview", [id]);
    review.settle();
    const stopped = review.record("LicenseReviewRun__c", id);
    assert.deepEqual([stopped.status__c, stopped.helddeactivations__c], ["Stopped", 6]);
    assert.equal(offered(review), stopped.name);
    assert.throws(() => review.call("release", [run.id, 1]), /Only the last run/);
    review.call("release", [id, 2]);
  });

  it("stays where a run could not begin, or broke off while it counted", () => {
    const { review, run } = heldOrg();
    review.call("release", [run.id, 2]);
    review.call("setStopRuns", [true]);
    assert.equal(review.run().status__c, "Stopped");
    review.call("setStopRuns", [false]);
    const id = review.call("startReview");
    review.call("stopReview", [id]);
    review.settle();
    assert.equal(review.record("LicenseReviewRun__c", id).status__c, "Stopped");
    assert.equal(review.run().deactivations__c, 2);
  });
});
