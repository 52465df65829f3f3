import { LightningElement, api } from "lwc";
import { fill, fillCount, formatDate } from "c/displayFormat";
import { describeError } from "c/errorProblems";
import { measureOf } from "c/labMeasure";
import { replayRequest, savedThresholds, sceneOf, thresholdsKey, windowOf } from "c/labPolicy";
import { replayInTurn } from "c/labReplay";
import { latestPerFrame } from "c/latestPerFrame";
import { LoadingCancelled } from "c/populationLoader";
import labels from "./labels";

/** @typedef {import("c/labPolicy").Trial} Trial */
/** @typedef {import("c/labPolicy").Point} Point */
/** @typedef {import("c/labPolicy").Thresholds} Thresholds */
/** @typedef {import("c/reviewSession").ReviewSession} ReviewSession */
/** @typedef {import("../../../../../src/types").ReplayTotals} ReplayTotals */

/**
 * @typedef {object} Answer what a trial would have done
 * @property {ReviewSession} session
 * @property {Trial} trial
 * @property {import("../../../../../src/types").ReplayRequest} request
 * @property {import("../../../../../src/types").Replay} replay
 * @property {Point} chosen its thresholds and totals
 */

/** R8, where the org sets none. */
const DEFAULT_LIMIT = 50;

/** One trial and everything that follows from it: what it would have done, beside which others, and what comes. */
export default class LabBench extends LightningElement {
  labels = labels;
  /** @type {ReviewSession} */
  loaded;
  /** @type {Trial} */
  tried;
  isConnected = false;

  /** @type {import("../../../../../src/types").Problem[]} */
  problems = [];
  /** The last valid trial and what it would have done. @type {Answer | null} */
  answer = null;
  /** What was replayed already in the scene of the trial, by its thresholds. @type {Map<string, ReplayTotals>} */
  known = new Map();
  /** What the search has found in that scene. @type {{ suggested: Thresholds | null, measure: import("c/labMeasure").Measure }} */
  found = { suggested: null, measure: "seatDays" };

  /** The token of the replays of this session. @type {{ cancelled: boolean }} */
  work = { cancelled: false };
  /** The trial that was asked for last. @type {Trial | null} */
  newest = null;
  planning = latestPerFrame((/** @type {Trial} */ trial) => this.decide(trial));

  /** The loaded population with its logins. @type {ReviewSession} */
  @api get session() {
    return this.loaded;
  }

  set session(session) {
    this.loaded = session;
    if (this.isConnected) {
      this.begin();
    }
  }

  /** What is on screen, which may have a problem. @type {Trial} */
  @api get trial() {
    return this.tried;
  }

  set trial(trial) {
    this.tried = trial;
    if (this.isConnected) {
      this.planning.ask(trial);
    }
  }

  connectedCallback() {
    this.isConnected = true;
    this.found = { suggested: null, measure: measureOf(this.loaded.context.prices) };
    this.begin();
  }

  disconnectedCallback() {
    this.isConnected = false;
    this.work.cancelled = true;
    this.planning.cancel();
  }

  /** Of what was answered before, nothing but the picture stays until there is another. */
  async begin() {
    this.work.cancelled = true;
    const work = { cancelled: false };
    this.work = work;
    const isAnswered = () => this.answer?.session === this.loaded;
    await this.decide(this.tried);
    if (!work.cancelled && !isAnswered()) {
      const { problems } = this;
      await this.decide({ ...this.tried, thresholds: this.saved });
      // Where what is saved has an answer, what is tried has the problem.
      this.problems = isAnswered() ? problems : this.problems;
    }
  }

  /**
   * Replays a trial; where it has a problem, the last valid answer stays.
   * @param {Trial} trial
   */
  async decide(trial) {
    const { loaded: session, work } = this;
    this.newest = trial;
    try {
      const request = replayRequest(session, trial);
      const isWanted = () => trial === this.newest;
      const replay = await replayInTurn({ session, request, cancellation: work, isWanted });
      if (!work.cancelled) {
        this.take({ session, trial, request, replay });
      }
    } catch (error) {
      if (!work.cancelled && !(error instanceof LoadingCancelled)) {
        const { message, problems } = describeError(error);
        this.problems = problems.length > 0 ? problems : [{ path: "", message }];
      }
    }
  }

  /** @param {Omit<Answer, "chosen">} answer */
  take(answer) {
    const { session, trial, replay } = answer;
    const before = this.answer;
    const { totals } = replay;
    this.answer = { ...answer, chosen: { thresholds: trial.thresholds, totals } };
    this.problems = [];
    if (!before || before.session !== session || sceneOf(before.trial) !== sceneOf(trial)) {
      this.known = new Map();
      this.found = { ...this.found, suggested: null };
    }
    this.learn([{ thresholds: trial.thresholds, totals }]);
    this.want(savedThresholds(session, trial.vary));
  }

  /** @param {Point[]} points that were replayed in this scene */
  learn(points) {
    this.known = new Map([
      ...this.known,
      ...points.map(
        ({ thresholds, totals }) =>
          /** @type {[string, ReplayTotals]} */ ([thresholdsKey(thresholds), totals]),
      ),
    ]);
  }

  /**
   * Replays thresholds in the scene of the answer, where that is yet to be done.
   * @param {Thresholds} thresholds
   */
  async want(thresholds) {
    const { answer, work } = this;
    if (!answer || this.known.has(thresholdsKey(thresholds))) {
      return;
    }
    const { session, trial } = answer;
    const isWanted = () =>
      this.answer?.session === session &&
      sceneOf(this.answer.trial) === sceneOf(trial) &&
      !this.known.has(thresholdsKey(thresholds));
    const request = replayRequest(session, { ...trial, thresholds });
    await replayInTurn({ session, request, cancellation: work, isWanted }).then(
      ({ totals }) => {
        if (!work.cancelled) {
          this.learn([{ thresholds, totals }]);
        }
      },
      () => {
        // Saved thresholds may have a problem of their own: what they would have done stays unknown.
      },
    );
  }

  get names() {
    return this.loaded.saved.policies.map(({ name }) => name);
  }

  get savedPolicy() {
    const { vary } = /** @type {Answer} */ (this.answer).trial;
    return this.loaded.saved.policies.find(({ name }) => name === vary) ?? null;
  }

  /** The thresholds of what is on screen, as they are saved. */
  get saved() {
    return savedThresholds(this.loaded, this.tried.vary);
  }

  /** What the saved thresholds would have done in the place of the tried ones; null until that is known. */
  get savedTotals() {
    const { trial } = /** @type {Answer} */ (this.answer);
    return this.known.get(thresholdsKey(savedThresholds(this.loaded, trial.vary))) ?? null;
  }

  get windowText() {
    const { trial, replay } = /** @type {Answer} */ (this.answer);
    const days = windowOf(this.loaded, trial);
    const known = windowOf(this.loaded, {});
    const runs = replay.runs.length;
    const judged = fillCount(runs, labels.windowOne, labels.windowMany, ...datesOf(days));
    return `${judged} ${trial.window ? fill(labels.narrowed, ...datesOf(known)) : labels.older}`;
  }

  get isNarrowed() {
    return Boolean(this.answer?.trial.window);
  }

  get isStale() {
    return this.problems.length > 0;
  }

  get limit() {
    const limit = this.loaded.saved.limits?.maxDeactivations;
    return limit === undefined ? DEFAULT_LIMIT : limit;
  }

  /** @param {CustomEvent<{ policies: import("c/labAdvice").PolicySet, suggested: Thresholds | null, measure: import("c/labMeasure").Measure }>} event */
  handleFound(event) {
    const { policies, suggested, measure } = event.detail;
    this.found = { suggested, measure };
    this.learn(policies.points);
  }

  /** @param {CustomEvent<{ thresholds: Thresholds }>} event */
  handleWanted(event) {
    this.want(event.detail.thresholds);
  }

  /** @param {CustomEvent<{ thresholds: Thresholds }>} event */
  handleThresholds(event) {
    this.attempt({ thresholds: event.detail.thresholds });
  }

  /** @param {CustomEvent<{ change: Partial<Trial> }>} event */
  handleChange(event) {
    const { change } = event.detail;
    const { vary, thresholds } = change;
    this.attempt(
      vary && !thresholds ? { ...change, thresholds: savedThresholds(this.loaded, vary) } : change,
    );
  }

  handleAllDays() {
    this.attempt({ window: null });
  }

  handleRetry() {
    this.dispatchEvent(new CustomEvent("retry"));
  }

  handlePolicySaved() {
    this.dispatchEvent(new CustomEvent("policysaved"));
  }

  /** @param {Partial<Trial>} change */
  attempt(change) {
    const trial = { ...this.tried, ...change };
    this.dispatchEvent(new CustomEvent("trialchange", { detail: { trial } }));
  }
}

/** @param {import("c/reviewSession").LoginWindow} window */
function datesOf({ from, to }) {
  return [formatDate(from), formatDate(to)];
}
