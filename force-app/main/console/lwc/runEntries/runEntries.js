import { LightningElement, api } from "lwc";
import { fill, formatDate, formatNumber } from "c/displayFormat";
import { describeError, inUserLanguage } from "c/errorProblems";
import { reasonName, stageName } from "c/reviewWords";
import { getEntries } from "c/runsApi";
import {
  entryActionName,
  noticeName,
  outcomeName,
  outcomeOptions,
  runActionOptions,
} from "c/runWords";
import labels from "./labels";

/** @typedef {{ outcome: string | null, action: string | null }} Filter */

/** @type {Filter} */
const EVERYTHING = { outcome: null, action: null };

/** Every change of a run: who, from where to where, and why. */
export default class RunEntries extends LightningElement {
  labels = labels;
  /** @type {string} */
  shownId;
  filter = EVERYTHING;
  /** @type {import("c/runsApi").Entry[]} */
  entries = [];
  /** @type {string | null} */
  lastId = null;
  isDone = true;
  isLoading = false;
  /** @type {ReturnType<typeof describeError> | null} */
  failure = null;

  /** @type {string} */
  @api get runId() {
    return this.shownId;
  }

  set runId(runId) {
    this.shownId = runId;
    this.filter = EVERYTHING;
    this.readAnew();
  }

  readAnew() {
    this.entries = [];
    this.lastId = null;
    return this.read();
  }

  /** Reads the next page; an answer to a question that is no longer asked is dropped. */
  async read() {
    const { shownId: runId, filter, lastId: afterId } = this;
    const isAsked = () => runId === this.shownId && filter === this.filter;
    this.isLoading = true;
    this.failure = null;
    try {
      const page = await getEntries({ runId, ...filter, afterId });
      if (isAsked() && afterId === this.lastId) {
        this.entries = [...this.entries, ...page.entries];
        this.lastId = page.lastId;
        this.isDone = page.done;
        this.isLoading = false;
      }
    } catch (error) {
      if (isAsked()) {
        this.failure = describeError(error);
        this.isLoading = false;
      }
    }
  }

  get filters() {
    return [
      this.filterOf("outcome", labels.outcome, outcomeOptions()),
      this.filterOf("action", labels.action, runActionOptions()),
    ];
  }

  /** @param {keyof Filter} field @param {string} label @param {import("c/reviewWords").Option[]} options */
  filterOf(field, label, options) {
    const chosen = this.filter[field] ?? "";
    return {
      field,
      label,
      id: `entries-${field}`,
      options: [{ value: "", label: labels.all }, ...options].map((option) => ({
        ...option,
        selected: option.value === chosen,
      })),
    };
  }

  get rows() {
    return this.entries.map((entry) => ({
      id: entry.id,
      user: entry.userName ?? entry.userId ?? "",
      action: entryActionName(entry.action),
      outcome: outcomeName(entry.outcome),
      outcomeClass: `outcome outcome_${entry.outcome.replaceAll(" ", "")}`,
      change: changeOf(entry),
      reason: reasonOf(entry),
      days: entry.inactiveDays === null ? labels.nothing : formatNumber(entry.inactiveDays),
      notice: noticeOf(entry),
      due: entry.dueDate ? fill(labels.due, formatDate(entry.dueDate)) : "",
      error: inUserLanguage(entry.error),
      advice: inUserLanguage(entry.advice),
    }));
  }

  get hasRows() {
    return this.entries.length > 0;
  }

  get isEmpty() {
    return !this.hasRows && !this.isLoading && !this.failure;
  }

  get emptyText() {
    return this.filter.outcome || this.filter.action ? labels.noMatch : labels.empty;
  }

  get hasMore() {
    return this.hasRows && !this.isDone;
  }

  get countText() {
    const count = formatNumber(this.entries.length);
    return this.isDone ? fill(labels.countAll, count) : fill(labels.countSome, count);
  }

  /** @param {{ target: HTMLSelectElement }} event */
  handleFilter(event) {
    const field = /** @type {keyof Filter} */ (event.target.dataset.field);
    this.filter = { ...this.filter, [field]: event.target.value || null };
    this.readAnew();
  }

  handleMore() {
    this.read();
  }
}

/** @param {import("c/runsApi").Entry} entry */
function changeOf({ stageBefore, stageAfter }) {
  return stageBefore === stageAfter
    ? stageName(stageAfter)
    : fill(labels.change, stageName(stageBefore), stageName(stageAfter));
}

/** @param {import("c/runsApi").Entry} entry */
function reasonOf({ reason, comment }) {
  return [reason && reasonName(reason), comment].filter(Boolean).join(": ");
}

/** @param {import("c/runsApi").Entry} entry */
function noticeOf({ notice, noticeSent }) {
  if (!notice) {
    return labels.nothing;
  }
  return fill(noticeSent ? labels.sent : labels.notSent, noticeName(notice));
}
