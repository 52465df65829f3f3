import { fill, formatNumber } from "c/displayFormat";
import labels from "./labels";

/**
 * @typedef {{ firstWarningDays: number, finalNoticeDays: number, deactivationDays: number }} Thresholds
 *
 * @typedef {object} Trial what the Policy Lab tries: other thresholds for one policy, the others as they are saved
 * @property {string} vary the policy's name
 * @property {number} runWeekday 1 is Monday
 * @property {Thresholds} thresholds
 * @property {LoginWindow | null} [window] the days to judge by; all whose logins are known where there is none
 *
 * @typedef {import("c/reviewSession").LoginWindow} LoginWindow
 * @typedef {{ thresholds: Thresholds, totals: import("../../../../../src/types").ReplayTotals }} Point a policy and what it would have done
 */

/** R4. @type {Thresholds} */
export const STANDARD = { firstWarningDays: 60, finalNoticeDays: 75, deactivationDays: 90 };

/** @type {(keyof Thresholds)[]} */
export const THRESHOLD_NAMES = ["firstWarningDays", "finalNoticeDays", "deactivationDays"];

/**
 * The three of a policy or of a point, those of R4 where it leaves them out.
 * @param {{ firstWarningDays?: number | null, finalNoticeDays?: number | null, deactivationDays?: number | null }} policy
 * @returns {Thresholds}
 */
export function thresholdsOf({ firstWarningDays, finalNoticeDays, deactivationDays }) {
  return {
    firstWarningDays: firstWarningDays ?? STANDARD.firstWarningDays,
    finalNoticeDays: finalNoticeDays ?? STANDARD.finalNoticeDays,
    deactivationDays: deactivationDays ?? STANDARD.deactivationDays,
  };
}

/** @param {Thresholds} one @param {Thresholds} other */
export function isSame(one, other) {
  return THRESHOLD_NAMES.every((name) => one[name] === other[name]);
}

/** What answers are kept by: a thousand are at once, and formatting would be dear. @param {Thresholds} thresholds */
export function thresholdsKey(thresholds) {
  return THRESHOLD_NAMES.map((name) => thresholds[name]).join();
}

/** `60 / 75 / 90`. @param {Thresholds} thresholds */
export function thresholdsText(thresholds) {
  return fill(labels.short, ...THRESHOLD_NAMES.map((name) => formatNumber(thresholds[name])));
}

/** In words, for who cannot see them in a row. @param {Thresholds} thresholds */
export function thresholdsSpoken(thresholds) {
  return fill(labels.spoken, ...THRESHOLD_NAMES.map((name) => formatNumber(thresholds[name])));
}

/** Of a policy as it is saved. @param {import("c/reviewSession").ReviewSession} session @param {string} name */
export function savedThresholds(session, name) {
  return thresholdsOf(session.saved.policies.find((policy) => policy.name === name) ?? {});
}

/**
 * The days that a trial is judged by.
 * @param {import("c/reviewSession").ReviewSession} session with its logins
 * @param {Pick<Trial, "window">} trial
 */
export function windowOf(session, { window }) {
  return window ?? /** @type {LoginWindow} */ (session.loginWindow);
}

/** What the answers for other thresholds have in common with a trial's. @param {Trial} trial */
export function sceneOf({ vary, runWeekday, window }) {
  return JSON.stringify([vary, runWeekday, window ?? null]);
}

/**
 * The saved policies, the tried one with its thresholds.
 * @param {import("c/reviewSession").ReviewSession} session
 * @param {Pick<Trial, "vary" | "thresholds">} trial
 */
export function triedPolicies(session, { vary, thresholds }) {
  return session.saved.policies.map((policy) =>
    policy.name === vary ? { ...policy, ...thresholds } : policy,
  );
}

/**
 * What the core is asked about a trial.
 * @param {import("c/reviewSession").ReviewSession} session with its logins
 * @param {Trial} trial
 * @returns {import("../../../../../src/types").ReplayRequest}
 */
export function replayRequest(session, trial) {
  const { from, to } = windowOf(session, trial);
  const { prices } = session.context;
  const { runWeekday } = trial;
  return { policies: triedPolicies(session, trial), from, to, runWeekday, prices };
}
