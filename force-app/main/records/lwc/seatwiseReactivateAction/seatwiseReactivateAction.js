import { LightningElement, api } from "lwc";
import { CloseActionScreenEvent } from "lightning/actions";
import labels from "./labels";

/** Quick action: switches a deactivated portal user on again. */
export default class SeatwiseReactivateAction extends LightningElement {
  /** The record of the page; it comes after the component is there. @type {string | undefined} */
  @api recordId;

  labels = labels;
  acts = ["reactivate"];

  handleClose() {
    this.dispatchEvent(new CloseActionScreenEvent());
  }
}
