import { LightningElement, api } from "lwc";
import { formatDate, formatNumber } from "c/displayFormat";
import { modeName } from "c/reviewWords";
import { statusName } from "c/runWords";
import labels from "./labels";

const COLUMNS = [
  { key: "asOf", label: labels.asOf },
  { key: "mode", label: labels.mode },
  { key: "status", label: labels.status },
  { key: "firstWarnings", label: labels.firstWarnings, className: "number" },
  { key: "finalNotices", label: labels.finalNotices, className: "number" },
  { key: "deactivations", label: labels.deactivations, className: "number" },
  { key: "activations", label: labels.activations, className: "number" },
  { key: "held", label: labels.held, className: "number" },
  { key: "errors", label: labels.errors, className: "number" },
];

/** The runs, newest first. */
export default class RunList extends LightningElement {
  /** @type {import("c/runsApi").Run[]} */
  @api runs = [];
  /** The run on the page below. @type {string | null} */
  @api selectedId = null;

  labels = labels;
  columns = COLUMNS;

  get hasRuns() {
    return this.runs.length > 0;
  }

  get rows() {
    return this.runs.map((run) => {
      const isSelected = run.id === this.selectedId;
      return {
        id: run.id,
        name: run.name,
        asOf: formatDate(run.asOf),
        mode: modeName(run.mode),
        status: statusName(run.status),
        statusClass: `status status_${run.status.replaceAll(" ", "")}`,
        firstWarnings: formatNumber(run.firstWarnings),
        finalNotices: formatNumber(run.finalNotices),
        deactivations: formatNumber(run.deactivations),
        activations: formatNumber(run.activations),
        held: formatNumber(run.held),
        errors: formatNumber(run.errors),
        errorsClass: run.errors > 0 ? "number problem" : "number",
        rowClass: isSelected ? "row row_selected" : "row",
        pressed: isSelected ? "true" : "false",
      };
    });
  }

  /** @param {{ currentTarget: HTMLElement }} event */
  handleRow(event) {
    this.dispatchEvent(
      new CustomEvent("runselect", { detail: { id: event.currentTarget.dataset.runId } }),
    );
  }
}
