import { LightningElement, api } from "lwc";
import { fill, formatDays, formatMoney, formatNumber } from "c/displayFormat";
import { licenseName } from "c/reviewWords";
import labels from "./labels";

/** The seats of some users in figures: held, idle, and what the idle ones cost a year. */
export default class AccountSeats extends LightningElement {
  /** The core's answer. @type {import("c/recordsApi").IdleSeats} */
  @api idle;
  /** @type {import("c/recordsApi").Context} */
  @api context;

  labels = labels;

  get seats() {
    return formatNumber(this.idle.total.seats);
  }

  get idleSeats() {
    return formatNumber(this.idle.total.idle);
  }

  get idleLabel() {
    return fill(labels.idle, formatDays(this.idle.total.bands[0].from));
  }

  /** Without any price there is nothing to multiply with: 0 would be a lie. */
  get cost() {
    const { perLicense, total } = this.idle;
    const isPriced = perLicense.length === 0 || perLicense.some(({ model }) => model !== null);
    return isPriced ? formatMoney(total.yearlyCost, this.context.currency) : labels.noPrice;
  }

  get note() {
    const names = Object.fromEntries(this.context.licenses.map(({ key, name }) => [key, name]));
    const { unpriced, total, perLicense } = this.idle;
    const perLogin = perLicense.filter(({ model, idle }) => model === "login" && idle > 0);
    return [
      total.yearlyCost > 0 && labels.potential,
      unpriced.length > 0 &&
        fill(labels.unpriced, unpriced.map((key) => licenseName(key, names)).join(", ")),
      perLogin.length > 0 &&
        fill(labels.login, perLogin.map(({ license }) => licenseName(license, names)).join(", ")),
    ]
      .filter(Boolean)
      .join(" ");
  }
}
