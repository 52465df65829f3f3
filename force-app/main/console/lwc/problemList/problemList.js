import { LightningElement, api } from "lwc";
import labels from "./labels";

/** What went wrong, and each problem with its path. */
export default class ProblemList extends LightningElement {
  /** @type {string} */
  @api title = "";
  /** Shown where there are no problems with paths. @type {string} */
  @api message = "";
  /** @type {import("../../../../../src/types").Problem[]} */
  @api problems = [];
  /** Whether trying again makes sense. @type {boolean} */
  @api canRetry = false;

  labels = labels;

  get rows() {
    return this.problems.map(({ path, message }, index) => ({ key: index, path, message }));
  }

  get hasProblems() {
    return this.problems.length > 0;
  }

  handleRetry() {
    this.dispatchEvent(new CustomEvent("retry"));
  }
}
