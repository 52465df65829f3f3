import { LightningElement, api } from "lwc";
import { fill, formatNumber, formatShare } from "c/displayFormat";
import { noticeName } from "c/runWords";
import labels from "./labels";

/** What the runs brought, all of them together. */
export default class RunMetrics extends LightningElement {
  /** @type {import("c/runsApi").Metrics} */
  @api metrics;

  labels = labels;

  get tiles() {
    const { notices, reactivationsAsked, deactivations, falsePositives, falsePositiveRate } =
      this.metrics;
    return [
      ...notices.map(({ notice, sent, answered, rate }) => ({
        id: `metric-${notice.toLowerCase().replaceAll(" ", "-")}`,
        label: fill(labels.answered, noticeName(notice)),
        value: shareText(rate),
        detail: fill(labels.answeredOf, formatNumber(answered), formatNumber(sent)),
      })),
      {
        id: "metric-reactivations",
        label: labels.reactivations,
        value: formatNumber(reactivationsAsked),
        detail: fill(labels.ofDeactivations, formatNumber(deactivations)),
      },
      {
        id: "metric-false-positives",
        label: labels.falsePositives,
        value: shareText(falsePositiveRate),
        detail: fill(
          labels.falsePositivesOf,
          formatNumber(falsePositives),
          formatNumber(deactivations),
        ),
      },
    ];
  }

  /** A trend needs two points. */
  get hasTrend() {
    return this.metrics.seats.length > 1;
  }
}

/** @param {number | null} share */
function shareText(share) {
  return share === null ? labels.nothing : formatShare(share);
}
