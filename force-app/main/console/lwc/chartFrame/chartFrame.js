import { LightningElement, api } from "lwc";

/**
 * @typedef {object} Tick
 * @property {string} label
 * @property {number} percent where it is on its axis
 */

/** The axes around a chart, which is drawn into the slot. The figures stand elsewhere as text: the axes are not read out. */
export default class ChartFrame extends LightningElement {
  /** @type {string} */
  @api xLabel = "";
  /** @type {string} */
  @api yLabel = "";
  /** @type {Tick[]} */
  @api xTicks = [];
  /** @type {Tick[]} */
  @api yTicks = [];

  get columns() {
    return this.xTicks.map(({ label, percent }, key) => ({
      key,
      label,
      style: `left: ${percent}%`,
    }));
  }

  get rows() {
    return this.yTicks.map(({ label, percent }, key) => ({
      key,
      label,
      style: `bottom: ${percent}%`,
    }));
  }
}
