import { LightningElement, api } from "lwc";
import { csvLink } from "c/csvFile";
import { fill, formatExactMoney, formatNumber, formatShare } from "c/displayFormat";
import { focusLater } from "c/focusLater";
import { committedLoginPrice, otherProblems, problemAt } from "c/plannerTerms";
import { addAmounts } from "c/seatMoney";
import { TERMS, TOTALS, ownScenario, standing } from "./comparison";
import labels from "./labels";

/** @typedef {import("./comparison").Scenario} Scenario */
/** @typedef {import("c/plannerTerms").Terms} Terms */
/** @typedef {"monthlyCommitment" | "pricePerLogin" | "overageMultiplier" | "rolloverMonths"} NumberName */

/** @type {{ name: NumberName, unit: string, step: number | "any" }[]} */
const FIELDS = [
  { name: "monthlyCommitment", unit: labels.logins, step: 1 },
  { name: "pricePerLogin", unit: "", step: "any" },
  { name: "overageMultiplier", unit: labels.times, step: "any" },
  { name: "rolloverMonths", unit: labels.months, step: 1 },
];

/** Money of a ledger. @type {readonly string[]} */
const AMOUNTS = ["commitmentCost", "overageCost", "cost", "effectivePricePerLogin"];
/** @type {readonly string[]} */
const SHARES = ["utilisation", "coverage"];

/** Today's contract, the best commitment and one scenario of one's own, side by side for the same logins. */
export default class PlannerCompare extends LightningElement {
  /** The module. @type {import("c/seatwiseCommitment").Commitment} */
  @api commitment;
  /** @type {import("c/plannerFigures").Figures} */
  @api figures;

  labels = labels;
  /** What one's own scenario changes; null where there is none. @type {Partial<Terms> | null} */
  own = null;

  get hasOwn() {
    return this.own !== null;
  }

  get ownAnswer() {
    const { terms, demand } = this.figures;
    return this.own
      ? ownScenario(this.commitment, { ...terms, ...this.own }, demand)
      : { scenario: null, problems: [] };
  }

  /** @returns {Scenario[]} */
  get scenarios() {
    const { scenario } = this.ownAnswer;
    return [...standing(this.figures), ...(scenario ? [scenario] : [])];
  }

  get currency() {
    return this.figures.terms.currency;
  }

  get bars() {
    const { scenarios } = this;
    const most = Math.max(1e-6, ...scenarios.map(({ ledger }) => ledger.totals.cost));
    const width = (/** @type {number} */ cost) => `width: ${(100 * cost) / most}%`;
    return scenarios.map(({ key, ledger: { totals } }) => ({
      key,
      name: labels[key],
      cost: formatExactMoney(totals.cost, this.currency),
      commitmentStyle: width(totals.commitmentCost),
      overageStyle: width(totals.overageCost),
    }));
  }

  get heads() {
    return [labels.figure, ...this.scenarios.map(({ key }) => labels[key])];
  }

  get rows() {
    const { scenarios } = this;
    const today = scenarios[0].ledger.totals.cost;
    return [
      ...TERMS.map((name) => ({
        key: name,
        head: labels[name],
        cells: scenarios.map(({ terms }) => this.term(name, terms)),
      })),
      ...TOTALS.map((name) => ({
        key: name,
        head: labels[name],
        cells: scenarios.map(({ ledger }) => this.total(name, ledger.totals[name])),
      })),
      {
        key: "difference",
        head: labels.difference,
        cells: scenarios.map(({ ledger }) =>
          formatExactMoney(addAmounts([ledger.totals.cost, -today]), this.currency),
        ),
      },
    ];
  }

  /** @param {typeof TERMS[number]} name @param {Terms} terms */
  term(name, terms) {
    if (name === "trueUp") {
      return labels[terms.trueUp];
    }
    return name === "pricePerLogin"
      ? formatExactMoney(committedLoginPrice(terms), this.currency)
      : formatNumber(terms[name]);
  }

  /** @param {typeof TOTALS[number]} name @param {number | null} value */
  total(name, value) {
    if (value === null) {
      return labels.none;
    }
    if (AMOUNTS.includes(name)) {
      return formatExactMoney(value, this.currency);
    }
    return SHARES.includes(name) ? formatShare(value) : formatNumber(value);
  }

  get fields() {
    const terms = { ...this.figures.terms, ...this.own };
    const { problems } = this.ownAnswer;
    return FIELDS.map(({ name, unit, step }) => ({
      name: `planner-own-${name}`,
      label: labels[name],
      unit: name === "pricePerLogin" ? this.currency : unit,
      step,
      value: terms[name],
      problem: problemAt(problems, name),
    }));
  }

  get others() {
    return otherProblems(this.ownAnswer.problems, (path) =>
      FIELDS.some(({ name }) => name === path),
    );
  }

  get hasOthers() {
    return this.others.length > 0;
  }

  get csv() {
    const { scenarios } = this;
    return csvLink([
      [labels.figure, ...scenarios.map(({ key }) => labels[key])],
      [labels.currency, ...scenarios.map(() => this.currency)],
      ...TERMS.map((name) => [
        labels[name],
        ...scenarios.map(({ terms }) =>
          name === "pricePerLogin" ? committedLoginPrice(terms) : terms[name],
        ),
      ]),
      ...TOTALS.map((name) => [
        labels[name],
        ...scenarios.map(({ ledger }) => ledger.totals[name]),
      ]),
    ]);
  }

  get csvName() {
    return fill(labels.fileName, this.figures.terms.startMonth);
  }

  handleAdd() {
    const { monthlyCommitment, pricePerLogin, overageMultiplier, rolloverMonths } =
      this.figures.terms;
    this.own = { monthlyCommitment, pricePerLogin, overageMultiplier, rolloverMonths };
    focusLater(this.template, "planner-own");
  }

  handleRemove() {
    this.own = null;
    focusLater(this.template, "planner-compare-title");
  }

  handleAdopt() {
    const terms = { ...this.figures.terms, ...this.own };
    this.own = null;
    this.dispatchEvent(new CustomEvent("termschange", { detail: { terms } }));
    focusLater(this.template, "planner-compare-title");
  }

  get cannotAdopt() {
    return this.ownAnswer.scenario === null;
  }

  /** @param {CustomEvent<{ name: string, value: number }>} event */
  handleNumber(event) {
    const { name, value } = event.detail;
    this.own = { ...this.own, [name.replace("planner-own-", "")]: value };
  }
}
