import { LightningElement, api } from "lwc";
import { CloseActionScreenEvent } from "lightning/actions";
import labels from "./labels";

/** Quick action: gives an account a review policy of its own, or takes it away. */
export default class SeatwisePolicyAction extends LightningElement {
  /** The record of the page; it comes after the component is there. @type {string | undefined} */
  @api recordId;

  labels = labels;

  handleClose() {
    this.dispatchEvent(new CloseActionScreenEvent());
  }
}
