import { LightningElement, api } from "lwc";
import { fill, formatList, formatMean, formatMonth, formatNumber } from "c/displayFormat";
import { monthRuns } from "./monthRuns";
import labels from "./labels";

/** The report in a few figures: of all licences and of each, over the months that have data. */
export default class ReportSummary extends LightningElement {
  /** @type {import("../../../../../src/commitment/types").AuthenticationReport} */
  @api report;
  /** The licences' names by their keys. @type {Record<string, string>} */
  @api names = {};

  labels = labels;

  get rows() {
    const { licenses, totals } = this.report;
    return totals
      .filter(({ license }) => license !== null || licenses.length !== 1)
      .map((total) => ({
        key: total.license ?? "",
        name: total.license === null ? labels.all : (this.names[total.license] ?? total.license),
        className: total.license === null ? "all" : "",
        months: fill(
          labels.monthsOf,
          formatNumber(total.months),
          formatNumber(this.report.months.length),
        ),
        logins: formatNumber(total.logins),
        mean: total.meanMonthlyLogins === null ? "–" : formatMean(total.meanMonthlyLogins),
        peak:
          total.peakMonth === null
            ? "–"
            : fill(labels.peak, formatNumber(total.peakLogins ?? 0), formatMonth(total.peakMonth)),
      }));
  }

  /** What the report does not know stands at its head. */
  get gaps() {
    return this.told(labels.gaps, this.report.missing);
  }

  get incomplete() {
    const { licenses, months } = this.report;
    return this.told(
      labels.incomplete,
      months.flatMap(({ month, populations }) =>
        licenses
          .filter((_, at) => populations[at]?.isComplete === false)
          .map((license) => ({ month, license })),
      ),
    );
  }

  /** @param {string} text @param {import("./monthRuns").LicenseMonth[]} months */
  told(text, months) {
    const runs = monthRuns(months).map(({ licenses, from, to }) =>
      fill(
        from === to ? labels.month : labels.span,
        formatList(licenses.map((key) => this.names[key] ?? key)),
        formatMonth(from),
        formatMonth(to),
      ),
    );
    return runs.length > 0 ? fill(text, runs.join("; ")) : "";
  }
}
