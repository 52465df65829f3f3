import { LightningElement, api } from "lwc";
import { fill, fillCount, formatMoney, formatNumber } from "c/displayFormat";
import labels from "./labels";

/** @typedef {import("../../../../../src/commitment/types").TierPlan} TierPlan */

/** What is best for each population, what it saves, and who moves. */
export default class PlannerTierPlans extends LightningElement {
  /** @type {TierPlan[]} */
  @api populations = [];
  /** @type {string} */
  @api currency = "";

  labels = labels;

  get plans() {
    return this.populations.map((plan) => ({
      key: plan.name,
      name: plan.name,
      saving: plan.yearlySaving === null ? labels.none : this.money(plan.yearlySaving),
      lines: this.linesOf(plan),
      moves: plan.moves.map(({ from, to, users }) => ({
        key: `${from} ${to}`,
        text: fillCount(users, labels.moveOne, labels.moveMany, from, to ?? labels.nothing),
      })),
      hasMoves: plan.moves.length > 0,
    }));
  }

  /** @param {TierPlan} plan */
  linesOf({ today, optimum, breakEvenLoginsPerMonth }) {
    const { namedUsers, loginUsers, idleUsers, namedAbove } = optimum;
    return [
      today
        ? fill(labels.today, today.product, this.money(today.yearlyCost))
        : labels.todayNotKnown,
      fill(labels.optimum, this.money(optimum.yearlyCost)),
      namedUsers > 0
        ? fill(
            labels.named,
            formatNumber(namedUsers),
            optimum.namedProduct ?? labels.none,
            this.money(optimum.namedYearlyCost),
            formatNumber(namedAbove ?? 0),
          )
        : labels.nobodyNamed,
      loginUsers > 0
        ? fill(
            labels.byLogin,
            formatNumber(loginUsers),
            optimum.loginProduct ?? labels.none,
            this.money(optimum.loginYearlyCost),
            formatNumber(optimum.monthlyCommitment ?? 0),
          )
        : labels.nobodyByLogin,
      idleUsers > 0 ? fill(labels.idle, formatNumber(idleUsers)) : "",
      breakEvenLoginsPerMonth === null
        ? ""
        : fill(labels.breakEven, formatNumber(breakEvenLoginsPerMonth)),
    ]
      .filter((text) => text !== "")
      .map((text, key) => ({ key, text }));
  }

  /** @param {number} amount */
  money(amount) {
    return formatMoney(amount, this.currency);
  }
}
