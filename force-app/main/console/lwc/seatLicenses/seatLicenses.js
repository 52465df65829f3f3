import { LightningElement, api } from "lwc";
import { fill, formatMoney, formatNumber } from "c/displayFormat";
import { licenseName } from "c/reviewWords";
import labels from "./labels";

/** Seats licence by licence: bought, used, and for how long the idle ones have been idle. */
export default class SeatLicenses extends LightningElement {
  /** The core's answer. @type {import("../../../../../src/types").IdleSeats} */
  @api idle;
  /** The org's licences. @type {import("c/reviewSession").License[]} */
  @api licenses = [];
  /** @type {Record<string, import("../../../../../src/types").Price>} */
  @api prices = {};
  /** @type {string} */
  @api currency = "USD";

  labels = labels;

  get cards() {
    const idleOf = new Map(this.idle.perLicense.map((idle) => [idle.license, idle]));
    const known = this.licenses.map((license) => this.card(license, idleOf.get(license.key)));
    const others = this.idle.perLicense
      .filter(({ license }) => !this.licenses.some(({ key }) => key === license))
      .map((idle) => this.card({ key: idle.license, name: null }, idle));
    return [...known, ...others];
  }

  /**
   * @param {{ key: string | null, name: string | null, total?: number, used?: number }} license
   * @param {import("../../../../../src/types").IdleLicense} [idle] absent where nobody holds it
   */
  card({ key, name, total, used }, idle) {
    const inUse = used ?? idle?.seats ?? 0;
    const idleSeats = idle?.idle ?? 0;
    const unassigned = total === undefined ? null : Math.max(0, total - inUse);
    const bands = (idle?.bands ?? []).map((band) => this.band(band));
    const active = {
      key: "active",
      swatch: "swatch swatch_active",
      label: labels.inUse,
      value: Math.max(0, inUse - idleSeats),
      users: formatNumber(Math.max(0, inUse - idleSeats)),
    };
    const parts = [
      ...(bands.length > 0 ? [active] : []),
      ...bands,
      { key: "unassigned", label: labels.notAssigned, value: unassigned ?? 0 },
    ];
    const title = name ?? licenseName(key);
    return {
      key: String(key),
      title,
      priceText: this.priceText(key),
      bands,
      hasBands: bands.length > 0,
      parts,
      active,
      barLabel: fill(
        labels.barSummary,
        title,
        parts
          .map(({ label, value }) => fill(labels.barPart, label, formatNumber(value)))
          .join(", "),
      ),
      figures: [
        { id: "bought", label: labels.bought, value: orDash(total) },
        { id: "used", label: labels.used, value: formatNumber(inUse) },
        {
          id: "unassigned",
          label: labels.unassigned,
          swatch: "swatch swatch_unassigned",
          value: orDash(unassigned),
        },
        { id: "idle", label: labels.idle, value: formatNumber(idleSeats) },
      ],
      idleText: formatNumber(idleSeats),
      idleCost: this.costText(idle?.yearlyCost ?? null),
    };
  }

  /** @param {import("../../../../../src/types").IdleBand} band */
  band({ from, to, users, yearlyCost }) {
    const range =
      to === null
        ? fill(labels.bandOpen, formatNumber(from))
        : fill(labels.bandRange, formatNumber(from), formatNumber(to));
    return {
      key: String(from),
      from,
      label: fill(labels.bandDays, range),
      swatch: `swatch swatch_${from}`,
      value: users,
      users: formatNumber(users),
      cost: this.costText(yearlyCost),
    };
  }

  /** @param {number | null} yearlyCost */
  costText(yearlyCost) {
    return yearlyCost === null ? "–" : formatMoney(yearlyCost, this.currency);
  }

  /** @param {string | null} key */
  priceText(key) {
    const price = key === null ? undefined : this.prices?.[key];
    if (!price) {
      return labels.noPrice;
    }
    return price.model === "login"
      ? labels.perLogin
      : fill(labels.price, formatMoney(price.pricePerSeatMonth, this.currency));
  }
}

/** @param {number | null | undefined} count */
function orDash(count) {
  return count === null || count === undefined ? "–" : formatNumber(count);
}
