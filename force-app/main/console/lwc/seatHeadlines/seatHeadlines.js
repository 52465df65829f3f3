import { LightningElement, api } from "lwc";
import { fill, fillCount, formatDays, formatMoney, formatNumber } from "c/displayFormat";
import { licenseName } from "c/reviewWords";
import { yearlySeatCost, addAmounts } from "c/seatMoney";
import labels from "./labels";

/** First day of the band that the headline is told from. */
const YEAR = 365;

/** The money first: what idle and unassigned seats cost a year. */
export default class SeatHeadlines extends LightningElement {
  /** The core's answer. @type {import("../../../../../src/types").IdleSeats} */
  @api idle;
  /** The org's licences. @type {import("c/reviewSession").License[]} */
  @api licenses = [];
  /** @type {Record<string, import("../../../../../src/types").Price>} */
  @api prices = {};
  /** @type {string} */
  @api currency = "USD";

  labels = labels;

  /** Two tiles tell the story; the others set it in proportion. */
  get tiles() {
    return [
      this.idleTile({ id: "idle-year", from: YEAR, accent: "tile tile_strong" }, [
        labels.idleYearOne,
        labels.idleYear,
      ]),
      ...this.unassignedTiles(),
      this.idleTile({ id: "idle-all", from: 0, accent: "tile", note: labels.including }, [
        labels.idleAllOne,
        labels.idleAll,
      ]),
      this.seatsTile(),
    ];
  }

  /**
   * Counts the seats that are paid for each, so that a count and its cost belong together.
   * Where no price is known at all, there is still a number of seats to tell.
   * @param {{ id: string, from: number, accent: string, note?: string }} tile
   * @param {string[]} texts for one seat and for many
   */
  idleTile({ id, from, accent, note }, [one, many]) {
    const isPriced = this.idle.perLicense.some(({ model }) => model === "member");
    const told = this.idle.perLicense
      .filter(({ model }) => model === (isPriced ? "member" : null))
      .map((license) => ({
        key: license.license,
        bands: license.bands.filter((band) => band.from >= from),
      }));
    const counted = told.flatMap(({ bands }) => bands);
    const seats = sum(counted, ({ users }) => users);
    const first = formatDays(this.idle.total.bands[0].from);
    return {
      ...tileIds(id),
      accent,
      title: fillCount(seats, one, many, first),
      ...(isPriced
        ? this.cost(addAmounts(counted.map(({ yearlyCost }) => yearlyCost ?? 0)))
        : { value: "", unit: labels.noPrice }),
      detail:
        note ??
        this.product(
          told.map(({ key, bands }) => ({
            seats: sum(bands, ({ users }) => users),
            price: this.seatPrice(key),
          })),
        ),
    };
  }

  /** None where nobody said how many seats were bought. */
  unassignedTiles() {
    const priced = this.licenses
      .map((license) => ({ seats: unassignedSeats(license), price: this.seatPrice(license.key) }))
      .filter(({ price }) => price !== null);
    if (priced.length === 0) {
      return [];
    }
    const seats = sum(priced, (license) => license.seats);
    return [
      {
        ...tileIds("unassigned"),
        accent: "tile tile_strong",
        title: fillCount(seats, labels.unassignedOne, labels.unassigned),
        ...this.cost(addAmounts(priced.map((at) => yearlySeatCost(at.seats, at.price ?? 0)))),
        detail: this.product(priced),
      },
    ];
  }

  /** Login licences are left out: what is bought there is logins, not seats. */
  seatsTile() {
    const tile = { ...tileIds("seats"), accent: "tile", title: labels.seatsTitle };
    const bought = this.licenses.filter(({ key }) => this.prices?.[key]?.model !== "login");
    if (bought.length === 0) {
      const held = this.idle.perLicense.filter(({ model }) => model !== "login");
      const value = formatNumber(sum(held, ({ seats }) => seats));
      return { ...tile, value, unit: "", detail: labels.notBought };
    }
    const [total, used] = [sum(bought, (at) => at.total), sum(bought, (at) => at.used)];
    return {
      ...tile,
      value: fill(labels.seatsUsed, formatNumber(used), formatNumber(total)),
      unit: "",
      detail:
        used > total
          ? fill(labels.overdrawn, formatNumber(used - total))
          : fill(labels.assigned, formatNumber(sum(bought, unassignedSeats))),
    };
  }

  /** @param {number} amount */
  cost(amount) {
    return { value: formatMoney(amount, this.currency), unit: labels.aYear };
  }

  /** How the amount came about: "180 × $25 a seat and month × 12". @param {{ seats: number, price: number | null }[]} parts */
  product(parts) {
    const paid = parts.filter(({ seats, price }) => seats > 0 && price !== null);
    if (paid.length > 1) {
      return labels.products;
    }
    return paid
      .map(({ seats, price }) =>
        fill(labels.product, formatNumber(seats), formatMoney(price ?? 0, this.currency)),
      )
      .join("");
  }

  /** What a seat costs a month; null where it is paid per login or the price is not known. @param {string | null} key */
  seatPrice(key) {
    const price = key === null ? undefined : this.prices?.[key];
    return price?.model === "member" ? price.pricePerSeatMonth : null;
  }

  get hasPrices() {
    return this.tiles.some(({ unit }) => unit === labels.aYear);
  }

  get loginNote() {
    return this.note(labels.login, (key) => this.prices?.[key]?.model === "login");
  }

  get unpricedNote() {
    return this.note(labels.unpriced, (key) => !this.prices?.[key]);
  }

  /** @param {string} text @param {(key: string) => boolean} isMeant */
  note(text, isMeant) {
    const held = this.idle.perLicense.map(({ license }) => license);
    const keys = new Set([...this.licenses.map(({ key }) => key), ...held]);
    const names = Object.fromEntries(this.licenses.map(({ key, name }) => [key, name]));
    const meant = [...keys].filter((key) => key !== null && isMeant(key));
    return meant.length > 0
      ? fill(text, meant.map((key) => licenseName(key, names)).join(", "))
      : "";
  }
}

/** @param {string} id */
function tileIds(id) {
  return {
    id,
    titleId: `${id}-title`,
    costId: id === "seats" ? "seats-used" : `${id}-cost`,
    detailId: `${id}-detail`,
  };
}

/** More used than bought happens in a grace period: nothing is unassigned then. @param {import("c/reviewSession").License} license */
function unassignedSeats({ total, used }) {
  return Math.max(0, total - used);
}

/**
 * @template T
 * @param {T[]} items
 * @param {(item: T) => number} valueOf
 */
function sum(items, valueOf) {
  return items.reduce((total, item) => total + valueOf(item), 0);
}
