import { actionName } from "c/reviewWords";
import words from "./labels";

/** What an entry of the log may name beside the actions of R5. @type {Record<string, string>} */
const ACTS = {
  reactivate: words.actReactivate,
  switchedOn: words.actSwitchedOn,
  exempt: words.actExempt,
  hold: words.actHold,
  endExemption: words.actEndExemption,
  accountPolicy: words.actAccountPolicy,
  policyChange: words.actPolicyChange,
  settingsChange: words.actSettingsChange,
};

/** @type {Record<string, string>} */
const OUTCOMES = {
  Done: words.outcomeDone,
  Failed: words.outcomeFailed,
  "Rolled Back": words.outcomeRolledBack,
  Postponed: words.outcomePostponed,
  Held: words.outcomeHeld,
  Queued: words.outcomeQueued,
};

/** @type {Record<string, string>} */
const STATUSES = {
  Planning: words.statusPlanning,
  Acting: words.statusActing,
  Completed: words.statusCompleted,
  "Completed with Errors": words.statusErrors,
  Stopped: words.statusStopped,
  Failed: words.statusFailed,
};

/** @type {Record<string, string>} */
const NOTICES = {
  "First Warning": words.noticeFirstWarning,
  "Final Notice": words.noticeFinalNotice,
  Deactivation: words.noticeDeactivation,
};

/** @type {Record<string, string>} */
const MEANINGS = {
  Preview: words.meansPreview,
  Notify: words.meansNotify,
  Enforce: words.meansEnforce,
};

/** What a run does to users, as the log has it. */
const RUN_ACTIONS = ["activate", "firstWarning", "finalNotice", "deactivate", "none"];

/** @param {string} action */
export function entryActionName(action) {
  return ACTS[action] ?? actionName(action);
}

/** @param {string} outcome */
export function outcomeName(outcome) {
  return OUTCOMES[outcome] ?? outcome;
}

/** @param {string} status */
export function statusName(status) {
  return STATUSES[status] ?? status;
}

/** @param {string | null} notice */
export function noticeName(notice) {
  return notice === null ? "" : (NOTICES[notice] ?? notice);
}

/** What a mode does and does not do (R8). @param {string} mode */
export function modeMeaning(mode) {
  return MEANINGS[mode] ?? mode;
}

/** @returns {import("c/reviewWords").Option[]} */
export const outcomeOptions = () =>
  Object.entries(OUTCOMES).map(([value, label]) => ({ value, label }));

/** @returns {import("c/reviewWords").Option[]} */
export const runActionOptions = () =>
  RUN_ACTIONS.map((value) => ({ value, label: actionName(value) }));

/** @returns {import("c/reviewWords").Option[]} */
export const noticeOptions = () =>
  Object.entries(NOTICES).map(([value, label]) => ({ value, label }));
