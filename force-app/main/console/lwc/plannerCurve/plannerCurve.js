import { LightningElement, api } from "lwc";
import {
  fill,
  formatExactMoney,
  formatMoney,
  formatNumber,
  formatShort,
  formatShortMoney,
} from "c/displayFormat";
import { curvePicture } from "./curvePicture";
import labels from "./labels";

/** @typedef {import("../../../../../src/commitment/types").Sizing} Sizing */

/** What every commitment would cost for these logins: today's, the best one, and the ways to get it wrong. */
export default class PlannerCurve extends LightningElement {
  /** @type {import("../../../../../src/commitment/types").Optimization} */
  @api optimization;
  /** Null until the scenarios are played. @type {import("../../../../../src/commitment/types").SimulationAnswer | null} */
  @api simulation = null;
  /** @type {string} */
  @api currency = "";

  labels = labels;

  get picture() {
    return curvePicture(this.optimization, this.simulation);
  }

  get hasBand() {
    return this.simulation !== null;
  }

  get xTicks() {
    const { ticks, percent } = this.picture.x;
    return ticks.map((tick) => ({ label: formatShort(tick), percent: percent(tick) }));
  }

  get yTicks() {
    const { ticks, percent } = this.picture.y;
    return ticks.map((tick) => ({
      label: formatShortMoney(tick, this.currency),
      percent: percent(tick),
    }));
  }

  get marks() {
    return this.picture.sizings.map(({ sizing, left, bottom }) => ({
      key: sizing,
      className: `mark sign_${sizing}`,
      style: `left: ${left}%; bottom: ${bottom}%`,
    }));
  }

  get offChart() {
    return this.picture.isOff ? labels.offChart : "";
  }

  get spoken() {
    const { optimization, currency } = this;
    const current = optimization.comparisons.find(({ sizing }) => sizing === "current");
    return fill(
      labels.spoken,
      formatNumber(optimization.monthlyCommitment),
      formatMoney(optimization.cost, currency),
      formatNumber(current?.monthlyCommitment ?? 0),
      formatMoney(current?.cost ?? 0, currency),
    );
  }

  /** Where C4 says that the quantile is the optimum: a check by hand. */
  get quantile() {
    const { quantile } = this.optimization;
    return quantile === null ? "" : fill(labels.quantile, formatNumber(quantile));
  }

  /** @returns {{ key: Sizing["sizing"], sign: string, name: string, commitment: string, cost: string, regret: string, canUse: boolean, useLabel: string, value: number }[]} */
  get sizings() {
    return this.optimization.comparisons.map(({ sizing, monthlyCommitment, cost, regret }) => ({
      key: sizing,
      sign: `sign sign_${sizing}`,
      name: labels[sizing],
      commitment: formatNumber(monthlyCommitment),
      cost: formatExactMoney(cost, this.currency),
      regret: formatExactMoney(regret, this.currency),
      canUse: sizing !== "current",
      useLabel: fill(labels.useThis, formatNumber(monthlyCommitment)),
      value: monthlyCommitment,
    }));
  }

  get heads() {
    return [labels.commitment, labels.cost];
  }

  get rows() {
    return this.optimization.curve.map(({ monthlyCommitment, cost }) => ({
      key: String(monthlyCommitment),
      head: formatNumber(monthlyCommitment),
      cells: [formatExactMoney(cost, this.currency)],
    }));
  }

  /** @param {{ currentTarget: HTMLElement }} event */
  handleUse(event) {
    const monthlyCommitment = Number(event.currentTarget.dataset.commitment);
    this.dispatchEvent(new CustomEvent("commitmentchange", { detail: { monthlyCommitment } }));
  }
}
