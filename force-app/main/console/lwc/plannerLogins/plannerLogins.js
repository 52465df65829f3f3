import { LightningElement, api } from "lwc";
import { fill, fillCount, formatMonth, formatNumber } from "c/displayFormat";
import { parseNumbers } from "c/plannerDemand";
import labels from "./labels";

/** @typedef {import("c/plannerDemand").DemandMonth} DemandMonth */

/** Where a month's logins come from, as the month's box shows it. @type {Record<DemandMonth["source"], string>} */
const CLASSES = {
  counted: "month",
  typed: "month month_typed",
  filled: "month month_filled",
  missing: "month month_missing",
};

/** The logins of each month of the term: counted by snapshots, typed, filled in or missing, and never one for another. */
export default class PlannerLogins extends LightningElement {
  /** @type {DemandMonth[]} */
  @api demand = [];
  /** Those that snapshots know, and whether they are chosen. @type {{ key: string, name: string, isChosen: boolean }[]} */
  @api licenses = [];
  /** Why there are no snapshots; null where there are some. @type {string | null} */
  @api emptyReason = null;
  /** Whether the months are made up to show something. @type {boolean} */
  @api isExample = false;
  /** @type {import("../../../../../src/types").Problem[]} */
  @api problems = [];

  labels = labels;
  pasted = "";
  pasteProblem = "";

  get isEmpty() {
    return this.emptyReason !== null;
  }

  get options() {
    return this.licenses.map(({ key, name, isChosen }) => ({ key, name, checked: isChosen }));
  }

  get hasLicenses() {
    return this.licenses.length > 0;
  }

  get months() {
    return this.demand.map(({ month, logins, source, from }, at) => ({
      key: month,
      name: formatMonth(month),
      value: logins ?? "",
      className: CLASSES[source],
      inputLabel: fill(labels.input, formatMonth(month)),
      note: this.noteOf(source, from, month),
      problem: this.problems
        .filter(({ path }) => path === `demand[${at}]`)
        .map(({ message }) => message)
        .join(" "),
    }));
  }

  /** @param {DemandMonth["source"]} source @param {string | null} from @param {string} month */
  noteOf(source, from, month) {
    if (source === "counted") {
      return from === null || from === month
        ? labels.counted
        : fill(labels.countedFrom, formatMonth(from));
    }
    return this.isExample && source === "typed" ? labels.example : labels[source];
  }

  get pasteInvalid() {
    return this.pasteProblem ? "true" : "false";
  }

  get missing() {
    return this.demand.filter(({ logins }) => logins === null).length;
  }

  get hasMissing() {
    return this.missing > 0;
  }

  get missingText() {
    return fillCount(this.missing, labels.missingOne, labels.missingMany);
  }

  /** Filling in needs a month to fill from. */
  get cannotFill() {
    return this.missing === this.demand.length;
  }

  /** There without a use too: coming and going, it would move what is below under a pointer. */
  get cannotReset() {
    return !this.demand.some(({ source }) => source === "typed" || source === "filled");
  }

  get summary() {
    const known = this.demand.flatMap(({ logins }) => (logins === null ? [] : [logins]));
    if (known.length === 0) {
      return "";
    }
    const sum = known.reduce((one, other) => one + other, 0);
    return fillCount(
      known.length,
      labels.summaryOne,
      labels.summaryMany,
      formatNumber(sum),
      formatNumber(Math.round(sum / known.length)),
      formatNumber(Math.max(...known)),
    );
  }

  /** Of the demand as a whole. */
  get wholeProblem() {
    return this.problems
      .filter(({ path }) => path === "demand")
      .map(({ message }) => message)
      .join(" ");
  }

  /** @param {string} name @param {object} [detail] */
  send(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  /** @param {{ target: HTMLInputElement }} event */
  handleLicense(event) {
    const { value, checked } = event.target;
    const licenses = this.licenses
      .filter(({ key, isChosen }) => (key === value ? checked : isChosen))
      .map(({ key }) => key);
    this.send("licenseschange", { licenses });
  }

  /** Emptied, a month goes back to what is counted. @param {{ target: HTMLInputElement }} event */
  handleLogins(event) {
    const { value, dataset } = event.target;
    const logins = value === "" ? null : Number(value);
    this.send("loginschange", { month: dataset.month, logins });
  }

  /** @param {{ target: HTMLTextAreaElement }} event */
  handlePasted(event) {
    this.pasted = event.target.value;
    this.pasteProblem = "";
  }

  handleTakePasted() {
    const { numbers, wrong } = parseNumbers(this.pasted);
    const months = this.demand.map(({ month }) => month);
    if (wrong !== null) {
      this.pasteProblem = fill(labels.pasteWrong, wrong);
    } else if (numbers.length !== months.length) {
      this.pasteProblem = fillCount(
        numbers.length,
        labels.pasteCountOne,
        labels.pasteCountMany,
        formatNumber(months.length),
      );
    } else {
      this.pasted = "";
      const field = this.template?.querySelector("textarea");
      if (field) {
        field.value = "";
      }
      this.send("loginspasted", { numbers });
    }
  }

  handleFill() {
    this.send("loginsfill");
  }

  handleReset() {
    this.send("loginsreset");
  }

  handleExample() {
    this.send("example");
  }
}
