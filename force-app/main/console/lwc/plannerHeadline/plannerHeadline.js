import { LightningElement, api } from "lwc";
import { fill, formatExactMoney, formatMoney, formatNumber, formatShare } from "c/displayFormat";
import { committedLoginPrice } from "c/plannerTerms";
import labels from "./labels";

/** What the contract costs over its term, what it should cost, and how well it is used. */
export default class PlannerHeadline extends LightningElement {
  /** @type {import("c/plannerFigures").Figures} */
  @api figures;

  get cards() {
    const { ledger, optimization, terms } = this.figures;
    const { totals } = ledger;
    const money = (/** @type {number} */ amount) => formatMoney(amount, terms.currency);
    const today = optimization.comparisons.find(({ sizing }) => sizing === "current");
    // Between two steps of the search today's commitment may be better than the best that was found.
    const saving = Math.max(0, today?.regret ?? totals.cost - optimization.cost);
    return [
      {
        id: "planner-cost",
        label: fill(labels.cost, formatNumber(terms.termMonths)),
        value: money(totals.cost),
        note: fill(labels.costNote, money(totals.commitmentCost), money(totals.overageCost)),
      },
      {
        id: "planner-optimum",
        label: labels.optimum,
        value: fill(labels.aMonth, formatNumber(optimization.monthlyCommitment)),
        note: fill(
          labels.optimumNote,
          money(optimization.cost),
          formatNumber(terms.monthlyCommitment),
        ),
      },
      {
        id: "planner-saving",
        label: labels.saving,
        value: money(saving),
        note: saving > 0 ? labels.savingNote : labels.isOptimum,
      },
      {
        id: "planner-utilisation",
        label: labels.utilisation,
        value: share(totals.utilisation),
        note: fill(
          labels.utilisationNote,
          formatNumber(totals.used),
          formatNumber(totals.committed),
        ),
      },
      {
        id: "planner-coverage",
        label: labels.coverage,
        value: share(totals.coverage),
        note: fill(labels.coverageNote, formatNumber(totals.overage), formatNumber(totals.demand)),
      },
      {
        id: "planner-effective",
        label: labels.effective,
        value:
          totals.effectivePricePerLogin === null
            ? labels.none
            : formatExactMoney(totals.effectivePricePerLogin, terms.currency),
        note: fill(
          labels.effectiveNote,
          formatExactMoney(committedLoginPrice(terms), terms.currency),
        ),
      },
    ];
  }
}

/** @param {number | null} ratio */
function share(ratio) {
  return ratio === null ? labels.none : formatShare(ratio);
}
