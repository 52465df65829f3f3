import { fill, fillCount, formatNumber } from "c/displayFormat";
import labels from "./labels";

/**
 * What the safety limit does to a run, for somebody who meets it for the first time (R8).
 * @param {import("../../../../../src/types").Breaker} breaker
 * @param {string} mode
 */
export function breakerText(breaker, mode) {
  const { planned, recent, maxDeactivations, maxByShare, tripped, released, held } = breaker;
  if (mode === "Notify") {
    return labels.breakerNotify;
  }
  if (planned === 0) {
    return labels.breakerNone;
  }
  const plans = fillCount(planned, labels.deactivationOne, labels.deactivationMany);
  const limits = [maxDeactivations, maxByShare].filter((limit) => limit !== null);
  if (limits.length === 0) {
    return fill(labels.breakerOff, plans);
  }
  const figures = [Math.min(...limits), released, held].map(formatNumber);
  const sentence = fill(verdict(tripped, released), plans, ...figures);
  return recent > 0
    ? `${sentence} ${fillCount(recent, labels.recentOne, labels.recentMany)}`
    : sentence;
}

/** @param {boolean} tripped @param {number} released */
function verdict(tripped, released) {
  if (!tripped) {
    return labels.breakerWithin;
  }
  return released > 0 ? labels.breakerReleased : labels.breakerTripped;
}
