/** The plain JavaScript sweep says what the core says: they do the same work. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadBuiltCore } from "../../scripts/lib/core.js";
import { playPoint, readSweep } from "./sweep.js";

const FROM = "2026-01-01";

/** @param {number} days */
const day = (days) => new Date(Date.parse(FROM) + days * 86_400_000).toISOString().slice(0, 10);

/** A repeatable sequence of whole numbers below `n` (a linear congruential generator). @param {number} seed */
function dice(seed) {
  let state = seed;
  return (/** @type {number} */ n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

/** Quiet, busy, held, exempt, new and inactive ones under two policies. */
function users() {
  const roll = dice(20261123);
  /** @template T @param {number} sides @param {() => T} value */
  const oneIn = (sides, value) => (roll(sides) === 0 ? value() : null);
  return Array.from({ length: 400 }, (_, place) => {
    const loginDates = [];
    for (let at = roll(80) - 60; at < 250; at += 1 + roll(roll(3) === 0 ? 90 : 25)) {
      loginDates.push(day(at));
    }
    return {
      id: `user ${place}`,
      createdDate: day(roll(300) - 200),
      isActive: roll(20) > 0,
      stage: oneIn(20, () => "Exempt"),
      lastLoginDate: oneIn(2, () => day(roll(350) - 150)),
      exemptUntil: oneIn(6, () => day(roll(220))),
      profile: ["First", "First", "Second", "Third"][roll(4)],
      loginDates: oneIn(8, () => null) ?? loginDates.slice(0, roll(loginDates.length + 1)),
    };
  });
}

const pauses = [
  { from: day(60), to: day(75) },
  { from: day(70), to: day(80) },
  { from: day(150), to: day(151) },
];

test("a sweep in plain JavaScript equals the core's at every point", async () => {
  const request = {
    policies: [
      { name: "First", pauses, noticeValidityDays: 7, match: { profiles: ["First"] } },
      { name: "Second", minDaysInFirstWarning: 20, match: { profiles: ["Second"] } },
    ],
    vary: "First",
    from: FROM,
    to: day(230),
    runWeekday: 3,
    firstWarningDays: [10, 30, 45],
    finalNoticeDays: [20, 35, 60],
    deactivationDays: [34, 50, 75],
  };
  const partners = users();
  const { Population } = await loadBuiltCore();
  const page = new TextEncoder().encode(JSON.stringify({ users: partners }));
  const population = new Population(page);
  population.beginSweep(request);
  while (population.continueSweep(10) > 0);
  /** @type {import("../../src/types.js").Sweep} */
  const { points, skipped } = JSON.parse(population.sweepAnswer());
  const sweep = readSweep(partners, request);
  assert.equal(sweep.points.length, points.length);
  assert.equal(sweep.points.length + skipped, 27);
  let falsePositives = 0;
  sweep.points.forEach((point, place) => {
    const { totals: expected, firstWarningDays, finalNoticeDays, deactivationDays } = points[place];
    assert.deepEqual(point, { firstWarningDays, finalNoticeDays, deactivationDays });
    const { firstWarningAnswers, finalNoticeAnswers, ...totals } = playPoint(sweep, point);
    const notices = { firstWarning: firstWarningAnswers, finalNotice: finalNoticeAnswers };
    const { falsePositiveRate, savings } = expected;
    assert.deepEqual({ ...totals, notices, falsePositiveRate, savings }, expected);
    falsePositives += totals.falsePositives;
  });
  // It would prove nothing if hardly anything happened.
  assert.ok(falsePositives > 100, `${falsePositives} false positives`);
});
