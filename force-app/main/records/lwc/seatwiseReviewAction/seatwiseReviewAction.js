import { LightningElement, api } from "lwc";
import { CloseActionScreenEvent } from "lightning/actions";
import labels from "./labels";

/** Quick action: holds a portal user out of the review, exempts them, or brings them back into it. */
export default class SeatwiseReviewAction extends LightningElement {
  /** The record of the page; it comes after the component is there. @type {string | undefined} */
  @api recordId;

  labels = labels;
  acts = ["hold", "exempt", "endExemption"];

  handleClose() {
    this.dispatchEvent(new CloseActionScreenEvent());
  }
}
