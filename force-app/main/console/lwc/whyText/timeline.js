import { formatDate } from "c/displayFormat";
import { actionName } from "c/reviewWords";
import texts from "./labels";

/** @typedef {import("./whyText").Known} Known */
/** @typedef {import("../../../../../src/types").Step} Step */

const STEPS = ["firstWarning", "finalNotice", "deactivate"];

/**
 * What happens to a user, from the next run on. The core tells the steps by R5 alone; what the mode would hold (R8) is marked.
 * @param {Known} known
 * @param {{ asOf: string, mode: string }} run
 * @returns {{ key: string, action: string, on: string, note: string }[]}
 */
export function timeline({ decision, steps }, { asOf, mode }) {
  const now = STEPS.includes(decision.action)
    ? [step({ action: decision.action, on: asOf }, texts.stepNow)]
    : [];
  let isFinal = decision.stage === "Final Notice";
  let isHeld = false;
  const later = steps.map((coming) => {
    // A held step is held again by every later run: nothing behind it comes through.
    isHeld ||=
      mode === "Notify" &&
      (coming.action === "deactivate" || (isFinal && coming.action === "finalNotice"));
    isFinal = coming.action === "finalNotice";
    return step(coming, isHeld ? texts.stepHeld : "");
  });
  return [...now, ...later];
}

/** @param {{ action: string, on: string }} step @param {string} note */
function step({ action, on }, note) {
  return { key: `${action} ${on}`, action: actionName(action), on: formatDate(on), note };
}
