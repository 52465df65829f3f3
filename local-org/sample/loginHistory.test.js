import assert from "node:assert/strict";
import { test } from "node:test";
import { createSampleOrg } from "./sampleOrg.js";

const AS_OF = "2026-11-23";
const DAY = 86_400_000;
const MONDAY = 1;

/** @typedef {import("../org.d.ts").OrgUser} OrgUser */

/** The sample at a size, and what its history says of each user. @param {number} size @param {string} [asOf] */
function sample(size, asOf = AS_OF) {
  const org = createSampleOrg({ size, asOf });
  const logins = [...(org.logins ?? [])];
  const toDate = new Intl.DateTimeFormat("en-CA", { timeZone: org.timeZone });
  /** @type {Map<number, string>} */
  const dates = new Map();
  const dateOf = (/** @type {number} */ time) => {
    if (!dates.has(time)) dates.set(time, toDate.format(time));
    return dates.get(time) ?? "";
  };
  /** @type {Map<string, Set<string>>} */
  const byUser = new Map(org.users.map(({ id }) => [id, new Set()]));
  for (const { userId, time, status } of logins) {
    if (status === "Success") byUser.get(userId)?.add(dateOf(time));
  }
  /** @param {OrgUser} user @returns {number[]} days since 1970, ascending */
  const daysOf = ({ id }) =>
    [...(byUser.get(id) ?? [])].sort().map((date) => Date.parse(date) / DAY);
  return { org, logins, dateOf, daysOf };
}

/** Gaps in which the default review (60, 75, 90; no pause in these months) would have taken the seat. @param {number[]} days */
function wrongfulGaps(days) {
  return days.slice(1).filter((back, i) => {
    for (let day = days[i] + 90; day <= back; day += 1) {
      if (new Date(day * DAY).getUTCDay() === MONDAY) return true;
    }
    return false;
  }).length;
}

for (const size of [500, 5000]) {
  test(`${size} seats: the last successful login is the user's last login, none is before it was made`, () => {
    const { org, logins, dateOf, daysOf } = sample(size);
    const windowStart = "2026-05-24";
    let known = 0;
    for (const user of org.users) {
      const days = daysOf(user);
      if (user.lastLoginDate === null || user.lastLoginDate < windowStart) {
        assert.equal(days.length, 0, user.id);
        continue;
      }
      known += 1;
      assert.equal(days.at(-1), Date.parse(user.lastLoginDate) / DAY, user.id);
      assert.ok(days[0] > Date.parse(user.createdDate) / DAY, user.id);
    }
    assert.ok(known > size / 2);
    const dates = logins.map(({ time }) => dateOf(time)).sort();
    assert.equal(dates[0], windowStart);
    assert.equal(dates.at(-1), AS_OF);
  });

  test(`${size} seats: the default review would have wronged 8 to 15 of 500`, () => {
    const { org, daysOf } = sample(size);
    const ordinary = org.users.filter(({ isActive, policy }) => isActive && policy === null);
    const wronged = ordinary.reduce((sum, user) => sum + wrongfulGaps(daysOf(user)), 0);
    assert.ok(wronged >= (8 * size) / 500 && wronged <= (15 * size) / 500, `${wronged} are`);
  });
}

test("most who are at work log in most weeks, some once a month, some come in seasons", () => {
  const { org, daysOf } = sample(5000);
  const today = Date.parse(AS_OF) / DAY;
  const atWork = org.users
    .map((user) => ({ user, days: daysOf(user) }))
    .filter(({ user, days }) => Date.parse(user.createdDate) / DAY < today - 190 && days.length > 1)
    .filter(({ days }) => today - (days.at(-1) ?? 0) < 30);
  const share = (/** @type {(days: number[]) => boolean} */ holds) =>
    atWork.filter(({ days }) => holds(days)).length / atWork.length;
  const weeks = (/** @type {number[]} */ days) =>
    new Set(days.map((day) => Math.floor(day / 7))).size;
  const longest = (/** @type {number[]} */ days) =>
    Math.max(...days.slice(1).map((day, i) => day - days[i]));
  assert.ok(share((days) => weeks(days) > 14) > 0.5);
  assert.ok(share((days) => days.length <= 9) > 0.1);
  assert.ok(share((days) => days.length > 9 && longest(days) > 30 && longest(days) < 60) > 0.05);
  const away = share((days) => longest(days) >= 60);
  assert.ok(away > 0.1 && away < 0.2, `${away} were away once`);
  assert.ok(atWork.every(({ days }) => longest(days) <= 120));
});

test("who answered a first warning was away when it was sent", () => {
  const { org, daysOf } = sample(5000);
  const answered = org.users.filter(
    ({ stage, lastLoginDate, lastNotificationSentDate }) =>
      stage === "First Warning" && (lastLoginDate ?? "") > (lastNotificationSentDate ?? "9"),
  );
  assert.ok(answered.length > 30);
  for (const user of answered) {
    const notice = Date.parse(user.lastNotificationSentDate ?? "") / DAY;
    for (const day of daysOf(user)) assert.ok(day > notice || day <= notice - 60, user.id);
  }
});

test("there are failed attempts, also of those who have gone, and days with several logins", () => {
  const { org, logins, dateOf } = sample(5000);
  const failed = logins.filter(({ status }) => status !== "Success");
  assert.ok(failed.length > logins.length / 100 && failed.length < logins.length / 10);
  const gone = new Set(org.users.filter(({ isActive }) => !isActive).map(({ id }) => id));
  assert.ok(failed.some(({ userId }) => gone.has(userId)));
  const successes = logins.filter(({ status }) => status === "Success");
  const days = new Set(successes.map(({ userId, time }) => `${userId} ${dateOf(time)}`));
  assert.ok(successes.length > days.size * 1.1);
});

test("the same arguments give the same history, before the review as after it; the date moves it", () => {
  const history = (/** @type {boolean} */ isReviewed) => [
    ...(createSampleOrg({ size: 500, asOf: AS_OF, isReviewed }).logins ?? []),
  ];
  assert.deepEqual(history(true), history(true));
  assert.deepEqual(history(true), history(false));
  assert.notDeepEqual(sample(500, "2027-03-01").logins[0], history(true)[0]);
});

test("100,000 seats have the same company's history", () => {
  let rows = 0;
  for (const { time } of createSampleOrg({ size: 100_000, asOf: AS_OF }).logins ?? []) {
    if (time > 0) rows += 1;
  }
  const small = sample(500).logins.length;
  assert.ok(Math.abs(rows / (200 * small) - 1) < 0.1, `${rows} rows`);
});
