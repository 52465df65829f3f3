import { LightningElement, api } from "lwc";
import { fill, formatMoment } from "c/displayFormat";
import { describeError, inUserLanguage } from "c/errorProblems";
import { newestAnswer } from "c/newestAnswer";
import { entryActionName, outcomeName } from "c/runWords";
import { getChanges } from "c/settingsApi";
import labels from "./labels";

/** Who changed settings and policies, newest first. */
export default class SettingsHistory extends LightningElement {
  labels = labels;
  /** @type {any} */
  shownStamp;
  /** @type {import("c/settingsApi").Change[] | null} */
  changes = null;
  /** @type {ReturnType<typeof describeError> | null} */
  failure = null;
  newest = newestAnswer();

  /** Anything: another one means that the settings were read anew. */
  @api get stamp() {
    return this.shownStamp;
  }

  set stamp(stamp) {
    if (stamp !== this.shownStamp) {
      this.shownStamp = stamp;
      this.read();
    }
  }

  async read() {
    this.failure = null;
    await this.newest(
      () => getChanges(),
      ({ changes }) => {
        this.changes = changes;
      },
      (error) => {
        this.failure = describeError(error);
      },
    );
  }

  get isLoading() {
    return this.changes === null && this.failure === null;
  }

  get rows() {
    return (this.changes ?? []).map((change) => ({
      id: change.id,
      when: formatMoment(change.changedAt),
      who: change.actor,
      what: whatOf(change),
      change: changeOf(change),
      error: inUserLanguage(change.error),
    }));
  }

  get hasRows() {
    return this.rows.length > 0;
  }

  get isEmpty() {
    return this.changes?.length === 0;
  }
}

/** What was done needs no further word; what was not done does. @param {import("c/settingsApi").Change} change */
function whatOf({ action, outcome }) {
  const what = entryActionName(action);
  return outcome === "Done" ? what : fill(labels.unfinished, what, outcomeName(outcome));
}

/** @param {import("c/settingsApi").Change} change */
function changeOf({ policy, change }) {
  return policy === null ? change : fill(labels.policy, policy, change ?? "");
}
