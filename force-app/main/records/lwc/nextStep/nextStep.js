import { fill, formatDate } from "c/displayFormat";
import { actionName } from "c/reviewWords";
import labels from "./labels";

/** What a run does that takes a user a step further. */
const STEPS = ["firstWarning", "finalNotice", "deactivate"];

/**
 * What comes next for a user as they stand today: what the next run would do, or else what a later one would.
 * @param {import("../../../../../src/types").DecisionRow} row
 * @param {string | null | undefined} mode of the run
 * @returns {{ name: string, when: string } | null} null where nothing comes
 */
export function nextStep({ action, next }, mode) {
  if (STEPS.includes(action)) {
    return { name: actionName(action), when: labels.nextRun };
  }
  if (!next) {
    return null;
  }
  // The core tells later steps by R5 alone; Notify would hold a deactivation (R8).
  const isHeld = mode === "Notify" && next.action === "deactivate";
  const on = formatDate(next.on);
  return { name: actionName(next.action), when: isHeld ? fill(labels.held, on) : on };
}
