import { LightningElement, api } from "lwc";
import { formatMonth } from "c/displayFormat";
import labels from "./labels";

/** Which months and licences the report is of. */
export default class ReportControls extends LightningElement {
  /** Months that it may end with. @type {string[]} */
  @api months = [];
  /** @type {string} */
  @api endMonth = "";
  /** @type {{ key: string, name: string }[]} */
  @api licenses = [];
  /** The keys of those chosen. @type {string[]} */
  @api chosen = [];

  labels = labels;

  get monthOptions() {
    return this.months.map((month) => ({
      month,
      name: formatMonth(month),
      selected: month === this.endMonth,
    }));
  }

  get boxes() {
    return this.licenses.map(({ key, name }) => {
      const checked = this.chosen.includes(key);
      // The last one stays: a report of nothing says nothing.
      return { key, name, checked, disabled: checked && this.chosen.length === 1 };
    });
  }

  get hasChoice() {
    return this.licenses.length > 1;
  }

  /** @param {{ target: HTMLSelectElement }} event */
  handleMonth(event) {
    this.tell({ endMonth: event.target.value });
  }

  /** @param {{ target: HTMLInputElement }} event */
  handleLicense(event) {
    const { value, checked } = event.target;
    this.tell({
      licenses: this.licenses
        .map(({ key }) => key)
        .filter((key) => (key === value ? checked : this.chosen.includes(key))),
    });
  }

  /** @param {{ endMonth?: string, licenses?: string[] }} change */
  tell(change) {
    this.dispatchEvent(new CustomEvent("reportchange", { detail: { change } }));
  }
}
