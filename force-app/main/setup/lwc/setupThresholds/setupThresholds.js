import { LightningElement, api } from "lwc";
import { fill, fillCount, formatDate, formatNumber } from "c/displayFormat";
import { describeError } from "c/errorProblems";
import { formatGain, gainOf, measureOf, statedCost } from "c/labMeasure";
import { isSame, savedThresholds, thresholdsSpoken, thresholdsText } from "c/labPolicy";
import { LoadingCancelled } from "c/populationLoader";
import { optionsOf } from "./options";
import { searchThresholds } from "./search";
import labels from "./labels";

/** @typedef {import("./options").Option} Option */
/** @typedef {import("c/reviewSession").ReviewSession} ReviewSession */

/** @type {Record<string, string>} */
const WHY = {
  cautious: labels.whyCautious,
  balanced: labels.whyBalanced,
  firm: labels.whyFirm,
  standard: labels.whyStandard,
  saved: "",
};

/** Thresholds suggested from the org's own past, chosen and saved. */
export default class SetupThresholds extends LightningElement {
  /** @type {import("c/setupApi").SetupAnswer} */
  @api answer;

  labels = labels;
  /** @type {ReviewSession} */
  loaded;
  isConnected = false;
  /** The policy that most users are under; null where there is none. @type {string | null} */
  vary = null;
  /** One of "reading", "searching", "done", "cancelled", "none", "failed". */
  state = "reading";
  share = 0;
  rows = 0;
  /** @type {number | null} */
  expected = null;
  /** @type {import("./search").Found | null} */
  found = null;
  problem = "";
  /** @type {ReturnType<typeof describeError> | null} */
  failure = null;
  /** @type {Option["thresholds"] | null} */
  wanted = null;
  /** The token of the search under way; a newer one takes its place. */
  work = { cancelled: false };

  /** @type {ReviewSession} */
  @api get session() {
    return this.loaded;
  }

  set session(session) {
    const before = this.loaded;
    this.loaded = session;
    this.vary = largestPolicy(session);
    // Saving reads what is saved anew, with the same users and logins: what was found still holds.
    if (this.isConnected && session !== before && !(this.found && session.loginWindow)) {
      this.search();
    }
  }

  connectedCallback() {
    this.isConnected = true;
    this.search();
  }

  disconnectedCallback() {
    this.isConnected = false;
    this.work.cancelled = true;
  }

  async search() {
    this.work.cancelled = true;
    const { vary } = this;
    if (vary === null) {
      return;
    }
    const work = { cancelled: false };
    this.work = work;
    this.state = "reading";
    this.rows = 0;
    this.found = null;
    try {
      const answer = await searchThresholds({
        session: this.loaded,
        vary,
        progress: {
          onRows: (rows, expected) => {
            this.rows = rows;
            this.expected = expected;
          },
          onShare: (share) => {
            this.state = "searching";
            this.share = share;
          },
        },
        cancellation: work,
      });
      if (!work.cancelled) {
        this.take(answer);
      }
    } catch (error) {
      if (!work.cancelled && !(error instanceof LoadingCancelled)) {
        this.failure = describeError(error);
        this.state = "failed";
      }
    }
  }

  /** @param {import("./search").Found | { problem: string }} answer */
  take(answer) {
    if ("problem" in answer) {
      this.problem = answer.problem;
      this.state = "none";
    } else {
      this.found = answer;
      this.state = "done";
    }
  }

  get hasPolicy() {
    return this.vary !== null;
  }

  get policy() {
    return this.loaded.saved.policies.find(({ name }) => name === this.vary) ?? null;
  }

  get saved() {
    return savedThresholds(this.loaded, this.vary ?? "");
  }

  get isReading() {
    return this.state === "reading" || this.state === "searching";
  }

  get isFailed() {
    return this.state === "failed";
  }

  get isOver() {
    return !this.isReading;
  }

  get progressTitle() {
    return this.state === "reading" ? labels.reading : labels.searching;
  }

  get progressText() {
    return this.state === "reading" ? fill(labels.read, formatNumber(this.rows)) : "";
  }

  get progressShare() {
    if (this.state === "searching") {
      return this.share;
    }
    return this.expected ? this.rows / this.expected : null;
  }

  get measure() {
    return measureOf(this.loaded.context.prices);
  }

  get options() {
    const { prices } = this.loaded.context;
    const { measure } = this;
    return optionsOf({
      policies: this.found?.policies ?? null,
      measure,
      cost: statedCost(prices, measure),
      saved: this.saved,
    });
  }

  /** What is being chosen; what is saved until then. */
  get chosen() {
    return this.wanted ?? this.saved;
  }

  /** What the suggestions are judged by, or why there are none. */
  get basis() {
    if (this.state === "cancelled") {
      return labels.cancelled;
    }
    if (!this.found) {
      return this.state === "none" ? fill(labels.noHistory, this.problem) : "";
    }
    const { from, to } = this.found.window;
    const hasAdvice = this.options.some(({ key }) => key === "cautious");
    return hasAdvice
      ? fill(labels.window, formatDate(from), formatDate(to), this.vary ?? "")
      : fill(labels.tooShort, formatDate(from), formatDate(to));
  }

  get rowsOfOptions() {
    return this.options.map((option) => ({
      key: option.key,
      name: labels[option.key],
      days: thresholdsText(option.thresholds),
      spoken: thresholdsSpoken(option.thresholds),
      checked: isSame(option.thresholds, this.chosen),
      outcome: option.totals ? this.outcomeOf(option.totals) : "",
      wrong: option.totals ? fillWrong(option.totals.falsePositives) : "",
      why: WHY[option.key],
    }));
  }

  /** @param {import("../../../../../src/types").ReplayTotals} totals */
  outcomeOf(totals) {
    const freed = fillCount(totals.seatsFreedAtEnd, labels.freedOne, labels.freedMany);
    const { measure } = this;
    const { currency } = this.loaded.context;
    return measure === "money"
      ? fill(labels.worth, freed, formatGain(gainOf(totals, measure), measure, currency))
      : fill(labels.worthNothing, freed);
  }

  /** @param {{ target: HTMLInputElement }} event */
  handleOption(event) {
    const { value } = event.target;
    this.wanted = this.options.find(({ key }) => key === value)?.thresholds ?? null;
  }

  handleCancelSearch() {
    this.work.cancelled = true;
    this.state = "cancelled";
  }

  handleSearch() {
    this.search();
  }

  handleLab() {
    this.dispatchEvent(new CustomEvent("tabwanted", { detail: { name: "lab" } }));
  }

  handlePolicySaved() {
    this.dispatchEvent(new CustomEvent("policysaved"));
  }

  handleTicked() {
    this.dispatchEvent(new CustomEvent("setupchange"));
  }
}

/** @param {number} count */
function fillWrong(count) {
  return count === 0 ? labels.wrongNone : fillCount(count, labels.wrongOne, labels.wrongMany);
}

/** @param {ReviewSession} session @returns {string | null} */
function largestPolicy(session) {
  const { policies } = session.saved;
  const users = usersPerPolicy(session);
  return policies[Math.max(0, users.indexOf(Math.max(...users)))]?.name ?? null;
}

/** @param {ReviewSession} session @returns {number[]} */
function usersPerPolicy(session) {
  try {
    return session.aside(session.saved, () => session.usersPerPolicy());
  } catch (error) {
    if (describeError(error).problems.length === 0) {
      throw error;
    }
    // Saved policies with a problem decide nobody; the first step says which.
    return [];
  }
}
