import { LightningElement, api } from "lwc";
import { formatShare } from "c/displayFormat";
import labels from "./labels";

/** How far a long work is, with a way to stop it. */
export default class LabProgress extends LightningElement {
  /** What is being done. @type {string} */
  @api title = "";
  /** How far it is, in words. @type {string} */
  @api text = "";
  /** The share that is done; null where it is not known. @type {number | null} */
  @api share = null;

  labels = labels;

  get percent() {
    return this.share === null ? 0 : Math.min(100, Math.floor(100 * this.share));
  }

  get shown() {
    return this.text || formatShare(this.percent / 100);
  }

  get barStyle() {
    return `width: ${this.percent}%`;
  }

  handleCancel() {
    this.dispatchEvent(new CustomEvent("cancel"));
  }
}
