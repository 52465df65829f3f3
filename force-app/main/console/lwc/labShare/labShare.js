import { LightningElement, api } from "lwc";
import { fill } from "c/displayFormat";
import { THRESHOLD_NAMES } from "c/labPolicy";
import { readTrial, trialText } from "./sharedTrial";
import labels from "./labels";

/** Takes what was found out of the lab: to the policy's record, or to somebody else's lab. */
export default class LabShare extends LightningElement {
  /** The last valid trial. @type {import("c/labPolicy").Trial} */
  @api trial;
  /** The policies' names. @type {string[]} */
  @api policies = [];

  labels = labels;
  pasted = "";
  problem = "";
  /** What was copied, or could not be. */
  result = "";

  get recordText() {
    const { vary, thresholds } = this.trial;
    return [
      fill(labels.place, vary),
      ...THRESHOLD_NAMES.map((name) => fill(labels.field, labels[name], thresholds[name])),
    ].join("\n");
  }

  get sharedText() {
    return trialText(this.trial);
  }

  get invalid() {
    return this.problem ? "true" : "false";
  }

  handleCopyRecord() {
    this.copy("lab-record", labels.copiedRecord);
  }

  handleCopyShared() {
    this.copy("lab-shared", labels.copiedShared);
  }

  /** @param {string} id of the field @param {string} done */
  async copy(id, done) {
    const field = /** @type {HTMLTextAreaElement} */ (
      this.template?.querySelector(`[data-id="${id}"]`)
    );
    try {
      await navigator.clipboard.writeText(field.value);
      this.result = done;
    } catch (error) {
      // Not every browser and sandbox lets a script write there.
      if (!error) {
        return;
      }
      field.focus();
      field.select();
      this.result = labels.copyByHand;
    }
  }

  /** @param {{ target: HTMLTextAreaElement }} event */
  handlePasted(event) {
    this.pasted = event.target.value;
    this.problem = "";
  }

  handleTry() {
    const change = readTrial(this.pasted, this.policies);
    if (!change) {
      this.problem = labels.notATrial;
      return;
    }
    this.dispatchEvent(new CustomEvent("trialchange", { detail: { change } }));
  }
}
