import { LightningElement, api } from "lwc";
import { fill, formatNumber } from "c/displayFormat";
import labels from "./labels";

/** How far the loading is, with a way to stop it. */
export default class LoadProgress extends LightningElement {
  /** Users read so far. @type {number} */
  @api users = 0;
  /** Users to read; null before that is known. @type {number | null} */
  @api expected = null;

  labels = labels;

  get percent() {
    return this.expected ? Math.min(100, Math.floor((100 * this.users) / this.expected)) : 0;
  }

  get text() {
    return this.expected === null
      ? labels.starting
      : fill(labels.progress, formatNumber(this.users), formatNumber(this.expected));
  }

  get barStyle() {
    return `width: ${this.percent}%`;
  }

  handleCancel() {
    this.dispatchEvent(new CustomEvent("cancel"));
  }
}
