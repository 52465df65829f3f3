import { fill, formatDate, formatList, formatMoment, formatNumber } from "c/displayFormat";
import labels from "./labels";

/**
 * @typedef {import("c/setupApi").Check} Check
 *
 * @typedef {object} Link where a check is mended
 * @property {"setup" | "tab" | "step" | "form"} kind a page of Setup, a tab of the console, a step of the set-up, the form below
 * @property {string} name
 * @property {string} label
 */

/** As many names as a sentence bears. */
const MOST_NAMES = 6;

/** The checks in the order and the groups in which they are read. */
export const GROUPS = [
  { key: "access", title: labels.groupAccess, checks: ["access", "holders", "everybody"] },
  {
    key: "notices",
    title: labels.groupNotices,
    checks: ["sender", "portal", "contact", "deliverability", "templates"],
  },
  { key: "users", title: labels.groupUsers, checks: ["seats", "policies", "population"] },
  { key: "jobs", title: labels.groupJobs, checks: ["killSwitch", "schedule", "logins", "months"] },
];

/** @type {Link} */
const PERMISSIONS = { kind: "setup", name: "PermSets", label: labels.linkPermSets };
/** @type {Link} */
const FORM = { kind: "form", name: "form", label: labels.linkForm };
/** @type {Link} */
const SCOPE = { kind: "step", name: "scope", label: labels.linkScope };
/** @type {Link} */
const METADATA = { kind: "setup", name: "CustomMetadata", label: labels.linkMetadata };
/** @type {Link} */
const ADDRESSES = { kind: "setup", name: "OrgWideEmailAddresses", label: labels.linkAddresses };

/** Where each finding is mended, by `key` or, where that differs, by `key code`. @type {Record<string, Link[]>} */
const LINKS = {
  access: [PERMISSIONS],
  holders: [PERMISSIONS],
  everybody: [PERMISSIONS],
  logins: [PERMISSIONS],
  sender: [ADDRESSES],
  "sender notChosen": [FORM],
  "sender unknown": [FORM, ADDRESSES],
  portal: [FORM],
  contact: [FORM],
  deliverability: [{ kind: "setup", name: "OrgEmailSettings", label: labels.linkDeliverability }],
  templates: [{ kind: "setup", name: "CommunicationTemplatesEmail", label: labels.linkTemplates }],
  seats: [{ kind: "setup", name: "CompanyProfileInfo", label: labels.linkCompany }],
  policies: [METADATA],
  "policies strangers": [SCOPE, METADATA],
  "policies none": [SCOPE, METADATA],
  population: [{ kind: "setup", name: "ManageUsers", label: labels.linkUsers }],
  "population outOfScope": [SCOPE],
  killSwitch: [{ kind: "tab", name: "runs", label: labels.linkRuns }],
  schedule: [{ kind: "step", name: "schedule", label: labels.linkSchedule }],
  months: [{ kind: "tab", name: "report", label: labels.linkReport }],
};

/** What can only be looked at in Setup has its link also where nothing is wrong. */
const ALWAYS = ["deliverability"];

/** Told in words, for who cannot see an icon. @type {Record<Check["state"], string>} */
export const STATES = {
  ok: labels.stateOk,
  hint: labels.stateHint,
  problem: labels.stateProblem,
};

/** The sentence of a check. @param {Check} check @returns {string} */
export function sentenceOf({ key, code, values }) {
  const name = `${key}${code.charAt(0).toUpperCase()}${code.slice(1)}`;
  const sentence = /** @type {Record<string, string>} */ (labels)[name];
  return fill(sentence ?? name, ...values.map(shown));
}

/** Where it is mended. @param {Check} check @returns {Link[]} */
export function linksOf({ key, code, state }) {
  if (state === "ok" && !ALWAYS.includes(key)) {
    return [];
  }
  return LINKS[`${key} ${code}`] ?? LINKS[key] ?? [];
}

/** @param {string | number | string[]} value @returns {string} */
function shown(value) {
  if (Array.isArray(value)) {
    const rest = value.length - MOST_NAMES;
    return rest > 1
      ? fill(labels.more, value.slice(0, MOST_NAMES).join(", "), formatNumber(rest))
      : formatList(value);
  }
  if (typeof value === "number") {
    return formatNumber(value);
  }
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) {
    return formatMoment(value);
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value;
}
