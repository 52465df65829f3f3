import { LightningElement, api } from "lwc";
import { NavigationMixin } from "lightning/navigation";

/** A link to a page of the app: it has an address, for a new tab, and otherwise opens without loading the app anew. */
export default class PageLink extends NavigationMixin(LightningElement) {
  /** What the link says. @type {string} */
  @api label = "";

  address = "";
  /** @type {import("lightning/navigation").PageReference} */
  target;

  /** Where it leads. @type {import("lightning/navigation").PageReference} */
  @api get page() {
    return this.target;
  }

  set page(page) {
    this.target = page;
    this.findAddress();
  }

  async findAddress() {
    const { target } = this;
    const address = await this[NavigationMixin.GenerateUrl](target);
    if (target === this.target) {
      this.address = address;
    }
  }

  /** @param {MouseEvent} event */
  handleClick(event) {
    // A table around it may take a click on its row.
    event.stopPropagation();
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    this[NavigationMixin.Navigate](this.target);
  }
}
