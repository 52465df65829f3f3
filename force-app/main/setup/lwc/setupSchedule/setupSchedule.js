import { LightningElement, api } from "lwc";
import { fill, formatList } from "c/displayFormat";
import labels from "./labels";

/** When the review runs by itself, as whom, and who hears of it. */
export default class SetupSchedule extends LightningElement {
  /** @type {import("c/setupApi").SetupAnswer} */
  @api answer;

  labels = labels;

  get recipients() {
    const { recipients } = this.answer;
    return recipients.length > 0 ? fill(labels.recipients, formatList(recipients)) : labels.nobody;
  }

  handleChange() {
    this.dispatchEvent(new CustomEvent("setupchange"));
  }
}
