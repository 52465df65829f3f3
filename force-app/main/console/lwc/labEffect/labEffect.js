import { LightningElement, api } from "lwc";
import { formatNumber } from "c/displayFormat";
import { formatGain } from "c/labMeasure";
import labels from "./labels";

/** @typedef {import("../../../../../src/types").ReplayTotals} ReplayTotals */

/** What other thresholds would have changed over the days that were replayed. */
export default class LabEffect extends LightningElement {
  /** Of the policy as it is saved. @type {ReplayTotals} */
  @api before;
  /** Of what is tried. @type {ReplayTotals} */
  @api after;
  /** @type {string} */
  @api currency = "";

  labels = labels;

  get rows() {
    /** @type {[id: string, label: string, shown: (totals: ReplayTotals) => string][]} */
    const lines = [
      ["lab-effect-seats", labels.seats, ({ seatsFreedAtEnd }) => formatNumber(seatsFreedAtEnd)],
      ["lab-effect-people", labels.people, ({ falsePositives }) => formatNumber(falsePositives)],
      [
        "lab-effect-money",
        labels.money,
        ({ savings }) =>
          savings ? formatGain(savings.total, "money", this.currency) : labels.noPrices,
      ],
    ];
    return lines.map(([id, label, shown]) => ({
      id,
      label,
      before: shown(this.before),
      after: shown(this.after),
    }));
  }
}
