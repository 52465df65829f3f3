import assert from "node:assert/strict";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { callAura } from "../apex/aura.js";
import { ApexThrow } from "../apex/values.js";
import { packOrg } from "../build/org.js";
import { readLogins } from "../csv/logins.js";
import { toOrg } from "../csv/exportedOrg.js";
import { unpack } from "../org/schema/packed.js";
import { createSampleOrg } from "../sample/sampleOrg.js";
import { openOrg } from "./openOrg.js";

/** @typedef {import("../org/createOrg.js").ApexOrg} ApexOrg */
/** @typedef {import("../org.d.ts").OrgUser} OrgUser */

const MEMBER = "PID_Partner_Community";
const LOGIN = "PID_Partner_Community_Login";
const sample = createSampleOrg({ size: 5000, asOf: "2026-11-23" });

/** As the page gets it. @type {import("../org/schema/project.js").Project} */
let project;

before(() => {
  const sources = fileURLToPath(new URL("../../force-app", import.meta.url));
  const { compiled, ...rest } = JSON.parse(packOrg(sources));
  project = { ...unpack(rest), compiled };
});

/** @param {ApexOrg} org @param {string} method @param {object} [parameters] @param {string} [userId] */
function ask(org, method, parameters = {}, userId = org.userId) {
  const controller = method.includes("Login")
    ? "SeatwiseLoginsController"
    : "SeatwiseConsoleController";
  return org.run({ userId }, () => callAura(org.program, controller, method, { ...parameters }));
}

/** Every page of the login history, as days by user. @param {ApexOrg} org */
function loginDays(org) {
  /** @type {Map<string, Set<string>>} */
  const days = new Map();
  const counts = [];
  for (let page = { lastId: null, done: false }; !page.done;) {
    page = ask(org, "getLoginPage", { afterId: page.lastId });
    const { logins, count } = /** @type {any} */ (page);
    counts.push(count);
    for (const [id, dates] of Object.entries(JSON.parse(logins).logins)) {
      assert.deepEqual(dates, [...new Set(dates)].sort());
      days.set(id, new Set([...(days.get(id) ?? []), ...dates]));
    }
  }
  return { days, counts };
}

/** Every page of the population, as rows. @param {ApexOrg} org */
function population(org) {
  /** @type {Record<string, any>[]} */
  const rows = [];
  const counts = [];
  for (let page = { lastId: null, done: false }; !page.done;) {
    page = ask(org, "getPopulationPage", { afterId: page.lastId });
    const { population: text, count } = /** @type {any} */ (page);
    const { columns } = JSON.parse(text);
    counts.push(count);
    for (let i = 0; i < count; i += 1) {
      rows.push(
        Object.fromEntries(
          Object.entries(columns).map(([name, values]) => [name, values[i] ?? null]),
        ),
      );
    }
  }
  return { rows, counts };
}

/** @param {OrgUser} user */
function asPopulation({ language: _language, ...user }) {
  return user;
}

test("the project's Apex answers of the sample what the sample is", () => {
  const org = openOrg(project, sample);
  const context = JSON.parse(ask(org, "getContext"));
  assert.equal(context.asOf, "2026-11-23");
  assert.equal(context.orgName, sample.orgName);
  assert.equal(context.populationSize, sample.users.length);
  assert.deepEqual(context.licenses, sample.licenses);
  assert.deepEqual(context.prices, sample.prices);
  assert.equal(context.run.mode, "Preview");
  assert.deepEqual(
    context.policies.map((/** @type {any} */ { name, pauses, firstWarningDays }) => ({
      name,
      pauses,
      firstWarningDays,
    })),
    sample.policies.map(({ name, pauses, firstWarningDays }) => ({
      name,
      pauses,
      firstWarningDays,
    })),
  );
  // R4: a list that is present and empty matches nobody.
  assert.deepEqual(context.policies[0].match.profiles, []);
  assert.deepEqual(context.policies[1].match, sample.policies[1].match);
});

test("every user comes back with every field, in pages of 2,000 in id order", () => {
  const { rows, counts } = population(openOrg(project, sample));
  assert.deepEqual(counts, [2000, 2000, 1840]);
  assert.deepEqual(rows, sample.users.map(asPopulation));
});

test("the login history comes as days by user, in pages of 10,000 rows", () => {
  const org = openOrg(project, sample);
  const window = JSON.parse(ask(org, "getLoginWindow"));
  const { days, counts } = loginDays(org);
  assert.deepEqual(
    { ...window, rows: null },
    { from: "2026-05-24", to: "2026-11-23", rows: null, problem: null },
  );
  assert.equal(
    counts.reduce((sum, count) => sum + count),
    window.rows,
  );
  assert.ok(counts.length > 3 && counts.slice(0, -1).every((count) => count === 10_000));
  for (const { id, lastLoginDate } of sample.users) {
    const last = [...(days.get(id) ?? [])].sort().at(-1);
    assert.equal(last, (lastLoginDate ?? "") >= window.from ? lastLoginDate : undefined, id);
  }
});

test("an export's logins are a login history, days by its time zone; without them none is known", () => {
  const user = { ...sample.users[0], id: "0055g00000AbcDeAAJ" };
  const options = { users: [user], asOf: "2026-03-18", timeZone: "Asia/Tokyo", name: "users.csv" };
  const { logins } = readLogins(
    [
      "UserId,LoginTime,Status",
      `${user.id},2026-02-05T23:59:00.000Z,success`,
      `${user.id},2026-03-05T10:00:00.000Z,Invalid Password`,
      "0055g00000AbcDfAAJ,2026-01-05T10:00:00.000Z,Success",
    ].join("\n"),
  );
  const org = openOrg(project, toOrg({ ...options, logins }));
  assert.deepEqual(JSON.parse(ask(org, "getLoginWindow")), {
    from: "2026-01-05",
    to: "2026-03-18",
    rows: 3,
    problem: null,
  });
  assert.deepEqual(
    loginDays(org).days,
    new Map([
      ["0055g00000AbcDfAAJ", new Set(["2026-01-05"])],
      [user.id, new Set(["2026-02-06"])],
    ]),
  );
  const { from, rows, problem } = JSON.parse(
    ask(openOrg(project, toOrg(options)), "getLoginWindow"),
  );
  assert.deepEqual([from, rows], [null, null]);
  assert.match(problem, /no login/);
});

test("nobody is let in without the permission, and the message is a component's", () => {
  const org = openOrg(project, createSampleOrg({ size: 500, asOf: "2026-11-23" }));
  const partner = org.records
    .all("User")
    .find((row) => row.get("contactid"))
    ?.get("id");
  assert.throws(
    () => ask(org, "getContext", {}, partner),
    (error) =>
      error instanceof ApexThrow &&
      error.name === "AuraHandledException" &&
      /Seatwise Viewer/.test(error.exception.message ?? ""),
  );
});

test("mails can be sent: addresses, languages, sender and settings are there", () => {
  const org = openOrg(project, createSampleOrg({ size: 500, asOf: "2026-11-23" }));
  const users = org.records.all("User").filter((row) => row.get("contactid"));
  assert.equal(new Set(users.map((row) => row.get("email"))).size, users.length);
  assert.ok(users.every((row) => /^[a-z.]+\.\d+@example\.com$/.test(row.get("email"))));
  const languages = new Set(users.map((row) => row.get("languagelocalekey")));
  assert.deepEqual([...languages].sort(), ["de", "en_US"]);
  const [settings] = org.records.all("LicenseReviewSettings__c");
  const [sender] = org.records.all("OrgWideEmailAddress");
  assert.equal(settings.get("senderaddress__c"), sender.get("address"));
  assert.match(settings.get("portalurl__c"), /^https:/);
  assert.ok(settings.get("supportcontact__c"));
});

test("an export's users keep their ids, and only what is known is claimed", () => {
  /** @type {OrgUser} */
  const ada = {
    id: "0055g00000AbcDeAAJ",
    name: "Ada Lovelace",
    account: "Acme, Inc.",
    isActive: true,
    stage: "On Hold",
    createdDate: "2024-02-29",
    lastLoginDate: "2024-03-31",
    lastNotificationSentDate: null,
    dueDate: null,
    exemptUntil: "2024-05-01",
    profile: "Partners",
    license: MEMBER,
    policy: "Gold",
  };
  const nameless = {
    ...ada,
    id: "0055g00000AbcDfAAJ",
    name: null,
    account: null,
    lastLoginDate: null,
    profile: null,
    license: LOGIN,
    policy: null,
  };
  const described = toOrg({
    users: [ada, nameless],
    asOf: "2026-03-18",
    timeZone: "Pacific/Auckland",
    name: "users.csv",
    bought: new Map([[MEMBER, { seats: 5, price: 30 }]]),
  });
  const org = openOrg(project, described);
  const context = JSON.parse(ask(org, "getContext"));
  assert.equal(context.asOf, "2026-03-18");
  assert.deepEqual(
    context.licenses.map((/** @type {any} */ { key, total, used }) => [key, total, used]),
    [[MEMBER, 5, 1]],
  );
  assert.deepEqual(context.prices[MEMBER], { model: "member", pricePerSeatMonth: 30 });
  assert.deepEqual(context.prices[LOGIN], { model: "login" });
  assert.deepEqual(
    context.policies.map((/** @type {any} */ { name, match }) => [name, match ?? null]),
    [["Default", null]],
  );
  const { rows } = population(org);
  assert.deepEqual(rows[0], ada);
  // A user has a name and a profile in any org.
  assert.deepEqual(rows[1], {
    ...nameless,
    name: nameless.id,
    profile: "Profile not in the export",
  });
});
