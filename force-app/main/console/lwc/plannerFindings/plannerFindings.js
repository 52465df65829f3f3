import { LightningElement, api } from "lwc";
import { fill, formatCalendarMonth, formatMoney } from "c/displayFormat";
import { CALENDAR_MONTHS } from "c/plannerMonths";
import { problemAt } from "c/plannerTerms";
import { figuresText } from "./findingFigures";
import labels from "./labels";

/** @typedef {import("../../../../../src/commitment/types").Finding} Finding */
/** @typedef {import("c/usageApi").Terms} Stated */

/** In which order they are read, and which findings each group holds. @type {{ key: string, title: string, holds: (finding: Finding) => boolean }[]} */
const GROUPS = [
  {
    key: "pitfalls",
    title: labels.pitfalls,
    holds: ({ kind, holds }) => kind === "pitfall" && holds === true,
  },
  {
    key: "missing",
    title: labels.missing,
    holds: ({ kind, holds }) => kind === "feature" && holds === false,
  },
  { key: "unknown", title: labels.unknown, holds: ({ holds }) => holds === null },
  {
    key: "good",
    title: labels.good,
    holds: ({ kind, holds }) => holds !== null && holds === (kind === "feature"),
  },
];

const FACTS = /** @type {const} */ (["isModelChoiceDocumented", "isFootprintCoordinated"]);

/** What a review of the contract finds: the pitfalls, the features, and what cannot be told without the admin. */
export default class PlannerFindings extends LightningElement {
  /** @type {Finding[]} */
  @api findings = [];
  /** What the admin states and no data can tell. @type {Stated} */
  @api stated = {};
  /** @type {string} */
  @api currency = "";
  /** @type {import("../../../../../src/types").Problem[]} */
  @api problems = [];

  labels = labels;

  get groups() {
    return GROUPS.map(({ key, title, holds }) => {
      const found = this.findings.filter(holds);
      return {
        key,
        title: fill(labels.count, title, found.length),
        className: `group group_${key}`,
        isEmpty: found.length === 0,
        findings: found.map((finding) => this.told(finding, key)),
      };
    }).filter(({ isEmpty }) => !isEmpty);
  }

  /** @param {Finding} found @param {string} group */
  told(found, group) {
    const { finding, kind, yearlyValue } = found;
    const isGood = group === "good";
    const name = isGood && kind === "pitfall" ? `${finding}Avoided` : finding;
    const words = /** @type {Record<string, string>} */ (labels);
    return {
      key: finding,
      title: words[name] ?? words[finding],
      rule:
        group === "unknown"
          ? words[`${finding}Unknown`] || words[`${finding}Rule`]
          : words[`${finding}Rule`],
      figures: figuresText(found, this.currency),
      value: yearlyValue === null || isGood ? "" : this.valueText(kind, yearlyValue),
    };
  }

  /** @param {Finding["kind"]} kind @param {number} yearlyValue */
  valueText(kind, yearlyValue) {
    const isPitfall = kind === "pitfall";
    if (yearlyValue === 0) {
      return isPitfall ? labels.costsNothing : labels.worthNothing;
    }
    return fill(isPitfall ? labels.costs : labels.worth, formatMoney(yearlyValue, this.currency));
  }

  get facts() {
    return FACTS.map((name) => ({
      name,
      id: `planner-fact-${name}`,
      label: labels[name],
      options: [
        { value: "", label: labels.notStated },
        { value: "true", label: labels.yes },
        { value: "false", label: labels.no },
      ].map((option) => ({
        ...option,
        selected: option.value === String(this.stated[name] ?? ""),
      })),
    }));
  }

  get memberPrice() {
    return this.stated.memberPricePerSeatMonth ?? null;
  }

  get memberPriceProblem() {
    return problemAt(this.problems, "memberPricePerSeatMonth");
  }

  get months() {
    const season = this.stated.seasonMonths ?? [];
    return CALENDAR_MONTHS.map((month) => ({
      month,
      label: formatCalendarMonth(month),
      checked: season.includes(month),
    }));
  }

  /** @param {Partial<Stated>} change */
  change(change) {
    this.dispatchEvent(
      new CustomEvent("statedchange", { detail: { stated: { ...this.stated, ...change } } }),
    );
  }

  /** @param {{ target: HTMLSelectElement }} event */
  handleFact(event) {
    const { value, dataset } = event.target;
    this.change({ [String(dataset.name)]: value === "" ? null : value === "true" });
  }

  /** @param {CustomEvent<{ value: number }>} event */
  handleMemberPrice(event) {
    this.change({ memberPricePerSeatMonth: event.detail.value });
  }

  /** @param {{ target: HTMLInputElement }} event */
  handleMonth(event) {
    const { value, checked } = event.target;
    const others = (this.stated.seasonMonths ?? []).filter((month) => month !== Number(value));
    const months = checked ? [...others, Number(value)].sort((one, other) => one - other) : others;
    this.change({ seasonMonths: months.length > 0 ? months : null });
  }
}
