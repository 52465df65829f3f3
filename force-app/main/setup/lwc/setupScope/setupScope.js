import { LightningElement, api } from "lwc";
import { fill, fillCount, formatList, formatNumber } from "c/displayFormat";
import { describeError } from "c/errorProblems";
import { focusLater } from "c/focusLater";
import { savePolicy } from "c/policyApi";
import { untilDeployed } from "./deployment";
import { isForAccounts, matchedBy, startingChoice, strangersOf } from "./profileChoice";
import labels from "./labels";

/** @typedef {import("../../../../../src/types").Policy} Policy */

/** Which profiles a policy applies to: ticked, confirmed, deployed. */
export default class SetupScope extends LightningElement {
  labels = labels;
  /** @type {import("c/setupApi").SetupAnswer} */
  shown;
  /** The name of the policy on screen. @type {string | null} */
  policyName = null;
  /** The ticked profiles. @type {string[]} */
  names = [];
  isSuggested = false;
  isConfirming = false;
  isBusy = false;
  status = "";
  error = "";
  failure = "";
  /** The token of the deployment that is looked at. */
  work = { cancelled: false };

  /** @type {import("c/setupApi").SetupAnswer} */
  @api get answer() {
    return this.shown;
  }

  set answer(answer) {
    const before = this.shown;
    this.shown = answer;
    // What is ticked and not saved outlives another look at the org.
    if (!before || sceneOf(before) !== sceneOf(answer)) {
      this.begin(this.policyName);
    }
  }

  disconnectedCallback() {
    this.work.cancelled = true;
  }

  /** @param {string | null} name of the policy to show; the first one that profiles can be chosen for where it is gone */
  begin(name) {
    const { policies, profiles } = this.shown;
    const policy =
      policies.find((one) => one.name === name) ??
      policies.find((one) => !isForAccounts(one)) ??
      policies[0] ??
      null;
    const { names, isSuggested } = startingChoice(policy, profiles);
    this.policyName = policy?.name ?? null;
    this.names = names;
    this.isSuggested = isSuggested;
    this.isConfirming = false;
  }

  /** @returns {Policy | null} null where there is none yet */
  get policy() {
    return this.shown.policies.find(({ name }) => name === this.policyName) ?? null;
  }

  get savedName() {
    return this.policy?.name ?? labels.newName;
  }

  get policies() {
    return this.shown.policies.map(({ name }) => ({ name, selected: name === this.policyName }));
  }

  get hasPolicies() {
    return this.shown.policies.length > 1;
  }

  get isNamed() {
    return this.policy !== null && isForAccounts(this.policy);
  }

  get hasNone() {
    return this.shown.profiles.length === 0;
  }

  get canChoose() {
    return !this.isNamed && !this.hasNone;
  }

  get isDisabled() {
    return !this.shown.canManage || this.isBusy || this.isConfirming;
  }

  get isUncounted() {
    return this.shown.profiles.some(({ users }) => users === null);
  }

  get rows() {
    return this.shown.profiles.map(({ name, license, users }) => ({
      name,
      license,
      users: users === null ? "–" : formatNumber(users),
      checked: this.names.includes(name),
    }));
  }

  get strangers() {
    const strangers = this.policy ? strangersOf(this.policy, this.shown.profiles) : [];
    return strangers.length > 0 ? fill(labels.strangers, formatList(strangers)) : "";
  }

  get keys() {
    const keys = this.policy?.match?.licenses ?? [];
    return keys.length > 0 ? fill(labels.keys, formatList(keys)) : "";
  }

  get chosen() {
    if (this.isUncounted) {
      return labels.uncounted;
    }
    const users = this.shown.profiles
      .filter(({ name }) => this.names.includes(name))
      .reduce((sum, profile) => sum + (profile.users ?? 0), 0);
    return fillCount(users, labels.chosenOne, labels.chosenMany);
  }

  /** Whether the policy would apply to exactly the same users afterwards, and names nothing else. */
  get isSaved() {
    const { policy } = this;
    if (!policy || this.strangers !== "" || !policy.match?.profiles) {
      return false;
    }
    const saved = matchedBy(policy, this.shown.profiles).map(({ name }) => name);
    return saved.length === this.names.length && saved.every((name) => this.names.includes(name));
  }

  get obstacle() {
    if (this.names.length === 0) {
      return labels.nothingChosen;
    }
    return this.isSaved ? labels.asSaved : "";
  }

  get cannotSave() {
    return this.obstacle !== "" || this.isBusy;
  }

  get canSave() {
    return this.shown.canManage && !this.isConfirming;
  }

  get question() {
    return fill(this.policy ? labels.question : labels.questionNew, this.savedName);
  }

  get detail() {
    return fill(labels.detail, formatList(this.names));
  }

  /** @param {{ target: HTMLSelectElement }} event */
  handlePolicy(event) {
    this.begin(event.target.value);
  }

  /** @param {{ target: HTMLInputElement }} event */
  handleProfile(event) {
    const { checked, dataset } = event.target;
    const name = /** @type {string} */ (dataset.name);
    const names = new Set(this.names);
    if (checked) {
      names.add(name);
    } else {
      names.delete(name);
    }
    // In the order of the table, whatever was ticked first.
    this.names = this.shown.profiles
      .map((profile) => profile.name)
      .filter((each) => names.has(each));
    this.status = "";
    this.failure = "";
  }

  handleOpen() {
    this.status = "";
    this.failure = "";
    this.error = "";
    this.isConfirming = true;
  }

  handleCancel() {
    this.isConfirming = false;
    focusLater(this.template, "save-profiles");
  }

  async handleConfirm() {
    const { savedName: name, names: profiles, work } = this;
    this.isBusy = true;
    this.error = "";
    try {
      const jobId = await savePolicy({ name, profiles });
      this.isConfirming = false;
      this.status = labels.saving;
      const deployment = await untilDeployed(jobId, work);
      if (deployment) {
        this.end(name, deployment);
      }
    } catch (error) {
      const { message } = describeError(error);
      if (this.isConfirming) {
        this.error = message;
      } else {
        this.status = "";
        this.failure = fill(labels.failed, message);
      }
    } finally {
      this.isBusy = false;
    }
  }

  /** @param {string} name @param {import("c/policyApi").Deployment} deployment */
  end(name, { status, message }) {
    this.status = "";
    if (status === "Succeeded") {
      this.status = fill(labels.saved, name);
      this.policyName = name;
      this.isSuggested = false;
      this.dispatchEvent(new CustomEvent("policysaved"));
    } else if (status === "Failed") {
      this.failure = fill(labels.failed, message ?? "");
    } else {
      this.status = labels.slow;
    }
    focusLater(this.template, "save-profiles");
  }
}

/** What a choice is made from. @param {import("c/setupApi").SetupAnswer} answer */
function sceneOf({ policies, profiles }) {
  return JSON.stringify([policies.map(({ name, match }) => [name, match]), profiles]);
}
