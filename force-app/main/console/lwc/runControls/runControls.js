import { LightningElement, api } from "lwc";
import { describeError } from "c/errorProblems";
import { focusLater } from "c/focusLater";
import { modeName } from "c/reviewWords";
import { setStopRuns, startReview, stopReview } from "c/runsApi";
import { modeMeaning } from "c/runWords";
import labels from "./labels";

/** @type {Record<string, string>} */
const WILL = {
  Preview: labels.willPreview,
  Notify: labels.willNotify,
  Enforce: labels.willEnforce,
};

/** What the review is allowed to do, starting it by hand, and its brakes. */
export default class RunControls extends LightningElement {
  /** The run under way, as last seen. @type {import("c/runsApi").RunDetail | null} */
  @api running = null;

  labels = labels;
  /** @type {import("c/runsApi").Overview} */
  shown;
  /** The kill switch as it was just turned, until the org has said so. @type {boolean | null} */
  turned = null;
  isConfirming = false;
  isBusy = false;
  /** @type {string} */
  error = "";

  /** @type {import("c/runsApi").Overview} */
  @api get overview() {
    return this.shown;
  }

  set overview(overview) {
    this.shown = overview;
    this.turned = null;
  }

  get isStopped() {
    return this.turned ?? this.overview.stopRuns;
  }

  get mode() {
    return modeName(this.overview.mode);
  }

  get modeClass() {
    return `badge badge_${this.overview.mode}`;
  }

  get meaning() {
    return modeMeaning(this.overview.mode);
  }

  get willDo() {
    return WILL[this.overview.mode] ?? "";
  }

  /** Why a run cannot be started now. */
  get obstacle() {
    if (!this.overview.canManage) {
      return labels.needsManage;
    }
    if (this.overview.running) {
      return labels.isRunning;
    }
    return this.isStopped ? labels.isStopped : "";
  }

  get cannotStart() {
    return this.obstacle !== "" || this.isConfirming || this.isBusy;
  }

  get isUnderWay() {
    return this.overview.running !== null;
  }

  get cannotManage() {
    return !this.overview.canManage;
  }

  get switchState() {
    return this.isStopped ? labels.switchOn : labels.switchOff;
  }

  get confirmError() {
    return this.isConfirming ? this.error : "";
  }

  get otherError() {
    return this.isConfirming ? "" : this.error;
  }

  handleRun() {
    this.error = "";
    this.isConfirming = true;
  }

  handleCancel() {
    this.isConfirming = false;
    this.error = "";
    focusLater(this.template, "run-now");
  }

  async handleConfirm() {
    if (await this.act(() => startReview())) {
      this.isConfirming = false;
    }
  }

  handleStop() {
    const { running } = this.overview;
    if (running) {
      this.act(() => stopReview({ runId: running }));
    }
  }

  /** @param {{ target: HTMLInputElement }} event */
  async handleSwitch(event) {
    const stop = event.target.checked;
    this.turned = stop;
    if (!(await this.act(() => setStopRuns({ stop })))) {
      this.turned = null;
    }
  }

  /** @param {() => Promise<any>} call */
  async act(call) {
    this.isBusy = true;
    this.error = "";
    try {
      await call();
      return true;
    } catch (error) {
      this.error = describeError(error).message;
      return false;
    } finally {
      this.isBusy = false;
      // Refused or not: what stood in the way may be new.
      this.dispatchEvent(new CustomEvent("runschange"));
    }
  }
}
