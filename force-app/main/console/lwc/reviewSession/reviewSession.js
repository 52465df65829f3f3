/**
 * @typedef {import("../../../../../src/types").RunRequest} Settings
 * The policies and the run's settings, as the policy panel moves them.
 * @typedef {{ key: string, name: string, total: number, used: number }} License
 * One licence of the org, with its seats.
 * @typedef {Record<string, import("../../../../../src/types").Price>} Prices
 * @typedef {object} Context what the controller's `getContext` says
 * @property {string} asOf
 * @property {string} orgName
 * @property {string} currency
 * @property {number} populationSize
 * @property {import("../../../../../src/types").Policy[]} policies
 * @property {License[]} licenses
 * @property {Prices} prices
 * @property {Omit<Settings, "asOf" | "policies">} run
 */

/**
 * @typedef {{ from: string, to: string }} LoginWindow the days whose logins are known
 */

/** One loaded population, what is saved in the org about it, and the answers of the core. */
export class ReviewSession {
  #population;
  #prices;
  /** What the last plan was made with. @type {Settings | null} */
  #planned = null;
  /** The last answer about idle seats and what it was given for. @type {{ key: string, seats: import("../../../../../src/types").IdleSeats } | undefined} */
  #idle;
  /** Null until the login dates are loaded, which only the Policy Lab needs. @type {LoginWindow | null} */
  loginWindow = null;

  /**
   * @param {any} population
   * @param {Context} context
   */
  constructor(population, context) {
    this.#population = population;
    this.#prices = context.prices;
    this.context = context;
    this.size = population.size;
    const { mode, limits, release, recentDeactivations } = context.run;
    /** @type {Settings} */
    this.saved = {
      asOf: context.asOf,
      policies: context.policies,
      mode,
      limits,
      release,
      recentDeactivations,
    };
  }

  /**
   * The same users with what is saved in the org read anew; takes the place of this session.
   * @param {Context} context
   */
  withContext(context) {
    const session = new ReviewSession(this.#population, context);
    session.loginWindow = this.loginWindow;
    return session;
  }

  /**
   * Decides everybody anew. Throws the core's problems; the plan before then still stands.
   * @param {Settings} settings
   * @returns {import("../../../../../src/types").PopulationPlan}
   */
  plan(settings) {
    const plan = this.#population.planRun(settings);
    this.#planned = settings;
    return plan;
  }

  /**
   * Looks at a plan beside the one that stands, whose rows are on screen elsewhere: that one is there again afterwards.
   * @template Seen
   * @param {Settings} settings
   * @param {(plan: import("../../../../../src/types").PopulationPlan) => Seen} look
   * @returns {Seen}
   */
  aside(settings, look) {
    const standing = this.#planned;
    try {
      return look(this.plan(settings));
    } finally {
      if (standing) {
        this.plan(standing);
      }
    }
  }

  /**
   * What idle seats cost. Only who is in scope and which days count matter to it: while a
   * threshold moves, the answer stays.
   * @param {Settings} settings
   * @returns {import("../../../../../src/types").IdleSeats}
   */
  idleSeats({ asOf, policies }) {
    const key = JSON.stringify(policies.map(({ name, match, pauses }) => [name, match, pauses]));
    if (this.#idle?.key !== key) {
      const seats = this.#population.idleSeats({ asOf, policies, prices: this.#prices });
      this.#idle = { key, seats };
    }
    return this.#idle.seats;
  }

  /**
   * Rows of the last plan.
   * @param {import("../../../../../src/types").DecisionQuery} query
   * @returns {import("../../../../../src/types").DecisionPage}
   */
  page(query) {
    return JSON.parse(this.#population.decisions(query));
  }

  /**
   * Why the last plan decided one user as it did.
   * @param {string} id
   * @returns {import("../../../../../src/types").Explanation}
   */
  explain(id) {
    return JSON.parse(this.#population.explain(id));
  }

  /** How many users each saved policy applies to, by the last plan; by what is saved where nothing was planned yet. */
  usersPerPolicy() {
    if (!this.#planned) {
      this.plan(this.saved);
    }
    return this.saved.policies.map(({ name }) => this.page({ policies: [name], count: 1 }).total);
  }

  /** @param {Uint8Array} page of login dates, as JSON text */
  addLogins(page) {
    this.#population.addLogins(page);
  }

  /**
   * What policies would have done to these users (R9).
   * @param {import("../../../../../src/types").ReplayRequest} request
   * @returns {import("../../../../../src/types").Replay}
   */
  replay(request) {
    return JSON.parse(this.#population.replay(request));
  }

  /**
   * Begins a replay (R9) in the place of the one before; `replay` is the same at once.
   * @param {import("../../../../../src/types").ReplayRequest} request
   * @returns {number} its steps
   */
  beginReplay(request) {
    return this.#population.beginReplay(request);
  }

  /** @param {number} steps to go on for @returns {number} the steps that are left */
  continueReplay(steps) {
    return this.#population.continueReplay(steps);
  }

  /** @returns {import("../../../../../src/types").Replay} of the replay that is done */
  replayAnswer() {
    return JSON.parse(this.#population.replayAnswer());
  }

  /**
   * What a replay did to one user.
   * @param {string} id
   * @param {import("../../../../../src/types").ReplayRequest} request
   * @returns {import("../../../../../src/types").Timeline}
   */
  timeline(id, request) {
    return JSON.parse(this.#population.timeline(id, request));
  }

  /**
   * Begins the replay of a grid of policies (R10) in the place of the one before.
   * @param {import("../../../../../src/types").SweepRequest} request
   * @returns {number} its steps
   */
  beginSweep(request) {
    return this.#population.beginSweep(request);
  }

  /** @param {number} steps to go on for @returns {number} the steps that are left */
  continueSweep(steps) {
    return this.#population.continueSweep(steps);
  }

  /** @returns {import("../../../../../src/types").Sweep} of the sweep that is done */
  sweepAnswer() {
    return JSON.parse(this.#population.sweepAnswer());
  }

  /**
   * What is to be expected of the next runs (R11).
   * @param {import("../../../../../src/types").ForecastRequest} request
   * @returns {import("../../../../../src/types").Forecast}
   */
  forecast(request) {
    return JSON.parse(this.#population.forecast(request));
  }

  /**
   * How often these users log in, licence by licence.
   * @param {import("../../../../../src/types").UsageRequest} request
   * @returns {import("../../../../../src/types").Usage}
   */
  usage(request) {
    return JSON.parse(this.#population.usage(request));
  }

  /** Gives the population's memory back. The session is over. */
  free() {
    this.#population.free();
  }
}
