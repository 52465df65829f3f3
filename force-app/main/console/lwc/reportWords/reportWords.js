import { formatNumber, formatRatio, formatShare } from "c/displayFormat";
import labels from "./labels";

/** C10's groups of users by their logins in a month. Figures alone: they need no translation. */
export const GROUPS = ["0", "1", "2", "3–5", "6–10", "11–20", "21+"];

/** C8. @type {Record<string, string>} */
const PATTERNS = {
  highFrequency: labels.highFrequency,
  seasonal: labels.seasonal,
  unpredictableBursts: labels.unpredictableBursts,
  largeLowEngagement: labels.largeLowEngagement,
  sporadic: labels.sporadic,
};

/** @type {Record<string, string>} */
const RECOMMENDATIONS = {
  named: labels.named,
  loginWithRollover: labels.loginWithRollover,
  hybridWithOverageCaps: labels.hybridWithOverageCaps,
  login: labels.login,
};

/** @type {Record<string, string>} */
const CONFIDENCES = {
  low: labels.confidenceLow,
  medium: labels.confidenceMedium,
  high: labels.confidenceHigh,
};

/** @param {string} pattern */
export function patternName(pattern) {
  return PATTERNS[pattern] ?? pattern;
}

/** @param {string} recommendation */
export function recommendationText(recommendation) {
  return RECOMMENDATIONS[recommendation] ?? recommendation;
}

/** @param {string} confidence */
export function confidenceText(confidence) {
  return CONFIDENCES[confidence] ?? confidence;
}

/**
 * What a pattern is judged by: a figure, how it is shown, and what it is held against.
 * @typedef {import("../../../../../src/commitment/types").PatternAnswer} PatternAnswer
 * @typedef {{ figure: keyof PatternAnswer["figures"], name: string, shown: (value: number) => string, thresholds: { key: keyof PatternAnswer["thresholds"], text: string }[] }} Criterion
 * @type {Criterion[]}
 */
export const CRITERIA = [
  {
    figure: "loginsPerUserAndMonth",
    name: labels.loginsPerUser,
    shown: formatRatio,
    thresholds: [
      { key: "breakEvenLoginsPerMonth", text: labels.breakEven },
      { key: "lowEngagementLoginsPerMonth", text: labels.lowEngagement },
    ],
  },
  {
    figure: "addressableUsers",
    name: labels.addressableUsers,
    shown: formatNumber,
    thresholds: [{ key: "addressableUsers", text: labels.largePopulation }],
  },
  {
    figure: "explainedShare",
    name: labels.explainedShare,
    shown: formatShare,
    thresholds: [{ key: "explainedShare", text: labels.atLeast }],
  },
  {
    figure: "unexplainedSpread",
    name: labels.unexplainedSpread,
    shown: formatShare,
    thresholds: [{ key: "unexplainedSpread", text: labels.atLeast }],
  },
  {
    figure: "months",
    name: labels.monthsWithData,
    shown: formatNumber,
    thresholds: [
      { key: "baselineMonths", text: labels.baselineMonths },
      { key: "seasonMonths", text: labels.seasonMonths },
    ],
  },
];
