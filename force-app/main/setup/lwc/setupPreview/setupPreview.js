import { LightningElement, api } from "lwc";
import { fill, formatDate, formatNumber } from "c/displayFormat";
import { describeError } from "c/errorProblems";
import { firstRuns, limitOf } from "./firstRuns";
import labels from "./labels";

/** @typedef {import("../../../../../src/types").DecisionRow} DecisionRow */

/** What can be asked for by name. */
const ACTIONS = /** @type {const} */ (["firstWarning", "finalNotice", "deactivate"]);
/** So many names at a time. */
const MOST_NAMES = 50;

/** What the first run would do, and the wave of the weeks after it: counted in the page, nothing written. */
export default class SetupPreview extends LightningElement {
  /** @type {import("c/setupApi").SetupAnswer} */
  @api answer;

  labels = labels;
  /** @type {import("c/reviewSession").ReviewSession} */
  loaded;
  /** @type {import("../../../../../src/types").PopulationPlan | null} */
  plan = null;
  /** @type {import("../../../../../src/types").Forecast["runs"]} */
  runs = [];
  /** @type {ReturnType<typeof describeError> | null} */
  failure = null;
  /** Whose names are shown. @type {{ action: typeof ACTIONS[number], rows: DecisionRow[], total: number } | null} */
  named = null;

  /** @type {import("c/reviewSession").ReviewSession} */
  @api get session() {
    return this.loaded;
  }

  set session(session) {
    this.loaded = session;
    this.named = null;
    try {
      this.plan = session.aside(this.settings, (plan) => plan);
      const { asOf, policies } = this.settings;
      this.runs = firstRuns(session.forecast({ asOf, policies, weeks: 26, runWeekday: 1 }).runs);
      this.failure = null;
    } catch (error) {
      this.plan = null;
      this.failure = describeError(error);
    }
  }

  /** As saved, with the mode in which everything would be done. @returns {import("c/reviewSession").Settings} */
  get settings() {
    return { ...this.loaded.saved, mode: "Enforce" };
  }

  get intro() {
    return fill(labels.intro, formatDate(this.loaded.saved.asOf));
  }

  get figures() {
    if (!this.plan) {
      return [];
    }
    const { summary } = this.plan;
    const { actions, breaker, inScope } = summary;
    const acted = actions.firstWarning + actions.finalNotice + actions.deactivate;
    return [
      { key: "inScope", label: labels.inScope, count: inScope },
      { key: "firstWarning", label: labels.firstWarning, count: actions.firstWarning },
      { key: "finalNotice", label: labels.finalNotice, count: actions.finalNotice },
      { key: "deactivate", label: labels.deactivate, count: actions.deactivate },
      { key: "held", label: labels.held, count: breaker.held },
      { key: "untouched", label: labels.untouched, count: inScope - acted - breaker.held },
    ].map((figure) => ({
      ...figure,
      id: `preview-${figure.key}`,
      value: formatNumber(figure.count),
    }));
  }

  get askable() {
    const actions = this.plan?.summary.actions;
    return ACTIONS.filter((action) => (actions?.[action] ?? 0) > 0).map((action) => ({
      action,
      label: fill(labels.who, labels[action]),
      isOpen: this.named?.action === action ? "true" : "false",
    }));
  }

  get names() {
    return (this.named?.rows ?? []).map(({ id, name, account, lastLoginDate, inactiveDays }) => ({
      id,
      name: name ?? id,
      account: account ?? "",
      lastLogin: lastLoginDate ? formatDate(lastLoginDate) : labels.never,
      days: inactiveDays === null ? "" : formatNumber(inactiveDays),
    }));
  }

  get namesTitle() {
    if (!this.named) {
      return "";
    }
    const { action, rows, total } = this.named;
    return rows.length < total
      ? fill(labels.namesSome, labels[action], formatNumber(rows.length), formatNumber(total))
      : fill(labels.names, labels[action]);
  }

  get limit() {
    const limit = limitOf(this.plan?.summary.breaker);
    return limit === null ? labels.noLimit : fill(labels.limit, formatNumber(limit));
  }

  get isQuiet() {
    return this.runs.length === 0;
  }

  get quietText() {
    return fill(labels.quiet, formatNumber(26));
  }

  get runHeads() {
    return [labels.run, labels.firstWarning, labels.finalNotice, labels.deactivate];
  }

  get runRows() {
    return this.runs.map(({ date, firstWarnings, finalNotices, deactivations }) => ({
      key: date,
      head: formatDate(date),
      cells: [firstWarnings, finalNotices, deactivations].map((count) =>
        formatNumber(Math.round(count)),
      ),
    }));
  }

  /** @param {{ currentTarget: HTMLElement }} event */
  handleWho(event) {
    const action = /** @type {typeof ACTIONS[number]} */ (event.currentTarget.dataset.action);
    if (this.named?.action === action) {
      this.named = null;
      return;
    }
    const query = /** @type {import("../../../../../src/types").DecisionQuery} */ ({
      actions: [action],
      sortBy: "inactiveDays",
      descending: true,
      count: MOST_NAMES,
    });
    const { rows, total } = this.loaded.aside(this.settings, () => this.loaded.page(query));
    this.named = { action, rows, total };
  }

  handleTicked() {
    this.dispatchEvent(new CustomEvent("setupchange"));
  }
}
