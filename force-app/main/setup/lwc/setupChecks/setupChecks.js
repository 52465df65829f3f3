import { LightningElement, api } from "lwc";
import { NavigationMixin } from "lightning/navigation";
import { fill, fillCount, formatMoment } from "c/displayFormat";
import { GROUPS, STATES, linksOf, sentenceOf } from "./checkWords";
import labels from "./labels";

/** @type {Record<import("c/setupApi").Check["state"], { icon: string, variant: string }>} */
const ICONS = {
  ok: { icon: "utility:success", variant: "success" },
  hint: { icon: "utility:info", variant: "" },
  problem: { icon: "utility:warning", variant: "warning" },
};

/** What was looked at, what is missing, and how each is mended. */
export default class SetupChecks extends NavigationMixin(LightningElement) {
  /** @type {import("c/setupApi").SetupAnswer} */
  @api answer;
  /** When that was, as an ISO moment. @type {string} */
  @api checkedAt = "";
  /** @type {boolean} */
  @api isChecking = false;

  labels = labels;

  get groups() {
    return GROUPS.map(({ key, title, checks }) => ({
      key,
      title,
      titleId: `group-${key}`,
      checks: checks
        .flatMap((name) => this.answer.checks.filter((check) => check.key === name))
        .map(row),
    }));
  }

  get problems() {
    return this.answer.checks.filter(({ state }) => state === "problem").length;
  }

  get summary() {
    return this.problems === 0
      ? labels.allFine
      : fillCount(this.problems, labels.problemsOne, labels.problemsMany);
  }

  get summaryClass() {
    return this.problems === 0 ? "note_success" : "note_warning";
  }

  get state() {
    return this.isChecking ? labels.checking : fill(labels.checked, formatMoment(this.checkedAt));
  }

  handleAgain() {
    this.dispatchEvent(new CustomEvent("setupchange"));
  }

  /** What was saved counts for the whole console, and for the checks. */
  handleSaved() {
    this.dispatchEvent(new CustomEvent("settingssaved"));
    this.handleAgain();
  }

  /** @param {{ currentTarget: HTMLElement }} event */
  handleLink(event) {
    const { kind, name } = event.currentTarget.dataset;
    if (kind === "setup") {
      this[NavigationMixin.Navigate]({
        type: "standard__webPage",
        attributes: { url: `/lightning/setup/${name}/home` },
      });
    } else if (kind === "form") {
      /** @type {HTMLElement | null | undefined} */ (
        this.template?.querySelector("[data-id='setup-form']")
      )?.focus();
    } else {
      this.dispatchEvent(
        new CustomEvent(kind === "tab" ? "tabwanted" : "stepselect", { detail: { name } }),
      );
    }
  }
}

/** @param {import("c/setupApi").Check} check */
function row(check) {
  return {
    key: check.key,
    state: check.state,
    stateText: STATES[check.state],
    sentence: sentenceOf(check),
    details: check.details,
    hasDetails: check.details.length > 0,
    links: linksOf(check),
    ...ICONS[check.state],
  };
}
