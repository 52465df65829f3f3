// code-analyzer-suppress(eslint:@lwc/lwc-platform/no-inline-disable): each gives its reason
import { LightningElement, api } from "lwc";
import { fill, fillCount, formatDate, formatMoment, formatNumber } from "c/displayFormat";
import { describeError, inUserLanguage } from "c/errorProblems";
import { getSnapshotJob, scheduleSnapshots, startSnapshot, unscheduleSnapshots } from "c/usageApi";
import { isOver } from "./jobStatus";
import labels from "./labels";

/** How long a job is left alone between two looks, in milliseconds. */
const LOOK = 2000;

/** The snapshots that keep logins before the login history forgets them: when, how far, by hand. */
export default class UsageJob extends LightningElement {
  /** What the org knows of its logins. @type {import("c/usageApi").Months} */
  @api usage;

  labels = labels;
  /** The snapshot under way. @type {import("c/usageApi").SnapshotJob | null} */
  running = null;
  isBusy = false;
  /** What came of it. */
  status = "";
  error = "";
  isConnected = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  timer;

  connectedCallback() {
    this.isConnected = true;
    this.follow();
  }

  disconnectedCallback() {
    this.isConnected = false;
    clearTimeout(this.timer);
  }

  get lastRun() {
    const { lastRun } = this.usage.job;
    return lastRun ? formatMoment(lastRun) : labels.never;
  }

  get nextRun() {
    const { nextRun } = this.usage.job;
    return nextRun ? formatMoment(nextRun) : labels.notScheduled;
  }

  get problem() {
    return inUserLanguage(this.usage.job.problem) ?? "";
  }

  get historyFrom() {
    const { historyFrom } = this.usage;
    return historyFrom ? fill(labels.historyFrom, formatDate(historyFrom)) : labels.noHistory;
  }

  get monthStart() {
    const { monthStartDay } = this.usage;
    return monthStartDay === 1
      ? labels.calendarMonths
      : fill(labels.contractMonths, formatNumber(monthStartDay));
  }

  get isScheduled() {
    return this.usage.job.nextRun !== null;
  }

  get isRunning() {
    return this.running !== null;
  }

  get cannotAct() {
    return this.isBusy || this.isRunning;
  }

  get percent() {
    const { processed = 0, total = 0 } = this.running ?? {};
    return total > 0 ? Math.min(100, Math.floor((100 * processed) / total)) : 0;
  }

  get barStyle() {
    return `width: ${this.percent}%`;
  }

  get progress() {
    const { processed = 0, total = 0 } = this.running ?? {};
    return total > 0
      ? fill(labels.progress, formatNumber(processed), formatNumber(total))
      : labels.waiting;
  }

  async handleStart() {
    await this.act(() => startSnapshot());
    if (!this.error) {
      this.running = { status: "", processed: 0, total: 0, errors: 0, message: null };
      this.look();
    }
  }

  handleSchedule() {
    this.change(() => scheduleSnapshots(null));
  }

  handleUnschedule() {
    this.change(() => unscheduleSnapshots());
  }

  /** @param {() => Promise<unknown>} call */
  async change(call) {
    await this.act(call);
    if (!this.error) {
      this.tell();
    }
  }

  /** @param {() => Promise<unknown>} call */
  async act(call) {
    this.isBusy = true;
    this.error = "";
    this.status = "";
    try {
      await call();
    } catch (error) {
      this.error = describeError(error).message;
    } finally {
      this.isBusy = false;
    }
  }

  /** Somebody else, or the schedule, may have started a snapshot. */
  async follow() {
    try {
      const job = await getSnapshotJob();
      if (this.isConnected && !this.isRunning && !isOver(job.status)) {
        this.running = job;
        this.lookLater();
      }
    } catch {
      // What is on screen stands without it.
    }
  }

  lookLater() {
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- cleared when the card goes
    this.timer = setTimeout(() => this.look(), LOOK);
  }

  async look() {
    try {
      const job = await getSnapshotJob();
      if (!this.isConnected) {
        return;
      }
      if (!isOver(job.status)) {
        this.running = job;
        this.lookLater();
        return;
      }
      this.running = null;
      if (job.status === "Completed" && job.errors === 0) {
        this.status = labels.done;
      } else {
        this.error =
          inUserLanguage(job.message) ??
          (job.errors > 0
            ? fillCount(job.errors, labels.errorOne, labels.errorMany)
            : fill(labels.ended, job.status ?? ""));
      }
      this.tell();
    } catch (error) {
      this.running = null;
      this.error = describeError(error).message;
    }
  }

  tell() {
    this.dispatchEvent(new CustomEvent("usagechange"));
  }
}
