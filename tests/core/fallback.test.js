/** The JavaScript that takes the module's place says the same of many users, whose memory has grown under way. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadBuilt, loadFallback } from "../../scripts/lib/core.js";

const USERS_OF_A_PAGE = 2000;
const PAGES = 10;

const day = (/** @type {number} */ number) =>
  new Date(Date.UTC(2025, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);

const isWarned = (/** @type {number} */ i) => i % 4 === 1 || i % 4 === 2;

/** A page of users who differ in what the rules look at; names are not all of one byte a letter. @param {number} page */
function pageOf(page) {
  const users = Array.from({ length: USERS_OF_A_PAGE }, (_, index) => {
    const i = page * USERS_OF_A_PAGE + index;
    return {
      id: `005${String(i).padStart(15, "0")}`,
      name: `Zoë ${i} 王`,
      account: `Account ${i % 97}`,
      createdDate: day(i % 300),
      lastLoginDate: i % 7 === 0 ? null : day(300 + ((i * 31) % 380)),
      license: i % 3 === 0 ? "PID_Partner_Community_Login" : "PID_Partner_Community",
      stage: ["Active", "First Warning", "Final Notice", null][i % 4],
      lastNotificationSentDate: isWarned(i) ? "2026-11-02" : null,
      dueDate: isWarned(i) ? "2026-11-16" : null,
    };
  });
  return new TextEncoder().encode(JSON.stringify({ users }));
}

/** Everything that the console asks for, as text. @param {any} core */
function saidBy(core) {
  const population = new core.Population(pageOf(0));
  for (let page = 1; page < PAGES; page += 1) population.add(pageOf(page));
  const run = {
    asOf: "2026-11-23",
    policies: [{ name: "Default" }],
    mode: "Enforce",
    limits: { maxDeactivations: 50 },
  };
  const prices = { PID_Partner_Community: { model: "member", pricePerSeatMonth: 25 } };
  const window = { policies: run.policies, from: "2026-01-01", to: "2026-11-23" };
  const sorted = { search: "zoë 1", sortBy: "name", descending: true, from: 0, count: 500 };
  const sweep = { ...window, vary: "Default", firstWarningDays: [30, 60] };
  const steps = population.beginSweep({
    ...sweep,
    finalNoticeDays: [75],
    deactivationDays: [90, 120],
  });
  population.continueSweep(steps);
  const said = {
    size: population.size,
    plan: population.planRun(run),
    decisions: population.decisions(sorted),
    why: population.explain("005000000000019999"),
    idle: population.idleSeats({ asOf: run.asOf, policies: run.policies, prices }),
    replay: population.replay(window),
    sweep: population.sweepAnswer(),
    forecast: population.forecast({ asOf: run.asOf, policies: run.policies }),
    usage: population.usage({ from: "2026-01", to: "2026-10" }),
  };
  population.free();
  return said;
}

test("20,000 users: every answer is the same, letter by letter", async () => {
  const expected = saidBy(await loadBuilt("review"));
  assert.equal(expected.size, USERS_OF_A_PAGE * PAGES);
  assert.ok(expected.plan.plannedDeactivations > 50, "the run has something to decide");
  assert.deepEqual(saidBy(loadFallback("review")), expected);
});

test("the script sets its global and nothing else", () => {
  const before = new Set(Reflect.ownKeys(globalThis));
  const names = Object.keys(loadFallback("import"));
  assert.deepEqual(names.sort(), ["LoginImport", "coreVersion"]);
  assert.deepEqual(
    Reflect.ownKeys(globalThis).filter((key) => !before.has(key)),
    [],
  );
});
