import { LightningElement, api } from "lwc";

/** The head, body and foot of a quick action's window. */
export default class QuickActionPanel extends LightningElement {
  /** @type {string} */
  @api header = "";
}
