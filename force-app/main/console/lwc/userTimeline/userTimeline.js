import { LightningElement, api } from "lwc";
import { fill, fillCount, formatDate } from "c/displayFormat";
import { daysBetween } from "c/isoDays";
import labels from "./labels";

/** @typedef {import("../../../../../src/types").Timeline["events"][number]} TimelineEvent */

/** @type {Record<TimelineEvent["event"], string>} */
const NAMES = {
  login: labels.login,
  firstWarning: labels.firstWarning,
  finalNotice: labels.finalNotice,
  deactivate: labels.deactivate,
  reactivate: labels.reactivate,
};

/** What a policy would have done to one user, between the logins that really were. */
export default class UserTimeline extends LightningElement {
  /** @type {import("../../../../../src/types").Timeline} */
  @api timeline;
  /** The first and the last day that is looked at. @type {import("c/reviewSession").LoginWindow} */
  @api window;

  labels = labels;

  get marks() {
    const { from, to } = this.window;
    const length = Math.max(1, daysBetween(from, to));
    return this.timeline.events
      .filter(({ on }) => on >= from && on <= to)
      .map(({ on, event }, key) => ({
        key,
        className: `mark mark_${event}`,
        style: `left: ${(100 * daysBetween(from, on)) / length}%`,
      }));
  }

  get keys() {
    return Object.entries(NAMES).map(([event, name]) => ({
      key: event,
      name,
      className: `sign mark_${event}`,
    }));
  }

  /** Logins in a row are one line: what happened lies between them. */
  get lines() {
    /** @type {{ event: string, dates: string[] }[]} */
    const groups = [];
    for (const { event, on } of this.timeline.events) {
      const last = groups.at(-1);
      if (event === "login" && last?.event === "login") {
        last.dates.push(on);
      } else {
        groups.push({ event, dates: [on] });
      }
    }
    return groups.map(({ event, dates }, key) => ({
      key,
      date: spanOf(dates),
      text:
        event === "login"
          ? fillCount(dates.length, labels.loginOne, labels.loginMany)
          : NAMES[/** @type {TimelineEvent["event"]} */ (event)],
    }));
  }

  get isEmpty() {
    return this.timeline.events.length === 0;
  }

  get from() {
    return formatDate(this.window.from);
  }

  get to() {
    return formatDate(this.window.to);
  }
}

/** @param {string[]} dates */
function spanOf(dates) {
  const [first, last] = [dates[0], dates[dates.length - 1]];
  return dates.length === 1
    ? formatDate(first)
    : fill(labels.span, formatDate(first), formatDate(last));
}
