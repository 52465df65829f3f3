import { LightningElement, api } from "lwc";
import { everyFew, roundScale } from "c/chartScale";
import { fill, fillCount, formatNumber, formatShort } from "c/displayFormat";
import { isSame, thresholdsSpoken, thresholdsText } from "c/labPolicy";
import { formatGain, formatGainShort, gainName, gainOf } from "c/labMeasure";
import labels from "./labels";

/** @typedef {import("c/labPolicy").Point} Point */

/** The steps of the arrow keys along the frontier. @type {Record<string, number>} */
const STEPS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/** Every policy of the sweep: what it gives against whom it switches off wrongly. */
export default class LabMap extends LightningElement {
  /** @type {import("c/labAdvice").PolicySet} */
  @api policies;
  /** The policy being tried. @type {Point | null} */
  @api chosen = null;
  /** The policy as it is saved. @type {Point | null} */
  @api saved = null;
  /** The default of 60, 75 and 90 days. @type {Point | null} */
  @api standard = null;
  /** @type {import("c/labMeasure").Measure} */
  @api measure = "money";
  /** @type {string} */
  @api currency = "";

  labels = labels;
  /** Whether the table is open: closed, it is not kept up with every move of a slider. */
  hasFigures = false;

  get points() {
    return this.policies.points;
  }

  /** The best of the points, fewest false positives first. */
  get frontier() {
    return this.policies.frontier(this.measure);
  }

  get shown() {
    const marked = [this.chosen, this.saved, this.standard].filter((point) => point !== null);
    return [...this.points, ...marked];
  }

  get xScale() {
    const people = this.shown.map(({ totals }) => totals.falsePositives);
    return roundScale(0, people.reduce(larger, 0), { ticks: 5, whole: true });
  }

  get yScale() {
    const { measure } = this;
    const gains = this.shown.map(({ totals }) => gainOf(totals, measure));
    const most = gains.reduce(larger, 0);
    const least = gains.reduce((one, other) => Math.min(one, other), most);
    // From zero, unless the policies would then crowd at the top.
    return roundScale(least > most / 2 ? least : 0, most);
  }

  get xTicks() {
    const { ticks, percent } = this.xScale;
    return ticks.map((tick) => ({ label: formatShort(tick), percent: percent(tick) }));
  }

  get yTicks() {
    const { ticks, percent } = this.yScale;
    return ticks.map((tick) => ({
      label: formatGainShort(tick, this.measure, this.currency),
      percent: percent(tick),
    }));
  }

  get yLabel() {
    return gainName(this.measure);
  }

  /** @returns {(point: Point) => { x: number, y: number }} percent from the left and from the top */
  get place() {
    const [{ percent: across }, { percent: up }, measure] = [
      this.xScale,
      this.yScale,
      this.measure,
    ];
    return ({ totals }) => ({
      x: across(totals.falsePositives),
      y: 100 - up(gainOf(totals, measure)),
    });
  }

  /** All points as one path of dots: a thousand elements would make every change slow. */
  get dots() {
    const { place } = this;
    const places = new Set(
      this.points.map((point) => {
        const { x, y } = place(point);
        return `M${x.toFixed(1)} ${y.toFixed(1)}h0`;
      }),
    );
    return [...places].join("");
  }

  get frontierDots() {
    const { place } = this;
    return this.frontier.map((point) => `M${at(place(point))}h0`).join("");
  }

  get frontierLine() {
    const { place } = this;
    return this.frontier.map((point, index) => `${index ? "L" : "M"}${at(place(point))}`).join("");
  }

  get marks() {
    const { place } = this;
    return [
      { key: "saved", point: this.saved },
      { key: "standard", point: this.standard },
      { key: "chosen", point: this.chosen },
    ].flatMap(({ key, point }) => {
      if (!point) {
        return [];
      }
      const { x, y } = place(point);
      return [{ key, className: `mark mark_${key}`, style: `left: ${x}%; top: ${y}%` }];
    });
  }

  /** Where on the frontier the chosen policy is, or the best one that switches off no more people. */
  get index() {
    const { chosen, frontier } = this;
    if (!chosen) {
      return 0;
    }
    const same = frontier.findIndex(({ thresholds }) => isSame(thresholds, chosen.thresholds));
    const before = frontier.findLastIndex(
      ({ totals }) => totals.falsePositives <= chosen.totals.falsePositives,
    );
    return Math.max(0, same >= 0 ? same : before);
  }

  get position() {
    return this.index + 1;
  }

  get last() {
    return this.frontier.length;
  }

  get spoken() {
    return this.chosen ? this.inWords(this.chosen) : "";
  }

  /** @param {Point} point */
  inWords({ thresholds, totals }) {
    return fill(
      labels.point,
      thresholdsSpoken(thresholds),
      formatGain(gainOf(totals, this.measure), this.measure, this.currency),
      gainName(this.measure),
      fillCount(totals.falsePositives, labels.personOne, labels.personMany),
    );
  }

  get summary() {
    const { frontier } = this;
    return fillCount(this.points.length, labels.summaryOne, labels.summaryMany, frontier.length);
  }

  get rows() {
    if (!this.hasFigures) {
      return [];
    }
    const few = everyFew(this.frontier.length, 60).map((index) => this.frontier[index]);
    return few.map((point) => ({
      key: thresholdsText(point.thresholds),
      policy: thresholdsText(point.thresholds),
      tryLabel: fill(labels.tryThis, thresholdsSpoken(point.thresholds)),
      gain: formatGain(gainOf(point.totals, this.measure), this.measure, this.currency),
      falsePositives: formatNumber(point.totals.falsePositives),
      deactivations: formatNumber(point.totals.deactivations),
      isChosen: this.chosen !== null && isSame(point.thresholds, this.chosen.thresholds),
    }));
  }

  /** @param {{ currentTarget: HTMLDetailsElement }} event */
  handleFigures(event) {
    this.hasFigures = event.currentTarget.open;
  }

  /** @param {MouseEvent & { currentTarget: HTMLElement }} event */
  handleClick(event) {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    const { place } = this;
    let nearest = null;
    let least = Infinity;
    // Of points in one place the frontier's comes first.
    for (const point of [...this.frontier, ...this.points]) {
      const found = place(point);
      const distance = Math.hypot((found.x * width) / 100 - x, (found.y * height) / 100 - y);
      if (distance < least) {
        [nearest, least] = [point, distance];
      }
    }
    this.choose(nearest);
  }

  /** @param {KeyboardEvent} event */
  handleKey(event) {
    const last = this.frontier.length - 1;
    const ends = /** @type {Record<string, number>} */ ({ Home: 0, End: last });
    const step = STEPS[event.key];
    const target = ends[event.key] ?? (step && Math.min(last, Math.max(0, this.index + step)));
    if (target !== undefined) {
      event.preventDefault();
      this.choose(this.frontier[target]);
    }
  }

  /** @param {{ target: HTMLElement }} event */
  handleTry(event) {
    const { policy } = event.target.dataset;
    this.choose(this.frontier.find(({ thresholds }) => thresholdsText(thresholds) === policy));
  }

  /** @param {Point | null | undefined} point */
  choose(point) {
    if (point) {
      const { thresholds } = point;
      this.dispatchEvent(new CustomEvent("thresholdschange", { detail: { thresholds } }));
    }
  }
}

/** @param {number} one @param {number} other */
function larger(one, other) {
  return Math.max(one, other);
}

/** @param {{ x: number, y: number }} place */
function at({ x, y }) {
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}
