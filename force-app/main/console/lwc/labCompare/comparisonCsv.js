import { THRESHOLD_NAMES } from "c/labPolicy";
import labels from "./labels";

/** A spreadsheet would run what begins so. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * The comparison as CSV: plain numbers and wire dates, which every spreadsheet reads alike.
 * @param {{ name: string, thresholds: import("c/labPolicy").Thresholds | null, totals: import("../../../../../src/types").ReplayTotals | null }[]} rows no totals: nobody is reviewed
 * @param {{ from: string, to: string, currency: string }} about
 */
export function comparisonCsv(rows, { from, to, currency }) {
  const head = [
    labels.policy,
    labels.firstWarningDays,
    labels.finalNoticeDays,
    labels.deactivationDays,
    labels.from,
    labels.to,
    `${labels.savings} (${currency})`,
    labels.seatDays,
    labels.seatsFreed,
    labels.deactivations,
    labels.falsePositives,
    labels.unjudged,
    labels.firstWarnings,
    labels.finalNotices,
  ];
  const lines = rows.map(({ name, thresholds, totals }) => [
    name,
    ...THRESHOLD_NAMES.map((threshold) => thresholds?.[threshold] ?? ""),
    from,
    to,
    totals ? (totals.savings?.total ?? "") : 0,
    totals?.seatDaysFreed ?? 0,
    totals?.seatsFreedAtEnd ?? 0,
    totals?.deactivations ?? 0,
    totals?.falsePositives ?? 0,
    totals?.unjudged ?? 0,
    totals?.firstWarnings ?? 0,
    totals?.finalNotices ?? 0,
  ]);
  return [head, ...lines].map((cells) => `${cells.map(cellOf).join(",")}\r\n`).join("");
}

/** @param {string | number} value */
function cellOf(value) {
  const text = typeof value === "string" && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
