import assert from "node:assert/strict";
import { test } from "node:test";
import { REACH } from "./loginHistory.js";
import { loginYear } from "./loginYear.js";
import { createSampleOrg } from "./sampleOrg.js";

const AS_OF = "2026-11-23";
const DAY = 86_400_000;

/** @param {number} size */
function yearOf(size) {
  const org = /** @type {any} */ (createSampleOrg({ size, asOf: AS_OF }));
  const { from, historyFrom, daysOf } = loginYear(org);
  return { org, from, historyFrom, people: [...daysOf] };
}

test("each user's days are in order, each once, between the user's first and last one", () => {
  const { org, from, people } = yearOf(500);
  assert.equal(from, Date.parse("2025-10-19") / DAY);
  assert.equal(people.length, org.users.length);
  for (const { user, days } of people) {
    assert.deepEqual(
      days,
      [...new Set(days)].sort((a, b) => b - a),
      user.id,
    );
    if (days.length === 0) continue;
    assert.equal(days[0], Date.parse(user.lastLoginDate ?? "") / DAY, user.id);
    assert.ok(days[days.length - 1] > Date.parse(user.createdDate) / DAY, user.id);
    assert.ok(days[days.length - 1] >= from, user.id);
  }
});

test("its last six months are the login history's", () => {
  const { org, historyFrom, people } = yearOf(500);
  assert.equal(historyFrom, Date.parse(AS_OF) / DAY - REACH);
  const format = new Intl.DateTimeFormat("en-CA", { timeZone: org.timeZone });
  const history = new Set();
  for (const { userId, time, status } of org.logins) {
    if (status === "Success") history.add(`${userId} ${Date.parse(format.format(time)) / DAY}`);
  }
  const recent = people.flatMap(({ user, days }) =>
    days.filter((day) => day >= historyFrom).map((day) => `${user.id} ${day}`),
  );
  assert.deepEqual(new Set(recent), history);
});

test("people went on before it as they do in it", () => {
  const { historyFrom, people } = yearOf(5000);
  const atWork = people.filter(
    ({ user, days }) =>
      Date.parse(user.createdDate) / DAY < historyFrom - REACH && days[0] > historyFrom + 150,
  );
  const sum = (/** @type {(day: number) => boolean} */ holds) =>
    atWork.reduce((total, { days }) => total + days.filter(holds).length, 0);
  const after = sum((day) => day >= historyFrom);
  const before = sum((day) => day < historyFrom && day >= historyFrom - REACH);
  assert.ok(Math.abs(before / after - 1) < 0.15, `${before} before, ${after} after`);
});
