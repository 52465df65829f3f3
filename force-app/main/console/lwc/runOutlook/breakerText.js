import { fill, formatNumber } from "c/displayFormat";
import labels from "./labels";

/**
 * What the safety limit does to a run, in one sentence (R8).
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
  const limits = [maxDeactivations, maxByShare].filter((limit) => limit !== null);
  if (limits.length === 0) {
    return fill(labels.breakerOff, formatNumber(planned));
  }
  const figures = [planned, recent, Math.min(...limits)].map(formatNumber);
  if (!tripped) {
    return fill(labels.breakerWithin, ...figures);
  }
  return released > 0
    ? fill(labels.breakerReleased, ...figures, formatNumber(released), formatNumber(held))
    : fill(labels.breakerTripped, ...figures, formatNumber(held));
}
