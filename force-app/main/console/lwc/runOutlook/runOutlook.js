import { LightningElement, api } from "lwc";
import { fill, formatDifference, formatNumber } from "c/displayFormat";
import { breakerText } from "./breakerText";
import labels from "./labels";

/** @type {Record<string, string>} */
const MODES = {
  Preview: labels.modePreview,
  Notify: labels.modeNotify,
  Enforce: labels.modeEnforce,
};

/** @param {import("../../../../../src/types").PopulationPlan} plan */
function counts({ plannedDeactivations, summary: { actions, reasons } }) {
  return [
    { id: "first-warnings", label: labels.firstWarnings, count: actions.firstWarning },
    { id: "final-notices", label: labels.finalNotices, count: actions.finalNotice },
    { id: "deactivations-planned", label: labels.deactivations, count: plannedDeactivations },
    { id: "held", label: labels.held, count: reasons.heldForApproval + reasons.heldByMode },
    { id: "activations", label: labels.activations, count: actions.activate },
  ];
}

/** What the next run would do, against what it would do as saved. */
export default class RunOutlook extends LightningElement {
  /** @type {import("../../../../../src/types").PopulationPlan} */
  @api plan;
  /** The plan under the saved policies and settings. @type {import("../../../../../src/types").PopulationPlan} */
  @api savedPlan;
  /** @type {string} */
  @api mode = "Preview";
  /** Whether the plan is the last valid one, while the settings have a problem. @type {boolean} */
  @api isStale = false;

  labels = labels;

  get figures() {
    const saved = counts(this.savedPlan);
    return counts(this.plan).map(({ id, label, count }, index) => {
      const difference = count - saved[index].count;
      return {
        id,
        label,
        value: formatNumber(count),
        differenceId: `${id}-difference`,
        difference: difference === 0 ? "" : fill(labels.toSaved, formatDifference(difference)),
      };
    });
  }

  get modeText() {
    return MODES[this.mode ?? "Preview"];
  }

  get breakerText() {
    return breakerText(this.plan.summary.breaker, this.mode);
  }

  get breakerClass() {
    return this.plan.summary.breaker.tripped ? "breaker breaker_tripped" : "breaker";
  }

  get summaryText() {
    const { inScope, users } = this.plan.summary;
    return fill(labels.summary, formatNumber(inScope), formatNumber(users));
  }
}
