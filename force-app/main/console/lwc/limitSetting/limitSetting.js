import { LightningElement, api } from "lwc";
import labels from "./labels";

/** A safety limit of a run (R8), and the box that lifts it. */
export default class LimitSetting extends LightningElement {
  /** The limit's name in events; its input carries it as its `data-id`. @type {string} */
  @api name = "";
  /** @type {string} */
  @api label = "";
  /** The limit, or what it is to be again where it is lifted. @type {number | null} */
  @api value = null;
  /** @type {boolean} */
  @api isLifted = false;
  /** Whether it is a share of the users, which is shown as a percentage. @type {boolean} */
  @api isShare = false;
  /** @type {boolean} */
  @api disabled = false;
  /** What is wrong with it. @type {string} */
  @api problem = "";

  labels = labels;

  get unit() {
    return this.isShare ? labels.percent : labels.users;
  }

  /** Four decimals of a share are two of a percentage. */
  get step() {
    return this.isShare ? 0.01 : 1;
  }

  /** 0.2825 → 28.25, without the crumbs of binary fractions. */
  get shown() {
    return this.isShare && this.value !== null ? Math.round(this.value * 10_000) / 100 : this.value;
  }

  get cannotType() {
    return this.disabled || this.isLifted;
  }

  get boxId() {
    return `${this.name}-no-limit`;
  }

  /** @param {CustomEvent<{ value: number }>} event */
  handleNumber(event) {
    const { value } = event.detail;
    this.send(this.isShare ? Math.round(value * 100) / 10_000 : value);
  }

  /** @param {{ target: HTMLInputElement }} event */
  handleLift(event) {
    this.send(event.target.checked ? null : this.value);
  }

  /** @param {number | null} value null: no limit */
  send(value) {
    this.dispatchEvent(new CustomEvent("limitchange", { detail: { name: this.name, value } }));
  }
}
