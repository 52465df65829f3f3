import { LightningElement, api, wire } from "lwc";
import { CurrentPageReference } from "lightning/navigation";
import { fill, formatNumber } from "c/displayFormat";
import { describeError, inUserLanguage } from "c/errorProblems";
import { getLoginHistory, loadLogins } from "c/labData";
import { knownWindow, readTrial, textOfPage } from "c/labHandover";
import { savedThresholds } from "c/labPolicy";
import { LoadingCancelled } from "c/populationLoader";
import labels from "./labels";

/** @typedef {import("c/labPolicy").Trial} Trial */

const NO_LINK = { note: "", problem: "" };

/** The Policy Lab: reads past logins, and then tries what other thresholds would have done with them. */
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
  /** The token of the loading under way; a newer one takes its place. @type {{ cancelled: boolean }} */
  work = { cancelled: false };

  /** What is tried, which may have a problem. @type {Trial | null} */
  trial = null;
  /** The trial in the page's link, and whether it was taken already. @type {{ text: string, isTaken: boolean } | null} */
  handedOn = null;
  /** What became of it. */
  link = NO_LINK;

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

  /** @param {import("c/labHandover").PageReference | null} page */
  @wire(CurrentPageReference)
  takePage(page) {
    const text = textOfPage(page);
    if (text !== null && text !== this.handedOn?.text) {
      this.handedOn = { text, isTaken: false };
      this.openLink();
    }
  }

  disconnectedCallback() {
    this.stop();
  }

  stop() {
    this.work.cancelled = true;
  }

  begin() {
    if (!this.loaded || this.loaded === this.begun) {
      return;
    }
    if (this.state === "ready" && this.loaded.loginWindow) {
      // The same users, with what is saved read anew: their logins are here.
      this.begun = this.loaded;
      this.start();
    } else if (this.isOpen) {
      this.begun = this.loaded;
      this.load();
    } else {
      // Nothing of the population before may be asked any more.
      this.stop();
      this.begun = null;
      this.state = "idle";
    }
  }

  async load() {
    this.stop();
    const work = { cancelled: false };
    this.work = work;
    const session = this.loaded;
    this.state = "loading";
    this.rows = 0;
    this.history = null;
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
        this.failure = describeError(error);
        this.state = "failed";
      }
    }
  }

  /** What is being tried outlives users and policies that are read anew, as far as it still fits. */
  start() {
    const { trial } = this;
    this.trial =
      trial && this.names.includes(trial.vary)
        ? { ...trial, window: knownWindow(trial.window, this.loaded) }
        : this.firstTrial;
    this.state = this.trial ? "ready" : "empty";
    this.openLink();
  }

  /** A link is opened once; what cannot be tried is said, and what was tried stays. */
  openLink() {
    if (this.state !== "ready" || !this.handedOn || this.handedOn.isTaken) {
      return;
    }
    const { text } = this.handedOn;
    this.handedOn = { text, isTaken: true };
    const { trial, problem, note } = readTrial(text, this.loaded);
    this.trial = trial ?? this.trial;
    this.link = trial
      ? { note: `${labels.linkTaken} ${note}`, problem: "" }
      : { note: "", problem: fill(labels.linkRefused, problem) };
  }

  /** The policy that most users are under, as it is saved. @returns {Trial | null} */
  get firstTrial() {
    const { usersPerPolicy } = this;
    const vary = this.names[Math.max(0, usersPerPolicy.indexOf(Math.max(...usersPerPolicy)))];
    return vary === undefined
      ? null
      : { vary, runWeekday: 1, thresholds: savedThresholds(this.loaded, vary), window: null };
  }

  get usersPerPolicy() {
    try {
      return this.loaded.usersPerPolicy();
    } catch {
      // Saved policies with a problem decide nobody; the replay will say which.
      return [];
    }
  }

  get names() {
    return this.loaded.saved.policies.map(({ name }) => name);
  }

  get is() {
    return { [this.state]: true };
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
    return inUserLanguage(this.history?.problem ?? "");
  }

  get canReload() {
    return !this.history?.isFinal;
  }

  handleCancel() {
    this.stop();
    this.state = "cancelled";
  }

  handleReload() {
    this.load();
  }

  /** @param {CustomEvent<{ trial: Trial }>} event */
  handleTrial(event) {
    this.trial = event.detail.trial;
    this.link = NO_LINK;
  }

  handlePolicySaved() {
    this.dispatchEvent(new CustomEvent("policysaved"));
  }
}
