import { LightningElement, api } from "lwc";
import { fill, formatMonth, formatNumber, formatMean } from "c/displayFormat";
import { GROUPS } from "c/reportWords";
import labels from "./labels";

/**
 * @typedef {import("../../../../../src/commitment/types").ReportFigures} Figures
 * @typedef {Figures & { isComplete?: boolean }} Row
 */

const ALL = "all";

/** The report's figures, a row for each month and licence, and all licences together where there is more than one. */
export default class ReportTable extends LightningElement {
  /** @type {import("../../../../../src/commitment/types").AuthenticationReport} */
  @api report;
  /** The licences' names by their keys. @type {Record<string, string>} */
  @api names = {};

  labels = labels;

  get groups() {
    return GROUPS.map((group) => ({ group, label: fill(labels.usersWith, group) }));
  }

  get wholeWidth() {
    return 4 + GROUPS.length;
  }

  get months() {
    const { licenses, months } = this.report;
    return months.map(({ month, populations, total }) => {
      const rows = licenses.map((license, at) =>
        this.row(license, this.names[license] ?? license, populations[at]),
      );
      if (licenses.length > 1) {
        rows.push(this.row(ALL, labels.all, total));
      }
      const isIncomplete = populations.some((figures) => figures?.isComplete === false);
      return {
        key: month,
        name: formatMonth(month),
        note: isIncomplete ? labels.incomplete : "",
        height: rows.length,
        rows: rows.map((row, at) => ({ ...row, isFirst: at === 0 })),
      };
    });
  }

  /** @param {string} key @param {string} name @param {Row | null} figures */
  row(key, name, figures) {
    if (!figures) {
      return { key, name, className: "", isMissing: true, cells: [] };
    }
    const { logins, activeUsers, addressableUsers, loginsPerActiveUser, distribution } = figures;
    return {
      key,
      name,
      className: key === ALL ? "all" : "",
      isMissing: false,
      cells: [
        formatNumber(logins),
        formatNumber(activeUsers),
        formatNumber(addressableUsers),
        loginsPerActiveUser === null ? "–" : formatMean(loginsPerActiveUser),
        ...distribution.map(formatNumber),
      ].map((text, at) => ({ key: at, text })),
    };
  }
}
