import { readMoment, readText, readUserId } from "./cells.js";
import { FileError } from "./problems.js";
import { kindOf, readRows, requireColumns } from "./rows.js";
import { readTable } from "./table.js";

/**
 * @typedef {import("./problems.js").RowProblem} RowProblem
 * @typedef {import("../org.d.ts").Login} Login
 */

const SUCCESS = "Success";

/** @param {string} cell */
function readLoginTime(cell) {
  const moment = readMoment(cell);
  if (typeof moment !== "number") throw new Error("there is no time of login");
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
 * Reads a LoginHistory export.
 *
 * @param {string} text
 * @param {{ file?: string }} [options]
 * @returns {{ logins: Login[], lastLogins: Map<string, number>, successful: number, failed: number, problems: RowProblem[] }}
 *   `logins`: all attempts, failed ones too; `lastLogins`: per user id the instant of the last successful login
 */
export function readLogins(text, { file = "logins.csv" } = {}) {
  const table = readTable(text, file);
  if (kindOf(table) === "users") {
    throw new FileError(`${file} is a User export, not a LoginHistory export`);
  }
  requireColumns(table, Object.values(FIELDS), file);
  const { rows, problems } = readRows(table, FIELDS, file);
  /** @type {Map<string, number>} */
  const lastLogins = new Map();
  let successful = 0;
  /** @type {Login[]} */
  const logins = [];
  for (const { values } of rows) {
    logins.push({ userId: values.userId, time: values.loginTime, status: values.status ?? "" });
    if (values.status !== SUCCESS) continue;
    successful += 1;
    if (values.loginTime > (lastLogins.get(values.userId) ?? -Infinity)) {
      lastLogins.set(values.userId, values.loginTime);
    }
  }
  problems.sort((a, b) => a.line - b.line);
  return { logins, lastLogins, successful, failed: rows.length - successful, problems };
}
