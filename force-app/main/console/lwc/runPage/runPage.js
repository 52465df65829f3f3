import { LightningElement, api } from "lwc";
import { fill, formatDate, formatMoment, formatNumber } from "c/displayFormat";
import { describeError, inUserLanguage } from "c/errorProblems";
import { modeOptions } from "c/reviewWords";
import { getRun, isUnderWay } from "c/runsApi";
import { statusName } from "c/runWords";
import labels from "./labels";

/** @type {{ name: "firstWarnings" | "finalNotices" | "deactivations" | "activations" | "held" | "postponed" | "errors" | "noticesSent", label: string }[]} */
const FIGURES = [
  { name: "firstWarnings", label: labels.firstWarnings },
  { name: "finalNotices", label: labels.finalNotices },
  { name: "deactivations", label: labels.deactivations },
  { name: "activations", label: labels.activations },
  { name: "held", label: labels.held },
  { name: "postponed", label: labels.postponed },
  { name: "noticesSent", label: labels.noticesSent },
  { name: "errors", label: labels.errors },
];

/** One run: what it did, what it held back, what went wrong, and how to take it back. */
export default class RunPage extends LightningElement {
  /** @type {import("c/runsApi").OpenRelease | null} */
  @api openRelease = null;
  /** Whether what the run held can be let through. @type {boolean} */
  @api isReleasable = false;
  /** @type {boolean} */
  @api canManage = false;

  labels = labels;
  /** @type {import("c/runsApi").Run} */
  shown;
  /** @type {import("c/runsApi").RunDetail | null} */
  detail = null;
  /** @type {ReturnType<typeof describeError> | null} */
  failure = null;

  /** The run as the list has it; its details are read here. @type {import("c/runsApi").Run} */
  @api get run() {
    return this.shown;
  }

  set run(run) {
    if (run.id !== this.shown?.id) {
      this.detail = null;
    }
    this.shown = run;
    this.read();
  }

  async read() {
    const run = this.shown;
    try {
      const detail = await getRun(run.id);
      if (run === this.shown) {
        this.detail = detail;
        this.failure = null;
      }
    } catch (error) {
      if (run === this.shown) {
        this.failure = describeError(error);
      }
    }
  }

  get title() {
    return fill(labels.title, formatDate(this.shown.asOf), this.shown.name);
  }

  get status() {
    return statusName(this.shown.status);
  }

  get message() {
    return inUserLanguage(this.shown.message);
  }

  get isPreview() {
    return this.shown.mode === "Preview";
  }

  get isLoading() {
    return !this.detail && !this.failure;
  }

  get facts() {
    const { mode, startedBy, startedAt, finishedAt, users, inScope } = this.shown;
    return [
      {
        label: labels.mode,
        value: modeOptions().find(({ value }) => value === mode)?.label ?? mode,
      },
      { label: labels.startedBy, value: startedBy },
      { label: labels.startedAt, value: formatMoment(startedAt) },
      { label: labels.finishedAt, value: formatMoment(finishedAt) },
      { label: labels.users, value: formatNumber(users) },
      { label: labels.inScope, value: formatNumber(inScope) },
    ].filter(({ value }) => value);
  }

  get figures() {
    return FIGURES.map(({ name, label }) => ({
      name,
      label,
      id: `figure-${name}`,
      value: formatNumber(this.shown[name]),
    }));
  }

  get hasRelease() {
    return this.shown.tripped || this.shown.held > 0 || this.shown.release !== null;
  }

  get errorGroups() {
    return this.detail?.errorGroups ?? [];
  }

  get hasErrors() {
    return this.errorGroups.length > 0;
  }

  /** Where somebody was deactivated: also after an undo, which tells its result there. */
  get hasUndo() {
    return this.detail !== null && this.shown.mode === "Enforce" && this.shown.deactivations > 0;
  }

  /** What a run under way has logged so far changes all the time: its entries are shown when it is over. */
  get hasEntries() {
    return !this.isPreview && !isUnderWay(this.shown);
  }

  handleOpenSettings() {
    this.dispatchEvent(new CustomEvent("opensettings", { bubbles: true, composed: true }));
  }

  handleChange() {
    this.read();
    this.dispatchEvent(new CustomEvent("runschange"));
  }
}
