/** One user's decision (R5): the row that applies, what it writes, the due date (R6), what comes next. */
import { formatDay, LAST_DAY } from "./calendar.js";

/**
 * @typedef {import("../../src/types.js").Action} Action
 * @typedef {import("../../src/types.js").Reason} Reason
 * @typedef {import("../../src/types.js").Step} Step
 * @typedef {import("../../src/types.js").Thresholds} Thresholds
 *
 * @typedef {object} State the fields that a decision may change, dates as day numbers
 * @property {string | null} stage
 * @property {number | null} notified
 * @property {number | null} due
 * @property {number | null} exemptUntil
 *
 * @typedef {object} Known what a decision does not change
 * @property {string} id
 * @property {boolean} isActive
 * @property {number | null} lastLogin
 * @property {number} activity R2, before it is limited to the day of the review
 * @property {string | null} profile
 * @property {string | null} license
 * @property {string | null} policy
 *
 * @typedef {Known & State} Person
 *
 * @typedef {{ name: string, pauses: import("./calendar.js").Pauses, profiles: Set<string> | null, licenses: Set<string> | null } & Thresholds} Rules
 *
 * @typedef {object} Outcome
 * @property {string} row of R5's table
 * @property {Action} action
 * @property {Reason} reason
 * @property {number | null} days
 */

const STAGES = new Set(["Active", "First Warning", "Final Notice", "Deactivated", "Exempt"]);
const HORIZON_DAYS = 3650;

/**
 * R4: the user's own policy, or the first that matches.
 * @param {Person} person
 * @param {Rules[]} policies
 */
export function policyOf(person, policies) {
  if (person.policy !== null) return policies.find(({ name }) => name === person.policy);
  return policies.find(
    ({ profiles, licenses }) =>
      (!profiles || (person.profile !== null && profiles.has(person.profile))) &&
      (!licenses || (person.license !== null && licenses.has(person.license))),
  );
}

/**
 * Rows 1 to 3c, for which no policy is applied.
 * @param {Person} person
 * @param {Rules | undefined} rules
 * @returns {Outcome | null}
 */
export function leaveAlone(person, rules) {
  /** @type {(row: string, reason: Reason) => Outcome} */
  const none = (row, reason) => ({ row, action: "none", reason, days: null });
  if (!person.isActive) return none("1", "inactiveUser");
  if (person.stage === "Exempt") return none("2", "exempt");
  if (person.stage !== null && !STAGES.has(person.stage)) return none("3a", "unknownStage");
  if (rules) return null;
  return person.policy !== null ? none("3b", "unknownPolicy") : none("3c", "outOfScope");
}

/**
 * Rows 4 to 19.
 * @param {Person} person
 * @param {Rules} rules
 * @param {number} asOf
 * @returns {Outcome}
 */
export function judge(person, rules, asOf) {
  const { stage, due, lastLogin, exemptUntil } = person;
  const { pauses } = rules;
  const days = pauses.counted(Math.min(person.activity, asOf), asOf);
  const notified = person.notified === null ? null : Math.min(person.notified, asOf);
  const inNotice = stage === "First Warning" || stage === "Final Notice";
  const dated = notified !== null || due !== null;
  const held = exemptUntil !== null && asOf <= exemptUntil;
  /** @type {(row: string, action: Action, reason: Reason) => Outcome} */
  const row = (name, action, reason) => ({ row: name, action, reason, days });

  if (days < rules.firstWarningDays) {
    if (stage === "Active" && !dated) return row("5", "none", "belowThreshold");
    return row("4", "activate", stage === null ? "initialized" : "belowThreshold");
  }
  if (stage === "Deactivated") return row("6", "activate", "reactivated");
  if (held) {
    return inNotice || dated || stage === null
      ? row("7", "activate", "exemptUntil")
      : row("8", "none", "exemptUntil");
  }
  if (pauses.endOf(asOf) !== null) return row("9", "none", "paused");
  if (!inNotice || loggedInSince(lastLogin, notified) || heldSince(exemptUntil, notified)) {
    return row("10", "firstWarning", "inactive");
  }
  if (notified === null || due === null) return row("11", "firstWarning", "noticeMissing");

  const dwell = pauses.counted(notified, asOf);
  if (stage === "First Warning") {
    if (days < rules.finalNoticeDays) return row("12", "none", "waitingForThreshold");
    if (dwell < rules.minDaysInFirstWarning) return row("13", "none", "waitingInStage");
    return row("14", "finalNotice", "inactive");
  }
  if (days < rules.deactivationDays) return row("15", "none", "waitingForThreshold");
  if (dwell < rules.minDaysInFinalNotice) return row("16", "none", "waitingInStage");
  if (asOf < due) return row("17", "none", "waitingForDueDate");
  if (asOf > due + rules.noticeValidityDays) return row("18", "finalNotice", "noticeStale");
  return row("19", "deactivate", "inactive");
}

/** @param {number | null} lastLogin @param {number | null} notified */
function loggedInSince(lastLogin, notified) {
  return lastLogin !== null && notified !== null && lastLogin >= notified;
}

/** @param {number | null} exemptUntil @param {number | null} notified */
function heldSince(exemptUntil, notified) {
  return exemptUntil !== null && notified !== null && exemptUntil >= notified;
}

/**
 * R6. Rows 11, 14 and 18, and row 10 after a hold alone, keep a promise that already stands.
 * @param {Person} person
 * @param {Outcome} outcome
 * @param {Rules} rules
 * @param {number} asOf
 */
function dueDate(person, outcome, rules, asOf) {
  const { pauses } = rules;
  const start = Math.min(person.activity, asOf);
  let due = pauses.first(start, rules.deactivationDays);
  let lastNotice = asOf;
  if (outcome.action === "firstWarning") {
    lastNotice = Math.max(
      pauses.first(start, rules.finalNoticeDays),
      pauses.first(asOf, rules.minDaysInFirstWarning),
    );
  }
  due = Math.max(due, pauses.first(lastNotice, rules.minDaysInFinalNotice));
  const newCycle =
    outcome.row === "10" &&
    (person.stage === null ||
      person.stage === "Active" ||
      loggedInSince(person.lastLogin, person.notified));
  return newCycle || person.due === null ? due : Math.max(due, person.due);
}

/**
 * The fields as they stand after the decision.
 * @param {Person} person
 * @param {Outcome} outcome
 * @param {Rules} rules
 * @param {number} asOf
 * @returns {State}
 */
export function stateAfter(person, outcome, rules, asOf) {
  const { stage, notified, due, exemptUntil } = person;
  switch (outcome.action) {
    case "activate":
      return {
        stage: "Active",
        notified: null,
        due: null,
        exemptUntil:
          outcome.row === "6"
            ? Math.max(
                exemptUntil ?? -Infinity,
                rules.pauses.first(asOf, rules.reactivationGraceDays),
              )
            : exemptUntil,
      };
    case "firstWarning":
    case "finalNotice":
      return {
        stage: outcome.action === "firstWarning" ? "First Warning" : "Final Notice",
        notified: asOf,
        due: dueDate(person, outcome, rules, asOf),
        exemptUntil,
      };
    case "deactivate":
      return { stage: "Deactivated", notified, due, exemptUntil };
    default:
      return { stage, notified, due, exemptUntil };
  }
}

/**
 * R5's `next`: decides anew on the days on which the row can be another one.
 * @param {Person} person as after the decision
 * @param {Rules} rules
 * @param {number} asOf
 * @returns {Step | null}
 */
export function nextStep(person, rules, asOf) {
  const lastDay = Math.min(asOf + HORIZON_DAYS, LAST_DAY);
  let current = person;
  let on = asOf + 1;
  while (on <= lastDay) {
    const outcome = judge(current, rules, on);
    const { action } = outcome;
    if (action === "firstWarning" || action === "finalNotice" || action === "deactivate") {
      return { action, on: formatDay(on) };
    }
    if (action === "activate") {
      current = { ...current, ...stateAfter(current, outcome, rules, on) };
    }
    on = Math.max(on + 1, waitsUntil(current, outcome.row, rules, on));
  }
  return null;
}

/**
 * The first day on which a user of this row can be in another one.
 * @param {Person} person
 * @param {string} row
 * @param {Rules} rules
 * @param {number} on
 */
function waitsUntil(person, row, rules, on) {
  const { pauses } = rules;
  const notified = person.notified ?? on;
  switch (row) {
    case "5":
      return pauses.first(person.activity, rules.firstWarningDays);
    case "8":
      return (person.exemptUntil ?? on) + 1;
    case "9":
      return (pauses.endOf(on) ?? on) + 1;
    case "12":
      return pauses.first(person.activity, rules.finalNoticeDays);
    case "13":
      return pauses.first(notified, rules.minDaysInFirstWarning);
    case "15":
      return pauses.first(person.activity, rules.deactivationDays);
    case "16":
      return pauses.first(notified, rules.minDaysInFinalNotice);
    case "17":
      return person.due ?? on;
    default:
      return on + 1;
  }
}
