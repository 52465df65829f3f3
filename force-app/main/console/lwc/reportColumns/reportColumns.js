import { LightningElement, api } from "lwc";
import { everyFew, roundScale } from "c/chartScale";
import { fill, formatCalendarMonth, formatMonth, formatNumber, formatShort } from "c/displayFormat";
import { calendarMonth } from "c/plannerMonths";
import labels from "./labels";

/**
 * @typedef {{ key: string, name: string }} Series
 * @typedef {object} Column a month
 * @property {string} month
 * @property {number[] | null} values one for each series; null: no data, which is no zero
 * @property {boolean} [isComplete] true where absent
 */

/** A column for each month, its series on top of each other; a month without data is a gap that says so. */
export default class ReportColumns extends LightningElement {
  /** @type {string} */
  @api yLabel = "";
  /** From the bottom up; at most seven. @type {Series[]} */
  @api series = [];
  /** @type {Column[]} */
  @api columns = [];
  /** Whether the series are steps of one thing, from few to many. @type {boolean} */
  @api isScale = false;

  labels = labels;

  get palette() {
    return this.isScale ? "step" : "kind";
  }

  get legend() {
    const swatch = (/** @type {string} */ tone) => `swatch ${tone}`;
    const kinds = this.series.map(({ key, name }, at) => ({
      key,
      name,
      className: swatch(`${this.palette}_${at}`),
    }));
    return [
      ...kinds,
      ...(this.columns.some(({ isComplete }) => isComplete === false)
        ? [{ key: "incomplete", name: labels.incomplete, className: swatch("incomplete") }]
        : []),
      ...(this.columns.some(({ values }) => !values)
        ? [{ key: "missing", name: labels.noData, className: swatch("missing") }]
        : []),
    ];
  }

  /** One series alone is named at its axis. */
  get hasLegend() {
    return this.legend.length > 1;
  }

  get scale() {
    const most = Math.max(0, ...this.columns.map(({ values }) => sum(values ?? [])));
    return roundScale(0, most, { whole: true });
  }

  get yTicks() {
    const { ticks, percent } = this.scale;
    return ticks.map((tick) => ({ label: formatShort(tick), percent: percent(tick) }));
  }

  get xTicks() {
    const { length } = this.columns;
    return everyFew(length, 6).map((at) => ({
      label: formatCalendarMonth(calendarMonth(this.columns[at].month)),
      percent: (100 * (at + 0.5)) / length,
    }));
  }

  /** The years that the months below the columns are of. */
  get xLabel() {
    const [first] = this.columns;
    const last = this.columns[this.columns.length - 1];
    return first ? fill(labels.window, formatMonth(first.month), formatMonth(last.month)) : "";
  }

  get drawn() {
    const { percent } = this.scale;
    return this.columns.map(({ month, values, isComplete }) => ({
      key: month,
      isMissing: !values,
      className: isComplete === false ? "column column_incomplete" : "column",
      parts: (values ?? []).map((value, at) => ({
        key: this.series[at].key,
        className: `part ${this.palette}_${at}`,
        style: `height: ${percent(value)}%`,
      })),
    }));
  }

  /** The picture in words: the whole of each month. */
  get spoken() {
    const months = this.columns.map(({ month, values, isComplete }) => {
      if (!values) {
        return fill(labels.spokenMissing, formatMonth(month));
      }
      const text = isComplete === false ? labels.spokenIncomplete : labels.spokenMonth;
      return fill(text, formatMonth(month), formatNumber(sum(values)));
    });
    return fill(labels.spoken, this.yLabel, months.join("; "));
  }
}

/** @param {number[]} values */
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
