import { LightningElement, api } from "lwc";
import { fill, formatExactMoney, formatMoney, formatNumber } from "c/displayFormat";
import labels from "./labels";

/** @typedef {import("../../../../../src/commitment/types").Levers} Answer */

/** What each clause is worth a year, each at its own best commitment: the page for the negotiator. */
export default class PlannerLevers extends LightningElement {
  /** @type {Answer} */
  @api levers;
  /** @type {string} */
  @api currency = "";

  labels = labels;

  get bars() {
    const { levers, together } = this.levers;
    const all = [
      ...levers.map(({ lever, yearlyValue, monthlyCommitment }) => ({
        key: /** @type {string} */ (lever),
        name: labels[lever],
        yearlyValue,
        monthlyCommitment,
      })),
      {
        key: "together",
        name: fill(labels.together, together.levers.map((lever) => labels[lever]).join(", ")),
        ...together,
      },
    ];
    const most = Math.max(1e-6, ...all.map(({ yearlyValue }) => yearlyValue));
    return all.map(({ key, name, yearlyValue, monthlyCommitment }) => ({
      key,
      name,
      className: key === "together" ? "row row_together" : "row",
      value: formatMoney(yearlyValue, this.currency),
      note: fill(labels.atCommitment, formatNumber(monthlyCommitment)),
      style: `width: ${Math.max(0, (100 * yearlyValue) / most)}%`,
    }));
  }

  get told() {
    const { current, base } = this.levers;
    return fill(
      labels.told,
      formatMoney(current.yearlyCost, this.currency),
      formatMoney(base.yearlyCost, this.currency),
      formatNumber(base.monthlyCommitment),
    );
  }

  get heads() {
    return [labels.clause, labels.commitment, labels.yearlyCost, labels.yearlyValue];
  }

  get rows() {
    const { current, base, levers, together } = this.levers;
    const row = (
      /** @type {string} */ key,
      /** @type {string} */ head,
      /** @type {{ monthlyCommitment: number, yearlyCost: number, yearlyValue?: number }} */ figures,
    ) => ({
      key,
      head,
      cells: [
        formatNumber(figures.monthlyCommitment),
        formatExactMoney(figures.yearlyCost, this.currency),
        figures.yearlyValue === undefined
          ? ""
          : formatExactMoney(figures.yearlyValue, this.currency),
      ],
    });
    return [
      row("current", labels.current, current),
      row("base", labels.base, base),
      ...levers.map((lever) => row(lever.lever, labels[lever.lever], lever)),
      row("together", labels.allTogether, together),
    ];
  }
}
