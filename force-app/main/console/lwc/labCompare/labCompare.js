import { LightningElement, api } from "lwc";
import { roundScale } from "c/chartScale";
import {
  fill,
  fillCount,
  formatMoney,
  formatNumber,
  formatShare,
  formatShort,
} from "c/displayFormat";
import { focusLater } from "c/focusLater";
import { formatGain, formatGainShort, gainName, gainOf } from "c/labMeasure";
import { STANDARD, isSame, thresholdsKey, thresholdsText, windowOf } from "c/labPolicy";
import { comparisonCsv } from "./comparisonCsv";
import labels from "./labels";

/** @typedef {import("c/labPolicy").Thresholds} Thresholds */
/** @typedef {import("../../../../../src/types").ReplayTotals} ReplayTotals */
/** @typedef {{ kind: "none" | "standard" | "suggested" | "tried", thresholds: Thresholds | null }} Entry `suggested` follows what is suggested now */
/** @typedef {{ key: string, name: string, thresholds: Thresholds | null, totals: ReplayTotals | null, isWaiting: boolean }} Row no totals: nobody is reviewed, or they are yet to come */

const MOST = 3;
/** R9: the seats that nobody has used for so long. */
const YEAR = 365;

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
  /** What was replayed already in the scene of the trial, by its thresholds; more is asked for by `wanted`. @type {Map<string, ReplayTotals>} */
  @api known = new Map();

  labels = labels;
  /** @type {Entry[]} */
  entries = [
    { kind: "none", thresholds: null },
    { kind: "standard", thresholds: STANDARD },
    { kind: "suggested", thresholds: null },
  ];

  renderedCallback() {
    for (const { isWaiting, thresholds } of this.compared) {
      if (isWaiting) {
        this.dispatchEvent(new CustomEvent("wanted", { detail: { thresholds } }));
      }
    }
  }

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
      const totals = (thresholds && this.known.get(thresholdsKey(thresholds))) ?? null;
      return [
        {
          key: `${kind} ${thresholds ? thresholdsText(thresholds) : ""}`,
          name: thresholds ? fill(labels[kind], thresholdsText(thresholds)) : labels.none,
          thresholds,
          totals,
          isWaiting: Boolean(thresholds) && !totals,
        },
      ];
    });
  }

  get gainName() {
    return gainName(this.measure);
  }

  /** @param {Row} row */
  gainOf({ totals }) {
    return totals ? gainOf(totals, this.measure) : 0;
  }

  get gainScale() {
    const gains = this.compared.map((row) => this.gainOf(row));
    return roundScale(0, Math.max(1, ...gains));
  }

  get peopleScale() {
    const people = this.compared.map(({ totals }) => totals?.falsePositives ?? 0);
    return roundScale(0, Math.max(1, ...people), { whole: true });
  }

  get gainTicks() {
    return ticksOf(this.gainScale, (tick) => formatGainShort(tick, this.measure, this.currency));
  }

  get peopleTicks() {
    return ticksOf(this.peopleScale, formatShort);
  }

  /** Two panels side by side, each with its own scale: bars of what is gained, dots of who is hit. */
  get policies() {
    const [gainScale, peopleScale] = [this.gainScale, this.peopleScale];
    return this.compared.map((row) => {
      const people = row.totals?.falsePositives ?? 0;
      const across = gainScale.percent(this.gainOf(row));
      const along = peopleScale.percent(people);
      return {
        ...row,
        gain: row.isWaiting
          ? labels.waiting
          : formatGain(this.gainOf(row), this.measure, this.currency),
        people: row.isWaiting ? labels.waiting : formatNumber(people),
        peopleInWords: row.isWaiting
          ? labels.waiting
          : fillCount(people, labels.personOne, labels.personMany),
        barStyle: `width: ${across}%`,
        barEnd: `left: ${across}%`,
        stemStyle: `width: ${along}%`,
        dotStyle: `left: ${along}%`,
        removeLabel: fill(labels.removeThis, row.name),
      };
    });
  }

  /** What no review leaves as it is: seats that are paid for and unused. */
  get idleNote() {
    const { perLicense } = this.session.idleSeats(this.session.saved);
    const paid = perLicense.flatMap(({ bands }) =>
      bands.flatMap(({ from, users, yearlyCost }) =>
        from === YEAR && yearlyCost ? [{ users, yearlyCost }] : [],
      ),
    );
    const seats = paid.reduce((sum, { users }) => sum + users, 0);
    const cost = paid.reduce((sum, { yearlyCost }) => sum + yearlyCost, 0);
    return seats > 0
      ? fillCount(seats, labels.idleOne, labels.idleMany, formatMoney(cost, this.currency))
      : "";
  }

  get figures() {
    const rows = this.compared;
    /** @param {string} label @param {(totals: ReplayTotals) => string} shown @param {string} none */
    const line = (label, shown, none) => ({
      label,
      cells: rows.map(({ key, totals, isWaiting }) => ({
        key,
        value: totals ? shown(totals) : isWaiting ? labels.waiting : none,
      })),
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
    const { from, to } = windowOf(this.session, this.trial);
    const rows = this.compared.filter(({ isWaiting }) => !isWaiting);
    const csv = comparisonCsv(rows, { from, to, currency: this.currency });
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

/**
 * @param {ReturnType<typeof roundScale>} scale
 * @param {(tick: number) => string} shown
 */
function ticksOf({ ticks, percent }, shown) {
  return ticks.map((tick) => ({
    key: tick,
    label: shown(tick),
    style: `left: ${percent(tick)}%`,
  }));
}
