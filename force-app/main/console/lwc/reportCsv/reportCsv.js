import { fill } from "c/displayFormat";
import { GROUPS } from "c/reportWords";
import labels from "./labels";

/** @typedef {import("../../../../../src/commitment/types").AuthenticationReport} Report */
/** @typedef {import("c/csvFile").Cell} Cell */

/**
 * The report as lines of a file: what it is about, then a row for each month and licence, in plain numbers. A month
 * without data has empty cells, never zeros.
 * @param {Report} report
 * @param {{ orgName: string, asOf: string, names: Record<string, string>, monthStartDay: number }} about
 * @returns {Cell[][]}
 */
export function reportLines(report, { orgName, asOf, names, monthStartDay }) {
  const { months, licenses, missing } = report;
  const head = [
    labels.month,
    labels.licenseKey,
    labels.license,
    labels.data,
    labels.logins,
    labels.activeUsers,
    labels.addressableUsers,
    labels.loginsPerActiveUser,
    ...GROUPS.map((group) => fill(labels.usersWith, group)),
  ];
  const rows = months.flatMap(({ month, populations }) =>
    licenses.map((license, at) => {
      const figures = populations[at];
      const begin = [month, license, names[license] ?? license];
      return figures
        ? [
            ...begin,
            figures.isComplete ? labels.complete : labels.incomplete,
            figures.logins,
            figures.activeUsers,
            figures.addressableUsers,
            figures.loginsPerActiveUser ?? "",
            ...figures.distribution,
          ]
        : [...begin, labels.noData, ...Array.from({ length: head.length - 4 }, () => "")];
    }),
  );
  const unfinished = months.flatMap(({ month, populations }) =>
    licenses
      .filter((_, at) => populations[at]?.isComplete === false)
      .map((license) => `${month} ${license}`),
  );
  return [
    [labels.title, orgName],
    [labels.madeOn, asOf],
    [labels.window, months[0].month, months[months.length - 1].month],
    [labels.monthsBegin, monthStartDay],
    [labels.withoutData, listed(missing.map(({ month, license }) => `${month} ${license}`))],
    [labels.incompleteMonths, listed(unfinished)],
    [],
    head,
    ...rows,
  ];
}

/**
 * The contract's ledger as lines of a file: exact amounts.
 * @param {import("../../../../../src/commitment/types").Ledger} ledger
 * @param {{ orgName: string, asOf: string, currency: string }} about
 * @returns {Cell[][]}
 */
export function ledgerLines({ rows }, { orgName, asOf, currency }) {
  return [
    [labels.ledgerTitle, orgName],
    [labels.madeOn, asOf],
    [],
    [
      labels.month,
      labels.logins,
      labels.committed,
      labels.carriedIn,
      labels.used,
      labels.expired,
      labels.carriedOut,
      labels.overage,
      `${labels.commitmentCost} (${currency})`,
      `${labels.overageCost} (${currency})`,
    ],
    ...rows.map((row) => [
      row.month,
      row.demand,
      row.committed,
      row.carriedIn,
      row.used,
      row.expired,
      row.carriedOut,
      row.overage,
      row.commitmentCost,
      row.overageCost,
    ]),
  ];
}

/** @param {string[]} items */
function listed(items) {
  return items.length > 0 ? items.join("; ") : labels.nothing;
}
