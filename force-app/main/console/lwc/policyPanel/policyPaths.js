/**
 * @typedef {keyof typeof POLICY_NUMBERS} PolicyNumber
 * @typedef {keyof typeof LIMITS} Limit
 */

/** The settings of a policy that are numbers, with what holds where they are absent (R4). */
export const POLICY_NUMBERS = {
  firstWarningDays: 60,
  finalNoticeDays: 75,
  deactivationDays: 90,
  minDaysInFirstWarning: 7,
  minDaysInFinalNotice: 7,
  reactivationGraceDays: 30,
  noticeValidityDays: 30,
};

/** What holds where a limit is absent (R8). */
export const LIMITS = { maxDeactivations: 50, maxDeactivationShare: 0.25 };

/**
 * The problems of the fields on screen. A problem of another policy, or of something that has no field here, is not among them.
 * @param {import("../../../../../src/types").Problem[]} problems
 * @param {number} index of the policy on screen
 */
export function problemsByField(problems, index) {
  /** @type {Record<string, string>} */
  const fields = {};
  for (const { path, message } of problems) {
    const field = fieldOf(path, index);
    if (field) {
      fields[field] = fields[field] ? `${fields[field]} ${message}` : message;
    }
  }
  return fields;
}

/** @param {string} path @param {number} index */
function fieldOf(path, index) {
  const prefix = `policies[${index}].`;
  const inPolicy = path.startsWith(prefix) ? path.slice(prefix.length) : "";
  if (inPolicy in POLICY_NUMBERS || /^pauses\[\d+\](\.from|\.to)?$/.test(inPolicy)) {
    return inPolicy;
  }
  const limit = path.replace(/^limits\./, "");
  return path.startsWith("limits.") && limit in LIMITS ? limit : null;
}
