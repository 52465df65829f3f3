import assert from "node:assert/strict";
import { test } from "node:test";
import { toOrg } from "./exportedOrg.js";
import { readLogins } from "./logins.js";
import { inEnglish } from "./messages.js";
import { toPopulation } from "./population.js";
import { FileError } from "./problems.js";
import { recognize } from "./recognize.js";
import { readUsers } from "./users.js";

const CLI_HEADER =
  "Id,Name,IsActive,CreatedDate,LastLoginDate,UserType,Profile.Name,Profile.UserLicense.LicenseDefinitionKey,Contact.Account.Name";
const ADA = "0055g00000AbcDeAAJ";
const BOB = "0055g00000AbcDfAAJ";
const UTC = { timeZone: "UTC" };

/** @param {...string} lines */
function csv(...lines) {
  return lines.join("\n");
}

test("reads what sf data query writes", () => {
  const { users, problems, missing } = readUsers(
    csv(
      CLI_HEADER,
      `${ADA},Ada Lovelace,true,2024-02-29T23:30:00.000+0000,2026-01-31T09:30:00.000+0000,PowerPartner,Partner Portal User,PID_Partner_Community,"Acme, Inc."`,
      `${BOB},李 伟,false,2025-01-01T00:00:00.000+0000,,PowerPartner,Partner Portal User,PID_Partner_Community,`,
    ),
    UTC,
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(missing, []);
  assert.deepEqual(users[0], {
    id: ADA,
    name: "Ada Lovelace",
    isActive: true,
    createdDate: "2024-02-29",
    lastLoginDate: "2026-01-31",
    userType: "PowerPartner",
    profile: "Partner Portal User",
    license: "PID_Partner_Community",
    account: "Acme, Inc.",
    policy: null,
    stage: null,
    lastNotificationSentDate: null,
    dueDate: null,
    exemptUntil: null,
  });
  assert.equal(users[1].name, "李 伟");
  assert.equal(users[1].isActive, false);
  assert.equal(users[1].lastLoginDate, null);
  assert.equal(users[1].account, null);
});

test("reads Data Loader's capitals, a BOM, CRLF, semicolons, a namespace and 15-character ids", () => {
  const { users, problems } = readUsers(
    "\uFEFF" +
      [
        '"ID";"NAME";"CREATEDDATE";"LASTLOGINDATE";"LICENSEREVIEWSTAGE__C";"SEATWISE__LICENSEREVIEWDUEDATE__C";"CONTACT.ACCOUNT.LICENSEREVIEWPOLICY__C"',
        `"${ADA.slice(0, 15)}";"Ada ""the first"" L.";"2025-03-01T12:00:00.000Z";"";"First Warning";"2026-04-02";"Critical partners"`,
        "",
      ].join("\r\n"),
    UTC,
  );
  assert.deepEqual(problems, []);
  assert.equal(users.length, 1);
  assert.equal(users[0].id, ADA);
  assert.equal(users[0].name, 'Ada "the first" L.');
  assert.equal(users[0].stage, "First Warning");
  assert.equal(users[0].dueDate, "2026-04-02");
  assert.equal(users[0].policy, "Critical partners");
});

test("a datetime becomes the civil date of the chosen time zone", () => {
  const text = csv(
    "Id,CreatedDate,LastLoginDate",
    `${ADA},2026-03-10T23:30:00.000+0000,2026-03-11T02:30:00+02:00`,
  );
  const dates = (/** @type {string} */ timeZone) => {
    const [user] = readUsers(text, { timeZone }).users;
    return [user.createdDate, user.lastLoginDate];
  };
  assert.deepEqual(dates("UTC"), ["2026-03-10", "2026-03-11"]);
  assert.deepEqual(dates("Asia/Tokyo"), ["2026-03-11", "2026-03-11"]);
  assert.deepEqual(dates("America/Los_Angeles"), ["2026-03-10", "2026-03-10"]);
});

test("every unreadable row is named with line, field and reason; the others are kept", () => {
  const { users, problems } = readUsers(
    csv(
      "Id,Name,IsActive,CreatedDate,LastLoginDate",
      `${ADA},"two`,
      `lines",true,2025-01-01,2025-02-01`,
      "003000000000001AAA,Contact,true,2025-01-01,",
      `${ADA.toLowerCase()},Case lost,true,2025-01-01,`,
      `${BOB},Impossible,maybe,2025-02-30,31.12.2025`,
      `${BOB},Short,true`,
      `${BOB},No zone,true,2025-01-01,2025-01-02T10:00:00`,
      `${BOB},No date,true,,`,
      `${BOB},Good,true,2025-01-01,`,
      `${ADA},Again,true,2025-01-01,`,
    ),
    { ...UTC, file: "mine.csv" },
  );
  assert.deepEqual(
    users.map(({ id }) => id),
    [ADA, BOB],
  );
  assert.ok(problems.every(({ file }) => file === "mine.csv"));
  assert.deepEqual(
    problems.map(({ line, field }) => [line, field]),
    [
      [4, "Id"],
      [5, "Id"],
      [6, "IsActive"],
      [6, "CreatedDate"],
      [6, "LastLoginDate"],
      [7, ""],
      [8, "LastLoginDate"],
      [9, "CreatedDate"],
      [11, "Id"],
    ].sort((a, b) => Number(a[0]) - Number(b[0])),
  );
  const reason = (/** @type {number} */ line, /** @type {string} */ field) => {
    const found = problems.find((problem) => problem.line === line && problem.field === field);
    return found ? inEnglish(found.reason) : "";
  };
  assert.match(reason(6, "CreatedDate"), /2025-02-30.*no day of the calendar/);
  assert.match(reason(6, "LastLoginDate"), /31\.12\.2025.*not a date/);
  assert.match(reason(7, ""), /has 3 fields, the header has 5/);
  assert.match(reason(8, "LastLoginDate"), /no time zone/);
  assert.match(reason(11, "Id"), /same user as on line 2/);
});

test("a quotation mark that never closes is named and does not hide the rows before it", () => {
  const { users, problems } = readUsers(
    csv(
      "Id,Name,CreatedDate,LastLoginDate",
      `${ADA},Ada,2025-01-01,`,
      `${BOB},"Bob,2025-01-01,`,
      "x",
    ),
    UTC,
  );
  assert.deepEqual(
    users.map(({ id }) => id),
    [ADA],
  );
  assert.deepEqual(
    problems.map(({ line }) => line),
    [3],
  );
  assert.match(inEnglish(problems[0].reason), /quotation mark/);
});

test("wrong files are recognised", () => {
  const users = csv("Id,CreatedDate,LastLoginDate", `${ADA},2025-01-01,`);
  const logins = csv("UserId,LoginTime,Status", `${ADA},2026-01-01T00:00:00Z,Success`);
  assert.equal(recognize(users, "a.csv"), "users");
  assert.equal(recognize(logins, "b.csv"), "logins");
  assert.throws(() => recognize("Name,Amount\nx,1", "c.csv"), FileError);
  assert.throws(() => recognize("", "d.csv"), /d\.csv is empty/);
  assert.throws(() => readUsers(logins, { file: "b.csv" }), /b\.csv is a LoginHistory export/);
  assert.throws(() => readLogins(users, { file: "a.csv" }), /a\.csv is a User export/);
  assert.throws(
    () => readUsers("Id,CreatedDate\n", { file: "e.csv" }),
    /e\.csv has no column LastLoginDate/,
  );
});

test("a file without the wanted columns says which ones would help", () => {
  const { missing } = readUsers(csv("Id,IsActive,CreatedDate,LastLoginDate"), UTC);
  assert.deepEqual(missing, [
    "Name",
    "Profile.Name",
    "Profile.UserLicense.LicenseDefinitionKey",
    "Contact.Account.Name",
  ]);
});

test("LoginHistory's successful logins bring the last login up to date", () => {
  const { users } = readUsers(
    csv(
      "Id,CreatedDate,LastLoginDate",
      `${ADA},2024-01-01,2025-06-01T00:00:00Z`,
      `${BOB},2024-01-01,2026-06-01T00:00:00Z`,
    ),
    UTC,
  );
  const logins = readLogins(
    csv(
      "USERID,LOGINTIME,STATUS",
      `${ADA},2026-01-05T10:00:00.000Z,Success`,
      `${ADA.slice(0, 15)},2026-02-05T23:59:00.000Z,Success`,
      `${ADA},2026-03-05T10:00:00.000Z,Invalid Password`,
      `${BOB},2026-01-05T10:00:00.000Z,Success`,
      `${BOB},yesterday,Success`,
    ),
    { file: "logins.csv" },
  );
  assert.equal(logins.successful, 3);
  assert.equal(logins.failed, 1);
  assert.deepEqual(logins.logins.slice(1, 3), [
    { userId: ADA, time: Date.UTC(2026, 1, 5, 23, 59), status: "Success" },
    { userId: ADA, time: Date.UTC(2026, 2, 5, 10), status: "Invalid Password" },
  ]);
  assert.deepEqual(
    logins.problems.map(({ file, line, field }) => [file, line, field]),
    [["logins.csv", 6, "LOGINTIME"]],
  );
  const utc = toPopulation({ users, lastLogins: logins.lastLogins, timeZone: "UTC" });
  assert.deepEqual(
    utc.users.map((user) => user.lastLoginDate),
    ["2026-02-05", "2026-06-01"],
  );
  assert.equal(utc.updatedByLogins, 1);
  const tokyo = toPopulation({ users, lastLogins: logins.lastLogins, timeZone: "Asia/Tokyo" });
  assert.equal(tokyo.users[0].lastLoginDate, "2026-02-06");
});

test("the population holds external users who are active or were deactivated by the review, in id order", () => {
  const { users } = readUsers(
    csv(
      "Id,IsActive,UserType,LicenseReviewStage__c,CreatedDate,LastLoginDate",
      `${BOB},true,PowerPartner,,2024-01-01,`,
      `${ADA},false,CspLitePortal,Deactivated,2024-01-01,`,
      "0055g00000AbcDgAAJ,false,PowerPartner,Active,2024-01-01,",
      "0055g00000AbcDhAAJ,true,Standard,,2024-01-01,",
    ),
    UTC,
  );
  const { users: population, leftOut } = toPopulation({ users, ...UTC });
  assert.deepEqual(
    population.map(({ id }) => id),
    [ADA, BOB],
  );
  assert.deepEqual(leftOut, { internal: 1, inactive: 1 });
  assert.ok(!("userType" in population[0]));
});

test("an org made of an export reviews everybody by the defaults, and knows of no bought seats", () => {
  const { users } = readUsers(csv("Id,CreatedDate,LastLoginDate", `${ADA},2024-01-01,`), UTC);
  const org = toOrg({ ...toPopulation({ users, ...UTC }), asOf: "2026-11-23", name: "mine.csv" });
  assert.deepEqual(org.policies, [{ name: "Default" }]);
  assert.deepEqual(org.licenses, []);
  assert.equal(org.users.length, 1);
});

test("what was bought makes licences and prices of the export's org", () => {
  const header = "Id,IsActive,CreatedDate,LastLoginDate,Profile.UserLicense.LicenseDefinitionKey";
  const { users } = readUsers(
    csv(
      header,
      `${ADA},true,2024-01-01,,PID_Partner_Community`,
      `${BOB},true,2024-01-01,,PID_Partner_Community_Login`,
    ),
    UTC,
  );
  const bought = new Map([
    ["PID_Partner_Community", { seats: 7, price: 19.5 }],
    ["PID_Partner_Community_Login", { seats: null, price: 3 }],
  ]);
  const org = toOrg({ ...toPopulation({ users, ...UTC }), asOf: "2026-11-23", name: "x", bought });
  assert.deepEqual(org.licenses, [
    { key: "PID_Partner_Community", name: "Partner Community", total: 7, used: 1 },
  ]);
  assert.deepEqual(org.prices.PID_Partner_Community, { model: "member", pricePerSeatMonth: 19.5 });
  assert.deepEqual(org.prices.PID_Partner_Community_Login, { model: "login" });
});

test("line ends of every kind in one file keep the rows and their lines apart", () => {
  const { users, problems } = readUsers(
    `Id,Name,CreatedDate,LastLoginDate\r\n${ADA},"two\r\nlines",2025-01-01,\r${BOB},Bob,2025-01-01,\nno,x,2025-01-01,\r\n`,
    UTC,
  );
  assert.deepEqual(
    users.map(({ name }) => name),
    ["two\nlines", "Bob"],
  );
  assert.deepEqual(
    problems.map(({ line, field }) => [line, field]),
    [[5, "Id"]],
  );
});

test("a moment that is beyond the calendar in some time zone is named", () => {
  const { problems } = readUsers(
    csv(
      "Id,CreatedDate,LastLoginDate",
      `${ADA},0001-01-01T00:00:00+14:00,2025-01-01`,
      `${BOB},2025-01-01,9999-12-31T23:59:59-12:00`,
    ),
    UTC,
  );
  assert.deepEqual(
    problems.map(({ line, field }) => [line, field]),
    [
      [2, "CreatedDate"],
      [3, "LastLoginDate"],
    ],
  );
});
