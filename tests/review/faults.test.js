/** What may go wrong in a run. After each fault the books agree (R7), and the next run goes on where this one ended. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { add } from "../../local-org/org/seed.js";
import { after, changeTemplate, openOrg, refuseUsers, runWithBrokenScope } from "./faults.js";
import { BUSY, DUE, QUIET } from "./partners.js";
import { MONDAY, plus } from "./reviewOrg.js";

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

describe("an exception in a scope", () => {
  it("leaves an entry for each of its users; later scopes go on, the next run picks them up", () => {
    const { review, open } = openOrg();
    review.addPartners(450, QUIET);
    const ledger = open();
    const id = runWithBrokenScope(review);
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

  it("fails the run where it is the only one", () => {
    const { review, open } = openOrg();
    review.addPartners(3, QUIET);
    const ledger = open();
    const id = review.call("startReview");
    review.settle(after("start", 0));
    changeTemplate(review, { IsActive: false });
    review.settle();

    const run = review.record("LicenseReviewRun__c", id);
    assert.deepEqual([run.status__c, run.firstwarnings__c, run.errors__c], ["Failed", 0, 3]);
    assert.equal(
      run.message__c,
      "1 of 1 batches of users broke and were undone: the next run picks them up.",
    );
    ledger.check();

    changeTemplate(review, { IsActive: true });
    assert.equal(review.run().firstwarnings__c, 3);
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
    const Body = Array.from({ length: 400 }, (_, i) => `{{noFieldOfANotice${i}}}`).join(" ");
    changeTemplate(review, { Body });
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

  it("who scheduled it may not act any more: nobody is touched, and the org says why", () => {
    const { review, open } = openOrg();
    const [user] = review.addPartners(1, DUE);
    const ledger = open();
    const former = review.addAdmin();
    review.call("schedule", [null], former);
    assert.equal(review.ask("getOverview").schedule.isScheduledByAllowed, true);
    const { store, records } = review.org;
    for (const row of records.all("PermissionSetAssignment")) {
      if (row.get("assigneeid") === former) store.remove("PermissionSetAssignment", row.get("id"));
    }
    store.commit();
    assert.equal(review.ask("getOverview").schedule.isScheduledByAllowed, false);

    review.moveTo(plus(MONDAY, 7));
    review.org.jobs.releaseDue();
    review.settle();
    assert.deepEqual(
      review.runs.map((run) => [run.status__c, run.startedby__c, run.deactivations__c]),
      [["Failed", former, null]],
    );
    assert.match(
      review.runs[0].message__c,
      /^The scheduled run did not start: Bea Admin \d+, who scheduled the review, may not steer it/,
    );
    assert.equal(review.user(user).isactive, true);
    ledger.check();
  });

  it("no room for the job: one record, which says so, and the next run is free to begin", () => {
    const { review } = openOrg();
    review.addPartners(3, QUIET);
    review.call("schedule", ["0 0 7 * * ?"]);
    // Five that run and a hundred that wait: the flex queue is full.
    const jobs = Array.from({ length: 105 }, (_, i) =>
      add(review.org, review.admin, "AsyncApexJob", {
        Status: i < 5 ? "Processing" : "Holding",
        JobType: "BatchApex",
      }),
    );
    review.org.store.commit();
    review.moveTo(plus(MONDAY, 1));
    review.org.jobs.releaseDue();
    review.settle();
    const told = () => review.runs.map((run) => [run.status__c, run.mode__c, run.underway__c]);
    assert.deepEqual(told(), [["Failed", "Enforce", null]]);
    assert.match(review.runs[0].message__c, /^The job of the run did not start: .*flex queue/);
    assert.equal(review.ask("getOverview").running, null);

    for (const id of jobs) review.change("AsyncApexJob", id, { Status: "Completed" });
    assert.equal(review.run().status__c, "Completed");
    assert.equal(review.runs.length, 2);
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
