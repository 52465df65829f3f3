/**
 * The months of the sample company: those that the job counts in Apex, and those of before, against a count of their own
 * from what its people did; and what the job does as weeks go by.
 */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openOrg } from "../../local-org/records/openOrg.js";
import { prepareUsage } from "../../local-org/records/usage.js";
import { logIn } from "../../local-org/sample/logins.js";
import { createSampleOrg } from "../../local-org/sample/sampleOrg.js";
import { OrgView } from "./orgView.js";
import { project } from "./reviewOrg.js";
import { countMonth, sampleUserDays, userDays } from "./usageCount.js";

const TODAY = "2026-11-23";
const WEEK = 7 * 86_400_000;
const MEMBER = "PID_Partner_Community";
const LOGIN = "PID_Partner_Community_Login";

/** @param {{ isReviewed?: boolean }} [options] */
function company(options = {}) {
  const sample = createSampleOrg({ size: 500, asOf: TODAY, ...options });
  const view = new OrgView(openOrg(project(), sample));
  prepareUsage(view.org, sample);
  return { sample, view };
}

/** @param {OrgView} view @param {string} method @param {any[]} [args] */
function ask(view, method, args = []) {
  const answer = view.org.executeAnonymousStatic("SeatwiseUsageController", method, args);
  return answer === null ? null : JSON.parse(answer);
}

/** @param {any} row */
function figuresOf({ logins, activeUsers, addressableUsers, distribution, loginsByDay }) {
  return { logins, activeUsers, addressableUsers, distribution, loginsByDay };
}

/** @param {string} month */
function lastDayOf(month) {
  const [year, number] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

describe("the sample company's usage", () => {
  const { sample, view } = company();
  const answer = ask(view, "getMonths");

  it("has the twelve months before this one whole, and this one so far, of both licences", () => {
    const months = ["2025-11", "2025-12"].concat(
      Array.from({ length: 11 }, (_, i) => `2026-${String(i + 1).padStart(2, "0")}`),
    );
    assert.deepEqual(
      answer.rows.map((/** @type {any} */ row) => [row.month, row.license, row.isComplete]),
      months.flatMap((month) => [
        [month, MEMBER, month !== "2026-11"],
        [month, LOGIN, month !== "2026-11"],
      ]),
    );
    assert.equal(answer.historyFrom, "2026-05-24");
  });

  it("is what its people did, counted in another way", () => {
    const days = sampleUserDays(sample);
    for (const row of answer.rows) {
      const to = row.isComplete ? lastDayOf(row.month) : TODAY;
      const span = {
        license: row.license,
        from: `${row.month}-01`,
        to,
        // The job ran in those weeks, when the users of the last deactivations were still there.
        isThen: row.month < "2026-06",
      };
      assert.deepEqual(figuresOf(row), countMonth(sample.users, days, span), row.month);
    }
  });

  it("counts in Apex what the login history holds", () => {
    const days = userDays(sample.logins ?? [], sample.timeZone);
    const recent = answer.rows.filter((/** @type {any} */ { month }) => month >= "2026-06");
    assert.equal(recent.length, 12);
    for (const row of recent) {
      const to = row.isComplete ? lastDayOf(row.month) : TODAY;
      const span = { license: row.license, from: `${row.month}-01`, to };
      assert.deepEqual(figuresOf(row), countMonth(sample.users, days, span), row.month);
    }
  });

  it("knows its seats week by week, up to today's", () => {
    const dates = new Set(answer.snapshots.map((/** @type {any} */ { date }) => date));
    assert.equal(dates.size, 53);
    assert.equal(answer.snapshots.length, 106);
    const last = answer.snapshots.slice(-2);
    assert.deepEqual(
      last.map((/** @type {any} */ { date, license, total, used }) => [date, license, total, used]),
      [
        [TODAY, MEMBER, 700, 500],
        [TODAY, LOGIN, 100, 60],
      ],
    );
    const member = answer.snapshots.filter((/** @type {any} */ row) => row.license === MEMBER);
    const bought = member.findIndex((/** @type {any} */ { total }) => total === 700);
    assert.ok(bought > 26 && bought < 50, `${bought} weeks with 500 seats`);
    for (const { used, total } of member) assert.ok(used <= total);
    assert.ok(member[bought].used > 500, "seats had run out");
  });

  it("pays for more logins than anybody made, at the preset price", () => {
    const { contract, terms, entitlements, licenses } = answer;
    const logins = answer.rows
      .filter((/** @type {any} */ row) => row.license === LOGIN)
      .map((/** @type {any} */ row) => row.logins);
    assert.equal(contract.pricePerLogin, 10);
    assert.equal(contract.startMonth, "2026-01");
    assert.ok(contract.monthlyCommitment > 1.5 * Math.max(...logins));
    assert.equal(terms.memberPricePerSeatMonth, 25);
    assert.deepEqual(entitlements, [
      {
        license: LOGIN,
        monthlyLogins: contract.monthlyCommitment,
        used: null,
        startDate: "2026-01-01",
        endDate: "2026-12-31",
        frequency: "Monthly",
      },
    ]);
    assert.deepEqual(
      licenses.map((/** @type {any} */ { key }) => key),
      [MEMBER, LOGIN],
    );
  });

  it("tells when the job ran, and when it will", () => {
    assert.deepEqual(answer.job, {
      lastRun: "2026-11-23T17:00:00.000Z",
      nextRun: "2026-11-30T13:00:00.000Z",
      problem: null,
    });
    const { status, errors, message } = ask(view, "getSnapshotJob");
    assert.deepEqual([status, errors, message], ["Completed", 0, null]);
  });

  it("is the same before the first review", () => {
    const unreviewed = ask(company({ isReviewed: false }).view, "getMonths");
    assert.deepEqual(unreviewed.rows, answer.rows);
    assert.deepEqual(unreviewed.snapshots, answer.snapshots);
  });
});

describe("the snapshot job as weeks go by", () => {
  const { sample, view } = company();
  const { org } = view;
  /** @returns {any[]} */
  const rows = () => ask(view, "getMonths").rows;
  const november = () => rows().filter(({ month }) => month === "2026-11");

  it("writes the same again when it runs again", () => {
    const before = rows();
    ask(view, "startSnapshot");
    view.settle();
    assert.deepEqual(rows(), before);
    assert.equal(view.all("AuthenticationMonth__c").length, 26);
    assert.equal(view.all("LicenseSnapshot__c").length, 106);
  });

  it("completes a month when it is over, and leaves it then", () => {
    const start = org.now();
    const october = rows().filter(({ month }) => month === "2026-10");
    for (let week = 1; week <= 3; week += 1) {
      const now = org.now();
      logIn(org, now, now + WEEK);
      org.now = () => start + week * WEEK;
      org.jobs.releaseDue();
      const units = view.settle();
      assert.ok(units.some(({ name }) => name === "UsageBatch"));
      if (week === 1) {
        // Monday, November 30th.
        assert.deepEqual(
          november().map(({ isComplete, loginsByDay }) => [isComplete, loginsByDay.length]),
          [
            [false, 30],
            [false, 30],
          ],
        );
      }
    }
    assert.ok(november().every(({ isComplete }) => isComplete));
    assert.deepEqual(
      rows().filter(({ month }) => month === "2026-10"),
      october,
    );
    assert.deepEqual([...new Set(rows().map(({ month }) => month))].at(-1), "2026-12");
    // A year and a week of them are shown, all are kept.
    assert.equal(ask(view, "getMonths").snapshots.length, 108);
    assert.equal(view.all("LicenseSnapshot__c").length, 112);
  });

  it("counts what people did meanwhile", () => {
    const days = userDays(historyOf(view), sample.timeZone);
    for (const row of november()) {
      const span = { license: row.license, from: "2026-11-01", to: "2026-11-30" };
      const { logins, activeUsers, loginsByDay } = countMonth(sample.users, days, span);
      assert.deepEqual(
        [row.logins, row.activeUsers, row.loginsByDay],
        [logins, activeUsers, loginsByDay],
      );
    }
  });
});

/** @param {OrgView} view @returns {import("../../local-org/org.d.ts").Login[]} */
function historyOf(view) {
  return [...view.org.store.rows("LoginHistory")].map((row) => ({
    userId: row.get("userid"),
    time: row.get("logintime").ms,
    status: row.get("status"),
  }));
}
