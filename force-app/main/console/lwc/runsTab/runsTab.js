// code-analyzer-suppress(eslint:@lwc/lwc-platform/no-inline-disable): each gives its reason
import { LightningElement, api } from "lwc";
import { describeError } from "c/errorProblems";
import { newestAnswer } from "c/newestAnswer";
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
  /** Of all that is asked here, be it everything or a look at the run under way. */
  newest = newestAnswer();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  timer;

  connectedCallback() {
    this.reload();
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
  }

  /** Reads everything anew; what is on screen stays until then. */
  @api async reload() {
    clearTimeout(this.timer);
    await this.ask(getOverview, (overview) => {
      this.overview = overview;
      this.failure = null;
      this.running = overview.running === this.running?.id ? this.running : null;
      if (overview.running) {
        this.look(overview.running);
      }
    });
  }

  /**
   * Looks at the run under way until it is over.
   * @param {string} runId
   */
  look(runId) {
    this.ask(
      () => getRun(runId),
      (run) => {
        if (isUnderWay(run)) {
          this.running = run;
          // eslint-disable-next-line @lwc/lwc/no-async-operation -- nothing tells the page when a run is over; ends with the component
          this.timer = setTimeout(() => this.look(runId), LOOK);
        } else {
          this.running = null;
          this.chosenId = runId;
          this.announceUsers(run);
          this.reload();
        }
      },
    );
  }

  /**
   * What comes late is dropped: to an earlier question, or when the component has left the page.
   * @template Answer
   * @param {() => Promise<Answer>} question
   * @param {(answer: Answer) => void} onAnswer
   */
  ask(question, onAnswer) {
    return this.newest(
      question,
      (answer) => {
        if (this.isConnected) {
          onAnswer(answer);
        }
      },
      (error) => {
        this.failure = describeError(error);
      },
    );
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
