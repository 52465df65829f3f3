import { LightningElement, api } from "lwc";
import { fill, fillCount, formatNumber } from "c/displayFormat";
import labels from "./labels";

/** How far the run under way has come. */
export default class RunProgress extends LightningElement {
  /** Null until it has been looked at. @type {import("c/runsApi").RunDetail | null} */
  @api run = null;
  /** @type {boolean} */
  @api canStop = false;

  labels = labels;
  isStopping = false;

  get title() {
    return this.run ? fill(labels.title, this.run.name) : labels.starting;
  }

  get share() {
    const { processed = 0, total = 0 } = this.run?.progress ?? {};
    return total > 0 ? Math.min(1, processed / total) : 0;
  }

  get percent() {
    return Math.round(this.share * 100);
  }

  get barStyle() {
    return `width: ${this.percent}%`;
  }

  get text() {
    const { phase = null, processed = 0, total = 0 } = this.run?.progress ?? {};
    if (total === 0) {
      return labels.waiting;
    }
    const text = phase === "acting" ? labels.acting : labels.planning;
    return fill(text, formatNumber(processed), formatNumber(total));
  }

  get errors() {
    const { errors = 0 } = this.run?.progress ?? {};
    return errors > 0 ? fillCount(errors, labels.errorOne, labels.errorMany) : "";
  }

  get cannotStop() {
    return !this.canStop || this.isStopping;
  }

  handleStop() {
    this.isStopping = true;
    this.dispatchEvent(new CustomEvent("stop"));
  }
}
