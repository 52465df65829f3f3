import { LightningElement, api } from "lwc";
import { fill } from "c/displayFormat";
import { describeError } from "c/errorProblems";
import { saveContract } from "c/usageApi";
import labels from "./labels";

/** Whether the contract on screen is the saved one, and the way to make it so. */
export default class PlannerSave extends LightningElement {
  /** What is on screen. @type {import("c/plannerTerms").Terms} */
  @api terms;
  /** What the admin states beside it. @type {import("c/usageApi").Terms} */
  @api stated = {};
  /** Whether the screen shows what is saved. @type {boolean} */
  @api isSaved = false;
  /** Whether any contract is saved. @type {boolean} */
  @api hasSaved = false;
  /** Whether the terms are made up to show something. @type {boolean} */
  @api isExample = false;
  /** Whether the core can work with the terms. @type {boolean} */
  @api isValid = false;
  /** @type {boolean} */
  @api canManage = false;

  labels = labels;
  isBusy = false;
  failure = "";

  get state() {
    if (this.isSaved) {
      return labels.saved;
    }
    if (this.isExample) {
      return labels.example;
    }
    return this.hasSaved ? labels.changed : labels.notSaved;
  }

  get stateClass() {
    return `state${this.isSaved ? "" : " state_open"}`;
  }

  get cannotSave() {
    return !this.canManage || this.isSaved || !this.isValid || this.isBusy;
  }

  get canUndo() {
    return this.hasSaved && !this.isSaved;
  }

  /** Why there is no saving, where that is not plain to see. */
  get obstacle() {
    if (!this.canManage) {
      return labels.needsManage;
    }
    return this.isSaved || this.isValid ? "" : labels.invalid;
  }

  async handleSave() {
    const { terms, stated } = this;
    this.isBusy = true;
    this.failure = "";
    try {
      await saveContract(terms, stated);
      this.dispatchEvent(new CustomEvent("contractsaved", { detail: { terms, stated } }));
    } catch (error) {
      this.failure = fill(labels.failed, describeError(error).message);
    }
    this.isBusy = false;
  }

  handleUndo() {
    this.failure = "";
    this.dispatchEvent(new CustomEvent("contractundo"));
  }
}
