import { gainOf } from "c/labMeasure";
import { isSame } from "c/labPolicy";

/**
 * @typedef {import("c/labPolicy").Point} Point
 * @typedef {import("c/labMeasure").Measure} Measure
 */

/**
 * The Pareto frontier (R10) of what is measured, fewest false positives first, one point where several do the same.
 * @param {Point[]} points
 * @param {Measure} measure
 * @returns {Point[]}
 */
export function frontierOf(points, measure) {
  const sorted = [...points].sort(
    (one, other) =>
      one.totals.falsePositives - other.totals.falsePositives ||
      gainOf(other.totals, measure) - gainOf(one.totals, measure) ||
      byPatience(one, other),
  );
  /** @type {Point[]} */
  const frontier = [];
  for (const point of sorted) {
    const last = frontier.at(-1);
    if (!last || gainOf(point.totals, measure) > gainOf(last.totals, measure)) {
      frontier.push(point);
    }
  }
  return frontier;
}

/** Of two policies that give and cost the same: the one that waits longer, then the one that writes less. @param {Point} one @param {Point} other */
function byPatience(one, other) {
  return (
    other.thresholds.deactivationDays - one.thresholds.deactivationDays ||
    noticesOf(one) - noticesOf(other) ||
    other.thresholds.firstWarningDays - one.thresholds.firstWarningDays ||
    other.thresholds.finalNoticeDays - one.thresholds.finalNoticeDays
  );
}

/** @param {Point} point */
function noticesOf({ totals }) {
  return totals.firstWarnings + totals.finalNotices;
}

/**
 * Frees most among those with no false positive; null where every policy has some or nothing is freed without.
 * @param {Point[]} frontier
 * @param {Measure} measure
 */
export function safest(frontier, measure) {
  const [first] = frontier;
  return first && first.totals.falsePositives === 0 && gainOf(first.totals, measure) > 0
    ? first
    : null;
}

/**
 * The most gain after a stated cost of each false positive; the one with fewer of them where two are equal. Null where
 * every policy costs more than it gains: no review is better then.
 * @param {Point[]} frontier
 * @param {Measure} measure
 * @param {number} cost of one false positive, in what is measured
 * @returns {Point | null}
 */
export function balanced(frontier, measure, cost) {
  const net = (/** @type {Point} */ { totals }) =>
    gainOf(totals, measure) - cost * totals.falsePositives;
  return frontier
    .filter((point) => net(point) >= 0)
    .reduce(
      (/** @type {Point | null} */ best, point) => (best && net(best) >= net(point) ? best : point),
      null,
    );
}

/**
 * The policies of a sweep. An array would be wrapped on its way from component to component, and every look at one of a
 * thousand points would then pass through Lightning Web Security; an object of a class goes as it is.
 */
export class PolicySet {
  /** @type {Map<Measure, Point[]>} */
  #frontiers = new Map();

  /** @param {Point[]} points */
  constructor(points) {
    this.points = points;
  }

  /** @param {import("c/labPolicy").Thresholds} thresholds @returns {Point | null} */
  find(thresholds) {
    return this.points.find((point) => isSame(point.thresholds, thresholds)) ?? null;
  }

  /** @param {Measure} measure @returns {Point[]} */
  frontier(measure) {
    const frontier = this.#frontiers.get(measure) ?? frontierOf(this.points, measure);
    this.#frontiers.set(measure, frontier);
    return frontier;
  }
}
