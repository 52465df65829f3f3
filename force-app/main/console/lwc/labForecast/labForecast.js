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
import { describeError } from "c/errorProblems";
import { triedPolicies } from "c/labPolicy";
import { getOverview } from "c/runsApi";
import { arrivalsPerWeek, startingInputs } from "./forecastInputs";
import labels from "./labels";

/** @typedef {import("./forecastInputs").Inputs} Inputs */
/** @typedef {import("../../../../../src/types").Forecast} Forecast */

/** Shares are shown as percent. @type {{ name: keyof Inputs, id: string, unit: string, scale: number, step: number | "any" }[]} */
const FIELDS = [
  { name: "newUsersPerWeek", id: "lab-new-users", unit: labels.perWeek, scale: 1, step: "any" },
  { name: "abandonShare", id: "lab-abandon", unit: labels.percent, scale: 100, step: 1 },
  {
    name: "firstWarningResponse",
    id: "lab-first-response",
    unit: labels.percent,
    scale: 100,
    step: 1,
  },
  {
    name: "finalNoticeResponse",
    id: "lab-final-response",
    unit: labels.percent,
    scale: 100,
    step: 1,
  },
  { name: "weeks", id: "lab-weeks", unit: labels.weeksUnit, scale: 1, step: 1 },
];

/** Expected seats over the next runs, with the policy that is tried and with none, and when they run out. */
export default class LabForecast extends LightningElement {
  /** @type {import("c/reviewSession").ReviewSession} */
  @api session;
  /** The last valid trial. @type {import("c/labPolicy").Trial} */
  @api trial;
  /** The replay of the trial, which shows how many users join. @type {import("../../../../../src/types").Replay["runs"]} */
  @api runs = [];

  labels = labels;
  /** @type {import("c/runsApi").Metrics | null} */
  metrics = null;
  /** What was typed here. @type {Partial<Inputs>} */
  typed = {};
  /** @type {string | null} */
  chosenLicense = null;
  /** The last answer and what was asked. @type {{ key: string, session: import("c/reviewSession").ReviewSession, forecast: Forecast | null, problems: import("../../../../../src/types").Problem[] } | undefined} */
  last;

  connectedCallback() {
    this.readMetrics();
  }

  /** Without them, the responses are assumed, and said to be. */
  async readMetrics() {
    try {
      this.metrics = (await getOverview()).metrics;
    } catch {
      this.metrics = null;
    }
  }

  get start() {
    return startingInputs(this.metrics, arrivalsPerWeek(this.runs));
  }

  get inputs() {
    return { ...this.start.inputs, ...this.typed };
  }

  get licenses() {
    return this.session.context.licenses;
  }

  /** To begin with, the licence that most seats are used of. */
  get license() {
    const { licenses } = this;
    return (
      licenses.find(({ key }) => key === this.chosenLicense) ??
      [...licenses].sort((one, other) => other.used - one.used)[0] ??
      null
    );
  }

  get licenseOptions() {
    return this.licenses.map(({ key, name }) => ({
      key,
      name,
      selected: key === this.license?.key,
    }));
  }

  get hasLicenses() {
    return this.licenses.length > 0;
  }

  /** @returns {{ forecast: Forecast | null, problems: import("../../../../../src/types").Problem[] }} */
  get answer() {
    const { session, trial, license } = this;
    /** @type {import("../../../../../src/types").ForecastRequest} */
    const request = {
      asOf: session.saved.asOf,
      policies: triedPolicies(session, trial),
      runWeekday: trial.runWeekday,
      newUsersPolicy: trial.vary,
      ...(license && { license: license.key, seatsTotal: license.total }),
      ...this.inputs,
    };
    const key = JSON.stringify(request);
    if (this.last?.key !== key || this.last.session !== session) {
      this.last = { key, session, ...asked(session, request) };
    }
    return this.last;
  }

  get forecast() {
    return this.answer.forecast;
  }

  get fields() {
    return FIELDS.map(({ name, id, unit, scale, step }) => ({
      name,
      id,
      unit,
      step,
      label: labels[name],
      value: Math.round(this.inputs[name] * scale * 100) / 100,
      problem: this.answer.problems
        .filter(({ path }) => path === name)
        .map(({ message }) => (scale === 100 ? labels.percentRange : message))
        .join(" "),
    }));
  }

  get problems() {
    return this.answer.problems.filter(({ path }) => !FIELDS.some(({ name }) => name === path));
  }

  get hasProblems() {
    return this.problems.length > 0;
  }

  /** Where the figures that nobody typed come from. */
  get sources() {
    const { measured } = this.start;
    return [
      measured.newUsersPerWeek ? labels.arrivalsCounted : labels.arrivalsAssumed,
      responseSource(labels.firstWarningResponse, measured.firstWarningResponse),
      responseSource(labels.finalNoticeResponse, measured.finalNoticeResponse),
      labels.abandonAssumed,
    ].join(" ");
  }

  get runOut() {
    const { forecast, license } = this;
    if (!forecast || !license) {
      return "";
    }
    const { withPolicy, withNone } = forecast.seatsRunOut;
    const seats = fillCount(license.total, labels.seatOne, labels.seatMany, license.name);
    const weeks = formatNumber(forecast.runs.length);
    if (!withNone) {
      return fill(
        withPolicy ? labels.outOnlyWith : labels.neverOut,
        seats,
        weeks,
        formatDate(withPolicy),
      );
    }
    return fill(
      withPolicy ? labels.outBoth : labels.outWithout,
      seats,
      formatDate(withNone),
      withPolicy ? formatDate(withPolicy) : weeks,
    );
  }

  get total() {
    return this.license?.total ?? 0;
  }

  get scale() {
    const runs = this.forecast?.runs ?? [];
    const values = runs.flatMap(({ seatsUsed, seatsUsedWithNone }) => [
      seatsUsed,
      seatsUsedWithNone,
    ]);
    const most = [...values, this.total].reduce((one, other) => Math.max(one, other), 0);
    return roundScale(0, most, { whole: true });
  }

  get yTicks() {
    const { ticks, percent } = this.scale;
    return ticks.map((tick) => ({ label: formatShort(tick), percent: percent(tick) }));
  }

  get xTicks() {
    const runs = this.forecast?.runs ?? [];
    return everyFew(runs.length, 6).map((index) => ({
      label: formatDayOfYear(runs[index].date),
      percent: across(index, runs.length),
    }));
  }

  get withPolicyLine() {
    return this.line(({ seatsUsed }) => seatsUsed);
  }

  get withNoneLine() {
    return this.line(({ seatsUsedWithNone }) => seatsUsedWithNone);
  }

  get totalLine() {
    return this.line(() => this.total);
  }

  /** @param {(run: Forecast["runs"][number]) => number} valueOf */
  line(valueOf) {
    const { percent } = this.scale;
    return (this.forecast?.runs ?? [])
      .map((run, index, { length }) => {
        const y = 100 - percent(valueOf(run));
        return `${index ? "L" : "M"}${across(index, length).toFixed(2)} ${y.toFixed(2)}`;
      })
      .join("");
  }

  get spoken() {
    const runs = this.forecast?.runs ?? [];
    const last = runs[runs.length - 1];
    return fill(
      this.license ? labels.spoken : labels.spokenUnknown,
      formatDate(last.date),
      formatNumber(Math.round(last.seatsUsed)),
      formatNumber(Math.round(last.seatsUsedWithNone)),
      formatNumber(this.total),
    );
  }

  get heads() {
    return [labels.run, labels.withPolicy, labels.withNone, labels.deactivations];
  }

  get rows() {
    return (this.forecast?.runs ?? []).map((run) => ({
      key: run.date,
      head: formatDate(run.date),
      cells: [
        Math.round(run.seatsUsed),
        Math.round(run.seatsUsedWithNone),
        Math.round(run.deactivations * 10) / 10,
      ].map((count) => formatNumber(count)),
    }));
  }

  /** @param {CustomEvent<{ name: string, value: number }>} event */
  handleNumber(event) {
    const field = FIELDS.find(({ id }) => id === event.detail.name);
    if (field) {
      this.typed = { ...this.typed, [field.name]: event.detail.value / field.scale };
    }
  }

  /** @param {{ target: HTMLSelectElement }} event */
  handleLicense(event) {
    this.chosenLicense = event.target.value;
  }
}

/**
 * @param {import("c/reviewSession").ReviewSession} session
 * @param {import("../../../../../src/types").ForecastRequest} request
 */
function asked(session, request) {
  try {
    return { forecast: session.forecast(request), problems: [] };
  } catch (error) {
    const { message, problems } = describeError(error);
    return { forecast: null, problems: problems.length > 0 ? problems : [{ path: "", message }] };
  }
}

/** @param {string} name @param {number | null} sent */
function responseSource(name, sent) {
  return sent === null
    ? fill(labels.responseAssumed, name)
    : fill(labels.responseMeasured, name, formatNumber(sent));
}

/** @param {number} index @param {number} count */
function across(index, count) {
  return count > 1 ? (100 * index) / (count - 1) : 0;
}
