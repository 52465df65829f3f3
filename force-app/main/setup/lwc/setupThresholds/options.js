import { balanced } from "c/labAdvice";
import { gainOf } from "c/labMeasure";
import { STANDARD, isSame } from "c/labPolicy";

/**
 * @typedef {import("c/labPolicy").Point} Point
 * @typedef {import("c/labPolicy").Thresholds} Thresholds
 * @typedef {import("c/labMeasure").Measure} Measure
 * @typedef {"cautious" | "balanced" | "firm" | "standard" | "saved"} OptionKey
 * @typedef {{ key: OptionKey, thresholds: Thresholds, totals: Point["totals"] | null }} Option
 */

/** Who is firm counts a person wrongly switched off as a quarter of what balanced counts: half a month of a seat. */
const FIRM_SHARE = 0.25;

/**
 * Thresholds to choose from, by what past logins say: the same ones once, under the first of their names.
 * @param {object} found
 * @param {import("c/labAdvice").PolicySet | null} found.policies what was searched through; null where nothing could be
 * @param {Measure} found.measure
 * @param {number} found.cost of one person wrongly switched off, in what is measured
 * @param {Thresholds} found.saved
 * @returns {Option[]}
 */
export function optionsOf({ policies, measure, cost, saved }) {
  const frontier = policies ? gaining(policies.frontier(measure), measure) : [];
  /** @type {[OptionKey, Point | null][]} */
  const judged = [
    ["cautious", frontier[0] ?? null],
    ["balanced", balanced(frontier, measure, cost)],
    ["firm", balanced(frontier, measure, cost * FIRM_SHARE)],
  ];
  /** @type {Option[]} */
  const options = judged.flatMap(([key, point]) => (point ? [{ key, ...point }] : []));
  for (const [key, thresholds] of /** @type {[OptionKey, Thresholds][]} */ ([
    ["standard", STANDARD],
    ["saved", saved],
  ])) {
    options.push({ key, thresholds, totals: policies?.find(thresholds)?.totals ?? null });
  }
  return options.filter(
    ({ thresholds }, at) =>
      options.findIndex((option) => isSame(option.thresholds, thresholds)) === at,
  );
}

/** Policies that free nothing are no advice. @param {Point[]} frontier @param {Measure} measure */
function gaining(frontier, measure) {
  return frontier.filter(({ totals }) => gainOf(totals, measure) > 0);
}
