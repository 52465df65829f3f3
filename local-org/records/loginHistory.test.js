import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { ApexDatetime, ApexList } from "../apex/values.js";
import { addUser, query, testOrg } from "../org/testOrg.js";
import { currentTransaction } from "../org/transaction.js";
import { addLogins } from "./loginHistory.js";

const PAGE = "SELECT Id, UserId, LoginTime, Status FROM LoginHistory WHERE Id > :after";
const BEFORE_ALL = "0Ya000000000000CAA";
const MINUTE = 60_000;

/** @type {ReturnType<typeof testOrg>} */
let org;
/** @type {string} */
let ada;
/** @type {string} */
let bob;

beforeEach(() => {
  org = testOrg();
  ada = addUser(org, "System Administrator");
  bob = addUser(org, "Standard User");
});

/** @param {string} text @param {Record<string, any>} [binds] @param {string} [userId] @returns {any} */
function ask(text, binds, userId = org.userId) {
  return org.inTransaction({ userId }, () => query(text, binds));
}

/** @param {string} after @param {number} limit */
function pageAfter(after, limit) {
  const text = `${PAGE} WITH USER_MODE ORDER BY Id LIMIT ${limit}`;
  return ask(text, { after }).map((/** @type {any} */ row) => [
    row.get("Id"),
    row.get("UserId"),
    row.get("LoginTime").ms,
    row.get("Status"),
  ]);
}

test("rows are in the order of their times, equal ones as they came, in whole seconds", () => {
  addLogins(org, [
    { userId: bob, time: 3 * MINUTE, status: "Success" },
    { userId: ada, time: MINUTE + 999, status: "Invalid Password" },
    { userId: bob, time: MINUTE, status: "Success" },
  ]);
  const rows = pageAfter(BEFORE_ALL, 10);
  assert.deepEqual(
    rows.map((/** @type {any[]} */ [, ...row]) => row),
    [
      [ada, MINUTE, "Invalid Password"],
      [bob, MINUTE, "Success"],
      [bob, 3 * MINUTE, "Success"],
    ],
  );
  const ids = rows.map((/** @type {any[]} */ [id]) => id);
  assert.deepEqual(ids, [...ids].sort());
  assert.ok(ids.every((/** @type {string} */ id) => /^0Ya\w{15}$/.test(id)));
});

test("pages of a keyset hold every row once, and what comes later has the higher ids", () => {
  const logins = Array.from({ length: 25 }, (_, i) => ({
    userId: i % 2 ? ada : bob,
    time: ((i * 7) % 25) * MINUTE,
    status: "Success",
  }));
  addLogins(org, logins);
  addLogins(org, [{ userId: ada, time: 0, status: "Success" }]);
  const found = [];
  for (let after = BEFORE_ALL; ;) {
    const page = pageAfter(after, 10);
    found.push(...page);
    if (page.length < 10) break;
    after = page.at(-1)[0];
  }
  assert.equal(found.length, 26);
  assert.equal(new Set(found.map(([id]) => id)).size, 26);
  assert.deepEqual(
    found.slice(0, 25).map(([, , time]) => time / MINUTE),
    Array.from({ length: 25 }, (_, i) => i),
  );
  assert.equal(found[25][2], 0);
  assert.deepEqual(pageAfter("0Yazzzzzzzzzzzz", 10), []);
});

test("any other query works as well: by id, by time, by user, counted", () => {
  addLogins(
    org,
    Array.from({ length: 5000 }, (_, i) => ({
      userId: i < 10 ? ada : bob,
      time: ((i * 37) % 5000) * MINUTE,
      status: "Success",
    })),
  );
  assert.equal(ask("SELECT COUNT() FROM LoginHistory"), 5000);
  assert.equal(ask("SELECT COUNT() FROM LoginHistory WHERE UserId = :user", { user: ada }), 10);
  const latest = ask("SELECT Id, LoginTime FROM LoginHistory ORDER BY LoginTime DESC LIMIT 3");
  assert.deepEqual(
    latest.map((/** @type {any} */ row) => row.get("LoginTime").ms / MINUTE),
    [4999, 4998, 4997],
  );
  const byUser = ask("SELECT Id FROM LoginHistory ORDER BY UserId DESC LIMIT 20");
  const ids = byUser.map((/** @type {any} */ row) => row.get("Id"));
  assert.deepEqual(ids, [...ids].sort(), "rows that are equal stay in their order");
  const id = latest[0].get("Id");
  assert.equal(ask("SELECT LoginTime FROM LoginHistory WHERE Id = :id", { id }).length, 1);
  assert.equal(ask("SELECT Id FROM LoginHistory WHERE Id = :id", { id: BEFORE_ALL }).length, 0);
});

test("those of some users are found by them, whatever came later", () => {
  const times = (/** @type {string[]} */ users) =>
    ask("SELECT LoginTime FROM LoginHistory WHERE UserId IN :users AND LoginTime > :after", {
      users: new ApexList("Id", users),
      after: new ApexDatetime(0),
    }).map((/** @type {any} */ row) => row.get("LoginTime").ms / MINUTE);
  addLogins(org, [
    { userId: bob, time: 3 * MINUTE, status: "Success" },
    { userId: ada, time: MINUTE, status: "Success" },
    { userId: bob, time: 2 * MINUTE, status: "Success" },
  ]);
  assert.deepEqual(times([bob]), [2, 3]);
  assert.deepEqual(times([ada, bob]), [1, 2, 3]);
  assert.deepEqual(times([org.automatedProcessId]), []);
  assert.deepEqual(times([]), []);
  addLogins(org, [{ userId: bob, time: MINUTE, status: "Success" }]);
  assert.deepEqual(times([bob]), [2, 3, 1]);
});

test("a look at one user's logins looks at no others", () => {
  addLogins(
    org,
    Array.from({ length: 50 }, (_, i) => ({
      userId: i < 5 ? ada : bob,
      time: i,
      status: "Success",
    })),
  );
  let looks = 0;
  org.inTransaction({}, () => {
    const { access } = currentTransaction();
    const { sees } = access;
    access.sees = (...given) => {
      looks += 1;
      return sees.apply(access, given);
    };
    query("SELECT Id FROM LoginHistory WHERE UserId = :user WITH USER_MODE", { user: ada });
  });
  assert.equal(looks, 5);
});

test("without Manage Users one sees one's own logins alone", () => {
  addLogins(org, [
    { userId: ada, time: MINUTE, status: "Success" },
    { userId: bob, time: MINUTE, status: "Success" },
  ]);
  const all = "SELECT UserId FROM LoginHistory WITH USER_MODE";
  assert.equal(ask(all, {}, ada).length, 2);
  assert.deepEqual(
    ask(all, {}, bob).map((/** @type {any} */ row) => row.get("UserId")),
    [bob],
  );
  const may = "SELECT PermissionsManageUsers FROM UserPermissionAccess WITH USER_MODE LIMIT 1";
  const told = [ada, bob].map((user) => ask(may, {}, user)[0].get("PermissionsManageUsers"));
  assert.deepEqual(told, [true, false]);
});

test("its status cannot be filtered, and nobody writes it", () => {
  addLogins(org, []);
  assert.throws(
    () => ask("SELECT Id FROM LoginHistory WHERE Status = 'Success'"),
    /field 'Status' can not be filtered/,
  );
  assert.throws(() => org.store.put("LoginHistory", new Map([["id", BEFORE_ALL]])), /elsewhere/);
});
