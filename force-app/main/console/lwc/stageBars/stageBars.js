import { LightningElement, api } from "lwc";
import { fill, formatNumber } from "c/displayFormat";
import { stageName } from "c/reviewWords";
import labels from "./labels";

/** Shown only where somebody is there: these two are not stages of the cycle. */
const ONLY_IF_ANY = ["neverInitialised", "unknown"];

/** Users per stage, before and after the next run. */
export default class StageBars extends LightningElement {
  /** @type {import("../../../../../src/types").StageCounts} */
  @api before;
  /** @type {import("../../../../../src/types").StageCounts} */
  @api after;

  labels = labels;

  get stages() {
    const stages = /** @type {(keyof import("../../../../../src/types").StageCounts)[]} */ (
      Object.keys(this.before)
    );
    const keys = stages.filter(
      (key) => !ONLY_IF_ANY.includes(key) || this.before[key] > 0 || this.after[key] > 0,
    );
    const largest = Math.max(1, ...keys.flatMap((key) => [this.before[key], this.after[key]]));
    const width = (/** @type {number} */ count) => `width: ${(100 * count) / largest}%`;
    return keys.map((key) => {
      const [before, after] = [formatNumber(this.before[key]), formatNumber(this.after[key])];
      return {
        key,
        name: stageName(key),
        change: fill(labels.change, before, after),
        spoken: fill(labels.spoken, stageName(key), before, after),
        beforeStyle: width(this.before[key]),
        afterStyle: width(this.after[key]),
      };
    });
  }
}
