/** Notices that do not go out: nobody moves on without one (R7), and the next run goes on where this one ended. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { rowError } from "../../local-org/org/exceptions.js";
import { openOrg, refuseUsers, untouched } from "./faults.js";
import { BUSY, DUE, QUIET } from "./partners.js";
import { MONDAY, plus } from "./reviewOrg.js";

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
