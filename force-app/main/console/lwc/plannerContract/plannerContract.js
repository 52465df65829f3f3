import { LightningElement, api } from "lwc";
import { fill, formatExactMoney } from "c/displayFormat";
import { isMonth } from "c/plannerMonths";
import { PRICE_PRESETS, otherProblems, problemAt } from "c/plannerTerms";
import labels from "./labels";

/** @typedef {import("c/plannerTerms").Terms} Terms */
/** @typedef {"termMonths" | "monthlyCommitment" | "pricePerLogin" | "overageMultiplier" | "rolloverMonths"} NumberName */

const CLAUSES = /** @type {const} */ ([
  "baselineDefinition",
  "overageCap",
  "rollover",
  "burstProtection",
]);

/** The terms of a contract (C1), each with what the core says against it. */
export default class PlannerContract extends LightningElement {
  /** @type {Terms} */
  @api terms;
  /** @type {import("../../../../../src/types").Problem[]} */
  @api problems = [];

  labels = labels;

  /** @returns {{ name: NumberName, id: string, label: string, unit: string, value: number, step: number | "any", problem: string }[]} */
  get numbers() {
    const { currency } = this.terms;
    return [
      this.number("termMonths", labels.months, 1),
      this.number("monthlyCommitment", labels.logins, 1),
      this.number("pricePerLogin", currency, "any"),
      this.number("overageMultiplier", labels.times, "any"),
      this.number("rolloverMonths", labels.months, 1),
    ];
  }

  /** @param {NumberName} name @param {string} unit @param {number | "any"} step */
  number(name, unit, step) {
    return {
      name,
      id: `planner-${name}`,
      label: labels[name],
      unit,
      step,
      value: this.terms[name],
      problem: problemAt(this.problems, name),
    };
  }

  get presets() {
    return PRICE_PRESETS.map(({ key, name, login }) => ({
      key,
      label: fill(labels.preset, name, formatExactMoney(login, this.terms.currency)),
    }));
  }

  get trueUps() {
    return /** @type {const} */ (["monthly", "annual"]).map((value) => ({
      value,
      label: labels[value],
      selected: value === this.terms.trueUp,
    }));
  }

  get clauses() {
    return CLAUSES.map((name) => ({
      name,
      label: labels[name],
      checked: this.terms.renewalTerms[name],
      id: `planner-renewal-${name}`,
    }));
  }

  get startProblem() {
    return problemAt(this.problems, "startMonth");
  }

  get startInvalid() {
    return this.startProblem ? "true" : "false";
  }

  get trueUpProblem() {
    return problemAt(this.problems, "trueUp");
  }

  get trueUpInvalid() {
    return this.trueUpProblem ? "true" : "false";
  }

  /** Those that stand beside no field; the logins show their own. */
  get others() {
    const shown = ["startMonth", "trueUp", ...this.numbers.map(({ name }) => name)];
    return otherProblems(
      this.problems,
      (path) => shown.includes(path) || /^(bursts|volumeTiers)\[|^demand/.test(path),
    );
  }

  get hasOthers() {
    return this.others.length > 0;
  }

  /** @param {Partial<Terms>} change */
  change(change) {
    this.dispatchEvent(
      new CustomEvent("termschange", { detail: { terms: { ...this.terms, ...change } } }),
    );
  }

  /** An emptied or half-typed month is not an answer yet. @param {{ target: HTMLInputElement }} event */
  handleStart(event) {
    if (isMonth(event.target.value)) {
      this.change({ startMonth: event.target.value });
    }
  }

  /** @param {CustomEvent<{ name: string, value: number }>} event */
  handleNumber(event) {
    const { name, value } = event.detail;
    this.change({ [name.replace("planner-", "")]: value });
  }

  /** @param {{ target: HTMLSelectElement }} event */
  handlePreset(event) {
    const preset = PRICE_PRESETS.find(({ key }) => key === event.target.value);
    event.target.value = "";
    if (preset) {
      this.change({ pricePerLogin: preset.login });
    }
  }

  /** @param {{ target: HTMLSelectElement }} event */
  handleTrueUp(event) {
    this.change({ trueUp: /** @type {Terms["trueUp"]} */ (event.target.value) });
  }

  /** @param {{ target: HTMLInputElement }} event */
  handleClause(event) {
    const { value, checked } = event.target;
    this.change({ renewalTerms: { ...this.terms.renewalTerms, [value]: checked } });
  }

  /** @param {CustomEvent<{ bursts: Terms["bursts"] }>} event */
  handleBursts(event) {
    this.change({ bursts: event.detail.bursts });
  }

  /** @param {CustomEvent<{ volumeTiers: Terms["volumeTiers"] }>} event */
  handleVolumeTiers(event) {
    this.change({ volumeTiers: event.detail.volumeTiers });
  }
}
