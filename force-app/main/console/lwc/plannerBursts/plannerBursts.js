import { LightningElement, api } from "lwc";
import { fill, formatCalendarMonth } from "c/displayFormat";
import { focusLater } from "c/focusLater";
import { CALENDAR_MONTHS } from "c/plannerMonths";
import labels from "./labels";

/** @typedef {import("c/plannerTerms").Terms["bursts"]} Bursts */

/** More logins in some calendar months of every year. */
export default class PlannerBursts extends LightningElement {
  /** @type {Bursts} */
  @api bursts = [];
  /** @type {import("../../../../../src/types").Problem[]} */
  @api problems = [];

  labels = labels;

  get windows() {
    return this.bursts.map(({ months, additionalLogins }, at) => ({
      key: at,
      name: fill(labels.window, at + 1),
      removeLabel: fill(labels.remove, at + 1),
      loginsId: `planner-burst-logins-${at}`,
      additionalLogins,
      months: CALENDAR_MONTHS.map((month) => ({
        month,
        label: formatCalendarMonth(month),
        checked: months.includes(month),
      })),
      problem: this.problems
        .filter(({ path }) => new RegExp(`^(contract\\.)?bursts\\[${at}\\]`).test(path))
        .map(({ message }) => message)
        .join(" "),
    }));
  }

  /** @param {Bursts} bursts */
  change(bursts) {
    this.dispatchEvent(new CustomEvent("burstschange", { detail: { bursts } }));
  }

  handleAdd() {
    this.change([...this.bursts, { months: [1], additionalLogins: 0 }]);
  }

  /** @param {{ currentTarget: HTMLElement }} event */
  handleRemove(event) {
    const index = Number(event.currentTarget.dataset.index);
    this.change(this.bursts.filter((_, at) => at !== index));
    focusLater(this.template, "planner-add-burst");
  }

  /** @param {{ target: HTMLInputElement }} event */
  handleMonth(event) {
    const { value, checked, dataset } = event.target;
    const month = Number(value);
    const others = this.bursts[Number(dataset.index)].months.filter((found) => found !== month);
    this.replace(Number(dataset.index), {
      months: checked ? [...others, month].sort((one, other) => one - other) : others,
    });
  }

  /** @param {CustomEvent<{ name: string, value: number }>} event */
  handleLogins(event) {
    const { name, value } = event.detail;
    this.replace(Number(name.split("-").pop()), { additionalLogins: value });
  }

  /** @param {number} index @param {Partial<Bursts[number]>} change */
  replace(index, change) {
    this.change(this.bursts.map((burst, at) => (at === index ? { ...burst, ...change } : burst)));
  }
}
