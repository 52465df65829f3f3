import { roundScale } from "c/chartScale";

/** @typedef {import("../../../../../src/commitment/types").Ledger} Ledger */
/** @typedef {import("../../../../../src/commitment/types").LedgerRow} LedgerRow */

/** From the zero line up; what expired hangs below it. */
export const PARTS = /** @type {const} */ (["own", "carried", "overage", "expired"]);

/**
 * What a month's logins came out of: the oldest are used first, so what was carried in goes before the month's own.
 * @param {LedgerRow} row
 */
export function partsOf({ carriedIn, used, overage, expired }) {
  const carried = Math.min(carriedIn, used);
  return { own: used - carried, carried, overage, expired };
}

/**
 * The months as stacked columns, in percent of the picture.
 * @param {Ledger} ledger
 */
export function ledgerPicture({ rows }) {
  const expired = rows.reduce((most, row) => Math.max(most, row.expired), 0);
  // An annual true-up puts the whole year's overage on one month: its column is higher than its logins.
  const above = rows.reduce(
    (most, { demand, committed, used, overage }) =>
      Math.max(most, demand, committed, used + overage),
    1,
  );
  const scale = roundScale(-expired, above, { ticks: 5, whole: true });
  const zero = scale.percent(0);
  const width = 100 / rows.length;
  return {
    scale,
    columns: rows.map((row, at) => {
      const parts = partsOf(row);
      let bottom = zero;
      const boxes = PARTS.map((part) => {
        const height = scale.percent(parts[part]) - zero;
        const from = part === "expired" ? zero - height : bottom;
        bottom = part === "expired" ? bottom : bottom + height;
        return { part, bottom: from, height };
      });
      return {
        month: row.month,
        left: at * width,
        width,
        boxes,
        committed: scale.percent(row.committed),
      };
    }),
  };
}
