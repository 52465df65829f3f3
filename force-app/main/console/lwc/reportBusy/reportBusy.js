import { LightningElement, api } from "lwc";
import { fill, formatDate, formatMean, formatNumber, formatWeekday } from "c/displayFormat";
import labels from "./labels";

/** When people log in: the busiest days, and what a weekday is like. */
export default class ReportBusy extends LightningElement {
  /** @type {import("../../../../../src/commitment/types").AuthenticationReport} */
  @api report;

  labels = labels;

  get hasDays() {
    return this.report.busiestDays.length > 0;
  }

  get days() {
    const { busiestDays } = this.report;
    const most = Math.max(1, ...busiestDays.map(({ logins }) => logins));
    return busiestDays.map(({ date, logins }) => ({
      key: date,
      name: fill(labels.day, formatWeekday(weekdayOf(date)), formatDate(date)),
      value: formatNumber(logins),
      style: `width: ${(100 * logins) / most}%`,
    }));
  }

  get weekdays() {
    const { weekdays } = this.report;
    const most = Math.max(1e-9, ...weekdays.map((mean) => mean ?? 0));
    return weekdays.map((mean, at) => ({
      key: at,
      name: formatWeekday(at + 1),
      value: mean === null ? labels.noData : formatMean(mean),
      style: `width: ${(100 * (mean ?? 0)) / most}%`,
    }));
  }
}

/** 1 is Monday. @param {string} isoDate */
function weekdayOf(isoDate) {
  return ((new Date(`${isoDate}T12:00:00Z`).getUTCDay() + 6) % 7) + 1;
}
