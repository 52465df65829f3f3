import { LightningElement, api } from "lwc";
import labels from "./labels";

/** For the record page of a user or of a contact: what the review says about this seat, and what can be done. */
export default class SeatwiseUserCard extends LightningElement {
  /** A user or a contact: that of the page. @type {string} */
  @api recordId;

  labels = labels;
}
