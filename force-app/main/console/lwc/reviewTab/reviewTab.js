import { LightningElement, api } from "lwc";
import { describeError } from "c/errorProblems";
import { latestPerFrame } from "c/latestPerFrame";

/** @typedef {import("../../../../../src/types").DecisionQuery & { from: number, count: number }} PageQuery */

/** @type {PageQuery} */
const FIRST_QUERY = { search: null, sortBy: "inactiveDays", descending: true, from: 0, count: 50 };

/** The review: what unused seats cost, what the next run would do, and why, user by user. */
export default class ReviewTab extends LightningElement {
  /** @type {import("c/reviewSession").ReviewSession} */
  loaded;
  /** The settings on screen, which may have a problem. @type {import("c/reviewSession").Settings} */
  settings;
  /**
   * The last valid answer.
   * @type {{ plan: import("../../../../../src/types").PopulationPlan, idle: import("../../../../../src/types").IdleSeats, mode?: import("../../../../../src/types").Mode | null } | undefined}
   */
  answer;
  /** @type {import("../../../../../src/types").PopulationPlan | undefined} */
  savedPlan;
  /** @type {number[]} */
  policyUsers = [];
  /** @type {import("../../../../../src/types").Problem[]} */
  problems = [];
  query = FIRST_QUERY;
  /** @type {import("../../../../../src/types").DecisionPage} */
  page;
  /** @type {import("../../../../../src/types").Explanation | null} */
  explanation = null;

  planning = latestPerFrame((/** @type {import("c/reviewSession").Settings} */ settings) =>
    this.decide(settings),
  );

  /** The loaded population with its saved settings. @type {import("c/reviewSession").ReviewSession} */
  @api get session() {
    return this.loaded;
  }

  set session(session) {
    const tried = this.triedChanges;
    this.forget();
    this.loaded = session;
    this.settings = session.saved;
    this.decide(session.saved);
    this.savedPlan = this.answer?.plan;
    this.policyUsers = this.hasAnswer ? session.usersPerPolicy() : [];
    if (tried) {
      this.settings = { ...session.saved, ...tried };
      this.decide(this.settings);
    }
  }

  /** The users that are searched for; who uses the table searches for others. @type {string | null} */
  @api get search() {
    return this.query.search ?? null;
  }

  set search(search) {
    if (search !== null && search !== this.query.search) {
      this.query = { ...FIRST_QUERY, search };
      if (this.hasAnswer) {
        this.show(this.query);
      }
    }
  }

  disconnectedCallback() {
    this.planning.cancel();
  }

  /** No answer of the session before carries over. */
  forget() {
    this.planning.cancel();
    this.answer = undefined;
  }

  /**
   * What is being tried out outlives users that are read anew, as do the query and the user on screen.
   * @returns {Partial<import("c/reviewSession").Settings> | null}
   */
  get triedChanges() {
    if (!this.loaded || JSON.stringify(this.settings) === JSON.stringify(this.loaded.saved)) {
      return null;
    }
    const { policies, limits, mode } = this.settings;
    return { policies, limits, mode };
  }

  get context() {
    return this.loaded.context;
  }

  get isStale() {
    return this.problems.length > 0;
  }

  /** Saved settings with a problem leave nothing to show but the problem and the panel to solve it. */
  get hasAnswer() {
    return this.answer !== undefined;
  }

  get comparedPlan() {
    return this.savedPlan ?? this.answer?.plan;
  }

  get licenses() {
    const { licenses } = this.context;
    const held = this.answer?.idle.perLicense ?? [];
    const others = held
      .filter(({ license }) => !licenses.some(({ key }) => key === license))
      .map(({ license }) => ({ key: license, name: license }));
    return [...licenses, ...others];
  }

  get licenseNames() {
    return Object.fromEntries(this.context.licenses.map(({ key, name }) => [key, name]));
  }

  /**
   * Decides everybody anew; where the settings have a problem, the last valid answer stays.
   * @param {import("c/reviewSession").Settings} settings
   */
  decide(settings) {
    let plan;
    try {
      plan = this.loaded.plan(settings);
    } catch (error) {
      const { message, problems } = describeError(error);
      this.problems = problems.length > 0 ? problems : [{ path: "", message }];
      return;
    }
    this.problems = [];
    this.answer = { plan, idle: this.loaded.idleSeats(settings), mode: settings.mode };
    this.show(this.query);
    if (this.explanation) {
      this.explanation = this.explained(this.explanation.decision.id);
    }
  }

  /** Null for a user who has left the population. @param {string} id */
  explained(id) {
    try {
      return this.loaded.explain(id);
    } catch {
      return null;
    }
  }

  /** @param {PageQuery} query */
  show(query) {
    let page = this.loaded.page(query);
    if (page.rows.length === 0 && page.total > 0) {
      // The page that was open is no longer there: show the last one that is.
      const from = Math.floor((page.total - 1) / query.count) * query.count;
      page = this.loaded.page({ ...query, from });
    }
    this.query = { ...query, from: page.from };
    this.page = page;
  }

  /** @param {CustomEvent<{ settings: import("c/reviewSession").Settings }>} event */
  handleSettings(event) {
    this.settings = event.detail.settings;
    this.planning.ask(this.settings);
  }

  /** @param {CustomEvent<{ query: PageQuery }>} event */
  handleQuery(event) {
    this.show(event.detail.query);
  }

  /** @param {CustomEvent<{ id: string }>} event */
  handleUser(event) {
    this.explanation = this.loaded.explain(event.detail.id);
  }

  handleCloseWhy() {
    const id = this.explanation?.decision.id;
    this.explanation = null;
    const table = /** @type {any} */ (this.template?.querySelector("c-user-table"));
    table.focusUser(id);
  }
}
