import { LightningElement, api } from "lwc";
import { fill, formatDate } from "c/displayFormat";
import { recordPage } from "c/recordPages";
import { licenseName, reasonName, stageName } from "c/reviewWords";
import { explainInWords } from "c/whyText";
import labels from "./labels";

/** Why one user was decided as they were, and what comes next. */
export default class WhyPanel extends LightningElement {
  /** The day of the review. @type {string} */
  @api asOf = "";
  /** Names of the licences by key. @type {Record<string, string>} */
  @api licenseNames = {};
  /** The mode of the run. @type {string} */
  @api mode = "Preview";
  /** Whether this is the last valid answer, while the settings have a problem. @type {boolean} */
  @api isStale = false;
  /** The loaded population; another one means that users were read anew. @type {import("c/reviewSession").ReviewSession | null} */
  @api session = null;

  labels = labels;
  /** @type {import("../../../../../src/types").Explanation} */
  current;
  focusIsDue = false;

  /** @type {import("../../../../../src/types").Explanation} */
  @api get explanation() {
    return this.current;
  }

  set explanation(explanation) {
    // A new figure for the same user leaves the focus where it is; another user takes it in.
    this.focusIsDue = explanation?.decision.id !== this.current?.decision.id;
    this.current = explanation;
  }

  renderedCallback() {
    if (this.focusIsDue) {
      this.focusIsDue = false;
      const title = this.template?.querySelector("[data-id='why-title']");
      /** @type {HTMLElement | null | undefined} */ (title)?.focus();
    }
  }

  get decision() {
    return this.current.decision;
  }

  get recordPage() {
    return recordPage("User", this.decision.id);
  }

  get title() {
    return this.decision.name ?? this.decision.id;
  }

  get why() {
    return explainInWords(this.current, {
      asOf: this.asOf,
      mode: this.mode ?? "Preview",
      licenseNames: this.licenseNames,
    });
  }

  get policies() {
    return this.session?.saved.policies.map(({ name }) => name) ?? [];
  }

  get reason() {
    return reasonName(this.decision.reason);
  }

  get rule() {
    return fill(labels.rule, this.current.row);
  }

  get because() {
    // They stand in one paragraph: a blank parts them.
    return keyed(this.why.because.map((sentence) => `${sentence} `));
  }

  get holds() {
    return keyed(this.why.holds);
  }

  get hasHolds() {
    return this.holds.length > 0;
  }

  get canDo() {
    return keyed(this.why.canDo);
  }

  get steps() {
    return this.why.steps;
  }

  get hasSteps() {
    return this.steps.length > 0;
  }

  get stepsNoteClass() {
    return this.hasSteps ? "quiet" : "";
  }

  /** As it stands today: what the next run would write is told above. */
  get facts() {
    const { decision } = this;
    const { before } = decision;
    return [
      { label: labels.account, value: decision.account },
      { label: labels.stage, value: stageName(before.stage) },
      { label: labels.lastLogin, value: formatDate(decision.lastLoginDate) || labels.never },
      { label: labels.created, value: formatDate(decision.createdDate) },
      { label: labels.lastNotice, value: formatDate(before.lastNotificationSentDate) },
      { label: labels.dueDate, value: formatDate(before.dueDate) },
      { label: labels.exemptUntil, value: formatDate(before.exemptUntil) },
      { label: labels.policy, value: decision.policy ?? this.current.requestedPolicy },
      { label: labels.license, value: licenseName(decision.license, this.licenseNames) },
      { label: labels.profile, value: decision.profile },
    ].filter(({ value }) => value);
  }

  handleClose() {
    this.dispatchEvent(new CustomEvent("close"));
  }

  /** @param {KeyboardEvent} event */
  handleKey(event) {
    if (event.key === "Escape") {
      event.stopPropagation();
      this.handleClose();
    }
  }
}

/** @param {string[]} sentences */
function keyed(sentences) {
  return sentences.map((text, key) => ({ key, text }));
}
