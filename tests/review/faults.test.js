/** What may go wrong in a run. After each fault the books agree (R7), and the next run goes on where this one ended. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { abortJob } from "../../local-org/org/async/jobRows.js";
import { rowError } from "../../local-org/org/exceptions.js";
import { Ledger } from "./ledger.js";
import { BUSY, DUE, QUIET } from "./partners.js";
import { MONDAY, ReviewOrg, plus } from "./reviewOrg.js";

/** @param {{ settings?: Record<string, any> }} [options] */
function openOrg(options) {
  const review = new ReviewOrg(options);
  return { review, open: () => new Ledger(review) };
}

/** Refuses writes of a user. @param {ReviewOrg} review @param {(id: string, next: ReadonlyMap<string, any>) => string | null} message */
function refuseUsers(review, message) {
  review.org.rules.set("user", [
    ({ next }) => {
      const text = message(next.get("id"), next);
      return text === null ? [] : [rowError("FIELD_CUSTOM_VALIDATION_EXCEPTION", text)];
    },
  ]);
}

/** @param {string} phase @param {number} index @returns {(unit: import("./orgView.js").Unit) => boolean} */
const after = (phase, index) => (unit) =>
  unit.name === "LicenseReviewBatch" && unit.phase === phase && unit.index === index;

/** A record without what tells when it was written last. @param {Record<string, any>} record */
function untouched(record) {
  return Object.fromEntries(
    Object.entries(record).filter(([name]) => !/^(lastmodified|systemmodstamp)/.test(name)),
  );
}

describe("a row that the platform refuses", () => {
  it("fails alone, with code and words; the next run tries again", () => {
    const { review, open } = openOrg();
    const [bad, good] = review.addPartners(2, QUIET);
    const [blocked] = review.addPartners(1, DUE);
    const ledger = open();
    const sentence = "You cannot deactivate this user because they're the default case owner";
    refuseUsers(review, (id) => ({ [bad]: "Fax is missing", [blocked]: sentence })[id] ?? null);

    const run = review.run();
    assert.equal(run.status__c, "Completed with Errors");
    assert.deepEqual([run.errors__c, run.firstwarnings__c, run.deactivations__c], [2, 1, 0]);
    const [entry] = ledger.entriesWith({ user__c: blocked });
    assert.equal(entry.outcome__c, "Failed");
    assert.equal(entry.action__c, "deactivate");
    assert.equal(entry.errorcode__c, "FIELD_CUSTOM_VALIDATION_EXCEPTION");
    assert.equal(entry.error__c, sentence);
    assert.equal(review.user(good).licensereviewstage__c, "First Warning");
    assert.deepEqual(
      review.ask("getRun", [run.id]).errorGroups.map((/** @type {any} */ group) => group.advice),
      [
        "A validation rule on User refuses the change: correct the user’s data, or let the rule pass over it.",
        "Setup, Support Settings: choose another default case owner. The next run goes on.",
      ],
    );
    ledger.check();

    review.org.rules.clear();
    const next = review.run();
    assert.equal(next.status__c, "Completed");
    assert.deepEqual([next.firstwarnings__c, next.deactivations__c], [1, 1]);
    ledger.check();
  });
});

describe("email that runs out", () => {
  it("by the budget: the rest waits without advancing, activations go on", () => {
    const { review, open } = openOrg({ settings: { DailyEmailBudget__c: 250 } });
    review.addPartners(400, QUIET);
    review.addPartners(10, BUSY);
    const ledger = open();

    const run = review.run();
    assert.deepEqual([run.noticessent__c, run.postponed__c, run.activations__c], [250, 150, 10]);
    assert.equal(ledger.entriesWith({ outcome__c: "Postponed" }).length, 150);
    const quiet = review.partners.filter((id) => review.user(id).licensereviewstage__c === null);
    assert.equal(quiet.length, 150);
    ledger.check();

    assert.equal(review.run().noticessent__c, 0, "the budget is the day's, not the run's");
    review.moveTo(plus(MONDAY, 1));
    assert.equal(review.run().noticessent__c, 150);
    ledger.check();
  });

  it("by the org's limit: the scope that does not fit is postponed", () => {
    const { review, open } = openOrg();
    review.addPartners(400, QUIET);
    review.addPartners(3, BUSY);
    review.org.mail.dailyLimit = 300;
    const ledger = open();

    const run = review.run();
    assert.deepEqual([run.noticessent__c, run.postponed__c, run.errors__c], [200, 200, 0]);
    assert.equal(run.activations__c, 3);
    assert.match(ledger.entriesWith({ outcome__c: "Postponed" })[0].error__c, /no more email/);
    ledger.check();
  });

  it("at the sending itself: who was written is put back, and postponed", () => {
    const { review, open } = openOrg();
    const [sent] = review.addPartners(1, QUIET);
    const [late] = review.addPartners(1, QUIET);
    const [out] = review.addPartners(1, DUE);
    const ledger = open();
    const used = { code: "SINGLE_EMAIL_LIMIT_EXCEEDED", message: "The limit is reached" };
    const lateOnes = [late, out].map((id) => review.user(id).email);
    review.org.mail.refuse(({ toUserId, to }) =>
      toUserId === late || lateOnes.includes(to[0]) ? used : null,
    );

    const run = review.run();
    assert.deepEqual([run.noticessent__c, run.postponed__c, run.errors__c], [1, 2, 0]);
    assert.equal(review.user(sent).licensereviewstage__c, "First Warning");
    assert.equal(review.user(late).licensereviewstage__c, null);
    assert.equal(review.user(out).isactive, true);
    ledger.check();
  });
});

describe("a notice that is refused", () => {
  it("puts the user back to all the fields of before", () => {
    const { review, open } = openOrg();
    const ids = [...review.addPartners(2, QUIET), ...review.addPartners(2, DUE)];
    const before = ids.map((id) => review.user(id));
    const ledger = open();
    const refused = [ids[0], ids[2]].map((id) => review.user(id).email);
    review.org.mail.refuse(({ toUserId, to }) =>
      toUserId === ids[0] || refused.includes(to[0]) ? "The address bounces" : null,
    );

    const run = review.run();
    assert.equal(run.status__c, "Completed with Errors");
    assert.deepEqual([run.noticessent__c, run.errors__c, run.deactivations__c], [2, 2, 1]);
    for (const i of [0, 2]) {
      assert.deepEqual(untouched(review.user(ids[i])), untouched(before[i]));
      const [entry] = ledger.entriesWith({ user__c: ids[i] });
      assert.equal(entry.outcome__c, "Rolled Back");
      assert.match(entry.error__c, /The address bounces/);
    }
    ledger.check();
  });

  it("and a user who cannot be put back: without dates the review warns anew", () => {
    const { review, open } = openOrg();
    const [warned] = review.addPartners(1, QUIET);
    const [out] = review.addPartners(1, DUE);
    const ledger = open();
    const address = review.user(out).email;
    review.org.mail.refuse(({ toUserId, to }) =>
      toUserId === warned || to[0] === address ? "No" : null,
    );
    // The stage cannot go back; everything else may be written.
    review.org.rules.set("user", [
      ({ before, next }) =>
        before?.get("licensereviewstage__c") !== next.get("licensereviewstage__c") &&
        [null, "Final Notice"].includes(next.get("licensereviewstage__c") ?? null)
          ? [rowError("FIELD_CUSTOM_VALIDATION_EXCEPTION", "Stages go forward only")]
          : [],
    ]);

    const run = review.run();
    assert.equal(run.errors__c, 2);
    const user = review.user(warned);
    assert.equal(user.licensereviewstage__c, "First Warning");
    assert.equal(user.lastnotificationsentdate__c, null);
    assert.equal(user.licensereviewduedate__c, null);
    assert.equal(review.user(out).isactive, true);
    assert.match(ledger.entriesWith({ user__c: out })[0].error__c, /could not be put back/);
    ledger.check();

    review.org.mail.refuse(null);
    review.moveTo(plus(MONDAY, 7));
    review.run();
    assert.equal(ledger.entriesWith({ user__c: warned, reason__c: "noticeMissing" }).length, 1);
    // R5 row 6: whoever is found switched on after a deactivation gets the grace.
    assert.equal(ledger.entriesWith({ user__c: out, reason__c: "reactivated" }).length, 1);
    ledger.check();
  });

  it("and a user who cannot be put back at all: the whole scope is undone, mails included", () => {
    const { review, open } = openOrg();
    const [stuck, ...others] = review.addPartners(200, QUIET);
    const [later] = review.addPartners(1, QUIET);
    const ledger = open();
    review.org.mail.refuse(({ toUserId }) => (toUserId === stuck ? "No" : null));
    refuseUsers(review, (id, next) =>
      id === stuck && next.get("lastnotificationsentdate__c") === null ? "Never" : null,
    );

    const run = review.run();
    assert.equal(run.status__c, "Completed with Errors");
    assert.deepEqual([run.firstwarnings__c, run.noticessent__c, run.errors__c], [1, 1, 200]);
    assert.match(run.message__c, /1 of 2 batches/);
    assert.equal(review.user(others[0]).licensereviewstage__c, null);
    assert.equal(review.user(later).licensereviewstage__c, "First Warning");
    const broken = ledger.entriesWith({ errorcode__c: "SCOPE_FAILED" });
    assert.equal(broken.length, 200);
    assert.match(broken[0].error__c, /SeatwiseException: User .* got no notice/);
    assert.equal(review.notices.length, 1);
    ledger.check();

    review.org.mail.refuse(null);
    review.org.rules.clear();
    assert.equal(review.run().firstwarnings__c, 200, "the next run picks them up");
    ledger.check();
  });
});

describe("a run that is cut off", () => {
  it("by an aborted job is closed by the next one, which goes on", () => {
    const { review, open } = openOrg();
    review.addPartners(450, QUIET);
    const ledger = open();
    const id = review.call("startReview");
    review.settle(after("execute", 0));
    const jobId = review.record("LicenseReviewRun__c", id).actjobid__c;
    review.org.run({}, (transaction) => abortJob(transaction, jobId));
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
    const { review, open } = openOrg({
      settings: { MaxDeactivations__c: 250, NoMaxDeactivationShare__c: true },
    });
    review.addPartners(200, DUE);
    const ledger = open();
    const id = review.call("startReview");
    review.settle(after("execute", 0));
    const jobId = review.record("LicenseReviewRun__c", id).actjobid__c;
    review.org.run({}, (transaction) => abortJob(transaction, jobId));
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
    const { review, open } = openOrg({
      settings: {
        MaxDeactivations__c: 250,
        NoMaxDeactivationShare__c: true,
        DailyEmailBudget__c: 300,
      },
    });
    review.addPartners(150, DUE);
    review.addPartners(50, QUIET);
    const ledger = open();
    const id = review.call("startReview");
    review.settle(after("execute", 0));
    const jobId = review.record("LicenseReviewRun__c", id).actjobid__c;
    review.org.run({}, (transaction) => abortJob(transaction, jobId));
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
    const jobId = review.record("LicenseReviewRun__c", id).planjobid__c;
    review.org.run({}, (transaction) => abortJob(transaction, jobId));
    review.call("stopReview", [id]);
    const run = review.record("LicenseReviewRun__c", id);
    assert.deepEqual([run.status__c, run.underway__c], ["Stopped", null]);
    assert.throws(() => review.call("stopReview", [id]), /nothing to stop/);
  });

  it("by the kill switch stops at its next scope; what was done stands", () => {
    const { review, open } = openOrg();
    review.addPartners(450, QUIET);
    const ledger = open();
    const id = review.call("startReview");
    review.settle(after("execute", 0));
    review.call("setStopRuns", [true]);
    review.settle();

    const run = review.record("LicenseReviewRun__c", id);
    assert.equal(run.status__c, "Stopped");
    assert.match(run.message__c, /kill switch.*250 users/);
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
    assert.match(run.message__c, /kill switch.*Nothing was changed/);
    assert.equal(review.notices.length, 0);
    ledger.check();
  });

  it("by an admin stops at its next scope, and counts what it has done", () => {
    const { review, open } = openOrg();
    review.addPartners(450, QUIET);
    const ledger = open();
    const id = review.call("startReview");
    review.settle(after("execute", 0));
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
    assert.match(run.message__c, /^Stopped by Ada Admin\. 250 users/);
    assert.deepEqual([run.firstwarnings__c, run.underway__c], [200, null]);
    assert.throws(() => review.call("stopReview", [id]), /nothing to stop/);
    ledger.check();
  });

  it("by a lowered mode takes nothing back any more", () => {
    const { review, open } = openOrg({
      settings: { NoMaxDeactivations__c: true, NoMaxDeactivationShare__c: true },
    });
    review.addPartners(300, DUE);
    const ledger = open();
    const id = review.call("startReview");
    review.settle(after("execute", 0));
    review.set({ Mode__c: "Notify" });
    review.settle();

    const run = review.record("LicenseReviewRun__c", id);
    assert.equal(run.status__c, "Stopped");
    assert.match(run.message__c, /lowered from Enforce to Notify/);
    assert.equal(run.deactivations__c, 200);
    ledger.check();
  });

  it("by the end of its day sends no notice whose days are counted from it", () => {
    const { review, open } = openOrg();
    const [due] = review.addPartners(1, DUE);
    review.addPartners(250, QUIET);
    const ledger = open();
    const id = review.call("startReview");
    review.settle(after("execute", 0));
    // One in the morning of the next day, in the org's time zone.
    review.clock = Date.parse(`${plus(MONDAY, 1)}T09:00:00Z`);
    review.settle();

    const run = review.record("LicenseReviewRun__c", id);
    assert.equal(run.status__c, "Stopped");
    assert.match(run.message__c, /^The day of the run is over.* 51 users were left/);
    assert.deepEqual([run.firstwarnings__c, run.deactivations__c], [199, 1]);
    assert.equal(review.user(due).isactive, false);
    ledger.check();

    const next = review.run();
    assert.deepEqual([next.status__c, next.firstwarnings__c], ["Completed", 51]);
    ledger.check();
  });
});

describe("an exception in a scope", () => {
  it("leaves an entry for each of its users; later scopes go on, the next run picks them up", () => {
    const { review, open } = openOrg();
    review.addPartners(450, QUIET);
    const ledger = open();
    const [template] = review.org.records
      .all("EmailTemplate")
      .filter((row) => row.get("developername") === "First_Warning_en");
    const id = review.call("startReview");
    review.settle(after("execute", 0));
    review.change("EmailTemplate", template.get("id"), { IsActive: false });
    review.settle(after("execute", 1));
    review.change("EmailTemplate", template.get("id"), { IsActive: true });
    review.settle();

    const run = review.record("LicenseReviewRun__c", id);
    assert.equal(run.status__c, "Completed with Errors");
    assert.deepEqual([run.firstwarnings__c, run.errors__c], [250, 200]);
    assert.equal(
      ledger.entriesWith({ errorcode__c: "SCOPE_FAILED", action__c: "none" }).length,
      200,
    );
    ledger.check();
    assert.equal(review.run().firstwarnings__c, 200);
    ledger.check();
  });
});

describe("a run that may not begin", () => {
  it("the same run started twice: the second call is refused", () => {
    const { review, open } = openOrg();
    review.addPartners(3, QUIET);
    const ledger = open();
    review.call("startReview");
    assert.throws(() => review.call("startReview"), /RUN-00001 is under way/);
    review.settle(after("start", 0));
    assert.throws(() => review.call("startReview"), /RUN-00001 is under way \(Acting\)/);
    review.settle();
    assert.equal(review.runs.length, 1);
    assert.equal(review.notices.length, 3);
    ledger.check();
  });

  it("settings missing: a failed run names them all, and nothing else happens", () => {
    const { review, open } = openOrg({ settings: { SenderAddress__c: null, PortalUrl__c: null } });
    review.addPartners(3, QUIET);
    const ledger = open();
    const run = review.run();
    assert.equal(run.status__c, "Failed");
    assert.match(run.message__c, /Sender Address.*\n.*Portal URL/);
    assert.equal(review.org.jobs.waiting().length, 0);
    ledger.check();

    review.set({ Mode__c: "Preview" });
    assert.equal(review.run().status__c, "Completed", "a preview sends nothing");
  });

  it("too much to say of it: the record takes what it can, also by schedule", () => {
    const { review } = openOrg();
    const [template] = review.org.records
      .all("EmailTemplate")
      .filter((row) => row.get("developername") === "First_Warning_en");
    const Body = Array.from({ length: 400 }, (_, i) => `{{noFieldOfANotice${i}}}`).join(" ");
    review.change("EmailTemplate", template.get("id"), { Body });
    const run = review.run();
    assert.equal(run.status__c, "Failed");
    // A blank at the cut is trimmed.
    assert.ok(run.message__c.length >= 7_999 && run.message__c.length <= 8_000);
    assert.match(run.message__c, /noFieldOfANotice0/);

    review.call("schedule", ["0 0 7 * * ?"]);
    review.moveTo(plus(MONDAY, 1));
    review.org.jobs.releaseDue();
    // The schedule's entry in the log, and the run.
    assert.deepEqual(
      review.settle().map(({ ok }) => ok),
      [true, true],
    );
    assert.equal(review.runs[1].status__c, "Failed");
  });

  it("a mode that is none, a limit out of range", () => {
    const { review } = openOrg({ settings: { Mode__c: "enforce!" } });
    assert.match(review.run().message__c, /field Mode: "enforce!"/);
    review.set({ Mode__c: "Enforce", MaxDeactivations__c: -1 });
    const run = review.run();
    assert.equal(run.status__c, "Failed");
    assert.match(run.message__c, /maxDeactivations/);
  });

  it("a template missing", () => {
    const { review, open } = openOrg({ settings: { Mode__c: "Notify" } });
    review.addPartners(3, QUIET);
    const ledger = open();
    const [template] = review.org.records
      .all("EmailTemplate")
      .filter((row) => row.get("developername") === "Final_Notice_en");
    review.change("EmailTemplate", template.get("id"), { IsActive: false });
    const run = review.run();
    assert.equal(run.status__c, "Failed");
    assert.match(run.message__c, /Final_Notice_en/);
    ledger.check();
  });

  it("the scheduling user deactivated: the schedule is seen to have stopped, and another admin goes on", () => {
    const { review, open } = openOrg();
    review.addPartners(3, QUIET);
    const ledger = open();
    const other = review.addAdmin();
    review.call("schedule", [null], other);
    const { schedule } = review.ask("getOverview");
    assert.equal(schedule.cron, "0 0 6 ? * MON");
    assert.equal(schedule.isScheduledByActive, true);
    assert.equal(schedule.nextRun.slice(0, 10), plus(MONDAY, 7));
    review.change("User", other, { IsActive: false });

    review.moveTo(plus(MONDAY, 7));
    review.org.jobs.releaseDue();
    review.settle();
    assert.equal(review.runs.length, 0, "it does not fire");
    assert.equal(review.ask("getOverview").schedule.isScheduledByActive, false);
    review.call("schedule", [null]);
    review.moveTo(plus(MONDAY, 15));
    review.org.jobs.releaseDue();
    review.settle();
    assert.deepEqual([review.runs.length, review.runs[0].firstwarnings__c], [1, 3]);
    ledger.check();
  });

  it("a schedule that meets a run under way says so", () => {
    const { review } = openOrg();
    review.addPartners(3, QUIET);
    review.call("schedule", ["0 0 7 * * ?"]);
    review.moveTo(plus(MONDAY, 1));
    review.call("startReview");
    review.org.jobs.releaseDue();
    review.settle();
    const [run, refused] = review.runs;
    assert.equal(run.status__c, "Completed");
    assert.equal(refused.status__c, "Failed");
    assert.match(refused.message__c, /RUN-00001 is under way/);
  });
});

describe("the log", () => {
  it("takes more events at once than it writes in a transaction", () => {
    const { review, open } = openOrg({ settings: { Mode__c: "Notify" } });
    review.addPartners(1200, BUSY);
    const ledger = open();
    review.call("startReview");
    const deliver = review.settleJobs();
    assert.equal(review.entries.length, 0);
    deliver();
    const written = review.settle().map(({ limits }) => limits.dmlRows.used);
    assert.equal(ledger.entries.length, 1200);
    assert.ok(Math.max(...written) <= 500, String(written));
    ledger.check();
  });

  it("writes an event that is delivered twice once", () => {
    const { review, open } = openOrg();
    review.addPartners(5, QUIET);
    const ledger = open();
    review.call("startReview");
    review.settle(after("execute", 0));
    const { org } = review;
    for (const row of [...org.store.rows("#messages")]) {
      const { object, record } = row.get("message");
      org.bus.raise(object, org.userId, Object.fromEntries(record.fields));
    }
    org.store.commit();
    assert.equal(org.jobs.waiting()[0].total, 10);
    review.settle();
    assert.equal(ledger.entries.length, 5);
    ledger.check();
  });

  it("keeps an entry whose user's record cannot be named", () => {
    const { review } = openOrg();
    const [id] = review.addPartners(1, QUIET);
    review.call("startReview");
    review.settle(after("execute", 0));
    const { org } = review;
    for (const row of [...org.store.rows("#messages")]) {
      const { record } = row.get("message");
      const entry = JSON.parse(record.fields.get("entry__c"));
      record.fields.set("entry__c", JSON.stringify({ ...entry, User__c: "005000000000099AAA" }));
    }
    review.settle();
    const [entry] = review.entries;
    assert.equal(entry.user__c, null);
    assert.match(entry.error__c, /Written without .*005000000000099AAA/);
    assert.equal(review.user(id).licensereviewstage__c, "First Warning");
  });
});

describe("a rerun on the same day", () => {
  it("changes nothing: no entry, no mail", () => {
    const { review, open } = openOrg();
    review.addPartners(210, QUIET);
    review.addPartners(4, DUE);
    review.addPartners(4, BUSY);
    const ledger = open();
    review.run();
    const [entries, mails] = [review.entries.length, review.notices.length];
    assert.deepEqual([entries, mails], [218, 214]);

    const again = review.run();
    assert.equal(again.status__c, "Completed");
    assert.deepEqual([review.entries.length, review.notices.length], [entries, mails]);
    ledger.check();
  });
});
