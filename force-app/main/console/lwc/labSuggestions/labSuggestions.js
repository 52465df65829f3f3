import { LightningElement, api } from "lwc";
import { fill, fillCount, formatNumber } from "c/displayFormat";
import { balanced, safest } from "c/labAdvice";
import { formatGain, gainName, gainOf } from "c/labMeasure";
import { isSame, thresholdsText } from "c/labPolicy";
import labels from "./labels";

/** @typedef {import("c/labPolicy").Point} Point */

/** Two policies of the frontier worth a look, each with its reason. */
export default class LabSuggestions extends LightningElement {
  /** @type {import("c/labAdvice").PolicySet} */
  @api policies;
  /** The policy being tried. @type {Point | null} */
  @api chosen = null;
  /** What one person wrongly switched off is taken to cost, in what is measured. @type {number} */
  @api cost = 0;
  /** @type {import("c/labMeasure").Measure} */
  @api measure = "money";
  /** @type {string} */
  @api currency = "";

  labels = labels;

  get frontier() {
    return this.policies.frontier(this.measure);
  }

  get costUnit() {
    return this.measure === "money" ? this.currency : labels.seatDays;
  }

  get suggestions() {
    const safe = safest(this.frontier, this.measure);
    const best = balanced(this.frontier, this.measure, this.cost);
    return [
      this.suggestion("safest", labels.safest, safe, safe ? this.whySafest(safe) : this.whyNone),
      this.suggestion(
        "balanced",
        labels.balanced,
        best,
        best ? this.whyBalanced(best, safe) : this.whyNoBalance,
      ),
    ];
  }

  /** @param {string} key @param {string} title @param {Point | null} point @param {string} reason */
  suggestion(key, title, point, reason) {
    return {
      key,
      title,
      reason,
      titleId: `title-${key}`,
      hasPoint: point !== null,
      policy: point ? thresholdsText(point.thresholds) : labels.none,
      tryLabel: point ? fill(labels.try, thresholdsText(point.thresholds)) : "",
      isChosen:
        point !== null && this.chosen !== null && isSame(point.thresholds, this.chosen.thresholds),
    };
  }

  /** @param {number} gain */
  shown(gain) {
    return fill(labels.gain, formatGain(gain, this.measure, this.currency), gainName(this.measure));
  }

  /** @param {Point} point */
  whySafest(point) {
    const gain = gainOf(point.totals, this.measure);
    const next = this.frontier[this.frontier.indexOf(point) + 1];
    const reason = fill(
      labels.whySafest,
      formatNumber(point.totals.deactivations),
      this.shown(gain),
    );
    if (!next) {
      return reason;
    }
    const more = fillCount(
      next.totals.falsePositives,
      labels.nextOne,
      labels.nextMany,
      this.shown(gainOf(next.totals, this.measure) - gain),
    );
    return `${reason} ${more}`;
  }

  get whyNone() {
    const [first] = this.frontier;
    return first && first.totals.falsePositives > 0
      ? fillCount(first.totals.falsePositives, labels.leastOne, labels.leastMany)
      : labels.nothingFreed;
  }

  get whyNoBalance() {
    return fill(labels.noBalance, this.shown(this.cost));
  }

  /** @param {Point} point @param {Point | null} safe */
  whyBalanced(point, safe) {
    const { falsePositives } = point.totals;
    const reason = fill(
      labels.whyBalanced,
      this.shown(gainOf(point.totals, this.measure)),
      fillCount(falsePositives, labels.personOne, labels.personMany),
      this.shown(this.cost),
    );
    if (!safe || falsePositives === 0) {
      return reason;
    }
    const more = gainOf(point.totals, this.measure) - gainOf(safe.totals, this.measure);
    return `${reason} ${fill(labels.againstSafest, this.shown(more))}`;
  }

  /** @param {CustomEvent<{ value: number }>} event */
  handleCost(event) {
    const { value } = event.detail;
    if (value >= 0) {
      this.dispatchEvent(new CustomEvent("costchange", { detail: { cost: value } }));
    }
  }

  /** @param {{ currentTarget: HTMLElement }} event */
  handleTry(event) {
    const { key } = event.currentTarget.dataset;
    const point =
      key === "safest"
        ? safest(this.frontier, this.measure)
        : balanced(this.frontier, this.measure, this.cost);
    if (point) {
      const { thresholds } = point;
      this.dispatchEvent(new CustomEvent("thresholdschange", { detail: { thresholds } }));
    }
  }
}
