import { LightningElement, api } from "lwc";
import labels from "./labels";

/** The three notices, read before anybody gets one. */
export default class SetupMails extends LightningElement {
  /** @type {import("c/setupApi").SetupAnswer} */
  @api answer;
  /** The loaded population, to choose a user from. @type {import("c/reviewSession").ReviewSession | null} */
  @api session = null;

  labels = labels;

  handleTicked() {
    this.dispatchEvent(new CustomEvent("setupchange"));
  }
}
