import { phrasing } from "../phrases.js";

/** All that the import says of files, in English. What reads a file says it by key: who shows it knows the language. */
export const MESSAGES = {
  // of a whole file
  noText: "{file} is not a text file",
  empty: "{file} is empty",
  unknownKind:
    "{file} is neither a User export (Id, CreatedDate, LastLoginDate …) nor a LoginHistory export (UserId, LoginTime, Status)",
  brokenHeader: "{file}: the header on line {line} cannot be read",
  noColumn: "{file} has no column {columns}",
  loginsForUsers: "{file} is a LoginHistory export, not a User export",
  usersForLogins: "{file} is a User export, not a LoginHistory export",
  noUsers: "{file} holds a header and no rows: the query found nobody. Is this the right org?",
  noLogins:
    "{file} holds a header and no rows: the query found no login. Is this the right org, and may you see the logins of others (Manage Users)?",
  unreadable: "{file} could not be read: {reason}",

  // of a row
  badQuote: "a quotation mark is missing or in the wrong place",
  otherLength: "the row has {cells} fields, the header has {headers}",
  sameUser: "the same user as on line {line}",
  sameUserElsewhere: "the same user as on line {line} of {file}",
  futureDate: "“{date}” lies after today: the review takes it as today",

  // of a cell
  noId: "there is no id",
  noUserId: "“{cell}” is no user id (15 or 18 characters, 005…, upper and lower case kept)",
  noBoolean: "“{cell}” is neither true nor false",
  noDate: "there is no date",
  noLoginTime: "there is no time of login",
  otherDate:
    "“{cell}” is not a date as Salesforce exports it (2026-01-31 or 2026-01-31T09:30:00.000Z)",
  noCalendarDay: "“{cell}” is no day of the calendar",
  noTimeOfDay: "“{cell}” is no time of the day",
  noTimeZone: "“{cell}” has a time but no time zone",

  // of files that were read without a fault
  cutOff:
    "Exactly {rows} rows in {file}: sf stopped there. Run “sf config set org-max-query-limit 1000000” and export again.",
  rewrittenDates:
    "{file}: these dates are not as Salesforce writes them: the file was probably saved by Excel. Export it again and do not open it in between. The first {shown} rows are listed below; {others} more are like them.",
  noneBelong:
    "None of these logins ({files}) belongs to a user in {users}: are both files from the same org?",
  fewBelong:
    "Only {belonging} of these {logins} logins ({files}) belong to a user in {users}: are both files from the same org?",
  leftOut: {
    one: "{files} was refused (see above) and was left out.",
    many: "{files} were refused (see above) and were left out.",
  },
  nothingToReplay: "No logins are open: the Policy Lab will have nothing to replay.",

  // of what is typed
  negativePrice: "A price is 0 or more.",
  noPrice: "This is no price. Write it like 22.50.",
  unclearPrice:
    "This can be {whole}{decimals} or {whole}.{decimals}: write {whole}{decimals} or {whole}.{decimals}0.",
  highPrice: "This price is too high.",
  negativeSeats: "Seats are 0 or more.",
  noWholeNumber: "This is no whole number.",
  manySeats: "These are too many seats.",
};

/**
 * @typedef {keyof typeof MESSAGES} MessageKey
 * @typedef {{ key: MessageKey, values: import("../phrases.js").Values }} Message
 */

/** @param {MessageKey} key @param {import("../phrases.js").Values} [values] @returns {Message} */
export function message(key, values = {}) {
  return { key, values };
}

const fill = phrasing("en-US");

/** @param {Message} message */
export function inEnglish({ key, values }) {
  return fill(MESSAGES[key], values);
}
