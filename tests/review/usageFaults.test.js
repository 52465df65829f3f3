/** What may go wrong with the snapshot job: nothing of it is silent, and the next run sets it right. Beside it, its limits. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { throwApex } from "../../local-org/apex/values.js";
import { abortJob } from "../../local-org/org/async/jobRows.js";
import { addLogins } from "../../local-org/records/loginHistory.js";
import { ReviewOrg, plus } from "./reviewOrg.js";

/** @typedef {import("./orgView.js").Unit} Unit */

const DAY = 86_400_000;
const SECONDS = 1000;
const SHOWN = ["queries", "queryRows", "dmlStatements", "dmlRows"];
/** The morning of the run: June is over, July is under way. */
const TODAY = "2026-07-06";
/** Noon, by the org's clock. */
const MAY_10 = Date.parse("2026-05-10T19:00:00Z");
const JUNE_10 = Date.parse("2026-06-10T19:00:00Z");
const JULY_2 = Date.parse("2026-07-02T19:00:00Z");

/** @param {number} count partner users, each with a login in May, two in June, and one in July */
function openOrg(count) {
  const review = new ReviewOrg({ on: TODAY });
  const ids = review.addPartners(count, { lastLogin: "2026-07-02" });
  addLogins(
    review.org,
    ids.flatMap((userId) =>
      [MAY_10, JUNE_10, JUNE_10 + DAY, JULY_2].map((time) => ({ userId, time, status: "Success" })),
    ),
  );
  return { review, ids };
}

/** @param {ReviewOrg} review @param {string} method @param {any[]} [args] */
function ask(review, method, args = []) {
  const answer = review.org.executeAnonymousStatic("SeatwiseUsageController", method, args);
  return answer === null ? null : JSON.parse(answer);
}

/** Runs the job to its end. @param {ReviewOrg} review @param {(unit: Unit) => void} [meanwhile] after each step */
function run(review, meanwhile = () => {}) {
  ask(review, "startSnapshot");
  return review.settle(meanwhile);
}

/** Month, logins and whether it is complete. @param {ReviewOrg} review */
function months(review) {
  return ask(review, "getMonths").rows.map((/** @type {any} */ { month, logins, isComplete }) => [
    month,
    logins,
    isComplete,
  ]);
}

/**
 * Lets one part of the users fail, as where the login history is too large for a query.
 *
 * @param {ReviewOrg} review
 * @param {number} part
 * @returns {(unit: Unit) => void} to be told of each step
 */
function failing(review, part) {
  const { store } = review.org;
  const rowsWith = store.rowsWith.bind(store);
  const slow = () => throwApex("QueryException", "Your query request was running for too long.");
  return ({ phase, index }) => {
    const next = phase === "start" ? 0 : phase === "execute" ? (index ?? 0) + 1 : -1;
    store.rowsWith = next === part ? slow : rowsWith;
  };
}

describe("the snapshot job", () => {
  it("counts 500 users in three parts, a month that logins have left only as far as they are there", () => {
    const { review } = openOrg(500);
    const units = run(review);
    assert.equal(units.filter(({ phase }) => phase === "execute").length, 3);
    assert.deepEqual(months(review), [
      ["2026-05", 500, false],
      ["2026-06", 1000, true],
      ["2026-07", 500, false],
    ]);
    assert.equal(ask(review, "getMonths").job.problem, null);
  });

  it("reads no complete month again", () => {
    const { review } = openOrg(100);
    const [first] = run(review).filter(({ phase }) => phase === "execute");
    const [second] = run(review).filter(({ phase }) => phase === "execute");
    const rows = (/** @type {any} */ unit) => unit.limits.queryRows.used;
    // 400 logins the first time, then those of July alone, beside a hundred users each time.
    assert.ok(rows(first) >= 500 && rows(first) < 510, `${rows(first)} rows`);
    assert.ok(rows(second) >= 200 && rows(second) < 210, `${rows(second)} rows`);
  });

  it("completes nothing where a part failed, says so, and is set right by the next run", () => {
    const { review } = openOrg(500);
    run(review, failing(review, 0));

    assert.deepEqual(months(review), [
      ["2026-05", 300, false],
      ["2026-06", 600, false],
      ["2026-07", 300, false],
    ]);
    const { problem } = ask(review, "getMonths").job;
    assert.match(problem, /^Not everybody could be counted, so that no month was completed\./);
    assert.match(
      problem,
      /Parts that failed: 1\. First error: Your query request was running for too long/,
    );
    const job = ask(review, "getSnapshotJob");
    assert.deepEqual([job.status, job.errors, job.message], ["Completed", 1, problem]);

    run(review);
    assert.deepEqual(months(review).slice(1), [
      ["2026-06", 1000, true],
      ["2026-07", 500, false],
    ]);
    assert.equal(ask(review, "getMonths").job.problem, null);
  });

  it("spoils no good figures by a part that fails later", () => {
    const { review } = openOrg(300);
    run(review);
    const good = months(review);
    run(review, failing(review, 1));
    assert.deepEqual(months(review), good);
    assert.match(ask(review, "getMonths").job.problem, /Parts that failed: 1/);
  });

  it("says so when its job is aborted", () => {
    const { review } = openOrg(300);
    ask(review, "startSnapshot");
    review.settle(({ phase }) => phase === "start");
    const [job] = review.all("AsyncApexJob").filter(({ jobtype }) => jobtype === "BatchApex");
    review.org.run({}, (transaction) => abortJob(transaction, job.id));
    review.settle();
    assert.match(ask(review, "getMonths").job.problem, /did not come to its end/);
    assert.equal(ask(review, "getSnapshotJob").status, "Failed");
    assert.deepEqual(months(review), []);
    run(review);
    assert.equal(months(review).length, 3);
  });
});

describe("the month in which the login history begins", () => {
  const NOON = "T19:00:00Z";

  /** An org whose users came on July 2nd, and have logged in on the 3rd for the first time. */
  function newOrg() {
    const review = new ReviewOrg({ on: TODAY });
    const ids = review.addPartners(3, { created: "2026-07-02", lastLogin: "2026-07-03" });
    logIn(review, ids, "2026-07-03");
    run(review);
    return { review, ids };
  }

  /** @param {ReviewOrg} review @param {string[]} ids @param {string} day */
  function logIn(review, ids, day) {
    const time = Date.parse(day + NOON);
    addLogins(
      review.org,
      ids.map((userId) => ({ userId, time, status: "Success" })),
    );
  }

  /** Forgets the logins before a day, as Salesforce does. @param {ReviewOrg} review @param {string} day */
  function forget(review, day) {
    const { store } = review.org;
    const before = Date.parse(`${day}T00:00:00Z`);
    const left = [...store.rows("LoginHistory")].filter((row) => row.get("logintime").ms >= before);
    store.attach("LoginHistory", {
      get: (id) => left.find((row) => row.get("id") === id),
      rows: () => left,
      rowsAfter: (after) => left.filter((row) => row.get("id") > after),
      rowsWith: () => null,
    });
  }

  /** @param {ReviewOrg} review */
  const problem = (review) => ask(review, "getMonths").job.problem;

  it("is counted anew week by week, and once more when it is over", () => {
    const { review, ids } = newOrg();
    assert.deepEqual(months(review), [["2026-07", 3, false]]);

    review.moveTo(plus(TODAY, 7));
    logIn(review, ids, "2026-07-10");
    run(review);
    assert.equal(problem(review), null);
    assert.deepEqual(months(review), [["2026-07", 6, false]]);

    logIn(review, ids.slice(1), "2026-07-31");
    logIn(review, ids, "2026-08-06");
    review.moveTo("2026-08-10");
    run(review);
    assert.equal(problem(review), null);
    // What was before the history, if anything was, nobody knows: July is not complete.
    assert.deepEqual(months(review), [
      ["2026-07", 8, false],
      ["2026-08", 3, false],
    ]);
  });

  it("is left alone then, and is not read again", () => {
    const { review, ids } = newOrg();
    logIn(review, ids, "2026-07-30");
    review.moveTo("2026-08-10");
    run(review);
    const [step] = run(review).filter(({ phase }) => phase === "execute");
    // Three users, none of the six logins of July.
    assert.ok(step.limits.queryRows.used < 6, `${step.limits.queryRows.used} rows`);
    assert.deepEqual(months(review), [
      ["2026-07", 6, false],
      ["2026-08", 0, false],
    ]);
  });

  it("keeps its figures when the history forgets them", () => {
    const { review, ids } = newOrg();
    logIn(review, ids, "2026-07-10");
    logIn(review, ids, "2026-07-28");
    review.moveTo("2026-07-27");
    run(review);
    assert.deepEqual(months(review), [["2026-07", 6, false]]);

    // The job did not run while all was there: three can be read of the nine that there were.
    review.moveTo("2027-01-18");
    logIn(review, ids, "2027-01-11");
    for (const day of ["2026-07-20", "2026-07-30"]) {
      forget(review, day);
      run(review);
      assert.equal(problem(review), null);
      assert.deepEqual(months(review)[0], ["2026-07", 6, false]);
      assert.deepEqual(months(review).at(-1), ["2027-01", 3, false]);
    }
  });

  it("spoils nothing where a part fails, and is set right by the next run", () => {
    const { review, ids } = newOrg();
    logIn(review, ids, "2026-07-31");
    review.moveTo("2026-08-10");
    run(review, failing(review, 0));
    assert.deepEqual(months(review)[0], ["2026-07", 3, false]);
    run(review);
    assert.deepEqual(months(review)[0], ["2026-07", 6, false]);
  });
});

describe("users with very many logins", () => {
  /** @param {ReviewOrg} review @param {string} userId @param {number} count in June, one every 30 seconds */
  function machine(review, userId, count) {
    addLogins(
      review.org,
      Array.from({ length: count }, (_, i) => ({
        userId,
        time: JUNE_10 - 5 * DAY + i * 30 * SECONDS,
        status: "Success",
      })),
    );
  }

  it("are counted by themselves, with no transaction beyond its limits", () => {
    const { review, ids } = openOrg(20);
    machine(review, ids[7], 22_000);
    const units = run(review);
    for (const { error } of units) assert.equal(error ?? null, null);
    assert.ok(units.some(({ name, phase }) => name === "UsageRestBatch" && phase === "execute"));
    for (const { limits } of units) assert.ok(limits.queryRows.used <= limits.queryRows.limit);
    // It logs in from noon of June 5th to the 13th, the others on two days each.
    assert.deepEqual(months(review)[1], ["2026-06", 9 + 19 * 2, true]);
    assert.equal(ask(review, "getMonths").job.problem, null);
  });

  it("are named where even one month of one of them is too much", () => {
    const { review, ids } = openOrg(3);
    machine(review, ids[1], 60_000);
    run(review);
    const { problem } = ask(review, "getMonths").job;
    assert.ok(problem.includes(`${ids[1]} has more rows in the login history than can be read`));
    assert.deepEqual(
      months(review).map((/** @type {any[]} */ [, , isComplete]) => isComplete),
      [false, false, false],
    );
  });
});

describe("limits of the snapshot job", () => {
  /** @param {number} count */
  function worst(count) {
    const { review } = openOrg(count);
    /** @type {Record<string, number>} */
    const most = {};
    for (const { name, phase, limits } of run(review)) {
      for (const key of SHOWN) {
        const { used, limit } = /** @type {any} */ (limits)[key];
        const kind = `${name} ${phase} ${key}`;
        most[kind] = Math.max(used, most[kind] ?? 0);
        assert.ok(used <= limit / 2, `${kind}: ${used} of ${limit}`);
      }
    }
    return most;
  }

  it("are the same with 400 users and with 1,200, with room to spare", () => {
    assert.deepEqual(worst(400), worst(1200));
  });
});
