import { LightningElement, api } from "lwc";
import { everyFew } from "c/chartScale";
import { fill, fillCount, formatNumber, formatShort } from "c/displayFormat";
import { isSame, thresholdsSpoken, thresholdsText } from "c/labPolicy";
import { formatGain, formatGainShort, gainName, gainOf } from "c/labMeasure";
import { latestPerFrame } from "c/latestPerFrame";
import { nearestTo, planeOf, pointerOf } from "./mapPlane";
import labels from "./labels";

/** @typedef {import("c/labPolicy").Point} Point */
/** @typedef {import("./mapPlane").Pointer} Pointer */

/** The steps of the arrow keys along the frontier. @type {Record<string, number>} */
const STEPS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/** How near the pointer must come to a point, in pixels. */
const REACH = 24;

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
  /** What the pointer is on. @type {Point | null} */
  pointed = null;
  /** Whether the keyboard is on the map: the chosen policy is told of beside its mark then. */
  isFocused = false;
  pointing = latestPerFrame((/** @type {Pointer} */ pointer) => this.pointAt(pointer));

  disconnectedCallback() {
    this.pointing.cancel();
  }

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

  get plane() {
    return planeOf(this.shown, this.measure);
  }

  get xTicks() {
    const { ticks, percent } = this.plane.across;
    return ticks.map((tick) => ({ label: formatShort(tick), percent: percent(tick) }));
  }

  get yTicks() {
    const { ticks, percent } = this.plane.up;
    return ticks.map((tick) => ({
      label: formatGainShort(tick, this.measure, this.currency),
      percent: percent(tick),
    }));
  }

  get yLabel() {
    return gainName(this.measure);
  }

  /** All points as one path of dots: a thousand elements would make every change slow. */
  get dots() {
    const { place } = this.plane;
    const places = new Set(
      this.points.map((point) => {
        const { x, y } = place(point);
        return `M${x.toFixed(1)} ${y.toFixed(1)}h0`;
      }),
    );
    return [...places].join("");
  }

  get frontierDots() {
    const { place } = this.plane;
    return this.frontier.map((point) => `M${at(place(point))}h0`).join("");
  }

  get frontierLine() {
    const { place } = this.plane;
    return this.frontier.map((point, index) => `${index ? "L" : "M"}${at(place(point))}`).join("");
  }

  get marks() {
    const { place } = this.plane;
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
      // It begins with what is seen: who speaks to the page says that.
      tryLabel: `${thresholdsText(point.thresholds)}. ${fill(labels.tryThis, thresholdsSpoken(point.thresholds))}`,
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

  /** What stands beside a point: of the one under the pointer, else of the chosen one while the keyboard is here. */
  get tip() {
    const point = this.pointed ?? (this.isFocused ? this.chosen : null);
    if (!point) {
      return null;
    }
    const { thresholds, totals } = point;
    const { x, y } = this.plane.place(point);
    const isThere = this.plane.isWith(point);
    const others = this.points.filter(
      (other) => isThere(other) && !isSame(other.thresholds, thresholds),
    ).length;
    return {
      // Above and to the left nothing is drawn: no policy gives more for fewer people.
      className: `tip tip_${x < 30 ? "right" : "left"} tip_${y < 12 ? "below" : "above"}`,
      style: `left: ${x}%; top: ${y}%`,
      policy: thresholdsSpoken(thresholds),
      gain: fill(
        labels.tipGain,
        formatGain(gainOf(totals, this.measure), this.measure, this.currency),
        gainName(this.measure),
      ),
      people: fillCount(totals.falsePositives, labels.personOne, labels.personMany),
      others: others > 0 ? fillCount(others, labels.otherOne, labels.otherMany) : "",
    };
  }

  /** Of points in one place the frontier's comes first. @param {Pointer} pointer @param {number} [reach] in pixels */
  nearest(pointer, reach) {
    return nearestTo(pointer, [...this.frontier, ...this.points], this.plane, reach);
  }

  /** @param {Pointer} pointer */
  pointAt(pointer) {
    this.pointed = this.nearest(pointer, REACH);
  }

  /** @param {MouseEvent & { currentTarget: HTMLElement }} event */
  handlePointer(event) {
    this.pointing.ask(pointerOf(event));
  }

  handleLeave() {
    this.pointing.cancel();
    this.pointed = null;
  }

  handleFocus() {
    this.isFocused = true;
  }

  handleBlur() {
    this.isFocused = false;
  }

  /** @param {MouseEvent & { currentTarget: HTMLElement }} event */
  handleClick(event) {
    this.choose(this.nearest(pointerOf(event)));
  }

  /** @param {KeyboardEvent} event */
  handleKey(event) {
    if (event.key === "Escape") {
      this.pointed = null;
      this.isFocused = false;
      return;
    }
    const last = this.frontier.length - 1;
    const ends = /** @type {Record<string, number>} */ ({ Home: 0, End: last });
    const step = STEPS[event.key];
    const target = ends[event.key] ?? (step && Math.min(last, Math.max(0, this.index + step)));
    if (target !== undefined) {
      event.preventDefault();
      this.isFocused = true;
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

/** @param {{ x: number, y: number }} place */
function at({ x, y }) {
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}
