import { LightningElement, api } from "lwc";
import { describeError } from "c/errorProblems";
import { PolicySet, balanced } from "c/labAdvice";
import { measureOf, statedCost } from "c/labMeasure";
import { STANDARD, replayRequest, savedThresholds, sceneOf, thresholdsOf } from "c/labPolicy";
import { gridAround, sweep } from "c/labSweep";
import { LoadingCancelled } from "c/populationLoader";
import labels from "./labels";

/** @typedef {import("c/labMeasure").Measure} Measure */
/** @typedef {import("c/reviewSession").ReviewSession} ReviewSession */

/** Looks for better thresholds: the map of the grid around the saved ones, and what it suggests. */
export default class LabSearch extends LightningElement {
  labels = labels;
  /** @type {ReviewSession} */
  loaded;
  /** @type {import("c/labPolicy").Trial} */
  tried;
  /** What is searched through, or was last. @type {{ session: ReviewSession, scene: string } | null} */
  searched = null;
  isConnected = false;

  /** One of "running", "done", "cancelled", "failed". */
  state = "running";
  share = 0;
  /** @type {ReturnType<typeof describeError> | null} */
  failure = null;
  policies = new PolicySet([]);
  /** What the user chose to measure by; null for what the prices allow. @type {Measure | null} */
  chosenMeasure = null;
  /** What one false positive is taken to cost; null for what is stated to begin with. @type {number | null} */
  typedCost = null;
  /** The token of the search under way; a newer one takes its place. @type {{ cancelled: boolean }} */
  work = { cancelled: false };

  /** The policy being tried and what it would have done. @type {import("c/labPolicy").Point} */
  @api chosen;

  /** The loaded population with its logins. @type {ReviewSession} */
  @api get session() {
    return this.loaded;
  }

  set session(session) {
    this.loaded = session;
    this.begin();
  }

  /** The last valid trial: whose thresholds are varied, on which weekday, over which days. @type {import("c/labPolicy").Trial} */
  @api get trial() {
    return this.tried;
  }

  set trial(trial) {
    this.tried = trial;
    this.begin();
  }

  connectedCallback() {
    this.isConnected = true;
    this.begin();
  }

  disconnectedCallback() {
    this.isConnected = false;
    this.work.cancelled = true;
  }

  /** Searches where there is something new to search through: the tried thresholds matter not. */
  begin() {
    if (!this.isConnected) {
      return;
    }
    const [session, scene] = [this.loaded, sceneOf(this.tried)];
    if (this.searched?.session !== session || this.searched.scene !== scene) {
      this.searched = { session, scene };
      this.search();
    }
  }

  /** Replays the grid around the saved thresholds of the policy that is varied. */
  async search() {
    this.work.cancelled = true;
    const work = { cancelled: false };
    this.work = work;
    const [session, trial] = [this.loaded, this.tried];
    const thresholds = savedThresholds(session, trial.vary);
    this.state = "running";
    this.share = 0;
    try {
      const answer = await sweep({
        session,
        request: {
          ...replayRequest(session, { ...trial, thresholds }),
          vary: trial.vary,
          ...gridAround(thresholds),
        },
        onProgress: (share) => {
          this.share = share;
        },
        cancellation: work,
      });
      this.policies = new PolicySet(
        answer.points.map((point) => ({ thresholds: thresholdsOf(point), totals: point.totals })),
      );
      this.state = "done";
      this.tell();
    } catch (error) {
      if (!work.cancelled && !(error instanceof LoadingCancelled)) {
        this.failure = describeError(error);
        this.state = "failed";
      }
    }
  }

  get is() {
    return { [this.state]: true };
  }

  get prices() {
    return this.loaded.context.prices;
  }

  get currency() {
    return this.loaded.context.currency;
  }

  get measure() {
    return this.chosenMeasure ?? measureOf(this.prices);
  }

  get cost() {
    return this.typedCost ?? statedCost(this.prices, this.measure);
  }

  /** Without prices there is but one thing to measure. */
  get hasMeasures() {
    return measureOf(this.prices) === "money";
  }

  get measures() {
    return [
      { value: "money", label: labels.money, id: "lab-measure-money" },
      { value: "seatDays", label: labels.seatDays, id: "lab-measure-seat-days" },
    ].map((option) => ({ ...option, checked: option.value === this.measure }));
  }

  /** The grid holds the saved policy and the default. */
  get saved() {
    return this.policies.find(savedThresholds(this.loaded, this.tried.vary));
  }

  get standard() {
    return this.policies.find(STANDARD);
  }

  handleCancel() {
    this.work.cancelled = true;
    this.state = "cancelled";
  }

  handleSearch() {
    this.search();
  }

  /** @param {{ target: HTMLInputElement }} event */
  handleMeasure(event) {
    this.chosenMeasure = /** @type {Measure} */ (event.target.value);
    this.typedCost = null;
    this.tell();
  }

  /** @param {CustomEvent<{ cost: number }>} event */
  handleCost(event) {
    this.typedCost = event.detail.cost;
    this.tell();
  }

  /** @param {CustomEvent<{ thresholds: import("c/labPolicy").Thresholds }>} event */
  handleThresholds(event) {
    const { thresholds } = event.detail;
    this.dispatchEvent(new CustomEvent("thresholdschange", { detail: { thresholds } }));
  }

  /** What was found, by what is measured now. */
  tell() {
    const { policies, measure } = this;
    const best = balanced(policies.frontier(measure), measure, this.cost);
    const detail = { policies, measure, suggested: best?.thresholds ?? null };
    this.dispatchEvent(new CustomEvent("found", { detail }));
  }
}
