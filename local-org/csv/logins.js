import { readMoment, readText, readUserId } from "./cells.js";
import { FileError } from "./problems.js";
import { kindOf, readRows, requireColumns } from "./rows.js";
import { readTable } from "./table.js";

/** @typedef {import("./problems.js").RowProblem} RowProblem */

/** @param {string} cell */
function readLoginTime(cell) {
  const moment = readMoment(cell);
  if (typeof moment !== "number") throw new Error("there is no time of login");
  return moment;
}

/** @satisfies {Record<string, import("./rows.js").Field>} */
const FIELDS = {
  userId: { label: "UserId", headers: ["userid"], read: readUserId, required: true },
  loginTime: { label: "LoginTime", headers: ["logintime"], read: readLoginTime, required: true },
  // Failed logins are in the same export and are no activity.
  status: { label: "Status", headers: ["status"], read: readText, required: true },
};

/**
 * Reads a LoginHistory export.
 *
 * @param {string} text
 * @param {{ file?: string }} [options]
 * @returns {{ lastLogins: Map<string, number>, successful: number, failed: number, problems: RowProblem[] }}
 *   `lastLogins`: per user id the instant of the last successful login
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
  for (const { values } of rows) {
    if (values.status?.toLowerCase() !== "success") continue;
    successful += 1;
    if (values.loginTime > (lastLogins.get(values.userId) ?? -Infinity)) {
      lastLogins.set(values.userId, values.loginTime);
    }
  }
  problems.sort((a, b) => a.line - b.line);
  return { lastLogins, successful, failed: rows.length - successful, problems };
}
