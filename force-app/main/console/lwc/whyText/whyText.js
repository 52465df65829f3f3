import { fill, formatDate, formatDays } from "c/displayFormat";
import { because } from "./because";
import { inNotice } from "./stages";
import { timeline } from "./timeline";
import texts from "./labels";

/**
 * @typedef {import("../../../../../src/types").Explanation} Explanation
 * @typedef {import("../../../../../src/types").Thresholds} Thresholds
 * @typedef {object} Known
 * What the sentences of a row may read: each row of R5 vouches for the figures it judged by.
 * @property {import("../../../../../src/types").DecisionRow & { inactiveDays: number, dueDate: string }} decision
 * @property {string} row
 * @property {string | null} activityDate
 * @property {string | null} activityFrom
 * @property {number} pausedDays
 * @property {number} dwellDays
 * @property {import("../../../../../src/types").Pause} pause
 * @property {Thresholds} thresholds
 * @property {import("../../../../../src/types").Step[]} steps
 * @property {string | null} requestedPolicy the policy that the user's account names
 * @typedef {object} Run what the decision was made in
 * @property {string} asOf the day of the review
 * @property {string} mode
 * @property {Record<string, string>} licenseNames by key
 * @typedef {object} Why
 * @property {string} verdict what the next run would do
 * @property {string[]} because how long the user has been away, and the rule that applied
 * @property {string[]} holds what keeps the next step back
 * @property {string[]} canDo what can be done about it
 * @property {{ key: string, action: string, on: string, note: string }[]} steps what comes, and when
 * @property {string} stepsNote what the steps take for granted; why there are none, where there are none
 */

const VERDICTS = {
  none: texts.verdictNone,
  activate: texts.verdictActivate,
  firstWarning: texts.verdictFirstWarning,
  finalNotice: texts.verdictFinalNotice,
  deactivate: texts.verdictDeactivate,
};

/** Who holds a decision back (R8). @type {Partial<Record<string, { hold: string, canDo: string, then: string }>>} */
const HELD = {
  heldByMode: { hold: texts.heldByMode, canDo: texts.doLogin, then: texts.thenNotify },
  heldForApproval: {
    hold: texts.heldForApproval,
    canDo: texts.doLoginOrApprove,
    then: texts.thenApproval,
  },
};

/** What an admin can do about the users that no policy reaches. @type {Partial<Record<string, string>>} */
const OUTSIDE = {
  1: texts.doSwitchOn,
  2: texts.doEndExemption,
  "3a": texts.doCorrectStage,
  "3b": texts.doCorrectPolicy,
  "3c": texts.doCover,
};

/**
 * The rows that wait, and for what.
 * @typedef {object} Waiting
 * @property {"finalNoticeDays" | "deactivationDays"} threshold
 * @property {keyof Thresholds} minimum
 * @property {string} untilThreshold
 * @property {string} stay
 */

/** @type {Waiting} */
const FIRST = {
  threshold: "finalNoticeDays",
  minimum: "minDaysInFirstWarning",
  untilThreshold: texts.holdFinalThreshold,
  stay: texts.holdInFirst,
};
/** @type {Waiting} */
const FINAL = {
  threshold: "deactivationDays",
  minimum: "minDaysInFinalNotice",
  untilThreshold: texts.holdDeactivationThreshold,
  stay: texts.holdInFinal,
};
/** @type {Record<string, Waiting>} */
const WAITING = { 12: FIRST, 13: FIRST, 15: FINAL, 16: FINAL, 17: FINAL };

/**
 * Tells one decision in plain words.
 * @param {Explanation} explanation
 * @param {Run} run
 * @returns {Why}
 */
export function explainInWords(explanation, { asOf, mode, licenseNames }) {
  const known = /** @type {Known} */ (explanation);
  const held = HELD[known.decision.reason];
  const steps = timeline(known, { asOf, mode });
  return {
    verdict: held ? texts.verdictHeld : VERDICTS[known.decision.action],
    because: because(known, licenseNames),
    holds: holds(known, asOf),
    canDo: canDo(known, asOf),
    steps,
    stepsNote: stepsNote(steps.length > 0, mode, held?.then),
  };
}

/** @param {boolean} hasSteps @param {string} mode @param {string} [held] */
function stepsNote(hasSteps, mode, held) {
  if (!hasSteps) {
    return held ?? texts.noSteps;
  }
  return mode === "Preview" ? texts.stepsNotePreview : texts.stepsNote;
}

/** Everything that stands between the user and the next step today. @param {Known} known @param {string} asOf */
function holds({ decision, row, dwellDays, pause, thresholds }, asOf) {
  const { inactiveDays, dueDate, exemptUntil, reason } = decision;
  /** @type {string[]} */
  const sentences = [];
  const held = HELD[reason];
  if (held) {
    sentences.push(row === "18" && reason === "heldByMode" ? texts.heldByModeStale : held.hold);
  }
  if (row === "2") {
    sentences.push(texts.holdExemptStage);
  }
  if (["6", "7", "8"].includes(row) && exemptUntil) {
    sentences.push(fill(texts.holdExempt, formatDate(exemptUntil)));
  }
  if (pause && row === "9") {
    sentences.push(fill(texts.holdPause, formatDate(pause.to)));
  }
  const waiting = WAITING[row];
  if (waiting) {
    const { threshold, minimum } = waiting;
    const missing = thresholds[threshold] - inactiveDays;
    if (missing > 0) {
      sentences.push(fill(waiting.untilThreshold, formatDays(missing)));
    }
    if (dwellDays < thresholds[minimum]) {
      sentences.push(fill(waiting.stay, formatDays(thresholds[minimum]), formatDays(dwellDays)));
    }
    if (dueDate > asOf) {
      sentences.push(fill(texts.holdDueDate, formatDate(dueDate)));
    }
  }
  return sentences;
}

/** What can be done now, in the light of what comes next. @param {Known} known @param {string} asOf */
function canDo({ decision, row, steps, thresholds }, asOf) {
  const outside = OUTSIDE[row];
  if (outside) {
    return [outside];
  }
  if (decision.action === "deactivate") {
    const grace = thresholds.reactivationGraceDays;
    return [grace > 0 ? fill(texts.doAskAdmin, formatDays(grace)) : texts.doAskAdminPlain];
  }
  const held = HELD[decision.reason];
  if (held) {
    return [held.canDo];
  }
  const deactivation = steps.find(({ action }) => action === "deactivate");
  if (inNotice(decision.stage) && deactivation) {
    // The promise counts; once it has passed, the day of the deactivation itself.
    const last = decision.dueDate > asOf ? decision.dueDate : deactivation.on;
    return [fill(texts.doLoginBefore, formatDate(last))];
  }
  if (steps.length > 0) {
    return [fill(texts.doLoginToStay, formatDate(steps[0].on))];
  }
  return [texts.doNothing];
}
