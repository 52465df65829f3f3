import { fill, formatDate, formatDays } from "c/displayFormat";
import { licenseName } from "c/reviewWords";
import { inNotice } from "./stages";
import texts from "./labels";

/** @typedef {import("./whyText").Known} Known */
/** @typedef {"firstWarningDays" | "finalNoticeDays" | "deactivationDays"} Threshold */

/** The threshold that each row of R5 is about; the row's own sentence answers whether it is reached. @type {Record<string, Threshold>} */
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
 * Why a user is decided so: how long the user has been away, what the policy says to that, and the row's own rule.
 * @param {Known} known
 * @param {Record<string, string>} licenseNames
 */
export function because(known, licenseNames) {
  return [...figures(known), rule(known, licenseNames)];
}

/** "The last login was on May 2, 2026, 90 days ago. Not counting 3 days in pauses, …" @param {Known} known */
function figures({ decision, row, activityDate, activityFrom, pausedDays, thresholds }) {
  if (activityDate === null) {
    return [];
  }
  const { inactiveDays } = decision;
  const day = formatDate(activityDate);
  const daysAgo = inactiveDays + pausedDays;
  const sentences = [
    activityFrom === "lastLoginDate"
      ? fill(daysAgo > 0 ? texts.sinceLogin : texts.loginToday, formatDays(daysAgo), day)
      : fill(daysAgo > 0 ? texts.sinceCreated : texts.createdToday, formatDays(daysAgo), day),
  ];
  if (pausedDays > 0) {
    sentences.push(fill(texts.pausedDays, formatDays(pausedDays), formatDays(inactiveDays)));
  }
  const threshold = THRESHOLDS[row];
  if (threshold) {
    const days = formatDays(thresholds[threshold]);
    sentences.push(fill(THRESHOLD_TEXTS[threshold], days, decision.policy ?? ""));
  }
  return sentences;
}

/**
 * The row of R5 that applied, told with the figures it judged by.
 * @param {Known} known
 * @param {Record<string, string>} licenseNames
 */
function rule({ decision, row, dwellDays, pause, thresholds, requestedPolicy }, licenseNames) {
  const { before, profile, license } = decision;
  const noticed = formatDate(before.lastNotificationSentDate);
  const due = formatDate(before.dueDate);
  /** @param {string} text @param {number} required */
  const stay = (text, required) => fill(text, noticed, formatDays(dwellDays), formatDays(required));
  /** @type {Record<string, () => string>} */
  const rows = {
    1: () => (before.stage === "Deactivated" ? texts.row1Deactivated : texts.row1),
    2: () => texts.row2,
    "3a": () => fill(texts.row3a, before.stage ?? ""),
    "3b": () => (requestedPolicy ? fill(texts.row3bNamed, requestedPolicy) : texts.row3b),
    "3c": () =>
      profile && license
        ? fill(texts.row3c, profile, licenseName(license, licenseNames))
        : texts.row3cIncomplete,
    4: () => (decision.reason === "initialized" ? texts.row4Initialized : texts.row4Back),
    5: () => texts.row5,
    6: () => fill(texts.row6, formatDays(thresholds.reactivationGraceDays)),
    7: () => texts.row7,
    8: () => texts.row8,
    9: () =>
      pause.from === pause.to
        ? fill(texts.row9Day, formatDate(pause.from))
        : fill(texts.row9, formatDate(pause.from), formatDate(pause.to)),
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
