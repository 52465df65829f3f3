import { LightningElement, api } from "lwc";
import { csvLink } from "c/csvFile";
import {
  fill,
  fillCount,
  formatExactMoney,
  formatMoney,
  formatMonth,
  formatNumber,
  formatShare,
} from "c/displayFormat";
import { addMonths, calendarMonth } from "c/plannerMonths";
import { completeTerms } from "c/plannerTerms";
import { ledgerLines } from "c/reportCsv";
import labels from "./labels";

/** @typedef {import("../../../../../src/commitment/types").LedgerRow} LedgerRow */

/** What the saved contract's commitment did in these months (C2, C3): covered, carried over, expired, exceeded. */
export default class ReportContract extends LightningElement {
  /** @type {import("../../../../../src/commitment/types").Ledger} */
  @api ledger;
  /** @type {import("../../../../../src/commitment/types").Contract} */
  @api contract;
  /** The names of the licences that it is for. @type {string[]} */
  @api licenses = [];
  /** @type {{ orgName: string, asOf: string, currency: string }} */
  @api about;

  labels = labels;

  get currency() {
    return this.contract.currency ?? this.about.currency;
  }

  /** Which months it is told of, since a gap breaks a ledger off. */
  get window() {
    const { rows } = this.ledger;
    return fillCount(
      rows.length,
      labels.windowOne,
      labels.windowMany,
      formatMonth(rows[0].month),
      formatMonth(rows[rows.length - 1].month),
      this.licenses.join(", "),
    );
  }

  /** What the contract does otherwise, since the ledger begins and ends where the data do. */
  get soFar() {
    const { rows } = this.ledger;
    const { startMonth, termMonths, trueUp, rolloverMonths } = completeTerms(
      this.contract,
      this.currency,
    );
    const first = rows[0].month;
    const { month, expired } = rows[rows.length - 1];
    const isOver = month >= addMonths(startMonth, termMonths - 1);
    if (trueUp === "annual") {
      const isYear = (/** @type {string} */ begun) =>
        calendarMonth(begun) === calendarMonth(startMonth);
      return [
        isYear(first) ? "" : fill(labels.yearBegun, formatMonth(first)),
        isOver || isYear(addMonths(month, 1)) ? "" : fill(labels.yearSoFar, formatMonth(month)),
      ]
        .filter(Boolean)
        .join(" ");
    }
    return rolloverMonths > 0 && expired > 0 && !isOver
      ? fill(labels.carriedSoFar, formatMonth(month))
      : "";
  }

  get hasRows() {
    return this.ledger.rows.length > 0;
  }

  get tiles() {
    const { rows, totals } = this.ledger;
    const carried = rows.reduce((sum, row) => sum + carriedUsed(row), 0);
    return [
      {
        key: "coverage",
        label: labels.coverage,
        value: totals.coverage === null ? "–" : formatShare(totals.coverage),
        note: fill(labels.coverageNote, formatNumber(totals.used), formatNumber(totals.demand)),
      },
      {
        key: "rollover",
        label: labels.rolloverUsed,
        value: formatNumber(carried),
        note: labels.rolloverNote,
      },
      {
        key: "expired",
        label: labels.expired,
        value: formatNumber(totals.expired),
        note: fill(labels.expiredNote, formatNumber(totals.committed)),
      },
      {
        key: "overage",
        label: labels.overage,
        value: formatMoney(totals.overageCost, this.currency),
        note: fill(labels.overageNote, formatNumber(totals.overage)),
      },
      {
        key: "cost",
        label: labels.cost,
        value: formatMoney(totals.cost, this.currency),
        note:
          totals.effectivePricePerLogin === null
            ? ""
            : fill(
                labels.costNote,
                formatExactMoney(rounded(totals.effectivePricePerLogin), this.currency),
              ),
      },
    ];
  }

  get rows() {
    return this.ledger.rows.map((row) => ({
      key: row.month,
      name: formatMonth(row.month),
      cells: [
        formatNumber(row.demand),
        formatNumber(row.committed),
        formatNumber(row.carriedIn),
        formatNumber(row.used),
        formatNumber(row.expired),
        formatNumber(row.carriedOut),
        formatNumber(row.overage),
        formatExactMoney(row.commitmentCost, this.currency),
        formatExactMoney(row.overageCost, this.currency),
      ].map((text, key) => ({ key, text })),
    }));
  }

  get heads() {
    return [
      labels.logins,
      labels.committed,
      labels.carriedIn,
      labels.used,
      labels.expired,
      labels.carriedOut,
      labels.overageLogins,
      labels.commitmentCost,
      labels.overageCost,
    ];
  }

  get csvLink() {
    return csvLink(ledgerLines(this.ledger, { ...this.about, currency: this.currency }));
  }

  get csvName() {
    return fill(labels.fileName, this.about.asOf);
  }
}

/** The oldest logins are used first: what was carried in before what is the month's own. @param {LedgerRow} row */
function carriedUsed({ carriedIn, used }) {
  return Math.min(carriedIn, used);
}

/** As prices are, at four decimals. @param {number} amount */
function rounded(amount) {
  return Math.round(amount * 10_000) / 10_000;
}
