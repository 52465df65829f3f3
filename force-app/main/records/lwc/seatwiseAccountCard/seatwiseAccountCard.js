import { LightningElement, api } from "lwc";
import labels from "./labels";

/** For the record page of an account: its portal seats, what idle ones cost, and its own policy. */
export default class SeatwiseAccountCard extends LightningElement {
  /** The account of the page. @type {string} */
  @api recordId;

  labels = labels;
}
