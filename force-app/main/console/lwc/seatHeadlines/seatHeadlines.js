import { LightningElement, api } from "lwc";
import { fill, fillCount, formatDays, formatMoney, formatNumber } from "c/displayFormat";
import { licenseName } from "c/reviewWords";
import { yearlySeatCost, addAmounts } from "c/seatMoney";
import labels from "./labels";

/** First days of the band that the article's story is told from. */
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

  get tiles() {
    return [
      this.idleTile(
        { id: "idle-year", title: labels.idleYearTitle, accent: "tile tile_strong" },
        this.idle.total.bands.filter(({ from }) => from >= YEAR),
        [labels.idleYearOne, labels.idleYear],
      ),
      this.unassignedTile(),
      this.idleTile(
        { id: "idle-all", title: labels.idleAllTitle, accent: "tile" },
        this.idle.total.bands,
        [labels.idleAllOne, labels.idleAll],
      ),
      this.seatsTile(),
    ];
  }

  /**
   * Counts the seats that are paid for each, so that a count and its cost belong together.
   * @param {{ id: string, title: string, accent: string }} tile
   * @param {import("../../../../../src/types").IdleSeats["total"]["bands"]} bands those that the tile tells of
   * @param {string[]} texts for one seat and for many
   */
  idleTile({ id, title, accent }, bands, [one, many]) {
    const counted = this.idle.perLicense
      .filter(({ model }) => model === "member")
      .flatMap((license) => license.bands.filter(({ from }) => from >= bands[0].from));
    const seats = sum(counted, ({ users }) => users);
    const cost = formatMoney(addAmounts(bands.map(({ yearlyCost }) => yearlyCost)), this.currency);
    return {
      ...tileIds(id),
      title,
      accent,
      value: fill(labels.perYear, cost),
      detail: fillCount(seats, one, many, cost, formatDays(bands[0]?.from ?? YEAR)),
    };
  }

  unassignedTile() {
    const priced = this.licenses.flatMap((license) => {
      const price = this.prices?.[license.key];
      return price?.model === "member"
        ? [{ seats: unassignedSeats(license), price: price.pricePerSeatMonth }]
        : [];
    });
    const seats = sum(priced, (license) => license.seats);
    const cost = formatMoney(
      addAmounts(priced.map((license) => yearlySeatCost(license.seats, license.price))),
      this.currency,
    );
    return {
      ...tileIds("unassigned"),
      title: labels.unassignedTitle,
      accent: "tile tile_strong",
      value: fill(labels.perYear, cost),
      detail: fillCount(seats, labels.unassignedOne, labels.unassigned, cost),
    };
  }

  /** Login licences are left out: what is bought there is logins, not seats. */
  seatsTile() {
    const seats = this.licenses.filter(({ key }) => this.prices?.[key]?.model !== "login");
    const [total, used, unassigned] = [
      sum(seats, (license) => license.total),
      sum(seats, (license) => license.used),
      sum(seats, unassignedSeats),
    ].map(formatNumber);
    return {
      ...tileIds("seats"),
      title: labels.seatsTitle,
      accent: "tile",
      value: fill(labels.seatsUsed, used, total),
      detail: fill(labels.seatsDetail, total, used, unassigned),
    };
  }

  get loginNote() {
    return this.note(labels.login, (key) => this.prices?.[key]?.model === "login");
  }

  get unpricedNote() {
    return this.note(labels.unpriced, (key) => !this.prices?.[key]);
  }

  /** @param {string} text @param {(key: string) => boolean} isMeant */
  note(text, isMeant) {
    const keys = new Set([...this.licenses.map(({ key }) => key), ...this.idle.unpriced]);
    const names = Object.fromEntries(this.licenses.map(({ key, name }) => [key, name]));
    const meant = [...keys].filter(isMeant).map((key) => licenseName(key, names));
    return meant.length > 0 ? fill(text, meant.join(", ")) : "";
  }
}

/** @param {string} id */
function tileIds(id) {
  return { id, costId: id === "seats" ? "seats-used" : `${id}-cost`, detailId: `${id}-detail` };
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
