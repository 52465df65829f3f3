import assert from "node:assert/strict";
import { test } from "node:test";
import { readPrice, readSeats } from "./amounts.js";
import { cutOff, diagnosed, strangers } from "./doubts.js";
import { toOrg } from "./exportedOrg.js";
import { joinLogins, joinUsers } from "./joined.js";
import { readLogins, readingLogins } from "./logins.js";
import { inEnglish } from "./messages.js";
import { inSlices } from "./slices.js";
import { readUsers } from "./users.js";

const HEADER = "Id,CreatedDate,LastLoginDate,Profile.UserLicense.LicenseDefinitionKey";
const ADA = "0055g00000AbcDeAAJ";
const BOB = "0055g00000AbcDfAAJ";
const EVE = "0055g00000AbcDgAAJ";

/** @param {string} file @param {...string} lines */
function usersOf(file, ...lines) {
  const read = readUsers([HEADER, ...lines].join("\n"), { file, timeZone: "UTC" });
  return { ...read, file };
}

/** @param {import("./messages.js").Message | null} message */
function said(message) {
  return message && inEnglish(message);
}

/** @param {...string} lines */
function loginsOf(...lines) {
  return readLogins(["UserId,LoginTime,Status", ...lines].join("\n"));
}

test("users of several files are joined; who stands in two of them is named with both places", () => {
  const { users, repeated } = joinUsers([
    usersOf("a.csv", `${ADA},2024-01-01,,K`, `${BOB},2024-01-01,,K`),
    usersOf("b.csv", `${EVE},2024-01-01,,K`, `${BOB},2025-01-01,,K`),
  ]);
  assert.deepEqual(
    users.map(({ id, createdDate }) => [id, createdDate]),
    [ADA, BOB, EVE].map((id) => [id, "2024-01-01"]),
  );
  assert.deepEqual(
    repeated.map((problem) => ({ ...problem, reason: said(problem.reason) })),
    [{ file: "b.csv", line: 3, field: "Id", reason: "the same user as on line 3 of a.csv" }],
  );
});

test("logins of several files are joined; where two overlap, a login counts once", () => {
  const one = `${ADA},2026-01-05T10:00:00Z,Success`;
  const other = `${ADA},2026-02-05T10:00:00Z,Success`;
  const { logins, lastLogins, repeated } = joinLogins([
    loginsOf(one, `${BOB},2026-03-01T00:00:00Z,Success`),
    loginsOf(one, other, other),
  ]);
  assert.equal(logins.length, 4);
  assert.equal(repeated, 1);
  assert.equal(lastLogins.get(ADA), Date.UTC(2026, 1, 5, 10));
  assert.equal(lastLogins.get(BOB), Date.UTC(2026, 2, 1));
});

test("a price is read with either decimal sign, and never a hundredfold", () => {
  const read = ["22.50", "22,50", " 25 ", "0", "0,0125", "", "  "].map((text) => readPrice(text));
  assert.deepEqual(read, [22.5, 22.5, 25, 0, 0.0125, null, null]);
  assert.throws(() => readPrice("-5"), /0 or more/);
  assert.throws(() => readPrice("−5"), /0 or more/);
  assert.throws(() => readPrice("1,234"), /1234 or 1\.234: write 1234 or 1\.2340/);
  for (const text of ["1e3", "$5", "22.50.1", "abc", ".5", "1,2,3"]) {
    assert.throws(() => readPrice(text), /no price/, text);
  }
  assert.throws(() => readPrice("1000001"), /too high/);
});

test("bought seats are whole, their thousands parted as anybody does", () => {
  const read = ["350", "1,200", "1.200", "1 200", "12’000’000", ""].map((text) => readSeats(text));
  assert.deepEqual(read, [350, 1200, 1200, 1200, 12_000_000, null]);
  for (const text of ["3.5", "-1", "12,00", "x"]) assert.throws(() => readSeats(text), Error, text);
});

test("a price that is left open is not known; one that nobody was asked about is the preset", () => {
  const { users } = usersOf(
    "x",
    `${ADA},2024-01-01,,PID_Partner_Community`,
    `${BOB},2024-01-01,,PID_Partner_Community_Login`,
    `${EVE},2024-01-01,,PID_Customer_Community`,
  );
  const open = { seats: null, price: null };
  const bought = new Map([
    ["PID_Partner_Community", open],
    ["PID_Partner_Community_Login", open],
  ]);
  const { prices } = toOrg({ users, asOf: "2026-11-23", name: "x", bought });
  assert.deepEqual(prices, {
    PID_Partner_Community_Login: { model: "login" },
    PID_Customer_Community: { model: "member", pricePerSeatMonth: 5 },
  });
});

test("an export of as many rows as sf gives by itself was cut off", () => {
  assert.match(
    said(cutOff({ file: "l.csv", rows: 10_000 })) ?? "",
    /^Exactly 10,000 rows in l\.csv/,
  );
  assert.match(said(cutOff({ file: "l.csv", rows: 2_000 })) ?? "", /^Exactly 2,000 rows/);
  assert.equal(cutOff({ file: "l.csv", rows: 9_999 }), null);
  const row = `${ADA},2026-01-05T10:00:00Z,Success`;
  assert.equal(loginsOf(row, "broken", row, "").rows, 3);
});

test("logins of another org are doubted, few ones with their number", () => {
  const names = { users: "users.csv", files: "logins.csv" };
  assert.equal(
    said(strangers({ logins: 4999, belonging: 0, ...names })),
    "None of these logins (logins.csv) belongs to a user in users.csv: are both files from the same org?",
  );
  assert.match(
    said(strangers({ logins: 5000, belonging: 49, ...names })) ?? "",
    /^Only 49 of these 5,000 logins/,
  );
  assert.equal(strangers({ logins: 5000, belonging: 50, ...names }), null);
  assert.equal(strangers({ logins: 0, belonging: 0, ...names }), null);
});

test("what Excel did to every date is told once, with some of the rows", () => {
  const rows = Array.from({ length: 30 }, () => `${ADA},20.11.2026 13:21,Success`);
  const read = { ...loginsOf(...rows, "x,2026-11-20T13:21:00Z,Success"), file: "logins.csv" };
  const { diagnosis, problems } = diagnosed(read);
  assert.match(
    said(diagnosis) ?? "",
    /^logins\.csv: these dates .* saved by Excel.*; 27 more are like them/,
  );
  assert.deepEqual(
    problems.map(({ line, field }) => [line, field]),
    [
      [2, "LoginTime"],
      [3, "LoginTime"],
      [4, "LoginTime"],
      [32, "UserId"],
    ],
  );
  const slips = { ...loginsOf(...rows.slice(0, 9)), file: "logins.csv" };
  assert.deepEqual(diagnosed(slips), { diagnosis: null, problems: slips.problems });
});

test("logins after today are left out and counted; a user's dates after today are named and kept", () => {
  const read = readLogins(
    [
      "UserId,LoginTime,Status",
      `${ADA},2026-11-22T23:59:59Z,Success`,
      `${ADA},2026-11-23T00:00:00Z,Success`,
    ].join("\n"),
    { before: Date.UTC(2026, 10, 23) },
  );
  assert.deepEqual([read.successful, read.later, read.logins.length], [1, 1, 1]);
  assert.equal(read.lastLogins.get(ADA), Date.UTC(2026, 10, 22, 23, 59, 59));
  const { users, problems } = readUsers(
    [HEADER, `${ADA},2026-11-22,2027-06-01,K`, `${BOB},2027-05-01,,K`].join("\n"),
    { timeZone: "UTC", today: "2026-11-22" },
  );
  assert.equal(users.length, 2);
  assert.deepEqual(
    problems.map(({ line, field, isKept }) => [line, field, isKept]),
    [
      [2, "LastLoginDate", true],
      [3, "CreatedDate", true],
    ],
  );
});

test("a long file is read in slices, and is what it is at once", async () => {
  const rows = Array.from({ length: 60_000 }, (_, i) =>
    i % 7_000 === 5
      ? `${BOB},"2026-01-05T10:00:00Z","two\nlines, ""quoted"""`
      : `${ADA},2026-01-05T10:00:${String(i % 60).padStart(2, "0")}Z,Success`,
  );
  const text = ["UserId,LoginTime,Status", ...rows, "broken,row"].join("\r\n");
  /** @type {number[]} */
  const shares = [];
  const read = await inSlices(readingLogins(text), (share) => shares.push(share));
  assert.equal(read.rows, 60_001);
  assert.equal(read.failed, 9);
  assert.ok(shares.length > 1 && shares.every((share, i) => share > (shares[i - 1] ?? 0)));
  // Nine rows before it have two lines.
  assert.deepEqual(
    read.problems.map(({ line }) => line),
    [1 + 60_000 + 9 + 1],
  );
});
