import { LightningElement, api } from "lwc";
import { everyFew, roundScale } from "c/chartScale";
import {
  fill,
  fillCount,
  formatDate,
  formatDayOfYear,
  formatNumber,
  formatShort,
} from "c/displayFormat";
import { stageName } from "c/reviewWords";
import labels from "./labels";

/** @typedef {import("../../../../../src/types").Stage} Stage */
/** @typedef {import("../../../../../src/types").Replay["runs"][number]} Run */

/** From the bottom up: who is out of the way lies at the foot, where changes are seen best. */
const STAGES = /** @type {const} */ ([
  { stage: "Deactivated", key: "deactivated" },
  { stage: "Final Notice", key: "final" },
  { stage: "First Warning", key: "first" },
  { stage: "Active", key: "active" },
  { stage: "Exempt", key: "exempt" },
]);

/** @type {{ name: "firstWarnings" | "finalNotices" | "deactivations" | "reactivations", key: string, label: string }[]} */
const EVENTS = [
  { name: "firstWarnings", key: "first", label: labels.firstWarnings },
  { name: "finalNotices", key: "final", label: labels.finalNotices },
  { name: "deactivations", key: "deactivated", label: labels.deactivations },
  { name: "reactivations", key: "back", label: labels.reactivations },
];

/** The runs that would have been: users per stage after each, and what each would have done. */
export default class LabRuns extends LightningElement {
  /** @type {Run[]} */
  @api runs = [];
  /** How many deactivations the review allows within seven days; null for no limit. @type {number | null} */
  @api limit = null;

  labels = labels;

  get hasRuns() {
    return this.runs.length > 0;
  }

  get stageKeys() {
    return STAGES.map(({ stage, key }) => ({
      key,
      name: stageName(stage),
      className: `swatch swatch_${key}`,
    }));
  }

  get eventKeys() {
    return EVENTS.map(({ key, label }) => ({
      key,
      name: label,
      className: `swatch swatch_${key}`,
    }));
  }

  get stageScale() {
    return roundScale(0, most(this.runs.map(({ stages }) => sum(stages))), { whole: true });
  }

  get eventScale() {
    const counts = this.runs.flatMap((run) => EVENTS.map(({ name }) => run[name]));
    return roundScale(0, most(counts), { ticks: 3, whole: true });
  }

  get stageTicks() {
    return ticksOf(this.stageScale);
  }

  get eventTicks() {
    return ticksOf(this.eventScale);
  }

  get dateTicks() {
    const { length } = this.runs;
    return everyFew(length, 6).map((index) => ({
      label: formatDayOfYear(this.runs[index].date),
      percent: (100 * (index + 0.5)) / length,
    }));
  }

  get stageColumns() {
    const { percent } = this.stageScale;
    return this.runs.map(({ date, stages }) => ({
      key: date,
      parts: STAGES.map(({ stage, key }) => ({
        key,
        className: `part part_${key}`,
        style: `height: ${percent(stages[stage])}%`,
      })),
    }));
  }

  get eventColumns() {
    const { percent } = this.eventScale;
    return this.runs.map((run) => ({
      key: run.date,
      parts: EVENTS.map(({ name, key }) => ({
        key,
        className: `bar part_${key}`,
        style: `height: ${percent(run[name])}%`,
      })),
    }));
  }

  /** The surge: everybody who has been away for long is warned by the first run. */
  get surge() {
    const [first] = this.runs;
    return fillCount(
      first.firstWarnings,
      labels.surgeOne,
      labels.surgeMany,
      formatDate(first.date),
    );
  }

  get wave() {
    const largest = this.runs.reduce((one, other) =>
      other.deactivations > one.deactivations ? other : one,
    );
    if (largest.deactivations === 0) {
      return labels.noWave;
    }
    const told = fillCount(
      largest.deactivations,
      labels.waveOne,
      labels.waveMany,
      formatDate(largest.date),
    );
    return this.limit !== null && largest.deactivations > this.limit
      ? `${told} ${fill(labels.overLimit, formatNumber(this.limit))}`
      : told;
  }

  /** The upper picture in words. */
  get spokenStages() {
    const last = this.runs[this.runs.length - 1];
    return fill(
      labels.spokenStages,
      formatDate(last.date),
      STAGES.map(({ stage }) =>
        fill(labels.stageCount, stageName(stage), formatNumber(last.stages[stage])),
      ).join(", "),
    );
  }

  get spokenEvents() {
    const totals = EVENTS.map(({ name, label }) =>
      fill(
        labels.stageCount,
        label,
        formatNumber(this.runs.reduce((total, run) => total + run[name], 0)),
      ),
    );
    return fill(labels.spokenEvents, formatNumber(this.runs.length), totals.join(", "));
  }

  get heads() {
    return [
      labels.run,
      ...STAGES.map(({ stage }) => stageName(stage)),
      ...EVENTS.map(({ label }) => label),
    ];
  }

  get rows() {
    return this.runs.map((run) => ({
      key: run.date,
      head: formatDate(run.date),
      cells: [
        ...STAGES.map(({ stage }) => run.stages[stage]),
        ...EVENTS.map(({ name }) => run[name]),
      ].map((count) => formatNumber(count)),
    }));
  }
}

/** @param {number[]} counts */
function most(counts) {
  return counts.reduce((one, other) => Math.max(one, other), 0);
}

/** @param {Record<Stage, number>} stages */
function sum(stages) {
  return Object.values(stages).reduce((total, count) => total + count, 0);
}

/** @param {ReturnType<typeof roundScale>} scale */
function ticksOf({ ticks, percent }) {
  return ticks.map((tick) => ({ label: formatShort(tick), percent: percent(tick) }));
}
