import { LightningElement, api } from "lwc";
import { fill, formatMoment } from "c/displayFormat";
import { describeError, inUserLanguage } from "c/errorProblems";
import { newestAnswer } from "c/newestAnswer";
import { reasonName, stageName } from "c/reviewWords";
import { entryActionName, outcomeName } from "c/runWords";
import { getHistory } from "c/usersApi";
import labels from "./labels";

/** What the log knows about one user, newest first. */
export default class UserHistory extends LightningElement {
  labels = labels;
  /** @type {string} */
  shownId;
  /** @type {any} */
  shownStamp;
  /** @type {import("c/runsApi").Entry[] | null} */
  entries = null;
  /** @type {ReturnType<typeof describeError> | null} */
  failure = null;
  newest = newestAnswer();

  /** @type {string} */
  @api get userId() {
    return this.shownId;
  }

  set userId(userId) {
    if (userId !== this.shownId) {
      this.shownId = userId;
      this.entries = null;
      this.read();
    }
  }

  /** Anything: another one means that users were read anew. */
  @api get stamp() {
    return this.shownStamp;
  }

  set stamp(stamp) {
    const isNew = this.shownStamp !== undefined && stamp !== this.shownStamp;
    this.shownStamp = stamp;
    if (isNew) {
      this.read();
    }
  }

  async read() {
    this.failure = null;
    await this.newest(
      () => getHistory(this.shownId),
      ({ entries }) => {
        this.entries = entries;
      },
      (error) => {
        this.failure = describeError(error);
      },
    );
  }

  get isLoading() {
    return this.entries === null && this.failure === null;
  }

  get rows() {
    return (this.entries ?? []).map((entry) => ({
      id: entry.id,
      when: formatMoment(entry.changedAt),
      what: whatOf(entry),
      change: changeOf(entry),
      why: whyOf(entry),
      by: byOf(entry),
      error: inUserLanguage(entry.error),
    }));
  }

  get hasRows() {
    return this.rows.length > 0;
  }

  get isEmpty() {
    return this.entries?.length === 0;
  }
}

/** What was done needs no further word; what was not done does. @param {import("c/runsApi").Entry} entry */
function whatOf({ action, outcome }) {
  const what = entryActionName(action);
  return outcome === "Done" ? what : fill(labels.outcome, what, outcomeName(outcome));
}

/** @param {import("c/runsApi").Entry} entry */
function changeOf({ action, policy, stageBefore, stageAfter }) {
  if (action === "accountPolicy") {
    return policy === null ? labels.policyNone : fill(labels.policy, policy);
  }
  return stageBefore === stageAfter
    ? ""
    : fill(labels.change, stageName(stageBefore), stageName(stageAfter));
}

/** @param {import("c/runsApi").Entry} entry */
function whyOf({ reason, comment }) {
  return [reason && reasonName(reason), comment && fill(labels.quoted, comment)]
    .filter(Boolean)
    .join(" ");
}

/** @param {import("c/runsApi").Entry} entry */
function byOf({ runName, actor }) {
  if (runName) {
    return fill(labels.byRun, runName);
  }
  return actor ? fill(labels.by, actor) : "";
}
