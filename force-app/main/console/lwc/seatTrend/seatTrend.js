import { LightningElement, api } from "lwc";
import { fill, formatDate, formatNumber, formatShare } from "c/displayFormat";
import labels from "./labels";

/** Seats assigned after each run, against the seats that were bought then. */
export default class SeatTrend extends LightningElement {
  /** Oldest first. @type {import("c/runsApi").Seats[]} */
  @api seats = [];

  labels = labels;

  get bars() {
    const largest = Math.max(1, ...this.seats.flatMap(({ total, used }) => [total, used]));
    const height = (/** @type {number} */ count) => `height: ${(100 * count) / largest}%`;
    return this.seats.map(({ runId, asOf, total, used }) => ({
      key: runId,
      date: formatDate(asOf),
      used: formatNumber(used),
      total: formatNumber(total),
      share: total > 0 ? formatShare(used / total) : labels.nothing,
      totalStyle: height(total),
      usedStyle: height(used),
    }));
  }

  /** The picture in words. */
  get label() {
    const [first] = this.bars;
    const last = this.bars.at(-1) ?? first;
    return fill(
      labels.spoken,
      first.used,
      first.total,
      first.date,
      last.used,
      last.total,
      last.date,
    );
  }
}
