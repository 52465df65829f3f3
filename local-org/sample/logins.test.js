import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { ApexDate } from "../apex/values.js";
import { readOrgProject } from "../org/schema/project.js";
import { openOrg } from "../records/openOrg.js";
import { logIn } from "./logins.js";
import { createSampleOrg } from "./sampleOrg.js";

const DAY = 86_400_000;
const TODAY = Date.parse("2026-11-23T00:00:00Z") / DAY;
const forceApp = fileURLToPath(new URL("../../force-app", import.meta.url));
// People are no matter of Apex.
const project = { ...readOrgProject(forceApp), sources: [] };

function sampleOrg() {
  return openOrg(project, createSampleOrg({ size: 5000, asOf: "2026-11-23" }));
}

/** @param {ReturnType<typeof sampleOrg>} org @returns {Map<string, number | null>} */
function lastLogins(org) {
  return new Map(
    org.records.all("User").map((row) => [row.get("id"), row.get("lastlogindate")?.ms ?? null]),
  );
}

/** Sends everybody with a stage a notice, today. @param {ReturnType<typeof sampleOrg>} org @param {string} stage */
function warn(org, stage) {
  for (const row of org.records.all("User")) {
    if (!row.get("contactid")) continue;
    org.store.put(
      "User",
      new Map([
        ...row,
        ["licensereviewstage__c", stage],
        ["lastnotificationsentdate__c", new ApexDate(TODAY)],
      ]),
    );
  }
}

test("the same week has the same logins, each within it", () => {
  const [first, second] = [sampleOrg(), sampleOrg()];
  const from = first.now();
  const to = from + 7 * DAY;
  assert.deepEqual(logIn(first, from, to), logIn(second, from, to));
  const before = lastLogins(sampleOrg());
  let moved = 0;
  for (const [id, login] of lastLogins(first)) {
    if (login === before.get(id)) continue;
    moved += 1;
    assert.ok(login !== null && login >= from && login < to);
  }
  assert.ok(moved > 1000, `${moved} logged in`);
  assert.deepEqual(lastLogins(first), lastLogins(second));
});

test("the login history tells of the week: one row for each who logged in, after all that were there", () => {
  const org = sampleOrg();
  const rowsBefore = [...org.store.rows("LoginHistory")].map((row) => row.get("id"));
  const lastBefore = lastLogins(org);
  const from = org.now();
  const { logins } = logIn(org, from, from + 7 * DAY);
  const added = [...org.store.rows("LoginHistory")].slice(rowsBefore.length);
  assert.equal(added.length, logins);
  const last = lastLogins(org);
  for (const row of added) {
    assert.ok(row.get("id") > (rowsBefore.at(-1) ?? ""));
    assert.equal(row.get("status"), "Success");
    assert.equal(row.get("logintime").ms, last.get(row.get("userid")));
    assert.notEqual(row.get("logintime").ms, lastBefore.get(row.get("userid")));
  }
});

test("who is at work goes on logging in; who has long gone, or is switched off, does not", () => {
  const org = sampleOrg();
  const before = new Map(org.records.all("User").map((row) => [row.get("id"), row]));
  const from = org.now();
  logIn(org, from, from + 7 * DAY);
  let [atWork, came] = [0, 0];
  for (const row of org.records.all("User")) {
    const was = /** @type {typeof row} */ (before.get(row.get("id")));
    const moved = row.get("lastlogindate") !== was.get("lastlogindate");
    const last = (was.get("lastlogindate") ?? was.get("createddate")).ms;
    if (!was.get("isactive") || from - last > 60 * DAY) assert.equal(moved, false);
    if (was.get("isactive") && was.get("contactid") && from - last < 7 * DAY) {
      atWork += 1;
      if (moved) came += 1;
    }
  }
  assert.ok(came / atWork > 0.85 && came < atWork, `${came} of ${atWork}`);
});

test("some answer a notice, fewer the second time, and only in the week after it", () => {
  const week = 7 * DAY;
  /** @param {string} stage */
  const answers = (stage) => {
    const org = sampleOrg();
    warn(org, stage);
    return { org, ...logIn(org, org.now(), org.now() + week) };
  };
  const first = answers("First Warning");
  const second = answers("Final Notice");
  const quiet = logIn(sampleOrg(), first.org.now(), first.org.now() + week);
  assert.equal(quiet.answers, 0, "nobody answers a notice of before");
  assert.ok(first.answers > second.answers && second.answers > 0);
  assert.ok(first.answers < 1500, "most do not");
  const later = logIn(first.org, first.org.now() + week, first.org.now() + 2 * week);
  assert.equal(later.answers, 0);
});
