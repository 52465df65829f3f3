import { civilDates, readBoolean, readMoment, readText, readUserId } from "./cells.js";
import { message } from "./messages.js";
import { FileError, Problem } from "./problems.js";
import { kindOf, missingColumns, readRows, requireColumns } from "./rows.js";
import { atOnce } from "./slices.js";
import { tableSlices } from "./table.js";

/** @typedef {import("./problems.js").RowProblem} RowProblem */

/** @param {string} cell */
function readCreatedDate(cell) {
  const moment = readMoment(cell);
  if (moment === null) throw new Problem("noDate");
  return moment;
}

/** @satisfies {Record<string, import("./rows.js").Field>} */
const FIELDS = {
  id: { label: "Id", headers: ["id"], read: readUserId, required: true },
  createdDate: {
    label: "CreatedDate",
    headers: ["createddate"],
    read: readCreatedDate,
    required: true,
  },
  // Without it everybody would look as if they had never logged in.
  lastLoginDate: {
    label: "LastLoginDate",
    headers: ["lastlogindate"],
    read: readMoment,
    required: true,
  },
  name: { label: "Name", headers: ["name"], read: readText },
  isActive: { label: "IsActive", headers: ["isactive"], read: readBoolean },
  userType: { label: "UserType", headers: ["usertype"], read: readText },
  profile: { label: "Profile.Name", headers: ["profile.name"], read: readText },
  license: {
    label: "Profile.UserLicense.LicenseDefinitionKey",
    headers: ["profile.userlicense.licensedefinitionkey"],
    read: readText,
  },
  account: {
    label: "Contact.Account.Name",
    headers: ["contact.account.name", "account.name"],
    read: readText,
  },
  policy: {
    label: "Contact.Account.LicenseReviewPolicy__c",
    headers: ["contact.account.licensereviewpolicy__c", "account.licensereviewpolicy__c"],
    read: readText,
  },
  stage: { label: "LicenseReviewStage__c", headers: ["licensereviewstage__c"], read: readText },
  lastNotificationSentDate: {
    label: "LastNotificationSentDate__c",
    headers: ["lastnotificationsentdate__c"],
    read: readMoment,
  },
  dueDate: {
    label: "LicenseReviewDueDate__c",
    headers: ["licensereviewduedate__c"],
    read: readMoment,
  },
  exemptUntil: {
    label: "LicenseReviewExemptUntil__c",
    headers: ["licensereviewexemptuntil__c"],
    read: readMoment,
  },
};

const DATES = /** @type {const} */ ([
  "createdDate",
  "lastLoginDate",
  "lastNotificationSentDate",
  "dueDate",
  "exemptUntil",
]);
/** R2 and R5 take these as today where they are later. */
const PAST_DATES = /** @type {const} */ ([
  "createdDate",
  "lastLoginDate",
  "lastNotificationSentDate",
]);
/** Columns whose absence changes what the console can show. */
const WANTED = [FIELDS.name, FIELDS.isActive, FIELDS.profile, FIELDS.license, FIELDS.account];

/**
 * A user as exported: R5's fields, the display strings, and Salesforce's user type.
 *
 * @typedef {import("../org.d.ts").OrgUser & { userType: string | null }} ExportedUser
 */

/**
 * What a User export holds. `lines`: where each user stands, by id; `rows`: how many there are, unreadable ones too;
 * `missing`: columns that would help.
 *
 * @typedef {{ users: ExportedUser[], lines: Map<string, number>, rows: number, problems: RowProblem[], missing: string[] }} UserFile
 * @typedef {{ timeZone?: string, file?: string, today?: string }} Options
 */

/**
 * Reads a User export.
 *
 * @param {string} text
 * @param {Options} [options] `timeZone`: the org's; the browser's where absent. `today`: dates after it are named
 * @returns {UserFile}
 */
export function readUsers(text, options) {
  return atOnce(readingUsers(text, options));
}

/**
 * The same with pauses.
 *
 * @param {string} text
 * @param {Options} [options]
 * @returns {import("./slices.js").Reading<UserFile>}
 */
export function* readingUsers(text, { timeZone, file = "users.csv", today = "9999-12-31" } = {}) {
  const toDate = civilDates(timeZone);
  /** @type {UserFile} */
  const read = { users: [], lines: new Map(), rows: 0, problems: [], missing: [] };
  for (const { table, share } of tableSlices(text, file)) {
    if (kindOf(table) === "logins") {
      throw new FileError("loginsForUsers", { file });
    }
    requireColumns(table, Object.values(FIELDS), file);
    read.missing = missingColumns(table, WANTED);
    read.rows += table.rows.length + table.problems.length;
    const { rows, problems } = readRows(table, FIELDS, file);
    for (const { line, values } of rows) {
      const first = read.lines.get(values.id);
      if (first !== undefined) {
        problems.push(repeated(file, line, first));
        continue;
      }
      read.lines.set(values.id, line);
      for (const name of DATES) values[name] = toDate(values[name]);
      for (const name of PAST_DATES) {
        if (values[name] > today) problems.push(future(file, line, FIELDS[name], values[name]));
      }
      read.users.push({ ...values, isActive: values.isActive ?? true });
    }
    for (const problem of problems) read.problems.push(problem);
    yield share;
  }
  read.problems.sort((a, b) => a.line - b.line);
  return read;
}

/** @param {string} file @param {number} line @param {number} first @returns {RowProblem} */
function repeated(file, line, first) {
  const reason = message("sameUser", { line: String(first) });
  return { file, line, field: "Id", reason };
}

/** @param {string} file @param {number} line @param {{ label: string }} field @param {string} date @returns {RowProblem} */
function future(file, line, { label }, date) {
  const reason = message("futureDate", { date });
  return { file, line, field: label, reason, isKept: true };
}
