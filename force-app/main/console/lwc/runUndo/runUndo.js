// code-analyzer-suppress(eslint:@lwc/lwc-platform/no-inline-disable): each gives its reason
import { LightningElement, api } from "lwc";
import { fill, fillCount, formatNumber } from "c/displayFormat";
import { describeError } from "c/errorProblems";
import { focusLater } from "c/focusLater";
import { getJob, undoRun } from "c/runsApi";
import { announceUsersChange } from "c/usersChange";
import labels from "./labels";

/** How long the job is left alone between two looks, in milliseconds. */
const LOOK = 1000;
const ENDS = ["Completed", "Aborted", "Failed"];

/** Takes back every deactivation of a run. */
export default class RunUndo extends LightningElement {
  /** @type {boolean} */
  @api canManage = false;

  labels = labels;
  /** @type {string} */
  shownId;
  /** @type {{ possible: number, jobId: string | null }} */
  shownUndo = { possible: 0, jobId: null };
  /** The job that is watched. @type {string | null} */
  jobId = null;
  /** @type {import("c/runsApi").Job | null} */
  job = null;
  isConfirming = false;
  isBusy = false;
  /** @type {string} */
  error = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  timer;

  /** @type {string} */
  @api get runId() {
    return this.shownId;
  }

  set runId(runId) {
    if (runId !== this.shownId) {
      this.forget();
    }
    this.shownId = runId;
  }

  /** How many can be taken back, and the job that does so, where there is one. @type {{ possible: number, jobId: string | null }} */
  @api get undo() {
    return this.shownUndo;
  }

  set undo(undo) {
    this.shownUndo = undo;
    if (undo.jobId && undo.jobId !== this.jobId) {
      this.watch(undo.jobId);
    }
  }

  disconnectedCallback() {
    this.forget();
  }

  forget() {
    clearTimeout(this.timer);
    this.jobId = null;
    this.job = null;
    this.isConfirming = false;
    this.error = "";
  }

  /** @param {string} jobId */
  watch(jobId) {
    clearTimeout(this.timer);
    this.jobId = jobId;
    this.job = null;
    return this.look(jobId);
  }

  /** @param {string} jobId */
  async look(jobId) {
    try {
      const job = await getJob(jobId);
      if (jobId !== this.jobId) {
        return;
      }
      const wasSeenRunning = this.job !== null;
      this.job = job;
      if (ENDS.includes(job.status)) {
        // A job that was over before anybody looked has changed nothing that is on screen.
        if (wasSeenRunning || this.isBusy) {
          this.announce();
        }
        this.isBusy = false;
        return;
      }
    } catch (error) {
      if (jobId === this.jobId) {
        this.error = describeError(error).message;
        this.isBusy = false;
      }
      return;
    }
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- nothing tells the page when a job is over; ends with the component
    this.timer = setTimeout(() => this.look(jobId), LOOK);
  }

  announce() {
    this.dispatchEvent(new CustomEvent("runschange"));
    announceUsersChange(this);
  }

  get hasEnded() {
    return this.job !== null && ENDS.includes(this.job.status);
  }

  get isRunning() {
    return this.jobId !== null && !this.hasEnded && this.error === "";
  }

  get possible() {
    const { possible } = this.shownUndo;
    return possible > 0
      ? fillCount(possible, labels.possibleOne, labels.possibleMany)
      : labels.nothing;
  }

  get canUndo() {
    return this.canManage && this.shownUndo.possible > 0 && !this.isRunning;
  }

  get canStart() {
    return this.canUndo && !this.isConfirming;
  }

  get question() {
    return fillCount(this.shownUndo.possible, labels.questionOne, labels.questionMany);
  }

  get progress() {
    const { processed = 0, total = 0 } = this.job ?? {};
    return total > 0
      ? fill(labels.progress, formatNumber(processed), formatNumber(total))
      : labels.waiting;
  }

  get result() {
    if (!this.hasEnded || !this.job) {
      return "";
    }
    if (this.job.status !== "Completed") {
      return labels.stopped;
    }
    const { errors } = this.job;
    return errors > 0 ? fillCount(errors, labels.doneErrorOne, labels.doneErrorMany) : labels.done;
  }

  get outerError() {
    return this.isConfirming ? "" : this.error;
  }

  handleStart() {
    this.error = "";
    this.isConfirming = true;
  }

  handleCancel() {
    this.isConfirming = false;
    this.error = "";
    focusLater(this.template, "undo-run");
  }

  /** @param {CustomEvent<{ comment: string }>} event */
  async handleConfirm(event) {
    this.isBusy = true;
    this.error = "";
    try {
      const jobId = await undoRun({ runId: this.shownId, comment: event.detail.comment });
      this.isConfirming = false;
      await this.watch(jobId);
    } catch (error) {
      this.error = describeError(error).message;
      this.isBusy = false;
    }
  }
}
