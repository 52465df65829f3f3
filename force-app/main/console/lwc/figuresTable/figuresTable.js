import { LightningElement, api } from "lwc";

/**
 * @typedef {object} FiguresRow
 * @property {string} key
 * @property {string} head
 * @property {string[]} cells
 * @property {boolean} [isStrong] whether it is the one to look at
 */

/** A table of figures, a head for each row: below a chart, which draws them, it opens where it is asked for. */
export default class FiguresTable extends LightningElement {
  /** What the table is, as its title and for who hears it. @type {string} */
  @api label = "";
  /** Of the columns, the rows' own first. @type {string[]} */
  @api heads = [];
  /** @type {FiguresRow[]} */
  @api rows = [];
  /** The row of sums. @type {FiguresRow | null} */
  @api total = null;
  /** Whether the table stands open from the start, with no title to close it. @type {boolean} */
  @api alwaysOpen = false;
  /** Whether it is as tight as paper wants it. @type {boolean} */
  @api isTight = false;

  /** Closed, the table is not kept up with every change. */
  isOpen = false;

  /** With no title there is nothing to press, and it stays open. */
  get summaryClass() {
    return this.alwaysOpen ? "slds-hide" : "title";
  }

  get tableClass() {
    return this.isTight ? "tight" : "slds-table slds-table_bordered";
  }

  get columns() {
    return this.heads.map((head, key) => ({ key, head, className: key === 0 ? "" : "number" }));
  }

  get lines() {
    return this.alwaysOpen || this.isOpen ? this.rows.map(withKeys) : [];
  }

  get sum() {
    return this.total && withKeys(this.total);
  }

  /** @param {{ currentTarget: HTMLDetailsElement }} event */
  handleToggle(event) {
    this.isOpen = event.currentTarget.open;
  }
}

/** @param {FiguresRow} row */
function withKeys({ key, head, cells, isStrong }) {
  const className = isStrong ? "strong" : "";
  return { key, head, className, cells: cells.map((text, at) => ({ key: at, text })) };
}
