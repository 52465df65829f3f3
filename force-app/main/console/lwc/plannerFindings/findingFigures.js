import { fill, formatMoney, formatNumber, formatShare } from "c/displayFormat";
import labels from "./labels";

/** @typedef {import("../../../../../src/commitment/types").Finding} Finding */
/** @typedef {(value: number, currency: string) => string} Show */

/** @type {Show} */
const times = (value) => fill(labels.times, formatNumber(value));
/** @type {Show} */
const money = (value, currency) => formatMoney(value, currency);
/** @type {Show} */
const yesOrNo = (value) => (value > 0 ? labels.yes : labels.no);

/** How a figure is shown where it is no plain number; the finding's own comes before the figure's. @type {Record<string, Show>} */
const SHOWN = {
  "highOverage threshold": times,
  "overageCap threshold": times,
  "rollover threshold": (value) => fill(labels.months, formatNumber(value)),
  threshold: formatShare,
  overCommitment: formatShare,
  overageMultiplier: times,
  expiredCost: money,
  overageCost: money,
  yearlyCost: money,
  loginYearlyCost: money,
  namedYearlyCost: money,
  baselineDefinition: yesOrNo,
  overageCap: yesOrNo,
  rollover: yesOrNo,
  burstProtection: yesOrNo,
};

/**
 * What a finding compared, in words; what is not known is left to the finding's own text.
 * @param {Finding} finding
 * @param {string} currency
 */
export function figuresText({ finding, figures }, currency) {
  const words = /** @type {Record<string, string>} */ (labels);
  return Object.entries(figures)
    .flatMap(([name, value]) => {
      if (value === null) {
        return [];
      }
      const show = SHOWN[`${finding} ${name}`] ?? SHOWN[name] ?? formatNumber;
      return [fill(labels.figure, words[`${name}Figure`] ?? name, show(value, currency))];
    })
    .join(" · ");
}
