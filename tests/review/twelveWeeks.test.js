/**
 * Twelve weeks of the sample company in Enforce, from its first review on: people log in as they would, an admin releases
 * what the breaker holds. The books are checked after every run.
 */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openOrg } from "../../local-org/records/openOrg.js";
import { logIn } from "../../local-org/sample/logins.js";
import { createSampleOrg } from "../../local-org/sample/sampleOrg.js";
import { Ledger } from "./ledger.js";
import { OrgView } from "./orgView.js";
import { project } from "./reviewOrg.js";

const WEEK = 7 * 86_400_000;
const SEATS = "PID_Partner_Community";
/** A year, and the 16 days of the pause in it, which do not count (R3). */
const IDLE_FOR_A_YEAR = (365 + 16) * 86_400_000;
/** From 2026-12-20 to 2027-01-04 the sample's policies pause: the runs 4, 5 and 6. */
const PAUSED = [4, 5, 6];

/** @typedef {import("./orgView.js").Plain} Plain */
/** @typedef {{ run: Plain, seatsUsed: number }} Week */

/** @returns {OrgView} the sample company in Enforce, before its first review */
function company() {
  const sample = createSampleOrg({ size: 500, asOf: "2026-11-23", isReviewed: false });
  const view = new OrgView(openOrg(project(), sample));
  const { org } = view;
  view.partners = view.all("User").flatMap(({ id, contactid }) => (contactid ? [id] : []));
  const [settings] = org.records.all("LicenseReviewSettings__c");
  org.store.put("LicenseReviewSettings__c", new Map([...settings, ["mode__c", "Enforce"]]));
  org.store.commit();
  return view;
}

/** @param {OrgView} view */
function seatsUsed(view) {
  return view.all("UserLicense").find(({ licensedefinitionkey: key }) => key === SEATS)
    ?.usedlicenses;
}

/** @param {OrgView} view @param {number} weeks @returns {Week[]} */
function live(view, weeks) {
  const ledger = new Ledger(view);
  return Array.from({ length: weeks }, () => {
    const run = view.run();
    ledger.check();
    const held = run.helddeactivations__c ?? 0;
    if (held > 0) view.call("release", [run.id, held]);
    const now = view.org.now();
    const week = { run: view.record("LicenseReviewRun__c", run.id), seatsUsed: seatsUsed(view) };
    logIn(view.org, now, now + WEEK);
    view.org.now = () => now + WEEK;
    return week;
  });
}

/** @param {Week[]} weeks @param {string} name @returns {number[]} a figure of each run */
function figures(weeks, name) {
  return weeks.map(({ run }) => run[`${name}__c`] ?? 0);
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((all, number) => all + number, 0);
}

describe("twelve weeks of the sample company", () => {
  const view = company();
  const idleForAYear = view.partners.filter((id) => {
    const user = view.user(id);
    const seen = Date.parse(user.lastlogindate ?? user.createddate);
    const isInScope = user.isactive && user.licensereviewstage__c === null && isSeat(view, user);
    return isInScope && view.org.now() - seen > IDLE_FOR_A_YEAR;
  });
  const before = seatsUsed(view);
  const weeks = live(view, 12);
  const [first, second, third, fourth] = weeks;

  it("begins with a surge of first warnings, and takes nobody's seat", () => {
    // Everybody who is quiet for 60 days and more at once: no week after warns a tenth of them.
    assert.ok(first.run.firstwarnings__c >= 180, `${first.run.firstwarnings__c} first warnings`);
    assert.equal(first.run.finalnotices__c, 0);
    assert.equal(first.run.deactivations__c, 0);
    assert.ok(
      Math.max(...figures(weeks, "firstwarnings").slice(1)) < first.run.firstwarnings__c / 10,
    );
    assert.equal(first.seatsUsed, before);
  });

  it("heals who logs in", () => {
    const answers = [
      ...figures(weeks, "answeredfirstwarnings"),
      ...figures(weeks, "answeredfinalnotices"),
    ];
    assert.ok(second.run.answeredfirstwarnings__c > 0);
    const healed = view.entries.filter(
      ({ action__c, reason__c, stagebefore__c: stage }) =>
        action__c === "activate" &&
        reason__c === "belowThreshold" &&
        ["First Warning", "Final Notice"].includes(stage),
    );
    assert.equal(healed.length, sum(answers));
    for (const { user__c, stageafter__c, duedateafter__c } of healed) {
      assert.equal(stageafter__c, "Active", user__c);
      assert.equal(duedateafter__c, null, user__c);
    }
  });

  it("holds the first wave, and a release lets it through", () => {
    assert.ok(third.run.tripped__c);
    assert.equal(third.run.deactivations__c, 0);
    assert.equal(third.run.helddeactivations__c, third.run.planneddeactivations__c);
    assert.ok(third.run.helddeactivations__c > 50, "more than the limit");
    const served = view.record("LicenseReviewRun__c", third.run.id).releaseserved__c;
    assert.equal(served, fourth.run.id);
    assert.equal(fourth.run.release__c, third.run.helddeactivations__c);
    assert.equal(fourth.run.deactivations__c, third.run.helddeactivations__c);
  });

  it("does nothing in the year-end pause", () => {
    for (const week of PAUSED) {
      const { run } = weeks[week];
      assert.equal(run.firstwarnings__c + run.finalnotices__c + run.deactivations__c, 0, run.name);
    }
  });

  it("gives back 180 seats and more, above all those that nobody used for a year", () => {
    assert.equal(idleForAYear.length, 180);
    const { seatsUsed: after } = weeks[11];
    assert.ok(before - after >= 180, `${before} seats used, then ${after}`);
    const back = idleForAYear.filter((id) => !view.user(id).isactive);
    const kept = idleForAYear.filter((id) => view.user(id).isactive).map((id) => view.user(id));
    assert.ok(back.length >= 160, `${back.length} of 180`);
    for (const user of kept) {
      const isHeld = user.licensereviewexemptuntil__c !== null;
      const isAnswered = user.licensereviewstage__c === "Active";
      assert.ok(isHeld || isAnswered, `${user.name} is ${user.licensereviewstage__c}`);
    }
  });

  it("accounts for every change, and sent exactly the notices that the entries name", () => {
    const ledger = sum(figures(weeks, "noticessent"));
    assert.equal(view.notices.length, ledger);
    assert.equal(view.entries.filter(({ noticesent__c: sent }) => sent).length, ledger);
    assert.equal(sum(figures(weeks, "errors")), 0);
    const gone = view.entries.filter(
      ({ action__c, outcome__c }) => action__c === "deactivate" && outcome__c === "Done",
    );
    assert.equal(gone.length, sum(figures(weeks, "deactivations")));
    assert.ok(weeks.every(({ run }) => run.status__c === "Completed"));
  });
});

/** @param {OrgView} view @param {Plain} user */
function isSeat(view, user) {
  const profile = view.record("Profile", user.profileid);
  return view.record("UserLicense", profile.userlicenseid).licensedefinitionkey === SEATS;
}
