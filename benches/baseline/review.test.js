/** Runs the vectors through the baseline, and its `next` against 3,650 single days. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { evaluate, planPopulation, planRun } from "./review.js";

const folder = new URL("../../tests/vectors/", import.meta.url);

/** @param {import("../../src/types.js").Decision[]} decisions @param {(d: import("../../src/types.js").Decision) => boolean} keep */
const idsOf = (decisions, keep) =>
  decisions
    .filter(keep)
    .map(({ id }) => id)
    .sort();

for (const file of readdirSync(folder)) {
  const { cases } = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  for (const { name, rule, call, request, expect } of cases) {
    if (expect.problems) continue;
    test(`${file}: ${name} (${rule})`, () => {
      if (call === "evaluate") {
        assert.deepEqual(evaluate(request).decisions, expect.decisions);
        return;
      }
      const { decisions, ...breaker } = planRun(request);
      const { actions, ...figures } = planPopulation(request.users, request);
      assert.equal(breaker.plannedDeactivations, expect.plannedDeactivations);
      assert.equal(breaker.heldForApproval, expect.heldForApproval);
      assert.deepEqual(figures, breaker);
      if (expect.decisions) {
        assert.deepEqual(decisions, expect.decisions);
      } else {
        const deactivated = idsOf(decisions, ({ action }) => action === "deactivate");
        const held = idsOf(decisions, ({ reason }) => reason.startsWith("held"));
        assert.deepEqual(deactivated, expect.deactivated.toSorted());
        assert.deepEqual(held, expect.held.toSorted());
        assert.equal(actions.deactivate, deactivated.length);
      }
    });
  }
}

const ASOF = "2026-06-15";
const STAGES = [null, "Active", "First Warning", "Final Notice", "Deactivated"];
const NOTICES = new Set(["firstWarning", "finalNotice", "deactivate"]);

/** @param {string} date @param {number} days */
function addDays(date, days) {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A repeatable sequence of whole numbers below `n` (a linear congruential generator). @param {number} seed */
function dice(seed) {
  let state = seed;
  return (/** @type {number} */ n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

test("next equals deciding every single day", () => {
  const roll = dice(20260615);
  const maybe = (/** @type {number} */ from, /** @type {number} */ to) =>
    roll(4) === 0 ? null : addDays(ASOF, from + roll(to - from + 1));
  for (let round = 0; round < 1500; round += 1) {
    const pauses = Array.from({ length: roll(4) }, () => {
      const from = roll(160) - 80;
      return { from: addDays(ASOF, from), to: addDays(ASOF, from + roll(45)) };
    });
    const policies = [
      {
        name: "Default",
        firstWarningDays: 10,
        finalNoticeDays: 15,
        deactivationDays: 20,
        minDaysInFirstWarning: 1 + roll(9),
        minDaysInFinalNotice: 1 + roll(9),
        reactivationGraceDays: roll(20),
        noticeValidityDays: 7,
        pauses,
      },
    ];
    const user = {
      id: "u",
      createdDate: addDays(ASOF, -60),
      stage: STAGES[roll(STAGES.length)],
      lastLoginDate: maybe(-50, 3),
      lastNotificationSentDate: maybe(-40, 3),
      dueDate: maybe(-30, 20),
      exemptUntil: maybe(-40, 20),
    };
    const first = evaluate({ asOf: ASOF, policies, users: [user] }).decisions[0];
    /** @type {unknown} */
    let expected = null;
    let fields = first;
    if (first.action !== "deactivate") {
      for (let ahead = 1; ahead <= 400; ahead += 1) {
        const { stage, lastNotificationSentDate, dueDate, exemptUntil } = fields;
        const on = addDays(ASOF, ahead);
        const then = { ...user, stage, lastNotificationSentDate, dueDate, exemptUntil };
        fields = evaluate({ asOf: on, policies, users: [then] }).decisions[0];
        if (NOTICES.has(fields.action)) {
          expected = { action: fields.action, on };
          break;
        }
      }
    }
    assert.deepEqual(first.next, expected, JSON.stringify({ user, policies }));
  }
});
