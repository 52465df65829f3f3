import words from "./labels";

/** The names of R1, R5 and R8 as the user reads them. @type {Record<string, string>} */
const STAGES = {
  Active: words.stageActive,
  "First Warning": words.stageFirstWarning,
  "Final Notice": words.stageFinalNotice,
  Deactivated: words.stageDeactivated,
  Exempt: words.stageExempt,
  neverInitialised: words.stageNone,
  unknown: words.stageUnknown,
};

/** @type {Record<string, string>} */
const ACTIONS = {
  none: words.actionNone,
  activate: words.actionActivate,
  firstWarning: words.actionFirstWarning,
  finalNotice: words.actionFinalNotice,
  deactivate: words.actionDeactivate,
};

/** @type {Record<string, string>} */
const REASONS = {
  inactive: words.reasonInactive,
  waitingForThreshold: words.reasonWaitingForThreshold,
  waitingInStage: words.reasonWaitingInStage,
  waitingForDueDate: words.reasonWaitingForDueDate,
  belowThreshold: words.reasonBelowThreshold,
  initialized: words.reasonInitialized,
  reactivated: words.reasonReactivated,
  exempt: words.reasonExempt,
  exemptUntil: words.reasonExemptUntil,
  paused: words.reasonPaused,
  noticeMissing: words.reasonNoticeMissing,
  noticeStale: words.reasonNoticeStale,
  heldByMode: words.reasonHeldByMode,
  heldForApproval: words.reasonHeldForApproval,
  outOfScope: words.reasonOutOfScope,
  inactiveUser: words.reasonInactiveUser,
  unknownStage: words.reasonUnknownStage,
  unknownPolicy: words.reasonUnknownPolicy,
};

/** @type {Record<string, string>} */
const MODES = {
  Preview: words.modePreview,
  Notify: words.modeNotify,
  Enforce: words.modeEnforce,
};

/** A stage that R1 does not name is shown as it was found. @param {string | null} stage */
export function stageName(stage) {
  return stage === null ? words.stageNone : (STAGES[stage] ?? stage);
}

/** @param {string} action */
export function actionName(action) {
  return ACTIONS[action] ?? action;
}

/** The short form of a reason; `c/whyText` tells it in full. @param {string} reason */
export function reasonName(reason) {
  return REASONS[reason] ?? reason;
}

/**
 * A licence by its name where the org's licences name it, else by its key.
 * @param {string | null} key
 * @param {Record<string, string>} names
 */
export function licenseName(key, names = {}) {
  return key === null ? words.noLicense : (names[key] ?? key);
}

/** @typedef {{ value: string, label: string }} Option */

/** @param {Record<string, string>} names */
const optionsOf = (names) => Object.entries(names).map(([value, label]) => ({ value, label }));

/** Every stage that a user may be shown in, in the order of the cycle. @returns {Option[]} */
export const stageOptions = () =>
  optionsOf(STAGES).filter(({ value }) => value !== "neverInitialised" && value !== "unknown");

/** @returns {Option[]} */
export const actionOptions = () => optionsOf(ACTIONS);

/** @returns {Option[]} */
export const reasonOptions = () => optionsOf(REASONS);

/** @param {string} mode */
export function modeName(mode) {
  return MODES[mode] ?? mode;
}

/** @returns {Option[]} */
export const modeOptions = () => optionsOf(MODES);
