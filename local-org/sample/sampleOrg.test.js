import assert from "node:assert/strict";
import { test } from "node:test";
import { createSampleOrg } from "./sampleOrg.js";
import { idSuffix } from "../salesforceId.js";

const AS_OF = "2026-11-23";
const MEMBER = "PID_Partner_Community";
const KNOWN_STAGES = [null, "Active", "First Warning", "Final Notice", "Deactivated"];

/**
 * @typedef {import("../org.d.ts").Org} Org
 * @typedef {import("../org.d.ts").OrgUser} OrgUser
 */

/**
 * Counted days (R3), one day after the other.
 *
 * @param {string} from
 * @param {string} to
 * @param {import("../../src/types.d.ts").Pause[]} pauses
 */
function countedDays(from, to, pauses) {
  let count = 0;
  for (let time = Date.parse(from) + 864e5; time <= Date.parse(to); time += 864e5) {
    const date = new Date(time).toISOString().slice(0, 10);
    if (!pauses.some((pause) => pause.from <= date && date <= pause.to)) count += 1;
  }
  return count;
}

/** In scope (R5 rows 4 to 19) and inactive for a year or more. @param {Org} org @returns {OrgUser[]} */
function yearIdle(org) {
  const [critical, standard] = org.policies;
  return org.users.filter((user) => {
    if (!user.isActive || user.license !== MEMBER || !KNOWN_STAGES.includes(user.stage))
      return false;
    const policy = user.policy === critical.name ? critical : standard;
    if (user.policy && user.policy !== policy.name) return false;
    if (!user.policy && !policy.match?.profiles?.includes(user.profile ?? "")) return false;
    const activity = user.lastLoginDate ?? user.createdDate;
    return countedDays(activity, org.asOf, policy.pauses ?? []) >= 365;
  });
}

for (const size of [500, 5000]) {
  for (const asOf of [AS_OF, "2027-01-02", "2028-02-29"]) {
    test(`${size} seats on ${asOf} tell the story: 36 in 100 idle for a year`, () => {
      const org = createSampleOrg({ size, asOf });
      const idle = yearIdle(org);
      assert.deepEqual(org.prices[MEMBER], { model: "member", pricePerSeatMonth: 25 });
      const pricePerSeatMonth = 25;
      const [{ key, total, used }] = org.licenses;
      assert.equal(key, MEMBER);
      assert.equal(idle.length, (180 * size) / 500);
      assert.equal(idle.length * pricePerSeatMonth * 12, (54_000 * size) / 500);
      assert.equal((total - used) * pricePerSeatMonth * 12, (60_000 * size) / 500);
      assert.ok(idle.some((user) => user.lastLoginDate === null));
    });
  }
}

test("the licences' used seats are the active users who hold them", () => {
  const { users, licenses } = createSampleOrg({ size: 500, asOf: AS_OF });
  for (const { key, used, total } of licenses) {
    const active = users.filter((user) => user.isActive && user.license === key);
    assert.equal(active.length, used, key);
    assert.ok(total >= used);
  }
  assert.deepEqual(
    licenses.map(({ total, used }) => [total, used]),
    [
      [700, 500],
      [100, 60],
    ],
  );
});

test("the same arguments give the same org, the date moves it", () => {
  const first = createSampleOrg({ size: 500, asOf: AS_OF });
  assert.deepEqual(createSampleOrg({ size: 500, asOf: AS_OF }), first);
  const later = createSampleOrg({ size: 500, asOf: "2027-03-01" });
  assert.notDeepEqual(later.users[0].createdDate, first.users[0].createdDate);
});

test("100,000 seats are 100,000 active users with different ids", () => {
  const { users } = createSampleOrg({ size: 100_000, asOf: AS_OF });
  assert.equal(users.filter((user) => user.isActive && user.license === MEMBER).length, 100_000);
  assert.equal(new Set(users.map((user) => user.id)).size, users.length);
  assert.ok(new Set(users.map((user) => user.account)).size > 15_000);
});

test("user ids are Salesforce's: 005, 18 characters, the right suffix, ascending", () => {
  assert.equal(idSuffix("0015000000Gv7qJ"), "AAR");
  assert.equal(idSuffix("001A0000006Vm9r"), "IAC");
  const { users } = createSampleOrg({ size: 5000, asOf: AS_OF });
  users.forEach(({ id }, i) => {
    assert.match(id, /^005[0-9A-Za-z]{12}[A-Z0-5]{3}$/);
    assert.equal(idSuffix(id.slice(0, 15)), id.slice(15));
    if (i > 0) assert.ok(users[i - 1].id < id);
  });
});

test("every stage and every special case is there", () => {
  const { users, policies } = createSampleOrg({ size: 500, asOf: AS_OF });
  const count = (/** @type {(user: OrgUser) => unknown} */ holds) => users.filter(holds).length;
  assert.equal(
    count((user) => user.stage === "Exempt"),
    8,
  );
  assert.equal(
    count((user) => user.stage === "On Hold"),
    2,
  );
  assert.equal(
    count((user) => (user.exemptUntil ?? "") > AS_OF),
    8,
  );
  assert.equal(
    count((user) => !user.isActive && user.stage === "Deactivated"),
    24,
  );
  assert.equal(
    count((user) => user.isActive && user.stage === "Deactivated"),
    3,
  );
  assert.equal(
    count((user) => user.policy === "Critical partners"),
    39,
  );
  assert.equal(
    count((user) => user.policy && !policies.some(({ name }) => name === user.policy)),
    2,
  );
  assert.ok(count((user) => user.stage === null) > 100);
  assert.ok(users.some((user) => /\p{Script=Han}/u.test(user.name ?? "")));
  assert.ok(users.some((user) => /\p{Script=Arabic}/u.test(user.name ?? "")));
});

test("dates are in order: created, last login, notice, and a due date that keeps the promise", () => {
  const { users } = createSampleOrg({ size: 500, asOf: AS_OF });
  for (const user of users) {
    assert.ok(user.createdDate <= (user.lastLoginDate ?? AS_OF), user.id);
    assert.ok((user.lastLoginDate ?? user.createdDate) <= AS_OF, user.id);
    if (user.lastNotificationSentDate === null) {
      assert.equal(user.dueDate, null);
      continue;
    }
    const days =
      (Date.parse(user.dueDate ?? "") - Date.parse(user.lastNotificationSentDate)) / 864e5;
    const minimum = user.policy ? 14 : 7;
    assert.ok(days >= (user.stage === "First Warning" ? 2 * minimum : minimum), user.id);
  }
});

test("a size that does not scale the company is refused", () => {
  assert.throws(() => createSampleOrg({ size: 1234, asOf: AS_OF }), /multiple of 500/);
});
