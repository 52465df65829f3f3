import { LightningElement, api } from "lwc";
import { fill, fillCount, formatNumber, formatShare } from "c/displayFormat";
import { focusLater } from "c/focusLater";
import { STANDARD, isSame, replayPoint, thresholdsText } from "c/labPolicy";
import { formatGain, gainName, gainOf } from "c/labMeasure";
import { comparisonCsv } from "./comparisonCsv";
import labels from "./labels";

/** @typedef {import("c/labPolicy").Thresholds} Thresholds */
/** @typedef {import("../../../../../src/types").ReplayTotals} ReplayTotals */
/** @typedef {{ kind: "none" | "standard" | "suggested" | "tried", thresholds: Thresholds | null }} Entry `suggested` follows what is suggested now */
/** @typedef {{ key: string, name: string, thresholds: Thresholds | null, totals: ReplayTotals | null }} Row */

const MOST = 3;

/** Up to three policies side by side, in what they give and in people wrongly switched off. */
export default class LabCompare extends LightningElement {
  /** @type {import("c/reviewSession").ReviewSession} */
  @api session;
  /** The last valid trial: it can be added. @type {import("c/labPolicy").Trial} */
  @api trial;
  /** The best balance; null until the map is done. @type {Thresholds | null} */
  @api suggested = null;
  /** @type {import("c/labMeasure").Measure} */
  @api measure = "money";
  /** What was replayed already for the policy and weekday of the trial, by its thresholds. @type {Map<string, ReplayTotals>} */
  @api known = new Map();

  labels = labels;
  /** @type {Entry[]} */
  entries = [
    { kind: "none", thresholds: null },
    { kind: "standard", thresholds: STANDARD },
    { kind: "suggested", thresholds: null },
  ];
  get currency() {
    return this.session.context.currency;
  }

  /** @returns {Row[]} */
  get compared() {
    return this.entries.flatMap(({ kind, thresholds: own }) => {
      const thresholds = kind === "suggested" ? this.suggested : own;
      if (kind === "suggested" && !thresholds) {
        return [];
      }
      return [
        {
          key: `${kind} ${thresholds ? thresholdsText(thresholds) : ""}`,
          name: thresholds ? fill(labels[kind], thresholdsText(thresholds)) : labels.none,
          thresholds,
          totals: thresholds ? this.totalsOf(thresholds) : null,
        },
      ];
    });
  }

  /** @param {Thresholds} thresholds @returns {ReplayTotals} */
  totalsOf(thresholds) {
    const { session, trial, known } = this;
    const text = thresholdsText(thresholds);
    const totals = known.get(text) ?? replayPoint(session, { ...trial, thresholds }).totals;
    known.set(text, totals);
    return totals;
  }

  get gainName() {
    return gainName(this.measure);
  }

  get policies() {
    const rows = this.compared;
    const gain = (/** @type {Row} */ { totals }) => (totals ? gainOf(totals, this.measure) : 0);
    const most = Math.max(1, ...rows.map(gain));
    const people = Math.max(1, ...rows.map(({ totals }) => totals?.falsePositives ?? 0));
    return rows.map((row) => {
      const falsePositives = row.totals?.falsePositives ?? 0;
      return {
        ...row,
        gain: formatGain(gain(row), this.measure, this.currency),
        people: fillCount(falsePositives, labels.personOne, labels.personMany),
        gainStyle: `width: ${(100 * gain(row)) / most}%`,
        peopleStyle: `width: ${(100 * falsePositives) / people}%`,
        removeLabel: fill(labels.removeThis, row.name),
      };
    });
  }

  get figures() {
    const rows = this.compared;
    /** @param {string} label @param {(totals: ReplayTotals) => string} shown @param {string} none */
    const line = (label, shown, none) => ({
      label,
      cells: rows.map(({ key, totals }) => ({ key, value: totals ? shown(totals) : none })),
    });
    const count = (/** @type {keyof ReplayTotals} */ name, /** @type {string} */ label) =>
      line(label, (totals) => formatNumber(/** @type {number} */ (totals[name])), formatNumber(0));
    return [
      line(
        labels.savings,
        ({ savings }) =>
          savings ? formatGain(savings.total, "money", this.currency) : labels.noPrices,
        formatGain(0, "money", this.currency),
      ),
      count("seatDaysFreed", labels.seatDays),
      count("seatsFreedAtEnd", labels.seatsFreed),
      count("deactivations", labels.deactivations),
      count("falsePositives", labels.falsePositives),
      line(
        labels.rate,
        ({ falsePositiveRate }) =>
          falsePositiveRate === null ? labels.nothing : formatShare(falsePositiveRate),
        labels.nothing,
      ),
      count("unjudged", labels.unjudged),
      count("firstWarnings", labels.firstWarnings),
      count("finalNotices", labels.finalNotices),
    ];
  }

  get isFull() {
    return this.compared.length >= MOST;
  }

  get isThere() {
    return this.compared.some(
      ({ thresholds }) => thresholds && isSame(thresholds, this.trial.thresholds),
    );
  }

  get cannotAdd() {
    return this.isFull || this.isThere;
  }

  get addLabel() {
    return fill(labels.add, thresholdsText(this.trial.thresholds));
  }

  get addHint() {
    if (this.isThere) {
      return labels.alreadyThere;
    }
    return this.isFull ? labels.full : "";
  }

  /** A link that holds the file: nothing has to be written by script, which a sandbox may refuse. */
  get csvLink() {
    const { from, to } = /** @type {import("c/reviewSession").LoginWindow} */ (
      this.session.loginWindow
    );
    const csv = comparisonCsv(this.compared, { from, to, currency: this.currency });
    // The mark at the beginning tells spreadsheets that it is UTF-8.
    return `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${csv}`)}`;
  }

  get csvName() {
    return fill(labels.fileName, this.session.context.asOf);
  }

  handleAdd() {
    const { thresholds } = this.trial;
    this.entries = [
      ...this.entries.filter(({ kind }) => kind !== "suggested" || this.suggested),
      { kind: "tried", thresholds },
    ];
    focusLater(this.template, "lab-compare-title");
  }

  /** @param {{ currentTarget: HTMLElement }} event */
  handleRemove(event) {
    const { key } = event.currentTarget.dataset;
    const index = this.compared.findIndex((row) => row.key === key);
    const shown = this.entries.filter(({ kind }) => kind !== "suggested" || this.suggested);
    this.entries = shown.filter((_, at) => at !== index);
    focusLater(this.template, "lab-compare-title");
  }
}
