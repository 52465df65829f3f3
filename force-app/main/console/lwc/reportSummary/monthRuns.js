import { addMonths } from "c/plannerMonths";

/** @typedef {{ month: string, license: string }} LicenseMonth */

/**
 * Months of licences, told shortly: licences with the same months together, months without a gap as a span.
 * @param {LicenseMonth[]} months
 * @returns {{ licenses: string[], from: string, to: string }[]}
 */
export function monthRuns(months) {
  /** @type {Map<string, string[]>} */
  const byLicense = new Map();
  for (const { month, license } of months) {
    byLicense.set(license, [...(byLicense.get(license) ?? []), month]);
  }
  /** @type {Map<string, { licenses: string[], months: string[] }>} */
  const alike = new Map();
  for (const [license, own] of byLicense) {
    const sorted = own.sort();
    const key = sorted.join();
    const found = alike.get(key) ?? { licenses: [], months: sorted };
    found.licenses.push(license);
    alike.set(key, found);
  }
  return [...alike.values()].flatMap(({ licenses, months: sorted }) =>
    spansOf(sorted).map((span) => ({ licenses, ...span })),
  );
}

/** @param {string[]} months ascending */
function spansOf(months) {
  /** @type {{ from: string, to: string }[]} */
  const spans = [];
  for (const month of months) {
    const last = spans[spans.length - 1];
    if (last && addMonths(last.to, 1) === month) {
      last.to = month;
    } else {
      spans.push({ from: month, to: month });
    }
  }
  return spans;
}
