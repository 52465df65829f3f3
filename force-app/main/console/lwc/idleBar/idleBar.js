import { LightningElement, api } from "lwc";

/** One stacked bar. Its figures stand beside it as text, so for a screen reader it is one picture. */
export default class IdleBar extends LightningElement {
  /** The whole picture in words. @type {string} */
  @api label = "";
  /** What the bar is made of; the key names the color. @type {{ key: string, value: number }[]} */
  @api parts = [];

  get segments() {
    const whole = this.parts.reduce((sum, { value }) => sum + value, 0);
    return this.parts
      .filter(({ value }) => value > 0)
      .map(({ key, value }) => ({
        key,
        className: `segment segment_${key}`,
        style: `flex-grow: ${value / whole}`,
      }));
  }
}
