import { LightningElement, api } from "lwc";
import hasManage from "@salesforce/customPermission/SeatwiseManage";
import { describeError, inUserLanguage } from "c/errorProblems";
import { focusLater } from "c/focusLater";
import { announceUsersChange } from "c/usersChange";
import { ACTS, dayAfter, holdProblem } from "./acts";
import labels from "./labels";

/** What an admin can do with one user: each act is explained, confirmed and logged. */
export default class UserActions extends LightningElement {
  /** The day of the review. @type {string} */
  @api asOf = "";
  /** The policies that an account can be given. @type {string[]} */
  @api policies = [];
  /** The policy that the account names now. @type {string | null} */
  @api accountPolicy = null;
  /** The acts to offer, by name; null for all that the user allows. @type {string[] | null} */
  @api acts = null;
  /** @type {boolean} */
  @api canManage = Boolean(hasManage);

  labels = labels;
  /** @type {import("../../../../../src/types").DecisionRow} */
  row;
  /** The act that waits for its confirmation. @type {import("./acts").Act | null} */
  act = null;
  /** @type {string | null} */
  until = null;
  /** Undefined until one is picked: then the account's own stands. @type {string | null | undefined} */
  policy;
  isBusy = false;
  /** @type {string} */
  error = "";
  /** What the last act said. @type {string} */
  result = "";

  /** The user, as the last plan has them. @type {import("../../../../../src/types").DecisionRow} */
  @api get decision() {
    return this.row;
  }

  set decision(row) {
    if (row.id !== this.row?.id) {
      this.close();
      this.result = "";
    }
    this.row = row;
  }

  close() {
    this.act = null;
    this.error = "";
    this.until = null;
    this.policy = undefined;
  }

  get buttons() {
    return ACTS.filter(
      ({ name, isFor }) => (this.acts?.includes(name) ?? true) && isFor(this.row, this.asOf),
    ).map(({ name, label }) => ({ name, label, id: `act-${name}` }));
  }

  get hasNothing() {
    return this.isChoosing && this.buttons.length === 0;
  }

  get isChoosing() {
    return this.canManage && !this.act;
  }

  get cannotManage() {
    return !this.canManage;
  }

  get asksForDate() {
    return this.act?.name === "hold";
  }

  get asksForPolicy() {
    return this.act?.name === "accountPolicy";
  }

  get firstDay() {
    return dayAfter(this.asOf);
  }

  get chosenPolicy() {
    return this.policy === undefined ? this.accountPolicy : this.policy;
  }

  get policyOptions() {
    const chosen = this.chosenPolicy ?? "";
    const none = { value: "", label: labels.noPolicy };
    return [none, ...this.policies.map((name) => ({ value: name, label: name }))].map((option) => ({
      ...option,
      selected: option.value === chosen,
    }));
  }

  /** @param {{ currentTarget: HTMLElement }} event */
  handleAct(event) {
    const { name } = event.currentTarget.dataset;
    this.close();
    this.result = "";
    this.act = ACTS.find((act) => act.name === name) ?? null;
  }

  /** @param {{ target: HTMLInputElement }} event */
  handleUntil(event) {
    this.until = event.target.value || null;
    this.error = "";
  }

  /** @param {{ target: HTMLSelectElement }} event */
  handlePolicy(event) {
    this.policy = event.target.value || null;
  }

  handleCancel() {
    this.close();
    focusLater(this.template, "act-title");
  }

  /** @param {CustomEvent<{ comment: string }>} event */
  async handleConfirm(event) {
    const { act, row } = this;
    if (!act) {
      return;
    }
    if (this.asksForDate && (!this.until || this.until < this.firstDay)) {
      this.error = holdProblem(this.asOf);
      return;
    }
    this.isBusy = true;
    this.error = "";
    try {
      const input = { until: this.until, policy: this.chosenPolicy };
      const [result] = await act.call(row.id, event.detail.comment, input);
      this.take(row, result);
    } catch (error) {
      if (row.id === this.row.id) {
        this.error = describeError(error).message;
      }
    } finally {
      this.isBusy = false;
    }
  }

  /**
   * @param {import("../../../../../src/types").DecisionRow} row who was acted on; another user may be on screen by now
   * @param {import("c/usersApi").UserActResult} result
   */
  take(row, { isDone, message }) {
    if (isDone) {
      announceUsersChange(this);
    }
    if (row.id !== this.row.id) {
      return;
    }
    if (isDone) {
      this.close();
      this.result = inUserLanguage(message) ?? labels.done;
      focusLater(this.template, "act-title");
    } else {
      this.error = inUserLanguage(message) ?? labels.refused;
    }
  }
}
