/** Runs that are cut off, wherever: the books agree (R7), and the next run goes on where this one ended. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { abortJob } from "../../local-org/org/async/jobRows.js";
import { after, openOrg } from "./faults.js";
import { DUE, QUIET } from "./partners.js";
import { MONDAY, plus } from "./reviewOrg.js";

/**
 * An org with a run up to the end of its first scope.
 *
 * @param {[number, import("./reviewOrg.js").Partner][]} partners how many of whom
 * @param {Record<string, any>} [settings]
 */
function startRun(partners, settings) {
  const { review, open } = openOrg({ settings });
  const added = partners.flatMap(([count, partner]) => review.addPartners(count, partner));
  const ledger = open();
  const id = review.call("startReview");
  review.settle(after("execute", 0));
  return { review, open, ledger, id, partners: added };
}

/** Aborts the job of a run. @param {import("./reviewOrg.js").ReviewOrg} review @param {string} id */
function abort(review, id) {
  const { actjobid__c: acting, planjobid__c: planning } = review.record("LicenseReviewRun__c", id);
  review.org.run({}, (transaction) => abortJob(transaction, acting ?? planning));
}

describe("a run that is cut off", () => {
  it("by an aborted job is closed by the next one, which goes on", () => {
    const { review, ledger, id } = startRun([[450, QUIET]]);
    abort(review, id);
    review.settle();
    assert.equal(review.record("LicenseReviewRun__c", id).status__c, "Acting");

    const next = review.run();
    const cut = review.record("LicenseReviewRun__c", id);
    assert.equal(cut.status__c, "Stopped");
    assert.match(cut.message__c, /aborted/);
    assert.deepEqual([cut.firstwarnings__c, cut.noticessent__c], [200, 200]);
    assert.deepEqual([next.firstwarnings__c, next.status__c], [250, "Completed"]);
    ledger.check();
  });

  it("keeps its deactivations in what the breaker counts", () => {
    const { review, open, ledger, id } = startRun([[200, DUE]], {
      MaxDeactivations__c: 250,
      NoMaxDeactivationShare__c: true,
    });
    abort(review, id);
    review.settle();
    review.addPartners(51, DUE);
    const later = open();

    const next = review.run();
    assert.equal(next.recentdeactivations__c, 200);
    assert.equal(next.tripped__c, true);
    assert.deepEqual([next.deactivations__c, next.helddeactivations__c], [0, 51]);
    later.check();
    assert.equal(ledger.entriesWith({ action__c: "deactivate", outcome__c: "Done" }).length, 200);
  });

  it("keeps them also while its entries are still on their way, and its notices in the budget", () => {
    const settings = {
      MaxDeactivations__c: 250,
      NoMaxDeactivationShare__c: true,
      DailyEmailBudget__c: 300,
    };
    const { review, open, ledger, id } = startRun(
      [
        [150, DUE],
        [50, QUIET],
      ],
      settings,
    );
    abort(review, id);
    const deliverFirst = review.settleJobs();
    review.addPartners(101, DUE);
    review.addPartners(120, QUIET);
    const later = open();

    const nextId = review.call("startReview");
    const deliverSecond = review.settleJobs();
    const next = review.record("LicenseReviewRun__c", nextId);
    assert.deepEqual([next.recentdeactivations__c, next.tripped__c], [150, true]);
    assert.deepEqual([next.deactivations__c, next.helddeactivations__c], [0, 101]);
    assert.deepEqual([next.noticessent__c, next.postponed__c], [100, 20]);
    const cut = review.record("LicenseReviewRun__c", id);
    assert.deepEqual([cut.deactivations__c, cut.noticessent__c], [150, 200]);
    deliverFirst();
    deliverSecond();
    review.settle();
    assert.equal(ledger.entriesWith({ run__c: id, action__c: "deactivate" }).length, 150);
    assert.equal(later.entriesWith({ run__c: nextId, outcome__c: "Held" }).length, 101);
  });

  it("is ended by whoever stops it, where its job is gone", () => {
    const { review } = openOrg();
    review.addPartners(3, QUIET);
    const id = review.call("startReview");
    abort(review, id);
    review.call("stopReview", [id]);
    const run = review.record("LicenseReviewRun__c", id);
    assert.deepEqual([run.status__c, run.underway__c], ["Stopped", null]);
    assert.throws(() => review.call("stopReview", [id]), /nothing to stop/);
  });

  it("by the kill switch stops at its next scope; what was done stands", () => {
    const { review, ledger, id } = startRun([[450, QUIET]]);
    review.call("setStopRuns", [true]);
    review.settle();

    const run = review.record("LicenseReviewRun__c", id);
    assert.equal(run.status__c, "Stopped");
    assert.match(run.message__c, /kill switch.*\n250 users/);
    assert.equal(run.firstwarnings__c, 200);
    ledger.check();

    const refused = review.run();
    assert.deepEqual([refused.status__c, refused.users__c], ["Stopped", null]);
    assert.match(refused.message__c, /Stop Runs/);
    review.call("setStopRuns", [false]);
    assert.equal(review.run().firstwarnings__c, 250);
    ledger.check();
  });

  it("by the kill switch while it counts changes nothing", () => {
    const { review, open } = openOrg();
    review.addPartners(5, QUIET);
    const ledger = open();
    const id = review.call("startReview");
    review.call("setStopRuns", [true]);
    review.settle();

    const run = review.record("LicenseReviewRun__c", id);
    assert.equal(run.status__c, "Stopped");
    assert.match(run.message__c, /kill switch.*\nNothing was changed/);
    assert.equal(review.notices.length, 0);
    ledger.check();
  });

  it("by an admin stops at its next scope, and counts what it has done", () => {
    const { review, ledger, id } = startRun([[450, QUIET]]);
    assert.equal(review.ask("getOverview").running, id);
    assert.deepEqual(review.ask("getRun", [id]).progress, {
      phase: "acting",
      processed: 1,
      total: 3,
      errors: 0,
    });
    review.call("stopReview", [id]);
    review.settle();

    const run = review.record("LicenseReviewRun__c", id);
    assert.equal(run.status__c, "Stopped");
    assert.match(run.message__c, /^Stopped by Ada Admin\.\n250 users/);
    assert.deepEqual([run.firstwarnings__c, run.underway__c], [200, null]);
    assert.throws(() => review.call("stopReview", [id]), /nothing to stop/);
    ledger.check();
  });

  it("by a lowered mode takes nothing back any more", () => {
    const { review, ledger, id } = startRun([[300, DUE]], {
      NoMaxDeactivations__c: true,
      NoMaxDeactivationShare__c: true,
    });
    review.set({ Mode__c: "Notify" });
    review.settle();

    const run = review.record("LicenseReviewRun__c", id);
    assert.equal(run.status__c, "Stopped");
    assert.match(run.message__c, /lowered from Enforce to Notify/);
    assert.equal(run.deactivations__c, 200);
    ledger.check();
  });

  it("by the end of its day sends no notice whose days are counted from it", () => {
    const { review, ledger, id, partners } = startRun([
      [1, DUE],
      [250, QUIET],
    ]);
    // One in the morning of the next day, in the org's time zone.
    review.clock = Date.parse(`${plus(MONDAY, 1)}T09:00:00Z`);
    review.settle();

    const run = review.record("LicenseReviewRun__c", id);
    assert.equal(run.status__c, "Stopped");
    assert.match(run.message__c, /^The day of the run is over.*\n51 users were left/);
    assert.deepEqual([run.firstwarnings__c, run.deactivations__c], [199, 1]);
    assert.equal(review.user(partners[0]).isactive, false);
    ledger.check();

    const next = review.run();
    assert.deepEqual([next.status__c, next.firstwarnings__c], ["Completed", 51]);
    ledger.check();
  });
});
