import { LightningElement, api } from "lwc";
import { fill, formatHour, formatMoment } from "c/displayFormat";
import { describeError } from "c/errorProblems";
import { schedule as scheduleReview, unschedule } from "c/runsApi";
import { DEFAULT_WEEKLY, dayName, dayOptions, fromCron, toCron } from "./cron";
import labels from "./labels";

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** When the review runs by itself, and whether it will. */
export default class RunSchedule extends LightningElement {
  /** @type {import("c/runsApi").Schedule | null} */
  @api schedule = null;
  /** @type {boolean} */
  @api canManage = false;

  labels = labels;
  wished = DEFAULT_WEEKLY;
  isBusy = false;
  /** @type {string} */
  error = "";

  get isScheduled() {
    return this.schedule !== null;
  }

  get text() {
    if (!this.schedule) {
      return labels.none;
    }
    const weekly = fromCron(this.schedule.cron);
    return weekly
      ? fill(labels.weekly, dayName(weekly.day), formatHour(weekly.hour))
      : fill(labels.other, this.schedule.cron);
  }

  get nextRun() {
    return this.schedule?.nextRun ? fill(labels.next, formatMoment(this.schedule.nextRun)) : "";
  }

  get by() {
    return this.schedule ? fill(labels.by, this.schedule.scheduledBy) : "";
  }

  get warning() {
    if (!this.schedule) return "";
    const { scheduledBy, isScheduledByActive, isScheduledByAllowed } = this.schedule;
    if (!isScheduledByActive) return fill(labels.inactive, scheduledBy);
    return isScheduledByAllowed ? "" : fill(labels.notAllowed, scheduledBy);
  }

  get days() {
    return dayOptions().map((option) => ({
      ...option,
      selected: option.value === this.wished.day,
    }));
  }

  get hours() {
    return HOURS.map((hour) => ({
      value: String(hour),
      label: formatHour(hour),
      selected: hour === this.wished.hour,
    }));
  }

  get cannotManage() {
    return !this.canManage || this.isBusy;
  }

  /** @param {{ target: HTMLSelectElement }} event */
  handleDay(event) {
    this.wished = { ...this.wished, day: event.target.value };
  }

  /** @param {{ target: HTMLSelectElement }} event */
  handleHour(event) {
    this.wished = { ...this.wished, hour: Number(event.target.value) };
  }

  handleSchedule() {
    this.act(() => scheduleReview({ cron: toCron(this.wished) }));
  }

  handleUnschedule() {
    this.act(() => unschedule());
  }

  /** @param {() => Promise<any>} call */
  async act(call) {
    this.isBusy = true;
    this.error = "";
    try {
      await call();
      this.dispatchEvent(new CustomEvent("runschange"));
    } catch (error) {
      this.error = describeError(error).message;
    } finally {
      this.isBusy = false;
    }
  }
}
