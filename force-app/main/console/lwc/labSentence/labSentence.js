import { LightningElement, api } from "lwc";
import {
  fill,
  fillCount,
  formatDate,
  formatDays,
  formatMoney,
  formatNumber,
} from "c/displayFormat";
import { daysBetween } from "c/isoDays";
import { measureOf } from "c/labMeasure";
import { thresholdsText } from "c/labPolicy";
import { freedSeats } from "c/labSeats";
import labels from "./labels";

/** What stands out in the sentence, by the places in its labels. @type {Record<string, string>} */
const FIGURES = {
  3: "lab-sentence-seats",
  5: "lab-sentence-money",
  7: "lab-sentence-year",
  8: "lab-sentence-people",
};

/** What the lab is for, in one sentence: seats, money and people of the policy that is tried. */
export default class LabSentence extends LightningElement {
  /** @type {import("c/labBench").Answer} */
  given;
  /** How the freed seats are paid; null until that is counted. @type {import("c/labSeats").FreedSeats | null} */
  freed = null;
  isCounting = false;
  /** The token of the counting under way. @type {{ cancelled: boolean }} */
  work = { cancelled: false };

  /** What a trial would have done. @type {import("c/labBench").Answer} */
  @api get answer() {
    return this.given;
  }

  set answer(answer) {
    this.given = answer;
    this.count();
  }

  disconnectedCallback() {
    this.work.cancelled = true;
  }

  /** Without it, the sentence says less and is still right. */
  async count() {
    this.work.cancelled = true;
    const work = { cancelled: false };
    this.work = work;
    this.freed = null;
    this.isCounting = true;
    const { session, request, replay } = this.given;
    const { totals } = replay;
    const freed = await freedSeats({ session, request, totals, cancellation: work }).catch(
      () => null,
    );
    if (!work.cancelled) {
      this.freed = freed;
      this.isCounting = false;
    }
  }

  /** The sentence in pieces, its figures by themselves. */
  get parts() {
    const { wording, values } = this;
    return wording
      .split(/(\{\d+\})/)
      .filter(Boolean)
      .map((text, index) => {
        const place = /^\{(\d+)\}$/.exec(text)?.[1] ?? "";
        return {
          key: String(index),
          text: fill(text, ...values),
          isFigure: place in FIGURES,
          id: FIGURES[place],
        };
      });
  }

  get hasMoney() {
    const { session, replay } = this.given;
    return replay.totals.savings !== null && measureOf(session.context.prices) === "money";
  }

  get wording() {
    if (!this.hasMoney) {
      return labels.noMoney;
    }
    return this.freed ? labels.withYear : labels.withMoney;
  }

  get values() {
    const { request, replay, trial } = this.given;
    const { from, to } = request;
    const { totals } = replay;
    return [
      formatDate(from),
      formatDate(to),
      thresholdsText(trial.thresholds),
      fillCount(totals.seatsFreedAtEnd, labels.seatOne, labels.seatMany),
      this.kinds,
      this.money(totals.savings?.total ?? 0),
      formatDays(daysBetween(from, to) + 1),
      this.money(this.freed?.yearly ?? 0),
      this.people,
    ];
  }

  /** @param {number} amount */
  money(amount) {
    return formatMoney(Math.round(amount), this.given.session.context.currency);
  }

  /** How the freed seats are paid, where that is not the same for all. */
  get kinds() {
    if (!this.freed || !this.hasMoney) {
      return "";
    }
    const { perSeat, perLogin, unpriced } = this.freed;
    if (perLogin === 0 && unpriced === 0) {
      return "";
    }
    /** @type {[count: number, label: string][]} */
    const kinds = [
      [perSeat, labels.perSeat],
      [perLogin, labels.perLogin],
      [unpriced, labels.unpriced],
    ];
    const named = kinds.filter(([count]) => count > 0);
    return ` (${named.map(([count, label]) => fill(label, formatNumber(count))).join(", ")})`;
  }

  /** One person can be hit again: people are told where the core's list names every case, else the cases. */
  get people() {
    const { falsePositives, totals } = this.given.replay;
    if (totals.falsePositives === 0) {
      return labels.nobody;
    }
    if (falsePositives.length < totals.falsePositives) {
      return fill(labels.times, formatNumber(totals.falsePositives));
    }
    const people = new Set(falsePositives.map(({ id }) => id)).size;
    return fillCount(people, labels.personOne, labels.personMany);
  }
}
