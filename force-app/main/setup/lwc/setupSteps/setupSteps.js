import { LightningElement, api } from "lwc";
import labels from "./labels";

/** @type {Record<import("c/setupState").Status, { icon: string, variant: string }>} */
const ICONS = {
  done: { icon: "utility:success", variant: "success" },
  todo: { icon: "utility:routing_offline", variant: "" },
  problem: { icon: "utility:warning", variant: "warning" },
};

/** The steps, each with how it stands; one is open. */
export default class SetupSteps extends LightningElement {
  /** @type {string} */
  @api name = "";
  /** @type {{ name: string, title: string, status: import("c/setupState").Status }[]} */
  @api steps = [];
  /** The name of the open step. @type {string} */
  @api current = "";

  get rows() {
    return this.steps.map(({ name, title, status }, at) => ({
      name,
      title,
      number: at + 1,
      status,
      statusText: labels[status],
      ...ICONS[status],
      current: name === this.current ? "step" : null,
      className: name === this.current ? "step step_open" : "step",
    }));
  }

  /** @param {{ currentTarget: HTMLElement }} event */
  handleStep(event) {
    const { name } = event.currentTarget.dataset;
    this.dispatchEvent(new CustomEvent("stepselect", { detail: { name } }));
  }
}
