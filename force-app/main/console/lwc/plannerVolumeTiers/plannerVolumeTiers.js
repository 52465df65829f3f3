import { LightningElement, api } from "lwc";
import { fill } from "c/displayFormat";
import { focusLater } from "c/focusLater";
import { problemAt } from "c/plannerTerms";
import labels from "./labels";

/** @typedef {import("c/plannerTerms").Terms["volumeTiers"]} VolumeTiers */

/** From which commitment on a login costs less. */
export default class PlannerVolumeTiers extends LightningElement {
  /** @type {VolumeTiers} */
  @api volumeTiers = [];
  /** What holds below every tier: where a new one begins. @type {number} */
  @api monthlyCommitment = 0;
  /** @type {number} */
  @api pricePerLogin = 0;
  /** @type {string} */
  @api currency = "";
  /** @type {import("../../../../../src/types").Problem[]} */
  @api problems = [];

  labels = labels;

  get tiers() {
    return this.volumeTiers.map((tier, at) => ({
      key: at,
      name: fill(labels.tier, at + 1),
      removeLabel: fill(labels.remove, at + 1),
      fields: [
        {
          name: `planner-tier-fromMonthlyCommitment-${at}`,
          label: labels.fromMonthlyCommitment,
          unit: labels.logins,
          step: 1,
          value: tier.fromMonthlyCommitment,
          problem: this.problemOf(at, "fromMonthlyCommitment"),
        },
        {
          name: `planner-tier-pricePerLogin-${at}`,
          label: labels.pricePerLogin,
          unit: this.currency,
          step: "any",
          value: tier.pricePerLogin,
          problem: this.problemOf(at, "pricePerLogin"),
        },
      ],
    }));
  }

  /** What is said of the tier as a whole stands at its start. @param {number} index @param {string} name */
  problemOf(index, name) {
    const tier = `volumeTiers[${index}]`;
    const paths = [...(name === "fromMonthlyCommitment" ? [tier] : []), `${tier}.${name}`];
    return paths
      .map((path) => problemAt(this.problems, path))
      .filter(Boolean)
      .join(" ");
  }

  /** @param {VolumeTiers} volumeTiers */
  change(volumeTiers) {
    this.dispatchEvent(new CustomEvent("volumetierschange", { detail: { volumeTiers } }));
  }

  /** At twice the commitment, for the same price: it changes nothing until somebody types its own. */
  handleAdd() {
    const last = this.volumeTiers[this.volumeTiers.length - 1];
    const { monthlyCommitment, pricePerLogin } = this;
    const fromMonthlyCommitment = 2 * (last?.fromMonthlyCommitment ?? monthlyCommitment);
    this.change([
      ...this.volumeTiers,
      { fromMonthlyCommitment, pricePerLogin: last?.pricePerLogin ?? pricePerLogin },
    ]);
  }

  /** @param {{ currentTarget: HTMLElement }} event */
  handleRemove(event) {
    const index = Number(event.currentTarget.dataset.index);
    this.change(this.volumeTiers.filter((_, at) => at !== index));
    focusLater(this.template, "planner-add-tier");
  }

  /** @param {CustomEvent<{ name: string, value: number }>} event */
  handleNumber(event) {
    const [, , name, index] = event.detail.name.split("-");
    this.change(
      this.volumeTiers.map((tier, at) =>
        at === Number(index) ? { ...tier, [name]: event.detail.value } : tier,
      ),
    );
  }
}
