import { LightningElement, api } from "lwc";
import { fill } from "c/displayFormat";
import labels from "./labels";

/** @typedef {{ key: string, name: string, grade: import("../../../../../src/commitment/types").Grade, model: "member" | "login", price: number, isOffered: boolean }} Offer */

/** The products that can be bought, each with a price to put right. */
export default class PlannerCatalogue extends LightningElement {
  /** @type {Offer[]} */
  @api offers = [];
  /** @type {string} */
  @api currency = "";

  labels = labels;

  get rows() {
    return this.offers.map(({ key, name, grade, model, price, isOffered }) => ({
      key,
      name,
      grade: labels[grade],
      unit: fill(labels[model], this.currency),
      price,
      isOffered,
      priceLabel: fill(labels.priceOf, name),
      offeredLabel: fill(labels.offeredOf, name),
    }));
  }

  /** @param {string | undefined} key @param {Partial<Offer>} change */
  change(key, change) {
    const offers = this.offers.map((offer) =>
      offer.key === key ? { ...offer, ...change } : offer,
    );
    this.dispatchEvent(new CustomEvent("offerschange", { detail: { offers } }));
  }

  /** @param {{ target: HTMLInputElement }} event */
  handleOffered(event) {
    this.change(event.target.dataset.key, { isOffered: event.target.checked });
  }

  /** An emptied price is not an answer yet. @param {{ target: HTMLInputElement }} event */
  handlePrice(event) {
    const { value, dataset } = event.target;
    if (value !== "") {
      this.change(dataset.key, { price: Number(value) });
    }
  }
}
