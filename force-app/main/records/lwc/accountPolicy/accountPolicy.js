import { LightningElement, api } from "lwc";
import hasManage from "@salesforce/customPermission/SeatwiseManage";
import { fill } from "c/displayFormat";
import { describeError, inUserLanguage } from "c/errorProblems";
import { focusLater } from "c/focusLater";
import { setAccountPolicy } from "c/recordsApi";
import { announceUsersChange } from "c/usersChange";
import labels from "./labels";

/** The policy that an account has of its own: shown, chosen, taken away. */
export default class AccountPolicy extends LightningElement {
  /** @type {string} */
  @api accountId;
  /** The account's own policy. @type {string | null} */
  @api policy = null;
  /** The policies that there are. @type {string[]} */
  @api policies = [];
  /** @type {boolean} */
  @api canManage = Boolean(hasManage);

  labels = labels;
  /** What waits for its confirmation. @type {"choose" | "clear" | null} */
  step = null;
  /** What is picked. */
  picked = "";
  isBusy = false;
  error = "";
  /** What the last act said. */
  result = "";

  get standing() {
    if (this.policy === null) {
      return labels.none;
    }
    return fill(this.isUnknown ? labels.unknown : labels.own, this.policy);
  }

  get isUnknown() {
    return this.policy !== null && !this.policies.includes(this.policy);
  }

  get standingClass() {
    return this.isUnknown ? "note_warning" : "";
  }

  get cannotManage() {
    return !this.canManage;
  }

  get isOffered() {
    return this.canManage && this.step === null;
  }

  get hasOwn() {
    return this.policy !== null;
  }

  get isChoosing() {
    return this.step === "choose";
  }

  get isClearing() {
    return this.step === "clear";
  }

  get hasNoPolicies() {
    return this.policies.length === 0;
  }

  get options() {
    return this.policies.map((name) => ({ value: name, selected: name === this.picked }));
  }

  handleChoose() {
    const [first = ""] = this.policies;
    this.picked = this.policy !== null && !this.isUnknown ? this.policy : first;
    this.begin("choose");
  }

  handleClear() {
    this.begin("clear");
  }

  /** @param {"choose" | "clear"} step */
  begin(step) {
    this.error = "";
    this.result = "";
    this.step = step;
  }

  /** @param {{ target: HTMLSelectElement }} event */
  handlePick(event) {
    this.picked = event.target.value;
    this.error = "";
  }

  handleCancel() {
    this.step = null;
    focusLater(this.template, "policy-title");
  }

  /** @param {CustomEvent<{ comment: string }>} event */
  async handleConfirm(event) {
    const policyName = this.isChoosing ? this.picked : null;
    this.isBusy = true;
    this.error = "";
    try {
      const { comment } = event.detail;
      const result = await setAccountPolicy({ accountId: this.accountId, policyName, comment });
      this.take(result);
    } catch (error) {
      this.error = describeError(error).message;
    } finally {
      this.isBusy = false;
    }
  }

  /** @param {import("c/usersApi").UserActResult} result */
  take({ isDone, message }) {
    if (!isDone) {
      this.error = inUserLanguage(message) ?? labels.refused;
      return;
    }
    this.step = null;
    this.result = inUserLanguage(message) ?? labels.done;
    announceUsersChange(this);
    focusLater(this.template, "policy-title");
  }
}
