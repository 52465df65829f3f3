/** @typedef {{ byField: Record<string, string>, others: string }} Problems */

/** What can be told beside the field it is about. */
const SHOWN = ["name", "firstWarningDays", "finalNoticeDays", "deactivationDays"];

/**
 * The controller says every problem at once, a line each, `field: what is wrong`.
 * @param {string} message
 * @returns {Problems}
 */
export function problemsOf(message) {
  /** @type {Record<string, string>} */
  const byField = {};
  /** @type {string[]} */
  const others = [];
  for (const line of message.split("\n")) {
    const [, field, problem] = /^(\w+): (.+)$/.exec(line) ?? [];
    if (field && SHOWN.includes(field)) {
      byField[field] = byField[field] ? `${byField[field]}; ${problem}` : problem;
    } else {
      others.push(line);
    }
  }
  return { byField, others: others.join("\n") };
}
