import { LightningElement, api } from "lwc";
import { fill, fillCount, formatDate, formatDays, formatNumber } from "c/displayFormat";
import { focusLater } from "c/focusLater";
import { daysBetween } from "c/isoDays";
import labels from "./labels";

/** Rows that are shown to begin with, and how many more each time. */
const STEP = 20;

/** Who would have been switched off and came back, by name, each with the story behind it. */
export default class FalsePositives extends LightningElement {
  /** @type {number} */
  @api total = 0;
  /** Whose timeline can be asked for. @type {import("c/reviewSession").ReviewSession} */
  @api session;
  /** What the list was asked with. @type {import("../../../../../src/types").ReplayRequest} */
  @api request;

  labels = labels;
  /** @type {import("../../../../../src/types").Replay["falsePositives"]} */
  found = [];
  shownCount = STEP;
  /** The event whose story is open. @type {string | null} */
  openKey = null;

  /** The core's list: the first thousand. @type {import("../../../../../src/types").Replay["falsePositives"]} */
  @api get users() {
    return this.found;
  }

  set users(users) {
    this.found = users;
    this.shownCount = STEP;
    if (!users.some((user) => keyOf(user) === this.openKey)) {
      this.openKey = null;
    }
  }

  get isEmpty() {
    return this.found.length === 0;
  }

  get count() {
    return fillCount(this.total, labels.countOne, labels.countMany);
  }

  get rows() {
    return this.found.slice(0, this.shownCount).map((user) => {
      const key = keyOf(user);
      const isOpen = key === this.openKey;
      const days = daysBetween(user.deactivatedOn, user.backOn);
      return {
        key,
        name: user.name ?? user.id,
        account: user.account ?? "",
        deactivatedOn: formatDate(user.deactivatedOn),
        backOn: formatDate(user.backOn),
        after: formatDays(days),
        isOpen,
        expanded: isOpen ? "true" : "false",
        storyKey: `${key} story`,
        timeline: isOpen ? this.session.timeline(user.id, this.request) : null,
      };
    });
  }

  get hasMore() {
    return this.shownCount < this.found.length;
  }

  get shown() {
    return fill(
      labels.shown,
      formatNumber(Math.min(this.shownCount, this.found.length)),
      formatNumber(this.total),
    );
  }

  get window() {
    return { from: this.request.from, to: this.request.to };
  }

  /** @param {{ currentTarget: HTMLElement }} event */
  handleOpen(event) {
    const { key } = event.currentTarget.dataset;
    this.openKey = key === this.openKey ? null : (key ?? null);
  }

  handleMore() {
    this.shownCount += STEP;
    if (!this.hasMore) {
      focusLater(this.template, "lab-fp-shown");
    }
  }
}

/** @param {{ id: string, deactivatedOn: string }} user */
function keyOf({ id, deactivatedOn }) {
  return `${id} ${deactivatedOn}`;
}
