import assert from "node:assert/strict";
import { test } from "node:test";
import { ExportFiles } from "../page/exportFiles.js";
import { WORDS } from "../page/words/words.js";
import { phrasing } from "../phrases.js";
import { readPrice, readSeats } from "./amounts.js";
import { readLogins } from "./logins.js";
import { MESSAGES } from "./messages.js";
import { Problem } from "./problems.js";
import { readUsers } from "./users.js";

/** @typedef {import("./messages.js").Message} Message */

const USERS = "Id,IsActive,CreatedDate,LastLoginDate";
const LOGINS = "UserId,LoginTime,Status";
const ADA = "0055g00000AbcDeAAJ";
const BOB = "0055g00000AbcDfAAJ";
const GOOD = `${ADA},true,2024-01-01,`;
const LOGIN = `${ADA},2026-01-05T10:00:00Z,Success`;

const FAULTY_ROWS = [
  GOOD,
  GOOD,
  ",true,2024-01-01,",
  "005,true,2024-01-01,",
  `${BOB},maybe,2024-01-01,`,
  `${BOB},true,,`,
  `${BOB},true,yesterday,`,
  `${BOB},true,2024-02-30,`,
  `${BOB},true,2024-02-03T25:00:00Z,`,
  `${BOB},true,2024-02-03T10:00:00,`,
  `${BOB},true`,
  `${BOB},true,2999-01-01,`,
  '"open,true,2024-01-01,',
];

/** @param {() => unknown} read @returns {Message} */
function refusal(read) {
  try {
    read();
  } catch (error) {
    assert.ok(error instanceof Problem, `${error}`);
    return error.said;
  }
  throw new Error("nothing was refused");
}

/** @param {Record<string, (string | Uint8Array<ArrayBuffer>)[]>} contents of files by name, in lines or bytes */
async function opened(contents) {
  const files = new ExportFiles();
  await files.open(
    Object.entries(contents).map(([name, parts]) => {
      const lines = parts.map((part) => (typeof part === "string" ? `${part}\n` : part));
      return new File(lines, name);
    }),
  );
  return files;
}

/** @param {ExportFiles} files @returns {Message[]} */
function messagesOf(files) {
  const rows = files.problems.map(({ reason }) => reason);
  return [...rows, ...files.faults, ...files.warnings, ...files.doubts];
}

/** Everything that can be wrong, at least once. @returns {Promise<Message[]>} */
async function everything() {
  const gone = new File([], "gone.csv");
  gone.arrayBuffer = () => Promise.reject(new Error("it is gone"));
  const unreadable = new ExportFiles();
  await unreadable.open([gone]);
  const excel = Array.from({ length: 12 }, () => `${ADA},20.11.2026 13:21,Success`);
  const strange = LOGIN.replace(ADA, BOB);
  const exports = [
    unreadable,
    await opened({
      "users.csv": [USERS, ...FAULTY_ROWS],
      "again.csv": [USERS, GOOD],
      "logo.csv": [Uint8Array.of(0x89, 0x50, 0, 1)],
      "empty.csv": [],
      "leads.csv": ["Company,Amount"],
      "nobody.csv": [USERS],
      "no logins.csv": [LOGINS],
    }),
    await opened({
      "users.csv": [USERS, GOOD],
      "cut.csv": [LOGINS, ...Array.from({ length: 2_000 }, () => strange)],
      "date.csv": [LOGINS, `${ADA},2026-01-05,Success`],
      "excel.csv": [LOGINS, ...excel],
      "leads.csv": ["Company,Amount"],
    }),
    await opened({
      "users.csv": [USERS, GOOD],
      "logins.csv": [LOGINS, LOGIN, ...Array.from({ length: 200 }, () => strange)],
    }),
  ];
  return [
    ...exports.flatMap(messagesOf),
    refusal(() => readUsers('Id,CreatedDate,"LastLoginDate\nx')),
    refusal(() => readUsers("Id,CreatedDate\n")),
    refusal(() => readUsers(`${LOGINS}\n${LOGIN}`)),
    refusal(() => readLogins(`${USERS}\n${GOOD}`)),
    ...["-5", "abc", "1,234", "1000001"].map((text) => refusal(() => readPrice(text))),
    ...["-1", "3.5", "1000000001"].map((text) => refusal(() => readSeats(text))),
  ];
}

test("every message is given by some file, and can be said in every language", async () => {
  const given = await everything();
  assert.deepEqual([...new Set(given.map(({ key }) => key))].sort(), Object.keys(MESSAGES).sort());
  for (const { messages } of Object.values(WORDS)) {
    for (const { key, values } of given) {
      const text = phrasing("en")(messages[key], values);
      assert.doesNotMatch(text, /\{\w+\}|undefined/, key);
    }
  }
});
