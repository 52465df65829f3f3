import { LightningElement, api } from "lwc";
import { fill, fillCount, formatNumber } from "c/displayFormat";
import { modeOptions } from "c/reviewWords";
import { LIMITS, POLICY_NUMBERS, problemsByField } from "./policyPaths";
import { inWords, withFieldName } from "./problemWords";
import labels from "./labels";

/** Most thresholds lie within a year; the number input takes longer ones. */
const SLIDER_DAYS = 365;

/** @typedef {import("./policyPaths").PolicyNumber} PolicyNumber */
/** @typedef {import("./policyPaths").Limit} Limit */

/** @type {PolicyNumber[]} */
const THRESHOLDS = ["firstWarningDays", "finalNoticeDays", "deactivationDays"];
/** @type {PolicyNumber[]} */
const STAYS = [
  "minDaysInFirstWarning",
  "minDaysInFinalNotice",
  "reactivationGraceDays",
  "noticeValidityDays",
];

/** What tests and pages know the inputs by. @type {Record<string, string>} */
const DATA_IDS = Object.fromEntries(
  [...Object.keys(POLICY_NUMBERS), ...Object.keys(LIMITS)].map((name) => [
    name,
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  ]),
);

/** Moves a policy and the run's settings to try them out; it changes nothing that is saved. */
export default class PolicyPanel extends LightningElement {
  /** The settings being tried. @type {import("c/reviewSession").Settings} */
  @api settings;
  /** The settings as saved. @type {import("c/reviewSession").Settings} */
  @api saved;
  /** What the core says against `settings`. @type {import("../../../../../src/types").Problem[]} */
  @api problems = [];

  /** Users each policy applies to, in the order of the policies. @type {number[]} */
  @api policyUsers = [];

  labels = labels;
  /** @type {number | null} */
  chosenIndex = null;

  /** A group that holds a problem is opened; the user may close it again. */
  renderedCallback() {
    const groups = /** @type {NodeListOf<HTMLDetailsElement> | undefined} */ (
      this.template?.querySelectorAll("details")
    );
    for (const group of groups ?? []) {
      const hasProblem = Object.keys(this.fieldProblems).some((field) =>
        group.dataset.group === "pauses"
          ? field.startsWith("pauses")
          : STAYS.includes(/** @type {PolicyNumber} */ (field)),
      );
      if (hasProblem) {
        group.open = true;
      }
    }
  }

  /** To begin with, the policy that most users are under. */
  get policyIndex() {
    return this.chosenIndex ?? Math.max(0, this.policyUsers.indexOf(Math.max(...this.policyUsers)));
  }

  get policy() {
    return this.settings.policies[this.policyIndex] ?? { name: "" };
  }

  get policyOptions() {
    return this.settings.policies.map(({ name }, index) => ({
      label: fillCount(this.policyUsers[index] ?? 0, labels.policyUser, labels.policyUsers, name),
      value: String(index),
      selected: index === this.policyIndex,
    }));
  }

  get problemsInWords() {
    return this.problems.map(inWords);
  }

  /** Those that a field on screen shows beside it. */
  get fieldProblems() {
    return problemsByField(this.problemsInWords, this.policyIndex);
  }

  /** All of them, each by the name of its field: the field itself may be out of sight. */
  get namedProblems() {
    const panel = { policies: this.settings.policies, index: this.policyIndex };
    return this.problemsInWords.map((problem) => withFieldName(problem, panel));
  }

  get hasProblems() {
    return this.problems.length > 0;
  }

  get thresholds() {
    return THRESHOLDS.map((name) => ({
      ...this.numberField(name),
      min: 1,
      sliderMax: SLIDER_DAYS,
    }));
  }

  get stays() {
    return STAYS.map((name) => ({ ...this.numberField(name), min: 0 }));
  }

  /** @param {PolicyNumber} name */
  numberField(name) {
    return {
      name,
      id: DATA_IDS[name],
      label: labels[name],
      value: this.policy[name] ?? POLICY_NUMBERS[name],
      problem: this.fieldProblems[name] ?? "",
    };
  }

  get pauses() {
    return this.policy.pauses ?? [];
  }

  get pausesTitle() {
    return fill(labels.pausesCount, labels.pauses, formatNumber(this.pauses.length));
  }

  get modes() {
    const current = this.settings.mode ?? "Preview";
    return modeOptions().map((option) => ({
      ...option,
      id: `mode-${option.value}`,
      checked: option.value === current,
    }));
  }

  get limits() {
    return /** @type {Limit[]} */ (Object.keys(LIMITS)).map((name) => {
      // Inside the limits null means "no limit" and absent means the default (R8).
      const isLifted = this.settings.limits?.[name] === null;
      const standing = (isLifted ? this.saved : this.settings).limits?.[name];
      return {
        name,
        id: DATA_IDS[name],
        label: labels[name],
        value: standing ?? LIMITS[name],
        isLifted,
        isShare: name === "maxDeactivationShare",
        problem: this.fieldProblems[name] ?? "",
      };
    });
  }

  get isEdited() {
    return JSON.stringify(this.settings) !== JSON.stringify(this.saved);
  }

  get isAsSaved() {
    return !this.isEdited;
  }

  /** @param {{ target: HTMLSelectElement }} event */
  handlePolicy(event) {
    this.chosenIndex = Number(event.target.value);
  }

  /** @param {CustomEvent<{ name: string, value: number }>} event */
  handleNumber(event) {
    const { name, value } = event.detail;
    this.changePolicy({ [/** @type {PolicyNumber} */ (fieldNamed(name))]: value });
  }

  /** @param {CustomEvent<{ pauses: import("../../../../../src/types").Pause[] }>} event */
  handlePauses(event) {
    this.changePolicy({ pauses: event.detail.pauses });
  }

  /** @param {{ target: HTMLInputElement }} event */
  handleMode(event) {
    const mode = /** @type {import("../../../../../src/types").Mode} */ (event.target.value);
    this.announce({ ...this.settings, mode });
  }

  /** @param {CustomEvent<{ name: string, value: number | null }>} event */
  handleLimit(event) {
    const { name, value } = event.detail;
    const limits = { ...this.settings.limits, [/** @type {Limit} */ (fieldNamed(name))]: value };
    this.announce({ ...this.settings, limits });
  }

  handleReset() {
    this.announce(this.saved);
  }

  /** @param {Partial<import("../../../../../src/types").Policy>} change */
  changePolicy(change) {
    const policies = [...this.settings.policies];
    policies[this.policyIndex] = { ...this.policy, ...change };
    this.announce({ ...this.settings, policies });
  }

  /** @param {import("c/reviewSession").Settings} settings */
  announce(settings) {
    this.dispatchEvent(new CustomEvent("settingschange", { detail: { settings } }));
  }
}

/** @param {string} id */
function fieldNamed(id) {
  return Object.keys(DATA_IDS).find((name) => DATA_IDS[name] === id);
}
