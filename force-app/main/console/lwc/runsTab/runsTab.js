// code-analyzer-suppress(eslint:@lwc/lwc-platform/no-inline-disable): each gives its reason
import { LightningElement, api } from "lwc";
import { describeError } from "c/errorProblems";
import { getOverview, getRun, isUnderWay } from "c/runsApi";
import { announceUsersChange } from "c/usersChange";
import labels from "./labels";

/** How long a run under way is left alone between two looks, in milliseconds. */
const LOOK = 1000;

/** The weekly review as it really runs: its brakes, its runs, what each did, and what comes of it. */
export default class RunsTab extends LightningElement {
  labels = labels;
  /** @type {import("c/runsApi").Overview | null} */
  overview = null;
  /** @type {ReturnType<typeof describeError> | null} */
  failure = null;
  /** The run under way, as last seen. @type {import("c/runsApi").RunDetail | null} */
  running = null;
  /** @type {string | null} */
  chosenId = null;
  isConnected = false;
  /** Counts the readings: only the newest may answer. */
  reading = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  timer;

  connectedCallback() {
    this.isConnected = true;
    this.reload();
  }

  disconnectedCallback() {
    this.isConnected = false;
    clearTimeout(this.timer);
  }

  /** Reads everything anew; what is on screen stays until then. */
  @api async reload() {
    clearTimeout(this.timer);
    this.reading += 1;
    const { reading } = this;
    try {
      const overview = await getOverview();
      if (this.isCurrent(reading)) {
        this.overview = overview;
        this.failure = null;
        this.running = overview.running === this.running?.id ? this.running : null;
        if (overview.running) {
          this.look(overview.running, reading);
        }
      }
    } catch (error) {
      if (this.isCurrent(reading)) {
        this.failure = describeError(error);
      }
    }
  }

  /** @param {number} reading */
  isCurrent(reading) {
    return this.isConnected && reading === this.reading;
  }

  /**
   * Looks at the run under way until it is over.
   * @param {string} runId
   * @param {number} reading
   */
  async look(runId, reading) {
    try {
      const run = await getRun(runId);
      if (!this.isCurrent(reading)) {
        return;
      }
      this.running = run;
      if (!isUnderWay(run)) {
        this.running = null;
        this.chosenId = runId;
        this.announceUsers(run);
        this.reload();
        return;
      }
    } catch (error) {
      if (this.isCurrent(reading)) {
        this.failure = describeError(error);
      }
      return;
    }
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- nothing tells the page when a run is over; ends with the component
    this.timer = setTimeout(() => this.look(runId, reading), LOOK);
  }

  /** What was read about users is no longer so. @param {import("c/runsApi").Run} run */
  announceUsers({ mode }) {
    if (mode !== "Preview") {
      announceUsersChange(this);
    }
  }

  get isLoading() {
    return !this.overview && !this.failure;
  }

  get runs() {
    return this.overview?.runs ?? [];
  }

  get hasRuns() {
    return this.runs.length > 0;
  }

  /** The newest run, until another is chosen. */
  get shownRun() {
    return this.runs.find(({ id }) => id === this.chosenId) ?? this.runs[0];
  }

  get shownId() {
    return this.shownRun?.id ?? null;
  }

  /** Whether the run shown is the last that counted everybody in Enforce: only that one can be released (R8). */
  get isReleasable() {
    const last = this.runs.find(({ mode, isCounted }) => mode === "Enforce" && isCounted);
    return last !== undefined && last === this.shownRun;
  }

  get canManage() {
    return this.overview?.canManage ?? false;
  }

  handleChange() {
    this.reload();
  }

  /** @param {CustomEvent<{ id: string }>} event */
  handleSelect(event) {
    this.chosenId = event.detail.id;
  }
}
