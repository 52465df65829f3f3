import { LightningElement, api } from "lwc";
import { fill, formatCalendarMonth } from "c/displayFormat";
import { CRITERIA, confidenceText, patternName, recommendationText } from "c/reportWords";
import labels from "./labels";

/** @typedef {import("../../../../../src/commitment/types").PatternAnswer} PatternAnswer */

/** How people come and go (C8), licence by licence: what it was judged by, and how sure that is. */
export default class ReportPattern extends LightningElement {
  /** @type {{ license: string, name: string, answer: PatternAnswer }[]} */
  @api patterns = [];

  labels = labels;

  get cards() {
    return this.patterns.map(({ license, name, answer }) => ({
      key: license,
      name,
      pattern: patternName(answer.pattern),
      recommendation: recommendationText(answer.recommendation),
      confidence: confidenceText(answer.confidence),
      busy:
        answer.busyMonths.length > 0
          ? fill(labels.busy, answer.busyMonths.map(formatCalendarMonth).join(", "))
          : "",
      criteria: CRITERIA.map(({ figure, name: criterion, shown, thresholds }) => ({
        key: figure,
        name: criterion,
        value: shownOr(answer.figures[figure], shown),
        threshold: thresholds
          .map(({ key, text }) => fill(text, shownOr(answer.thresholds[key], shown)))
          .join("; "),
      })),
    }));
  }
}

/** @param {number | null | undefined} value @param {(value: number) => string} shown */
function shownOr(value, shown) {
  return value === null || value === undefined ? labels.notKnown : shown(value);
}
