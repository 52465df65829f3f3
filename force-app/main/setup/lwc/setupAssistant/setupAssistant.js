import { LightningElement, api } from "lwc";
import { fill, formatNumber } from "c/displayFormat";
import { describeError } from "c/errorProblems";
import { focusLater } from "c/focusLater";
import { newestAnswer } from "c/newestAnswer";
import { getState } from "c/setupApi";
import { blockersOf, firstOpen, stepsOf } from "c/setupState";
import labels from "./labels";

/** @typedef {import("c/setupState").StepName} StepName */

/** @type {Record<StepName, string>} */
const TITLES = {
  checks: labels.stepChecks,
  scope: labels.stepScope,
  thresholds: labels.stepThresholds,
  preview: labels.stepPreview,
  mails: labels.stepMails,
  schedule: labels.stepSchedule,
  switchOn: labels.stepSwitchOn,
};

/** From the installation to the first notice, step by step. Each step is read from the org, so that it can be left and taken up anywhere. */
export default class SetupAssistant extends LightningElement {
  /** The loaded population; null while it is read. @type {import("c/reviewSession").ReviewSession | null} */
  @api session = null;

  labels = labels;
  isOpen = false;
  isConnected = false;
  /** @type {import("c/setupApi").SetupAnswer | null} */
  answer = null;
  /** @type {ReturnType<typeof describeError> | null} */
  failure = null;
  checkedAt = "";
  isChecking = false;
  newest = newestAnswer();
  /** The step that was opened; until then the first open one. @type {StepName | null} */
  chosen = null;

  /** Whether the tab is looked at: each time it is, the org is looked at anew. @type {boolean} */
  @api get isActive() {
    return this.isOpen;
  }

  set isActive(isActive) {
    const opens = isActive && !this.isOpen;
    this.isOpen = isActive;
    if (opens && this.isConnected) {
      this.read();
    }
  }

  connectedCallback() {
    this.isConnected = true;
    if (this.isOpen) {
      this.read();
    }
  }

  disconnectedCallback() {
    this.isConnected = false;
  }

  /** Reads everything anew; what is on screen stays until then. */
  async read() {
    this.isChecking = true;
    await this.newest(
      getState,
      (answer) => {
        this.isChecking = false;
        this.answer = answer;
        this.checkedAt = new Date().toISOString();
        this.failure = null;
        // What was the first open step stays on screen when it is done.
        this.chosen ??= firstOpen(stepsOf(answer));
      },
      (error) => {
        this.isChecking = false;
        this.failure = describeError(error);
      },
    );
  }

  get isLoading() {
    return !this.answer && !this.failure;
  }

  get steps() {
    return this.answer
      ? stepsOf(this.answer).map((step) => ({ ...step, title: TITLES[step.name] }))
      : [];
  }

  get current() {
    return this.chosen ?? "checks";
  }

  get is() {
    return { [this.current]: true };
  }

  get progress() {
    const done = this.steps.filter(({ status }) => status === "done").length;
    return done === this.steps.length
      ? labels.finished
      : fill(labels.progress, formatNumber(done), formatNumber(this.steps.length));
  }

  get isViewer() {
    return this.answer !== null && !this.answer.canManage;
  }

  get blockers() {
    const { answer } = this;
    return answer
      ? blockersOf(stepsOf(answer)).map(({ name }) => ({ name, title: TITLES[name] }))
      : [];
  }

  /** Some steps are about users: they wait until these are read. */
  get waits() {
    return (this.is.thresholds || this.is.preview) && !this.session;
  }

  get showsThresholds() {
    return this.is.thresholds && this.session !== null;
  }

  get showsPreview() {
    return this.is.preview && this.session !== null;
  }

  get position() {
    return this.steps.findIndex(({ name }) => name === this.current);
  }

  get hasBack() {
    return this.position > 0;
  }

  get hasNext() {
    return this.position < this.steps.length - 1;
  }

  handleBack() {
    this.open(this.steps[this.position - 1].name);
  }

  handleNext() {
    this.open(this.steps[this.position + 1].name);
  }

  /** @param {CustomEvent<{ name: StepName }>} event */
  handleStep(event) {
    this.open(event.detail.name);
  }

  /** @param {StepName} name */
  open(name) {
    this.chosen = name;
    // The place of what was read out: the new step begins there.
    focusLater(this.template, "setup-content");
  }

  handleChange() {
    this.read();
  }

  handleSettingsSaved() {
    this.dispatchEvent(new CustomEvent("settingssaved"));
  }

  handlePolicySaved() {
    this.dispatchEvent(new CustomEvent("policysaved"));
    this.read();
  }

  /** @param {CustomEvent<{ name: string }>} event */
  handleTab(event) {
    this.dispatchEvent(new CustomEvent("tabwanted", { detail: event.detail }));
  }
}
