import { LightningElement, api } from "lwc";
import { fill, formatExactMoney, formatMoney, formatNumber, formatShare } from "c/displayFormat";
import labels from "./labels";

/** @typedef {import("../../../../../src/commitment/types").SimulationAnswer["tornado"][number]} TornadoInput */

/** What moves the mean cost most. */
export default class PlannerTornado extends LightningElement {
  /** The widest first. @type {TornadoInput[]} */
  @api inputs = [];
  /** The mean cost with everything as it is. @type {number} */
  @api base = 0;
  /** @type {string} */
  @api currency = "";

  labels = labels;

  /** Both ends of the drawing. */
  get range() {
    const costs = this.inputs.flatMap(({ low, high }) => [low.cost, high.cost]);
    const least = Math.min(this.base, ...costs);
    return { least, span: Math.max(1e-6, Math.max(this.base, ...costs) - least) };
  }

  get bars() {
    const { least, span } = this.range;
    const percent = (/** @type {number} */ cost) => (100 * (cost - least)) / span;
    return this.inputs.map(({ input, low, high }) => {
      const [left, right] = [low.cost, high.cost].sort((one, other) => one - other);
      return {
        key: input,
        name: labels[input],
        barStyle: `left: ${percent(left)}%; width: ${Math.max(0.5, percent(right) - percent(left))}%`,
        baseStyle: `left: ${percent(this.base)}%`,
        text: fill(
          labels.fromTo,
          this.valueText(input, low.value),
          this.money(low.cost),
          this.valueText(input, high.value),
          this.money(high.cost),
        ),
      };
    });
  }

  /** @param {TornadoInput["input"]} input @param {number} value */
  valueText(input, value) {
    if (input === "price") {
      return formatExactMoney(value, this.currency);
    }
    return input === "overageMultiplier"
      ? fill(labels.times, formatNumber(value))
      : formatShare(value);
  }

  /** @param {number} amount */
  money(amount) {
    return formatMoney(Math.round(amount), this.currency);
  }
}
