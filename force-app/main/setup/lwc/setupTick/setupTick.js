import { LightningElement, api } from "lwc";
import { fill, formatDate } from "c/displayFormat";
import { describeError } from "c/errorProblems";
import { mark as saveMark } from "c/setupApi";
import labels from "./labels";

/** The tick of a step that nothing in the org can show: saved at once, with its day and who set it. */
export default class SetupTick extends LightningElement {
  /** @type {import("c/setupApi").MarkedStep} */
  @api step;
  /** @type {string} */
  @api label = "";
  /** @type {boolean} */
  @api canManage = false;

  /** @type {import("c/setupApi").Mark | null} */
  saved = null;
  /** The tick as it was just set, until the org has said so. @type {boolean | null} */
  wished = null;
  isBusy = false;
  error = "";

  /** @type {import("c/setupApi").Mark | null | undefined} */
  @api get mark() {
    return this.saved;
  }

  set mark(mark) {
    this.saved = mark ?? null;
    this.wished = null;
  }

  get isTicked() {
    return this.wished ?? this.saved !== null;
  }

  get isDisabled() {
    return !this.canManage || this.isBusy;
  }

  get state() {
    if (this.isBusy) {
      return labels.saving;
    }
    return this.saved
      ? fill(labels.by, formatDate(this.saved.on), this.saved.by ?? labels.somebody)
      : "";
  }

  /** @param {{ target: HTMLInputElement }} event */
  async handleChange(event) {
    const isDone = event.target.checked;
    this.wished = isDone;
    this.isBusy = true;
    this.error = "";
    try {
      await saveMark({ step: this.step, isDone });
      this.dispatchEvent(new CustomEvent("ticked"));
    } catch (error) {
      this.wished = null;
      this.error = describeError(error).message;
    } finally {
      this.isBusy = false;
    }
  }
}
