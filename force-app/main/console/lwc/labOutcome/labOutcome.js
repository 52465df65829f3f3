import { LightningElement, api } from "lwc";
import { fill, fillCount, formatMoney, formatNumber, formatShare } from "c/displayFormat";
import { licenseName } from "c/reviewWords";
import labels from "./labels";

/** What a policy would have given back and whom it would have hit, with what the figures cannot say. */
export default class LabOutcome extends LightningElement {
  /** @type {import("../../../../../src/types").ReplayTotals} */
  @api totals;
  /** @type {import("c/reviewSession").Context} */
  @api context;

  labels = labels;

  get figures() {
    const { totals } = this;
    const { savings } = totals;
    return [
      {
        id: "lab-seats-freed",
        label: labels.seatsFreed,
        value: formatNumber(totals.seatsFreedAtEnd),
        note: fillCount(totals.seatDaysFreed, labels.seatDayOne, labels.seatDayMany),
      },
      {
        id: "lab-savings",
        label: labels.savings,
        value: savings ? this.money(savings.total) : labels.noPrices,
        note: labels.savingsNote,
      },
      {
        id: "lab-false-positives",
        label: labels.falsePositives,
        value: formatNumber(totals.falsePositives),
        note:
          totals.falsePositiveRate === null
            ? labels.noDeactivation
            : fill(labels.rate, formatShare(totals.falsePositiveRate)),
      },
      {
        id: "lab-deactivations",
        label: labels.deactivations,
        value: formatNumber(totals.deactivations),
        note: fillCount(totals.unjudged, labels.unjudgedOne, labels.unjudgedMany),
      },
      {
        id: "lab-first-warnings",
        label: labels.firstWarnings,
        value: formatNumber(totals.firstWarnings),
        note: answers(totals.notices.firstWarning),
      },
      {
        id: "lab-final-notices",
        label: labels.finalNotices,
        value: formatNumber(totals.finalNotices),
        note: answers(totals.notices.finalNotice),
      },
    ];
  }

  /** @param {number} amount */
  money(amount) {
    return formatMoney(Math.round(amount), this.context.currency);
  }

  get names() {
    return Object.fromEntries(this.context.licenses.map(({ key, name }) => [key, name]));
  }

  /** Each licence whose seats were freed, and what that saves. */
  get licenses() {
    const { prices } = this.context;
    return Object.entries(this.totals.savings?.perLicense ?? {}).map(([key, amount]) => ({
      key,
      text:
        prices[key]?.model === "login"
          ? fill(labels.loginLicense, licenseName(key, this.names))
          : fill(labels.memberLicense, licenseName(key, this.names), this.money(amount)),
    }));
  }

  get hasUnpriced() {
    return (this.totals.savings?.unpriced.length ?? 0) > 0;
  }

  get unpriced() {
    const keys = this.totals.savings?.unpriced ?? [];
    return fill(labels.unpriced, keys.map((key) => licenseName(key, this.names)).join(", "));
  }
}

/** @param {import("../../../../../src/types").Answers} answers */
function answers({ observed, answered }) {
  return observed > 0
    ? fill(
        labels.coincidence,
        formatShare(answered / observed),
        formatNumber(answered),
        formatNumber(observed),
      )
    : labels.noneObserved;
}
