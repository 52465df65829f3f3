import { LightningElement } from "lwc";
import labels from "./labels";

/** One line above the tabs as long as the review only counts: it leads to the set-up. Hidden, it is back with the next page. */
export default class SetupBanner extends LightningElement {
  labels = labels;
  isHidden = false;

  get isShown() {
    return !this.isHidden;
  }

  handleOpen() {
    this.dispatchEvent(new CustomEvent("setupwanted"));
  }

  handleHide() {
    this.isHidden = true;
  }
}
