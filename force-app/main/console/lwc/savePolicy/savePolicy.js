// code-analyzer-suppress(eslint:@lwc/lwc-platform/no-inline-disable): each gives its reason
import { LightningElement, api } from "lwc";
import hasManage from "@salesforce/customPermission/SeatwiseManage";
import { fill, formatDifference, formatNumber } from "c/displayFormat";
import { describeError } from "c/errorProblems";
import { focusLater } from "c/focusLater";
import { THRESHOLD_NAMES, isSame, thresholdsOf } from "c/labPolicy";
import { getDeployment, savePolicy } from "c/policyApi";
import { problemsOf } from "./problems";
import labels from "./labels";

/**
 * @typedef {import("c/labPolicy").Thresholds} Thresholds
 * @typedef {{ name: string, firstWarningDays?: number | null, finalNoticeDays?: number | null, deactivationDays?: number | null }} Policy
 */

/** How long a deployment is left alone between two looks, in milliseconds, and how often it is looked at. */
const LOOK = 1000;
const MOST_LOOKS = 120;

/** @type {import("./problems").Problems} */
const NO_PROBLEMS = { byField: {}, others: "" };

/** Saves thresholds that were tried as the org's policy, or as a new one: asked for, confirmed, watched until it holds. */
export default class SavePolicy extends LightningElement {
  @api canManage = Boolean(hasManage);

  labels = labels;
  /** @type {Policy | null} */
  before = null;
  /** @type {Thresholds | null} */
  after = null;
  isConfirming = false;
  isAsNew = false;
  newName = "";
  isBusy = false;
  /** @type {import("./problems").Problems} */
  problems = NO_PROBLEMS;
  status = "";
  failure = "";
  isConnected = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  timer;

  connectedCallback() {
    this.isConnected = true;
  }

  disconnectedCallback() {
    this.isConnected = false;
    clearTimeout(this.timer);
  }

  /** The policy as it is saved; null where there is none. @type {Policy | null} */
  @api get policy() {
    return this.before;
  }

  set policy(policy) {
    this.before = policy ?? null;
    this.close();
  }

  /** What was tried. @type {Thresholds | null} */
  @api get thresholds() {
    return this.after;
  }

  set thresholds(thresholds) {
    if (thresholds && this.after && !isSame(thresholds, this.after)) {
      // What was said was about the others.
      this.status = "";
      this.failure = "";
    }
    this.after = thresholds ?? null;
    this.close();
  }

  get isSaved() {
    return Boolean(this.before && this.after && isSame(thresholdsOf(this.before), this.after));
  }

  /** Why there is nothing to save, or nobody to save it. */
  get obstacle() {
    if (!this.canManage) {
      return labels.needsManage;
    }
    return this.isSaved ? labels.isSaved : "";
  }

  get cannotSave() {
    return !this.canManage || this.isSaved || this.isBusy || !this.after;
  }

  /** Whether a policy is made, not changed. */
  get isNew() {
    return this.isAsNew || !this.before;
  }

  get hasPolicy() {
    return Boolean(this.before);
  }

  get name() {
    return this.isNew ? this.newName.trim() : (this.before?.name ?? "");
  }

  get question() {
    return this.isNew ? labels.questionNew : fill(labels.question, this.before?.name ?? "");
  }

  get detail() {
    if (!this.before) {
      return labels.willStart;
    }
    return fill(this.isAsNew ? labels.willAdd : labels.willChange, this.before.name);
  }

  get rows() {
    const { after } = this;
    if (!after) {
      return [];
    }
    const before = this.before && thresholdsOf(this.before);
    return THRESHOLD_NAMES.map((name) => ({
      name,
      label: labels[name],
      before: before ? formatNumber(before[name]) : labels.none,
      after: formatNumber(after[name]),
      difference: before ? formatDifference(after[name] - before[name]) : "",
      problem: this.problems.byField[name] ?? "",
      problemId: `policy-problem-${name}`,
    }));
  }

  get nameProblem() {
    return this.problems.byField.name ?? "";
  }

  handleOpen() {
    this.status = "";
    this.failure = "";
    this.isConfirming = true;
  }

  handleCancel() {
    this.close();
    focusLater(this.template, "save-policy");
  }

  /** @param {{ target: HTMLInputElement }} event */
  handleAsNew(event) {
    this.isAsNew = event.target.checked;
    this.problems = NO_PROBLEMS;
  }

  /** @param {CustomEvent<{ value: string }>} event */
  handleName(event) {
    this.newName = event.detail.value;
  }

  async handleConfirm() {
    const { name, after } = this;
    if (name === "") {
      this.problems = { byField: { name: labels.nameMissing }, others: "" };
      return;
    }
    this.isBusy = true;
    this.problems = NO_PROBLEMS;
    try {
      const { before } = this;
      const basedOn = this.isNew && before ? { basedOn: before.name } : {};
      // With what was read: what somebody else has changed since is not put back.
      const read = before ? { read: readOf(before) } : {};
      const jobId = await savePolicy({ name, ...basedOn, ...read, ...after });
      this.isConfirming = false;
      this.status = labels.saving;
      this.look(jobId, name, MOST_LOOKS);
    } catch (error) {
      this.problems = problemsOf(describeError(error).message);
      this.isBusy = false;
    }
  }

  /**
   * Looks at the deployment until it is over.
   * @param {string} jobId
   * @param {string} name
   * @param {number} looksLeft
   */
  async look(jobId, name, looksLeft) {
    try {
      const { status, message } = await getDeployment(jobId);
      if (!this.isConnected) {
        return;
      }
      if (status === "Succeeded") {
        this.end(fill(labels.saved, name));
        this.dispatchEvent(new CustomEvent("policysaved", { detail: { name } }));
      } else if (status === "Failed") {
        this.end("", fill(labels.failed, message ?? ""));
      } else if (looksLeft <= 1) {
        this.end(labels.slow);
      } else {
        // eslint-disable-next-line @lwc/lwc/no-async-operation -- nothing tells the page when a deployment is over; ends with the component
        this.timer = setTimeout(() => this.look(jobId, name, looksLeft - 1), LOOK);
      }
    } catch (error) {
      if (this.isConnected) {
        this.end("", fill(labels.unknown, describeError(error).message));
      }
    }
  }

  /** @param {string} status @param {string} [failure] */
  end(status, failure = "") {
    this.isBusy = false;
    this.status = status;
    this.failure = failure;
    this.isAsNew = false;
    this.newName = "";
    focusLater(this.template, "save-policy");
  }

  /** What was to be confirmed is no longer so. */
  close() {
    if (!this.isBusy) {
      this.isConfirming = false;
      this.isAsNew = false;
      this.problems = NO_PROBLEMS;
    }
  }
}

/** The days of a policy as it is saved; null where it leaves one to the default. @param {Policy} policy */
function readOf(policy) {
  return Object.fromEntries(THRESHOLD_NAMES.map((name) => [name, policy[name] ?? null]));
}
