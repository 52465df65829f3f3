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
    return this.seats.map(({ runId, total, used }) => ({
      key: runId,
      totalStyle: height(total),
      usedStyle: height(used),
    }));
  }

  get heads() {
    return [labels.run, labels.used, labels.total, labels.share];
  }

  get rows() {
    return this.seats.map(({ runId, asOf, total, used }) => ({
      key: runId,
      head: formatDate(asOf),
      cells: [
        formatNumber(used),
        formatNumber(total),
        total > 0 ? formatShare(used / total) : labels.nothing,
      ],
    }));
  }

  /** The picture in words. */
  get label() {
    const [first] = this.rows;
    const last = this.rows.at(-1) ?? first;
    return fill(
      labels.spoken,
      ...[first, last].flatMap(({ head, cells: [used, total] }) => [used, total, head]),
    );
  }
}
