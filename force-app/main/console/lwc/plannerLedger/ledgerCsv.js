import labels from "./labels";

/** @typedef {import("../../../../../src/commitment/types").Ledger} Ledger */

/** The columns of a ledger, as the table and the file have them. */
export const COLUMNS = /** @type {const} */ ([
  "demand",
  "committed",
  "carriedIn",
  "used",
  "expired",
  "carriedOut",
  "overage",
  "commitmentCost",
  "overageCost",
]);

/** Those of them that are money. @type {readonly string[]} */
export const MONEY = ["commitmentCost", "overageCost"];

/**
 * What stands below the column: its sum, or nothing where a sum would count the same logins over and over.
 * @param {Ledger} ledger
 * @param {typeof COLUMNS[number]} column
 */
export function sumOf({ totals }, column) {
  return column === "carriedIn" || column === "carriedOut" ? null : totals[column];
}

/**
 * @param {Ledger} ledger
 * @param {string} currency
 * @returns {import("c/csvFile").Cell[][]}
 */
export function ledgerLines(ledger, currency) {
  return [
    [
      labels.month,
      ...COLUMNS.map((column) =>
        MONEY.includes(column) ? `${labels[column]} (${currency})` : labels[column],
      ),
    ],
    ...ledger.rows.map((row) => [row.month, ...COLUMNS.map((column) => row[column])]),
    [labels.total, ...COLUMNS.map((column) => sumOf(ledger, column))],
  ];
}
