import { LightningElement, api } from "lwc";
import { fill, formatDate } from "c/displayFormat";
import labels from "./labels";

/** The pauses of a policy: date ranges that do not count as inactivity (R3). */
export default class PauseEditor extends LightningElement {
  /** @type {import("../../../../../src/types").Pause[]} */
  @api pauses = [];
  /** What the core says, by path within the policy: `pauses[0].to`. @type {Record<string, string>} */
  @api problems = {};
  /** The day a new pause starts with. @type {string} */
  @api asOf = "";

  labels = labels;

  get rows() {
    return this.pauses.map(({ from, to }, index) => {
      const problem = ["", ".from", ".to"]
        .map((field) => this.problems[`pauses[${index}]${field}`])
        .filter(Boolean)
        .join(" ");
      return {
        key: index,
        index,
        from,
        to,
        problem,
        invalid: problem ? "true" : "false",
        className: problem ? "row slds-has-error" : "row",
        spoken: fill(labels.spoken, index + 1),
        removeLabel: fill(labels.remove, formatDate(from), formatDate(to)),
      };
    });
  }

  get isEmpty() {
    return this.pauses.length === 0;
  }

  handleAdd() {
    this.announce([...this.pauses, { from: this.asOf, to: this.asOf }]);
  }

  /** @param {{ target: HTMLElement }} event */
  handleRemove(event) {
    const index = Number(event.target.dataset.index);
    this.announce(this.pauses.filter((pause, at) => at !== index));
  }

  /** @param {{ target: HTMLInputElement, stopPropagation(): void }} event */
  handleDate(event) {
    event.stopPropagation();
    const { dataset, value } = event.target;
    const field = /** @type {"from" | "to"} */ (dataset.field);
    this.announce(
      this.pauses.map((pause, at) =>
        at === Number(dataset.index) ? { ...pause, [field]: value } : pause,
      ),
    );
  }

  /** @param {import("../../../../../src/types").Pause[]} pauses */
  announce(pauses) {
    this.dispatchEvent(new CustomEvent("pauseschange", { detail: { pauses } }));
  }
}
