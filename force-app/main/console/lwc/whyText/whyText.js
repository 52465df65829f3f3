import { fill, formatDate, formatDays } from "c/displayFormat";
import { actionName } from "c/reviewWords";
import texts from "./labels";

/**
 * @typedef {import("../../../../../src/types").Explanation} Explanation
 * @typedef {import("../../../../../src/types").Thresholds} Thresholds
 * @typedef {"firstWarningDays" | "finalNoticeDays" | "deactivationDays"} Threshold
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
 * @typedef {object} Why
 * @property {string} verdict what the next run does
 * @property {string[]} because the rule that applied, with its figures
 * @property {string[]} holds what keeps the next step back
 * @property {string[]} canDo what the user can do
 * @property {{ key: string, action: string, on: string }[]} steps what would come next, and when
 */

const VERDICTS = {
  none: texts.verdictNone,
  activate: texts.verdictActivate,
  firstWarning: texts.verdictFirstWarning,
  finalNotice: texts.verdictFinalNotice,
  deactivate: texts.verdictDeactivate,
};

/** Who holds a decision back. @type {Partial<Record<string, string>>} */
const HELD = { heldByMode: texts.heldByMode, heldForApproval: texts.heldForApproval };

/** The threshold that each row of R5 is about: it is named behind the figures. @type {Record<string, Threshold>} */
const THRESHOLDS = {
  4: "firstWarningDays",
  5: "firstWarningDays",
  7: "firstWarningDays",
  8: "firstWarningDays",
  10: "firstWarningDays",
  11: "firstWarningDays",
  12: "finalNoticeDays",
  13: "finalNoticeDays",
  14: "finalNoticeDays",
  15: "deactivationDays",
  16: "deactivationDays",
  17: "deactivationDays",
  18: "deactivationDays",
  19: "deactivationDays",
};

const THRESHOLD_TEXTS = {
  firstWarningDays: texts.firstAt,
  finalNoticeDays: texts.finalAt,
  deactivationDays: texts.deactivationAt,
};

/**
 * The rows that wait, and for what.
 * @typedef {object} Waiting
 * @property {Threshold} threshold
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
 * @param {string} asOf the day of the review
 * @returns {Why}
 */
export function explainInWords(explanation, asOf) {
  const known = /** @type {Known} */ (explanation);
  const { decision, steps } = known;
  const held = HELD[decision.reason];
  return {
    verdict: held ? texts.verdictHeld : VERDICTS[decision.action],
    because: [...figures(known), rule(known)],
    holds: holds(known),
    canDo: canDo(known, asOf),
    steps: steps.map(({ action, on }) => ({
      key: `${action} ${on}`,
      action: actionName(action),
      on: formatDate(on),
    })),
  };
}

/** "87 days counted since the last login on May 2, 2026. 3 days in a pause do not count. …" @param {Known} known */
function figures({ decision, row, activityDate, activityFrom, pausedDays, thresholds }) {
  if (activityDate === null) {
    return [];
  }
  const since = activityFrom === "lastLoginDate" ? texts.sinceLogin : texts.sinceCreated;
  const sentences = [fill(since, formatDays(decision.inactiveDays), formatDate(activityDate))];
  if (pausedDays > 0) {
    sentences.push(
      fill(pausedDays === 1 ? texts.pausedDaysOne : texts.pausedDays, formatDays(pausedDays)),
    );
  }
  const threshold = THRESHOLDS[row];
  if (threshold) {
    sentences.push(fill(THRESHOLD_TEXTS[threshold], formatDays(thresholds[threshold])));
  }
  return sentences;
}

/** The row of R5 that applied, told with the figures it judged by. @param {Known} known */
function rule({ decision, row, dwellDays, pause, thresholds }) {
  const { before } = decision;
  const noticed = formatDate(before.lastNotificationSentDate);
  const due = formatDate(before.dueDate);
  /** @param {string} text @param {number} atLeast */
  const stay = (text, atLeast) => fill(text, noticed, formatDays(dwellDays), formatDays(atLeast));
  /** @type {Record<string, () => string>} */
  const rows = {
    1: () => texts.row1,
    2: () => texts.row2,
    "3a": () => fill(texts.row3a, before.stage ?? ""),
    "3b": () => texts.row3b,
    "3c": () => fill(texts.row3c, decision.profile ?? "–", decision.license ?? "–"),
    4: () => (decision.reason === "initialized" ? texts.row4Initialized : texts.row4Back),
    5: () => texts.row5,
    6: () => fill(texts.row6, formatDays(thresholds.reactivationGraceDays)),
    7: () => texts.row7,
    8: () => texts.row8,
    9: () => fill(texts.row9, formatDate(pause.from), formatDate(pause.to)),
    10: () => (inNotice(before.stage) ? fill(texts.row10Again, noticed) : texts.row10),
    11: () => texts.row11,
    12: () => fill(texts.row12, noticed),
    13: () => stay(texts.row13, thresholds.minDaysInFirstWarning),
    14: () => stay(texts.row14, thresholds.minDaysInFirstWarning),
    15: () => fill(texts.row15, noticed),
    16: () => stay(texts.row16, thresholds.minDaysInFinalNotice),
    17: () => fill(texts.row17, due),
    18: () => fill(texts.row18, due, formatDays(thresholds.noticeValidityDays)),
    19: () => fill(texts.row19, noticed, due),
  };
  return rows[row]();
}

/** Everything that stands between the user and the next step today. @param {Known} known */
function holds({ decision, row, dwellDays, pause, thresholds }) {
  const { inactiveDays, dueDate, exemptUntil, reason } = decision;
  /** @type {string[]} */
  const sentences = [];
  const held = HELD[reason];
  if (held) {
    sentences.push(held);
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
      sentences.push(
        fill(waiting.untilThreshold, formatDays(missing), formatDays(thresholds[threshold])),
      );
    }
    if (dwellDays < thresholds[minimum]) {
      sentences.push(fill(waiting.stay, formatDays(thresholds[minimum]), formatDays(dwellDays)));
    }
    sentences.push(fill(texts.holdDueDate, formatDate(dueDate)));
  }
  return sentences;
}

/** What the user can do now, in the light of what comes next. @param {Known} known @param {string} asOf */
function canDo({ decision, row, steps, thresholds }, asOf) {
  if (decision.action === "deactivate") {
    return [fill(texts.doAskAdmin, formatDays(thresholds.reactivationGraceDays))];
  }
  if (row === "1") {
    return [texts.doAskAdminPlain];
  }
  if (HELD[decision.reason]) {
    return [texts.doLoginWhileHeld];
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

/** @param {string | null} stage */
function inNotice(stage) {
  return stage === "First Warning" || stage === "Final Notice";
}
