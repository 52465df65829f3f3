import { civilDates, readBoolean, readMoment, readText, readUserId } from "./cells.js";
import { FileError } from "./problems.js";
import { kindOf, missingColumns, readRows, requireColumns } from "./rows.js";
import { readTable } from "./table.js";

/** @typedef {import("./problems.js").RowProblem} RowProblem */

/** @param {string} cell */
function readCreatedDate(cell) {
  const moment = readMoment(cell);
  if (moment === null) throw new Error("there is no date");
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
/** Columns whose absence changes what the console can show. */
const WANTED = [FIELDS.name, FIELDS.isActive, FIELDS.profile, FIELDS.license, FIELDS.account];

/**
 * A user as exported: R5's fields, the display strings, and Salesforce's user type.
 *
 * @typedef {import("../org.d.ts").OrgUser & { userType: string | null }} ExportedUser
 */

/**
 * Reads a User export.
 *
 * @param {string} text
 * @param {{ timeZone?: string, file?: string }} [options] the org's time zone; the browser's where absent
 * @returns {{ users: ExportedUser[], problems: RowProblem[], missing: string[] }} `missing`: columns that would help
 */
export function readUsers(text, { timeZone, file = "users.csv" } = {}) {
  const table = readTable(text, file);
  if (kindOf(table) === "logins") {
    throw new FileError(`${file} is a LoginHistory export, not a User export`);
  }
  requireColumns(table, Object.values(FIELDS), file);
  const { rows, problems } = readRows(table, FIELDS, file);
  const toDate = civilDates(timeZone);
  /** @type {Map<string, number>} */
  const firstLines = new Map();
  /** @type {ExportedUser[]} */
  const users = [];
  for (const { line, values } of rows) {
    const first = firstLines.get(values.id);
    if (first !== undefined) {
      problems.push({ file, line, field: "Id", reason: `the same user as on line ${first}` });
      continue;
    }
    firstLines.set(values.id, line);
    for (const name of DATES) values[name] = toDate(values[name]);
    users.push({ ...values, isActive: values.isActive ?? true });
  }
  problems.sort((a, b) => a.line - b.line);
  return { users, problems, missing: missingColumns(table, WANTED) };
}
