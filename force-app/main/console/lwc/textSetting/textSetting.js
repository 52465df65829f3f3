import { LightningElement, api } from "lwc";

/** One text of the settings: an input, what it is for, its problem beside it. */
export default class TextSetting extends LightningElement {
  /** The setting's wire name. @type {string} */
  @api name = "";
  /** @type {string} */
  @api label = "";
  /** @type {string} */
  @api help = "";
  /** @type {"text" | "url"} */
  @api type = "text";
  /** @type {string} */
  @api value = "";
  /** @type {boolean} */
  @api disabled = false;
  /** What is said against this setting. @type {string} */
  @api problem = "";

  get inputId() {
    return `setting-${this.name}`;
  }

  get problemId() {
    return `setting-${this.name}-problem`;
  }

  get invalid() {
    return this.problem ? "true" : "false";
  }

  get className() {
    return `slds-form-element${this.problem ? " slds-has-error" : ""}`;
  }

  /** @param {{ target: HTMLInputElement, stopPropagation(): void }} event */
  handleInput(event) {
    event.stopPropagation();
    this.dispatchEvent(
      new CustomEvent("textchange", { detail: { name: this.name, value: event.target.value } }),
    );
  }
}
