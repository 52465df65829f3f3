import { LightningElement, api } from "lwc";
import { fill, formatDate, formatNumber } from "c/displayFormat";
import { nextStep } from "c/nextStep";
import { recordPage } from "c/recordPages";
import { licenseName, reasonName, stageName } from "c/reviewWords";
import { explainInWords } from "c/whyText";
import labels from "./labels";

/** How far a stage is from an active seat. @type {Record<string, string>} */
const STAGE_TONES = {
  Active: "success",
  "First Warning": "warning",
  "Final Notice": "serious",
  Deactivated: "error",
};

/** How a seat stands: its stage, what the next run would do and why, what comes next, what was promised. */
export default class UserStanding extends LightningElement {
  /** @type {import("c/recordsApi").Explanation} */
  @api explanation;
  /** What the decision was made from. @type {import("c/recordsApi").Context} */
  @api context;
  /** The user's account; null where there is none. @type {string | null} */
  @api accountId = null;
  /** Whether the verdict alone is shown, and not how it came about. @type {boolean} */
  @api isShort = false;

  labels = labels;

  get decision() {
    return this.explanation.decision;
  }

  get accountPage() {
    return this.accountId ? recordPage("Account", this.accountId) : null;
  }

  get mode() {
    return this.context.run.mode ?? "Preview";
  }

  get licenseNames() {
    return Object.fromEntries(this.context.licenses.map(({ key, name }) => [key, name]));
  }

  get why() {
    const { mode, licenseNames } = this;
    return explainInWords(this.explanation, { asOf: this.context.asOf, mode, licenseNames });
  }

  get stage() {
    return stageName(this.decision.before.stage);
  }

  get stageClass() {
    return `badge badge_${STAGE_TONES[this.decision.before.stage ?? ""] ?? "plain"}`;
  }

  get reason() {
    return reasonName(this.decision.reason);
  }

  get rule() {
    return fill(labels.rule, this.explanation.row);
  }

  get because() {
    // They stand in one paragraph: a blank parts them.
    return keyed(this.why.because.map((sentence) => `${sentence} `));
  }

  get holds() {
    return keyed(this.why.holds);
  }

  get canDo() {
    return keyed(this.why.canDo);
  }

  get hasHolds() {
    return this.holds.length > 0;
  }

  get hasSteps() {
    return this.why.steps.length > 0;
  }

  get isWhole() {
    return !this.isShort;
  }

  /** Whether everybody's deactivations together may stop this one. */
  get mayBeHeld() {
    return this.decision.action === "deactivate";
  }

  get step() {
    return nextStep(this.decision, this.mode);
  }

  get next() {
    return this.step?.name ?? labels.noNext;
  }

  get nextOn() {
    return this.step?.when ?? "";
  }

  get days() {
    const { inactiveDays } = this.decision;
    return inactiveDays === null ? labels.nothing : formatNumber(inactiveDays);
  }

  get policy() {
    const { decision, row, requestedPolicy } = this.explanation;
    return decision.policy ?? requestedPolicy ?? (row === "3c" ? labels.noPolicy : "");
  }

  /** As it stands today: what the next run would write is told above. */
  get facts() {
    const { decision } = this;
    const { before } = decision;
    return [
      { id: "fact-days", label: labels.inactive, value: this.days },
      {
        id: "fact-last-login",
        label: labels.lastLogin,
        value: formatDate(decision.lastLoginDate) || labels.never,
      },
      {
        id: "fact-last-notice",
        label: labels.lastNotice,
        value: formatDate(before.lastNotificationSentDate),
      },
      { id: "fact-due", label: labels.dueDate, value: formatDate(before.dueDate) },
      { id: "fact-hold", label: labels.exemptUntil, value: formatDate(before.exemptUntil) },
      { id: "fact-policy", label: labels.policy, value: this.policy },
      {
        id: "fact-license",
        label: labels.license,
        value: licenseName(decision.license, this.licenseNames),
      },
    ].filter(({ value }) => value);
  }
}

/** @param {string[]} sentences */
function keyed(sentences) {
  return sentences.map((text, key) => ({ key, text }));
}
