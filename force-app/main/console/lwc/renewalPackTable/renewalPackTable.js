import { LightningElement, api } from "lwc";

/** A table as tight as paper wants it: a head for each row, numbers beside it. */
export default class RenewalPackTable extends LightningElement {
  /** What the table is, for who hears it. @type {string} */
  @api label = "";
  /** Of the columns, the rows' own first. @type {string[]} */
  @api heads = [];
  /** @type {{ key: string, head: string, cells: string[], isStrong?: boolean }[]} */
  @api rows = [];

  get columns() {
    return this.heads.map((head, key) => ({ key, head, className: key === 0 ? "" : "number" }));
  }

  get lines() {
    return this.rows.map(({ key, head, cells, isStrong }) => ({
      key,
      head,
      className: isStrong ? "strong" : "",
      cells: cells.map((text, at) => ({ key: at, text })),
    }));
  }
}
