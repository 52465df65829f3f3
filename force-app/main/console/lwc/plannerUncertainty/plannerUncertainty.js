import { LightningElement, api } from "lwc";
import { fill, formatMoney, formatMonth, formatNumber, formatShare } from "c/displayFormat";
import { describeError } from "c/errorProblems";
import { latestPerFrame } from "c/latestPerFrame";
import { simulate } from "c/plannerSimulation";
import { LoadingCancelled } from "c/populationLoader";
import labels from "./labels";

/** @typedef {import("../../../../../src/commitment/types").Band} Band */
/** @typedef {import("../../../../../src/commitment/types").SimulationAnswer} SimulationAnswer */
/** @typedef {{ volatility: number, correlation: number, probability: number, size: number, scenarios: number, seed: number }} Inputs */

/** Taken where the history is too short to tell. */
const ASSUMED_VOLATILITY = 0.15;

/** @type {Omit<Inputs, "volatility">} */
const START = { correlation: 0, probability: 0, size: 2, scenarios: 1000, seed: 1 };

/** Shares are typed as percent; `path` is the core's name. @type {{ name: keyof Inputs, path: string, unit: string, scale: number, step: number | "any" }[]} */
const FIELDS = [
  { name: "volatility", path: "volatility", unit: labels.percent, scale: 100, step: 1 },
  { name: "correlation", path: "correlation", unit: labels.percent, scale: 100, step: 1 },
  {
    name: "probability",
    path: "rareBursts.probability",
    unit: labels.percent,
    scale: 100,
    step: 1,
  },
  { name: "size", path: "rareBursts.size", unit: labels.times, scale: 1, step: "any" },
  { name: "scenarios", path: "scenarios", unit: "", scale: 1, step: 1 },
  { name: "seed", path: "seed", unit: "", scale: 1, step: 1 },
];

/** What the contract may cost when the months turn out otherwise: many seeded scenarios, played in slices. */
export default class PlannerUncertainty extends LightningElement {
  /** The module. @type {import("c/seatwiseCommitment").Commitment} */
  @api commitment;
  /** Of the history; null where it is too short. @type {{ volatility: number, ratios: number, isYearOnYear: boolean } | null} */
  @api measured = null;

  labels = labels;
  /** @type {import("c/plannerFigures").Figures} */
  known;
  /** What was typed here. @type {Partial<Inputs>} */
  typed = {};
  /** One of "running", "done", "cancelled", "failed". */
  state = "running";
  share = 0;
  /** @type {SimulationAnswer | null} */
  answer = null;
  /** @type {import("../../../../../src/types").Problem[]} */
  problems = [];
  /** The token of the playing under way; a newer one takes its place. @type {{ cancelled: boolean }} */
  work = { cancelled: false };
  playing = latestPerFrame(() => this.play());

  /** The contract and the baseline. @type {import("c/plannerFigures").Figures} */
  @api get figures() {
    return this.known;
  }

  set figures(figures) {
    this.known = figures;
    this.playing.ask(undefined);
  }

  disconnectedCallback() {
    this.playing.cancel();
    this.work.cancelled = true;
  }

  /** @returns {Inputs} */
  get inputs() {
    const volatility = this.measured?.volatility ?? ASSUMED_VOLATILITY;
    return { volatility, ...START, ...this.typed };
  }

  /** Plays all scenarios anew, in the place of those under way. */
  async play() {
    this.work.cancelled = true;
    const work = { cancelled: false };
    this.work = work;
    this.state = "running";
    this.share = 0;
    this.problems = [];
    this.take(null);
    const { volatility, correlation, probability, size, scenarios, seed } = this.inputs;
    const { terms, demand } = this.known;
    try {
      const answer = await simulate({
        commitment: this.commitment,
        request: {
          contract: terms,
          demand,
          volatility,
          correlation,
          ...(probability > 0 && { rareBursts: { probability, size } }),
          scenarios,
          seed,
        },
        onProgress: (share) => {
          if (!work.cancelled) {
            this.share = share;
          }
        },
        cancellation: work,
      });
      if (!work.cancelled) {
        this.state = "done";
        this.take(answer);
      }
    } catch (error) {
      if (!work.cancelled && !(error instanceof LoadingCancelled)) {
        const { message, problems } = describeError(error);
        this.problems = problems.length > 0 ? problems : [{ path: "", message }];
        this.state = "failed";
      }
    }
  }

  /** @param {SimulationAnswer | null} answer */
  take(answer) {
    this.answer = answer;
    this.dispatchEvent(new CustomEvent("simulated", { detail: { answer } }));
  }

  get isRunning() {
    return this.state === "running";
  }

  get isDone() {
    return this.state === "done";
  }

  get isCancelled() {
    return this.state === "cancelled";
  }

  get fields() {
    const words = /** @type {Record<string, string>} */ (labels);
    return FIELDS.map(({ name, path, unit, scale, step }) => ({
      name: `planner-sim-${name}`,
      label: labels[name],
      unit,
      step,
      value: Math.round(this.inputs[name] * scale * 100) / 100,
      problem: this.problems
        .filter((problem) => problem.path === path)
        .map(({ message }) => (scale === 100 ? words[`${name}Range`] : message))
        .join(" "),
    }));
  }

  get others() {
    return this.problems.filter((problem) => !FIELDS.some(({ path }) => path === problem.path));
  }

  get hasOthers() {
    return this.others.length > 0;
  }

  /** Where the volatility that nobody typed comes from. */
  get source() {
    const { measured } = this;
    if ("volatility" in this.typed) {
      return labels.volatilityTyped;
    }
    if (!measured) {
      return labels.volatilityAssumed;
    }
    const text = measured.isYearOnYear ? labels.volatilityYears : labels.volatilityMonths;
    return fill(text, formatNumber(measured.ratios));
  }

  get heads() {
    return [
      labels.costWith,
      labels.mean,
      labels.p10,
      labels.p50,
      labels.p90,
      labels.worst,
      labels.overage,
    ];
  }

  get bands() {
    if (!this.answer) {
      return [];
    }
    const { cost, overageProbability, optimum } = this.answer;
    return [
      this.bandRow("current", labels.current, cost, overageProbability),
      this.bandRow(
        "optimum",
        fill(labels.optimum, formatNumber(optimum.monthlyCommitment)),
        optimum.cost,
        optimum.overageProbability,
      ),
    ];
  }

  /** @param {string} key @param {string} head @param {Band} band @param {number} probability */
  bandRow(key, head, { mean, p10, p50, p90, worstTenth }, probability) {
    const { currency } = this.known.terms;
    const cells = [mean, p10, p50, p90, worstTenth].map((amount) =>
      formatMoney(Math.round(amount), currency),
    );
    return { key, head, cells: [...cells, formatShare(probability)] };
  }

  get told() {
    const { inputs } = this;
    return fill(labels.told, formatNumber(inputs.scenarios), String(inputs.seed));
  }

  get monthHeads() {
    return [labels.month, labels.baseline, labels.p10, labels.p50, labels.p90];
  }

  get months() {
    return (this.answer?.months ?? []).map(({ month, baseline, p10, p50, p90 }) => ({
      key: month,
      head: formatMonth(month),
      cells: [baseline, p10, p50, p90].map((logins) => formatNumber(Math.round(logins))),
    }));
  }

  /** @param {CustomEvent<{ name: string, value: number }>} event */
  handleNumber(event) {
    const { name, value } = event.detail;
    const field = FIELDS.find((found) => `planner-sim-${found.name}` === name);
    if (field) {
      this.typed = { ...this.typed, [field.name]: value / field.scale };
      this.playing.ask(undefined);
    }
  }

  handleCancel() {
    this.playing.cancel();
    this.work.cancelled = true;
    this.state = "cancelled";
  }

  handlePlay() {
    this.play();
  }
}
