import { LightningElement, api } from "lwc";
import { everyFew } from "c/chartScale";
import { csvLink } from "c/csvFile";
import { fill, formatExactMoney, formatMonth, formatNumber, formatShort } from "c/displayFormat";
import { COLUMNS, MONEY, ledgerLines, sumOf } from "./ledgerCsv";
import { PARTS, ledgerPicture } from "./ledgerPicture";
import labels from "./labels";

/** Month by month, where the logins come from and what they cost: what every figure of the planner is made of. */
export default class PlannerLedger extends LightningElement {
  /** @type {import("c/plannerFigures").Figures} */
  @api figures;

  labels = labels;
  /** Whose ledger. @type {"current" | "optimum"} */
  which = "current";

  get ledger() {
    const { ledger, optimumLedger } = this.figures;
    return this.which === "current" ? ledger : optimumLedger;
  }

  get choices() {
    const { terms, optimization } = this.figures;
    return /** @type {const} */ ([
      ["current", terms.monthlyCommitment],
      ["optimum", optimization.monthlyCommitment],
    ]).map(([value, commitment]) => ({
      value,
      id: `planner-ledger-${value}`,
      label: fill(labels[value], formatNumber(commitment)),
      checked: value === this.which,
    }));
  }

  get keys() {
    return PARTS.map((part) => ({ part, className: `swatch part_${part}`, name: labels[part] }));
  }

  get picture() {
    return ledgerPicture(this.ledger);
  }

  get yTicks() {
    const { ticks, percent } = this.picture.scale;
    return ticks.map((tick) => ({ label: formatShort(Math.abs(tick)), percent: percent(tick) }));
  }

  get xTicks() {
    const { columns } = this.picture;
    return everyFew(columns.length, 6).map((index) => ({
      label: formatMonth(columns[index].month),
      percent: columns[index].left + columns[index].width / 2,
    }));
  }

  get columns() {
    return this.picture.columns.map(({ month, left, width, boxes, committed }) => ({
      key: month,
      style: `left: ${left}%; width: ${width}%`,
      committedStyle: `bottom: ${committed}%`,
      boxes: boxes
        .filter(({ height }) => height > 0)
        .map(({ part, bottom, height }) => ({
          key: part,
          className: `box part_${part}`,
          style: `bottom: ${bottom}%; height: ${height}%`,
        })),
    }));
  }

  get zeroStyle() {
    return `bottom: ${this.picture.scale.percent(0)}%`;
  }

  get spoken() {
    const { totals, rows } = this.ledger;
    return fill(
      labels.spoken,
      formatMonth(rows[0].month),
      formatMonth(rows[rows.length - 1].month),
      formatNumber(totals.demand),
      formatNumber(totals.used),
      formatNumber(totals.overage),
      formatNumber(totals.expired),
    );
  }

  get heads() {
    return [labels.month, ...COLUMNS.map((column) => labels[column])];
  }

  get rows() {
    return this.ledger.rows.map((row) => ({
      key: row.month,
      head: formatMonth(row.month),
      cells: COLUMNS.map((column) => this.cell(column, row[column])),
    }));
  }

  get total() {
    return {
      key: "total",
      head: labels.total,
      cells: COLUMNS.map((column) => this.cell(column, sumOf(this.ledger, column))),
    };
  }

  /** @param {typeof COLUMNS[number]} column @param {number | null} value */
  cell(column, value) {
    if (value === null) {
      return "";
    }
    return MONEY.includes(column)
      ? formatExactMoney(value, this.figures.terms.currency)
      : formatNumber(value);
  }

  /** The sum that the headline shows, put together. */
  get sum() {
    const { cost, commitmentCost, overageCost } = this.ledger.totals;
    return fill(
      labels.sum,
      ...[commitmentCost, overageCost, cost].map((amount) =>
        formatExactMoney(amount, this.figures.terms.currency),
      ),
    );
  }

  get csv() {
    return csvLink(ledgerLines(this.ledger, this.figures.terms.currency));
  }

  get csvName() {
    return fill(labels.fileName, this.figures.terms.startMonth, this.which);
  }

  /** @param {{ target: HTMLInputElement }} event */
  handleWhich(event) {
    this.which = /** @type {typeof this.which} */ (event.target.value);
  }
}
