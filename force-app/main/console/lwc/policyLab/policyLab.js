import { LightningElement, api } from "lwc";
import { fill, fillCount, formatDate, formatNumber } from "c/displayFormat";
import { describeError } from "c/errorProblems";
import { PolicySet, balanced } from "c/labAdvice";
import { getLoginHistory, loadLogins } from "c/labData";
import { measureOf, statedCost } from "c/labMeasure";
import { STANDARD, replayRequest, thresholdsOf, thresholdsText } from "c/labPolicy";
import { gridAround, sweep } from "c/labSweep";
import { latestPerFrame } from "c/latestPerFrame";
import { LoadingCancelled } from "c/populationLoader";
import labels from "./labels";

/** @typedef {import("c/labPolicy").Trial} Trial */
/** @typedef {import("c/labPolicy").Point} Point */
/** @typedef {import("c/labMeasure").Measure} Measure */

/** R8, where the org sets none. */
const DEFAULT_LIMIT = 50;

/** The Policy Lab: what other thresholds would have done to these users, and what they will do. */
export default class PolicyLab extends LightningElement {
  labels = labels;
  /** One of "idle", "loading", "ready", "empty", "cancelled", "failed". */
  state = "idle";
  /** @type {import("c/reviewSession").ReviewSession} */
  loaded;
  isOpen = false;
  /** The session that was begun with: logins are read once for each. @type {import("c/reviewSession").ReviewSession | null} */
  begun = null;
  /** @type {import("c/labData").LoginHistory | null} */
  history = null;
  rows = 0;
  /** @type {ReturnType<typeof describeError> | null} */
  failure = null;

  /** What is on screen, which may have a problem. @type {Trial | null} */
  trial = null;
  /** @type {import("../../../../../src/types").Problem[]} */
  problems = [];
  /** The last valid trial and what it would have done. @type {{ trial: Trial, request: import("../../../../../src/types").ReplayRequest, replay: import("../../../../../src/types").Replay, chosen: Point } | null} */
  answer = null;
  /** What was replayed already for the policy and weekday of the trial, by its thresholds. @type {Map<string, import("../../../../../src/types").ReplayTotals>} */
  known = new Map();

  /** One of "running", "done", "cancelled", "failed". */
  mapState = "running";
  mapShare = 0;
  /** @type {ReturnType<typeof describeError> | null} */
  mapFailure = null;
  policies = new PolicySet([]);
  /** @type {Measure} */
  measure = "seatDays";
  /** What one false positive is taken to cost; null for what is stated to begin with. @type {number | null} */
  cost = null;

  /** The token of the loading or sweep under way; a newer one takes its place. @type {{ cancelled: boolean }} */
  work = { cancelled: false };
  planning = latestPerFrame((/** @type {Trial} */ trial) => this.decide(trial));

  /** The loaded population. @type {import("c/reviewSession").ReviewSession} */
  @api get session() {
    return this.loaded;
  }

  set session(session) {
    this.loaded = session;
    this.begin();
  }

  /** Whether the tab is looked at: only then are logins read. @type {boolean} */
  @api get isActive() {
    return this.isOpen;
  }

  set isActive(isActive) {
    this.isOpen = isActive;
    this.begin();
  }

  disconnectedCallback() {
    this.stop();
  }

  /** Ends the loading or sweep under way: another begins. */
  next() {
    this.work.cancelled = true;
    this.work = { cancelled: false };
    return this.work;
  }

  stop() {
    this.work.cancelled = true;
    this.planning.cancel();
  }

  begin() {
    if (this.isOpen && this.loaded && this.loaded !== this.begun) {
      this.begun = this.loaded;
      this.load();
    } else if (this.loaded !== this.begun) {
      // Nothing of the population before may be asked any more.
      this.stop();
      this.begun = null;
      this.state = "idle";
    }
  }

  async load() {
    this.stop();
    const work = this.next();
    const session = this.loaded;
    this.state = "loading";
    this.rows = 0;
    this.history = null;
    this.answer = null;
    try {
      const history = await getLoginHistory();
      if (work.cancelled) {
        return;
      }
      this.history = history;
      const { from, to } = history;
      if (from === null) {
        this.state = "empty";
        return;
      }
      if (!session.loginWindow) {
        await loadLogins({
          session,
          window: { from, to },
          onProgress: (rows) => {
            this.rows = rows;
          },
          cancellation: work,
        });
      }
      this.start();
    } catch (error) {
      if (!work.cancelled && !(error instanceof LoadingCancelled)) {
        this.fail(error);
      }
    }
  }

  /** @param {unknown} error */
  fail(error) {
    this.failure = describeError(error);
    this.state = "failed";
  }

  start() {
    const { prices } = this.loaded.context;
    this.measure = measureOf(prices);
    const trial = this.isTrialKnown ? this.trial : this.firstTrial;
    if (!trial) {
      this.state = "empty";
      return;
    }
    this.trial = trial;
    this.decide(trial);
    if (!this.answer) {
      // What was tried fits no longer, or the saved policies have a problem of their own.
      this.trial = this.firstTrial;
      this.decide(/** @type {Trial} */ (this.trial));
    }
    this.state = this.answer ? "ready" : "failed";
    if (!this.answer) {
      this.failure = { message: labels.failedTitle, problems: this.problems };
    }
  }

  /** What is being tried outlives users that are read anew. */
  get isTrialKnown() {
    return this.trial !== null && this.policyNames.includes(this.trial.vary);
  }

  /** The policy that most users are under, as it is saved. @returns {Trial | null} */
  get firstTrial() {
    const { usersPerPolicy } = this;
    const name = this.policyNames[Math.max(0, usersPerPolicy.indexOf(Math.max(...usersPerPolicy)))];
    return name === undefined
      ? null
      : { vary: name, runWeekday: 1, thresholds: this.savedThresholds(name) };
  }

  get usersPerPolicy() {
    try {
      return this.loaded.usersPerPolicy();
    } catch {
      // Saved policies with a problem decided nobody; the replay will say which.
      return [];
    }
  }

  get policyNames() {
    return this.loaded.saved.policies.map(({ name }) => name);
  }

  /** @param {string} name */
  savedThresholds(name) {
    const policy = this.loaded.saved.policies.find((found) => found.name === name);
    return thresholdsOf(policy ?? {});
  }

  get savedOfTrial() {
    return this.savedThresholds(this.trial?.vary ?? "");
  }

  /**
   * Replays a trial; where it has a problem, the last valid answer stays.
   * @param {Trial} trial
   */
  decide(trial) {
    const before = this.answer?.trial;
    const isElsewhere = before?.vary !== trial.vary || before?.runWeekday !== trial.runWeekday;
    try {
      const request = replayRequest(this.loaded, trial);
      const replay = this.loaded.replay(request);
      const chosen = { thresholds: trial.thresholds, totals: replay.totals };
      this.answer = { trial, request, replay, chosen };
    } catch (error) {
      const { message, problems } = describeError(error);
      this.problems = problems.length > 0 ? problems : [{ path: "", message }];
      return;
    }
    this.problems = [];
    if (isElsewhere) {
      this.known = knownFrom([this.answer.chosen]);
      this.drawMap();
    }
  }

  /** Replays the grid around the saved thresholds of the policy that is varied. */
  async drawMap() {
    const work = this.next();
    const session = this.loaded;
    const { trial } = /** @type {NonNullable<typeof this.answer>} */ (this.answer);
    const thresholds = this.savedThresholds(trial.vary);
    this.mapState = "running";
    this.mapShare = 0;
    this.policies = new PolicySet([]);
    try {
      const answer = await sweep({
        session,
        request: {
          ...replayRequest(session, { ...trial, thresholds }),
          vary: trial.vary,
          ...gridAround(thresholds),
        },
        onProgress: (share) => {
          this.mapShare = share;
        },
        cancellation: work,
      });
      const points = answer.points.map((point) => ({
        thresholds: thresholdsOf(point),
        totals: point.totals,
      }));
      this.policies = new PolicySet(points);
      this.known = knownFrom(points);
      this.mapState = "done";
    } catch (error) {
      if (!work.cancelled && !(error instanceof LoadingCancelled)) {
        this.mapFailure = describeError(error);
        this.mapState = "failed";
      }
    }
  }

  get isLoading() {
    return this.state === "loading";
  }

  get isReady() {
    return this.state === "ready";
  }

  get isEmpty() {
    return this.state === "empty";
  }

  get isCancelled() {
    return this.state === "cancelled";
  }

  get isFailed() {
    return this.state === "failed";
  }

  get loadShare() {
    const expected = this.history?.rows;
    return expected ? this.rows / expected : null;
  }

  get loadText() {
    const expected = this.history?.rows ?? null;
    return expected === null
      ? fill(labels.read, formatNumber(this.rows))
      : fill(labels.readOf, formatNumber(this.rows), formatNumber(expected));
  }

  get emptyReason() {
    return this.history?.problem ?? "";
  }

  get windowText() {
    const { from, to } = /** @type {import("c/reviewSession").LoginWindow} */ (
      this.loaded.loginWindow
    );
    const runs = this.answer?.replay.runs.length ?? 0;
    return fillCount(runs, labels.windowOne, labels.windowMany, formatDate(from), formatDate(to));
  }

  get isStale() {
    return this.problems.length > 0;
  }

  get isMapRunning() {
    return this.mapState === "running";
  }

  get isMapDone() {
    return this.mapState === "done";
  }

  get isMapFailed() {
    return this.mapState === "failed";
  }

  /** The grid holds the saved policy and the default. */
  get savedPoint() {
    return this.policies.find(this.savedThresholds(this.answer?.trial.vary ?? ""));
  }

  get standardPoint() {
    return this.policies.find(STANDARD);
  }

  get statedOrTypedCost() {
    return this.cost ?? statedCost(this.loaded.context.prices, this.measure);
  }

  get suggested() {
    const frontier = this.policies.frontier(this.measure);
    return balanced(frontier, this.measure, this.statedOrTypedCost)?.thresholds ?? null;
  }

  get limit() {
    const { limits } = this.loaded.saved;
    const limit = limits?.maxDeactivations;
    return limit === undefined ? DEFAULT_LIMIT : limit;
  }

  get hasMeasures() {
    return measureOf(this.loaded.context.prices) === "money";
  }

  get isMoney() {
    return this.measure === "money";
  }

  get isSeatDays() {
    return this.measure === "seatDays";
  }

  handleCancelLoading() {
    this.stop();
    this.state = "cancelled";
  }

  handleCancelMap() {
    this.work.cancelled = true;
    this.mapState = "cancelled";
  }

  handleReload() {
    this.load();
  }

  handleDrawMap() {
    this.drawMap();
  }

  /** @param {{ target: HTMLInputElement }} event */
  handleMeasure(event) {
    this.measure = /** @type {Measure} */ (event.target.value);
    this.cost = null;
  }

  /** @param {CustomEvent<{ cost: number }>} event */
  handleCost(event) {
    this.cost = event.detail.cost;
  }

  /** @param {CustomEvent<{ thresholds: import("c/labPolicy").Thresholds }>} event */
  handleThresholds(event) {
    this.attempt({ thresholds: event.detail.thresholds });
  }

  /** @param {CustomEvent<{ change: Partial<Trial> }>} event */
  handleTrial(event) {
    const { change } = event.detail;
    const { vary, thresholds } = change;
    this.attempt(
      vary && !thresholds ? { ...change, thresholds: this.savedThresholds(vary) } : change,
    );
  }

  /** @param {Partial<Trial>} change */
  attempt(change) {
    const trial = { .../** @type {Trial} */ (this.trial), ...change };
    this.trial = trial;
    this.planning.ask(trial);
  }
}

/** @param {Point[]} points */
function knownFrom(points) {
  return new Map(points.map(({ thresholds, totals }) => [thresholdsText(thresholds), totals]));
}
