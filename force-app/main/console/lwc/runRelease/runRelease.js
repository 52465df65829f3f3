import { LightningElement, api } from "lwc";
import { fill, fillCount, formatDate, formatNumber } from "c/displayFormat";
import { describeError } from "c/errorProblems";
import { focusLater } from "c/focusLater";
import { release, withdrawRelease } from "c/runsApi";
import labels from "./labels";

/** What the safety limit held in a run, why, and letting some of it through (R8). */
export default class RunRelease extends LightningElement {
  /** @type {import("c/runsApi").OpenRelease | null} */
  @api openRelease = null;
  /** Whether this is the last run in Enforce: no other can be released. @type {boolean} */
  @api isReleasable = false;
  /** @type {boolean} */
  @api canManage = false;

  labels = labels;
  /** @type {import("c/runsApi").Run} */
  shown;
  /** As typed. @type {number | null} */
  count = null;
  isConfirming = false;
  isBusy = false;
  /** @type {string} */
  error = "";

  /** @type {import("c/runsApi").Run} */
  @api get run() {
    return this.shown;
  }

  set run(run) {
    if (run.id !== this.shown?.id) {
      this.count = null;
      this.isConfirming = false;
      this.error = "";
    }
    this.shown = run;
  }

  get title() {
    const { held } = this.shown;
    return held > 0 ? fillCount(held, labels.titleOne, labels.titleMany) : labels.titleNone;
  }

  /** Why it tripped, in numbers. */
  get figures() {
    const { planned, recent, maxDeactivations, maxByShare, releaseUsed, held } = this.shown;
    return [
      { id: "release-planned", label: labels.planned, value: planned },
      { id: "release-recent", label: labels.recent, value: recent },
      { id: "release-limit", label: labels.limit, value: maxDeactivations ?? labels.noLimit },
      { id: "release-share", label: labels.share, value: maxByShare ?? labels.noLimit },
      { id: "release-used", label: labels.released, value: releaseUsed },
      { id: "release-held", label: labels.held, value: held },
    ]
      .filter(({ value }) => value !== null)
      .map(({ id, label, value }) => ({
        id,
        label,
        value: typeof value === "number" ? formatNumber(value) : value,
      }));
  }

  get why() {
    const { planned, recent, tripped } = this.shown;
    if (!tripped) {
      return labels.notTripped;
    }
    const [sum, limit] = [planned + (recent ?? 0), this.lowestLimit].map(formatNumber);
    return fill(labels.why, sum, limit);
  }

  get lowestLimit() {
    const { maxDeactivations, maxByShare } = this.shown;
    return Math.min(maxDeactivations ?? Infinity, maxByShare ?? Infinity);
  }

  /** The release that was given for this run and still waits. */
  get open() {
    return this.openRelease?.runId === this.shown.id ? this.openRelease : null;
  }

  get openText() {
    const open = this.open;
    return open
      ? fill(
          labels.open,
          formatNumber(open.count),
          formatDate(open.givenOn),
          open.givenBy ?? labels.somebody,
          formatDate(open.validUntil),
        )
      : "";
  }

  /** The release that was given for this run and is over. */
  get overText() {
    const given = this.open ? null : this.shown.release;
    return given
      ? fill(
          given.servedBy ? labels.served : labels.lapsed,
          formatNumber(given.count),
          formatDate(given.givenOn),
        )
      : "";
  }

  get canRelease() {
    return this.canManage && this.isReleasable && !this.open && this.shown.held > 0;
  }

  /** Why there is nothing to release here, where something was held. */
  get obstacle() {
    if (this.shown.held === 0 || this.isReleasable) {
      return "";
    }
    return this.shown.mode === "Preview" ? labels.onlyPreview : labels.notLast;
  }

  get wanted() {
    return this.count ?? this.shown.held;
  }

  get problem() {
    const { wanted } = this;
    return Number.isInteger(wanted) && wanted >= 1 && wanted <= this.shown.held
      ? ""
      : fill(labels.range, formatNumber(this.shown.held));
  }

  get cannotRelease() {
    return this.problem !== "";
  }

  get question() {
    return fillCount(this.wanted, labels.questionOne, labels.questionMany);
  }

  get openError() {
    return this.isConfirming ? "" : this.error;
  }

  /** @param {CustomEvent<{ value: number }>} event */
  handleCount(event) {
    this.count = event.detail.value;
  }

  handleRelease() {
    this.error = "";
    this.isConfirming = true;
  }

  handleCancel() {
    this.isConfirming = false;
    this.error = "";
    focusLater(this.template, "release");
  }

  handleConfirm() {
    return this.act(() => release({ runId: this.shown.id, count: this.wanted }));
  }

  handleWithdraw() {
    return this.act(() => withdrawRelease({ runId: this.shown.id }));
  }

  /** @param {() => Promise<any>} call */
  async act(call) {
    this.isBusy = true;
    this.error = "";
    try {
      await call();
      this.isConfirming = false;
      this.dispatchEvent(new CustomEvent("runschange"));
    } catch (error) {
      this.error = describeError(error).message;
    } finally {
      this.isBusy = false;
    }
  }
}
