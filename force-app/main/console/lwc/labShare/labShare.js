import { LightningElement, api, wire } from "lwc";
import { CurrentPageReference, NavigationMixin } from "lightning/navigation";
import { fill } from "c/displayFormat";
import { pageWith, readTrial, trialText } from "c/labHandover";
import { THRESHOLD_NAMES } from "c/labPolicy";
import labels from "./labels";

/** Takes what was found out of the lab: to somebody else's lab, or to the policy's record. */
export default class LabShare extends NavigationMixin(LightningElement) {
  labels = labels;
  /** @type {import("c/reviewSession").ReviewSession} */
  loaded;
  /** @type {import("c/labPolicy").Trial} */
  tried;
  /** @type {import("c/labHandover").PageReference | null} */
  page = null;
  link = "";
  pasted = "";
  problem = "";
  /** What was copied, or could not be; what is not as it was handed on. */
  result = "";

  /** The loaded population with its logins. @type {import("c/reviewSession").ReviewSession} */
  @api get session() {
    return this.loaded;
  }

  set session(session) {
    this.loaded = session;
    this.makeLink();
  }

  /** The last valid trial. @type {import("c/labPolicy").Trial} */
  @api get trial() {
    return this.tried;
  }

  set trial(trial) {
    this.tried = trial;
    this.makeLink();
  }

  /** @param {import("c/labHandover").PageReference | null} page */
  @wire(CurrentPageReference)
  takePage(page) {
    this.page = page;
    this.makeLink();
  }

  get recordText() {
    const { vary, thresholds } = this.tried;
    return [
      fill(labels.place, vary),
      ...THRESHOLD_NAMES.map((name) => fill(labels.field, labels[name], thresholds[name])),
    ].join("\n");
  }

  get sharedText() {
    return trialText(this.loaded, this.tried);
  }

  get invalid() {
    return this.problem ? "true" : "false";
  }

  /** To the page that the lab is on, whichever it is. */
  async makeLink() {
    const { page, tried, loaded } = this;
    if (page && tried && loaded) {
      const path = await this[NavigationMixin.GenerateUrl](pageWith(page, this.sharedText));
      if (tried === this.tried) {
        this.link = new URL(path, window.location.href).href;
      }
    }
  }

  handleCopyLink() {
    this.copy("lab-link", labels.copiedLink);
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
    const { trial, problem, note } = readTrial(this.pasted, this.loaded);
    this.problem = problem;
    this.result = note;
    if (trial) {
      this.dispatchEvent(new CustomEvent("trialchange", { detail: { change: trial } }));
    }
  }
}
