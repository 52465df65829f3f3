import { readMoment, readText, readUserId } from "./cells.js";
import { FileError, Problem } from "./problems.js";
import { kindOf, readRows, requireColumns } from "./rows.js";
import { atOnce } from "./slices.js";
import { tableSlices } from "./table.js";

/**
 * @typedef {import("./problems.js").RowProblem} RowProblem
 * @typedef {import("../org.d.ts").Login} Login
 */

const SUCCESS = "Success";

/** @param {string} cell */
function readLoginTime(cell) {
  const moment = readMoment(cell);
  if (typeof moment !== "number") throw new Problem("noLoginTime");
  return moment;
}

/** As the platform writes it, whatever the case in the file. @param {string} cell */
function readStatus(cell) {
  const status = readText(cell);
  return status?.toLowerCase() === SUCCESS.toLowerCase() ? SUCCESS : status;
}

/** @satisfies {Record<string, import("./rows.js").Field>} */
const FIELDS = {
  userId: { label: "UserId", headers: ["userid"], read: readUserId, required: true },
  loginTime: { label: "LoginTime", headers: ["logintime"], read: readLoginTime, required: true },
  // Failed logins are in the same export and are no activity.
  status: { label: "Status", headers: ["status"], read: readStatus, required: true },
};

/**
 * What a LoginHistory export holds. `logins`: all attempts, failed ones too; `lastLogins`: per user id the instant of the
 * last successful login; `later`: attempts that were left out because they lie after what can have happened; `rows`: how
 * many there are, unreadable ones too.
 *
 * @typedef {object} LoginFile
 * @property {Login[]} logins
 * @property {Map<string, number>} lastLogins
 * @property {number} successful
 * @property {number} failed
 * @property {number} later
 * @property {number} rows
 * @property {RowProblem[]} problems
 *
 * @typedef {{ file?: string, before?: number }} Options
 */

/**
 * Reads a LoginHistory export.
 *
 * @param {string} text
 * @param {Options} [options] `before`: an instant; logins from it on are left out
 * @returns {LoginFile}
 */
export function readLogins(text, options) {
  return atOnce(readingLogins(text, options));
}

/**
 * The same with pauses.
 *
 * @param {string} text
 * @param {Options} [options]
 * @returns {import("./slices.js").Reading<LoginFile>}
 */
export function* readingLogins(text, { file = "logins.csv", before = Infinity } = {}) {
  /** @type {LoginFile} */
  const read = {
    logins: [],
    lastLogins: new Map(),
    successful: 0,
    failed: 0,
    later: 0,
    rows: 0,
    problems: [],
  };
  for (const { table, share } of tableSlices(text, file)) {
    if (kindOf(table) === "users") {
      throw new FileError("usersForLogins", { file });
    }
    requireColumns(table, Object.values(FIELDS), file);
    read.rows += table.rows.length + table.problems.length;
    const { rows, problems } = readRows(table, FIELDS, file);
    for (const { values } of rows) {
      if (values.loginTime < before) addLogin(read, values);
      else read.later += 1;
    }
    for (const problem of problems) read.problems.push(problem);
    yield share;
  }
  read.problems.sort((a, b) => a.line - b.line);
  return read;
}

/** @param {LoginFile} read @param {{ userId: string, loginTime: number, status: string | null }} row */
function addLogin(read, { userId, loginTime, status }) {
  read.logins.push({ userId, time: loginTime, status: status ?? "" });
  if (status !== SUCCESS) {
    read.failed += 1;
    return;
  }
  read.successful += 1;
  if (loginTime > (read.lastLogins.get(userId) ?? -Infinity)) {
    read.lastLogins.set(userId, loginTime);
  }
}
