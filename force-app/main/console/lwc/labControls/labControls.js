import { LightningElement, api } from "lwc";
import { fill, formatWeekday } from "c/displayFormat";
import { THRESHOLD_NAMES, isSame } from "c/labPolicy";
import labels from "./labels";

/** @typedef {import("c/labPolicy").Trial} Trial */
/** @typedef {import("c/labPolicy").Thresholds} Thresholds */

const SLIDER_DAYS = 365;
const WIRE_NAMES = new RegExp(`\\b(${THRESHOLD_NAMES.join("|")})\\b`, "g");
/** What tests and pages know the inputs by. */
const DATA_IDS = {
  firstWarningDays: "lab-first-warning-days",
  finalNoticeDays: "lab-final-notice-days",
  deactivationDays: "lab-deactivation-days",
};

/** What the lab tries: whose thresholds, which, and on which weekday the review runs. */
export default class LabControls extends LightningElement {
  /** @type {Trial} */
  @api trial;
  /** The thresholds as they are saved. @type {Thresholds} */
  @api saved;
  /** The policies' names. @type {string[]} */
  @api policies = [];
  /** What the core says against the trial. @type {import("../../../../../src/types").Problem[]} */
  @api problems = [];

  labels = labels;

  get fields() {
    return THRESHOLD_NAMES.map((name) => ({
      name,
      id: DATA_IDS[name],
      label: labels[name],
      value: this.trial.thresholds[name],
      sliderMax: SLIDER_DAYS,
      problem: this.problemOf(name),
    }));
  }

  /** @param {keyof Thresholds} name */
  problemOf(name) {
    return this.problems
      .filter(({ path }) => path.endsWith(`.${name}`))
      .map(({ message }) => inWords(message))
      .join(" ");
  }

  /** Those that have no field here. */
  get otherProblems() {
    return this.problems.filter(
      ({ path }) => !THRESHOLD_NAMES.some((name) => path.endsWith(`.${name}`)),
    );
  }

  get hasOtherProblems() {
    return this.otherProblems.length > 0;
  }

  get policyOptions() {
    return this.policies.map((name) => ({ name, selected: name === this.trial.vary }));
  }

  get weekdays() {
    return [1, 2, 3, 4, 5, 6, 7].map((day) => ({
      value: String(day),
      label: formatWeekday(day),
      selected: day === this.trial.runWeekday,
    }));
  }

  get isAsSaved() {
    return isSame(this.trial.thresholds, this.saved);
  }

  /** @param {CustomEvent<{ name: string, value: number }>} event */
  handleNumber(event) {
    const { name, value } = event.detail;
    const threshold = THRESHOLD_NAMES.find((found) => DATA_IDS[found] === name);
    if (threshold) {
      this.announce({ thresholds: { ...this.trial.thresholds, [threshold]: value } });
    }
  }

  /** @param {{ target: HTMLSelectElement }} event */
  handlePolicy(event) {
    this.announce({ vary: event.target.value });
  }

  /** @param {{ target: HTMLSelectElement }} event */
  handleWeekday(event) {
    this.announce({ runWeekday: Number(event.target.value) });
  }

  handleReset() {
    this.announce({ thresholds: this.saved });
  }

  /** @param {Partial<Trial>} change */
  announce(change) {
    this.dispatchEvent(new CustomEvent("trialchange", { detail: { change } }));
  }
}

/** The core speaks of wire names. @param {string} message */
function inWords(message) {
  return message.replace(WIRE_NAMES, (name) =>
    fill(labels.quoted, labels[/** @type {keyof Thresholds} */ (name)]),
  );
}
