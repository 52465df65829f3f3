import { LightningElement, api } from "lwc";
import { fill } from "c/displayFormat";
import labels from "./labels";

/** One number of a policy: an input, a slider where `sliderMax` is given, its problem beside it. */
export default class NumberSetting extends LightningElement {
  /** The setting's wire name; the inputs carry it as their `data-id`. @type {string} */
  @api name = "";
  /** @type {string} */
  @api label = "";
  /** @type {string} */
  @api unit = "";
  /** @type {number | null} */
  @api value = null;
  /** @type {number} */
  @api min = 0;
  /** @type {number | "any"} */
  @api step = 1;
  /** Where the slider ends; no slider where absent. @type {number} */
  @api sliderMax;
  /** @type {boolean} */
  @api disabled = false;
  /** What the core says about this setting. @type {string} */
  @api problem = "";

  /** An emptied input is not an answer yet: it is neither sent nor taken for the default. */
  isEmpty = false;

  get shownValue() {
    return this.isEmpty ? "" : this.value;
  }

  get shownProblem() {
    return this.isEmpty ? labels.required : this.problem;
  }

  get invalid() {
    return this.shownProblem ? "true" : "false";
  }

  get className() {
    return `slds-form-element${this.shownProblem ? " slds-has-error" : ""}`;
  }

  get hasSlider() {
    return this.sliderMax !== undefined;
  }

  /** A longer value typed by hand stays on the scale. */
  get scaleEnd() {
    return Math.max(this.sliderMax, this.value ?? 0);
  }

  get sliderId() {
    return `${this.name}-slider`;
  }

  get problemId() {
    return `${this.name}-problem`;
  }

  get sliderLabel() {
    return fill(labels.slider, this.label);
  }

  /** @param {{ target: HTMLInputElement, stopPropagation(): void }} event */
  handleInput(event) {
    event.stopPropagation();
    const text = event.target.value;
    this.isEmpty = text === "";
    if (!this.isEmpty) {
      this.dispatchEvent(
        new CustomEvent("numberchange", { detail: { name: this.name, value: Number(text) } }),
      );
    }
  }

  /** Left empty, the input goes back to what is in force. */
  handleBlur() {
    this.isEmpty = false;
  }
}
