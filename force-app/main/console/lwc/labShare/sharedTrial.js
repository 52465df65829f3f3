import { THRESHOLD_NAMES } from "c/labPolicy";

/** @typedef {import("c/labPolicy").Trial} Trial */

/** What is handed on: enough to try the same elsewhere. @param {Trial} trial */
export function trialText({ vary, runWeekday, thresholds }) {
  return JSON.stringify({ policy: vary, runWeekday, ...thresholds });
}

/**
 * A trial from its text; null where it is none, or of a policy that this org does not have. Whether the days make a
 * policy is for the core to say.
 * @param {string} text
 * @param {string[]} policies
 * @returns {Trial | null}
 */
export function readTrial(text, policies) {
  let shared;
  try {
    shared = JSON.parse(text);
  } catch (error) {
    if (/** @type {Error} */ (error).name !== "SyntaxError") {
      throw error;
    }
    return null;
  }
  const { policy, runWeekday } = shared ?? {};
  const days = THRESHOLD_NAMES.map((name) => shared?.[name]);
  const isTrial =
    policies.includes(policy) &&
    [1, 2, 3, 4, 5, 6, 7].includes(runWeekday) &&
    days.every((count) => Number.isInteger(count));
  if (!isTrial) {
    return null;
  }
  const [firstWarningDays, finalNoticeDays, deactivationDays] = days;
  return {
    vary: policy,
    runWeekday,
    thresholds: { firstWarningDays, finalNoticeDays, deactivationDays },
  };
}
