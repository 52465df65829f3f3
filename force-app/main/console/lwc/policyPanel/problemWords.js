import { fill, formatDate } from "c/displayFormat";
import { LIMITS, POLICY_NUMBERS } from "./policyPaths";
import labels from "./labels";

/** @typedef {import("../../../../../src/types").Problem} Problem */

const FIELDS = [...Object.keys(POLICY_NUMBERS), ...Object.keys(LIMITS)];
const WIRE_NAMES = new RegExp(`\\b(${FIELDS.join("|")})\\b`, "g");

/** A date input gives an empty text where no date is entered. */
const NO_DATE = /, not ``$/;

/**
 * A problem in the panel's own words: the core speaks of wire names and wire dates, and of a share where the panel shows percent.
 * @param {Problem} problem
 * @returns {Problem}
 */
export function inWords({ path, message }) {
  if (path === "limits.maxDeactivationShare") {
    return { path, message: labels.shareRange };
  }
  if (/\.pauses\[\d+\]/.test(path) && NO_DATE.test(message)) {
    return { path, message: labels.dateRequired };
  }
  return {
    path,
    message: message
      .replace(WIRE_NAMES, (name) => fill(labels.quoted, labelOf(name)))
      .replace(/\b\d{4}-\d\d-\d\d\b/g, formatDate),
  };
}

/**
 * A problem with the name of its field before it, and that of its policy where that is not the one on screen. What has no
 * field keeps its path.
 * @param {Problem} problem in words
 * @param {{ policies: { name: string }[], index: number }} panel the policy on screen
 * @returns {Problem}
 */
export function withFieldName({ path, message }, { policies, index }) {
  const [, at, inPolicy] = /^policies\[(\d+)\]\.(.+)$/.exec(path) ?? [];
  const field = fieldName(inPolicy ?? path.replace(/^limits\./, ""));
  if (!field) {
    return { path, message };
  }
  const other = at !== undefined && Number(at) !== index ? policies[Number(at)]?.name : undefined;
  const name = other ? fill(labels.problemPolicy, other, field) : field;
  return { path: "", message: fill(labels.problemField, name, message) };
}

/** @param {string} path */
function fieldName(path) {
  const [, pause] = /^pauses\[(\d+)\]/.exec(path) ?? [];
  if (pause !== undefined) {
    return fill(labels.problemPause, Number(pause) + 1);
  }
  return FIELDS.includes(path) ? labelOf(path) : null;
}

/** @param {string} name one of FIELDS @returns {string} */
function labelOf(name) {
  return /** @type {Record<string, string>} */ (labels)[name];
}
