import { LightningElement, api } from "lwc";
import { fillCount } from "c/displayFormat";
import { inUserLanguage } from "c/errorProblems";
import labels from "./labels";

/** What was refused in a run, one item per kind, each with what to do about it. */
export default class RunErrors extends LightningElement {
  /** @type {import("c/runsApi").ErrorGroup[]} */
  @api groups = [];

  labels = labels;

  get rows() {
    return this.groups.map(({ code, count, message, advice }, key) => ({
      key,
      code,
      users: fillCount(count, labels.userOne, labels.userMany),
      message: inUserLanguage(message),
      advice: inUserLanguage(advice),
    }));
  }
}
