import { LightningElement, api } from "lwc";
import { describeError, inUserLanguage } from "c/errorProblems";
import { latestPerFrame } from "c/latestPerFrame";
import { demandOf, fillingOf, knownMonths, monthsOfData, volatilityOf } from "c/plannerDemand";
import { decide } from "c/plannerFigures";
import { monthsFrom } from "c/plannerMonths";
import { EXAMPLE_DEMAND, completeTerms, exampleTerms } from "c/plannerTerms";
import { loadCommitment } from "c/seatwiseCommitment";
import { getMonths, statedFacts } from "c/usageApi";
import { contractLicenses, firstTerms, hasPresetPrice, licensesOf } from "./beginning";
import labels from "./labels";

/** @typedef {import("c/plannerTerms").Terms} Terms */
/** @typedef {import("c/usageApi").Terms} Stated */
/** @typedef {import("c/plannerDemand").DemandMonth} DemandMonth */
/** @typedef {import("c/plannerFigures").Figures} Figures */

/** C1: no term is longer. */
const LONGEST_TERM = 120;

/** What an example is for. @type {string[]} */
const NO_LICENSES = [];

/** The Commitment Planner: what to buy for the logins that come, at which terms, and what each clause is worth. */
export default class CommitmentPlanner extends LightningElement {
  /** What the console says of the org. @type {import("c/reviewSession").Context} */
  @api context;
  /** The loaded population; null while there is none. @type {import("c/reviewSession").ReviewSession | null} */
  @api session = null;

  labels = labels;
  isOpen = false;
  /** One of "idle", "loading", "ready", "failed". */
  state = "idle";
  /** @type {ReturnType<typeof describeError> | null} */
  failure = null;
  /** The module. @type {import("c/seatwiseCommitment").Commitment} */
  commitment;
  /** @type {import("c/usageApi").Months} */
  months;
  /** What is known of the chosen licences. @type {Map<string, import("c/plannerDemand").KnownMonth>} */
  known = new Map();

  /** What is on screen, which may have a problem. @type {Terms} */
  terms;
  /** @type {Stated} */
  stated = {};
  /** @type {string[]} */
  chosen = [];
  /** Those that snapshots know. @type {{ key: string, name: string, isChosen: boolean }[]} */
  licenses = [];
  /** By month of the term. @type {Record<string, number>} */
  typed = {};
  /** @type {Record<string, number>} */
  filled = {};
  /** What is stated and typed, as it is saved beside the contract. @type {Stated} */
  toSave = {};
  isExample = false;
  /** What is saved, as one text; null where nothing is. @type {string | null} */
  saved = null;

  /** @type {DemandMonth[]} */
  demand = [];
  /** How many months of data it stands on. */
  baselineMonths = 0;
  /** Of the history; null where it is too short. @type {ReturnType<typeof volatilityOf>} */
  volatility = null;
  /** @type {import("../../../../../src/types").Problem[]} */
  problems = [];
  /** The last valid answer. @type {Figures | null} */
  figures = null;
  /** @type {import("../../../../../src/commitment/types").SimulationAnswer | null} */
  simulation = null;
  /** @type {import("../plannerFreed/freed").Plan[]} */
  plans = [];

  deciding = latestPerFrame(() => this.decide());

  /** Whether the tab is looked at: only then is anything read. @type {boolean} */
  @api get isActive() {
    return this.isOpen;
  }

  set isActive(isActive) {
    const wasOpen = this.isOpen;
    this.isOpen = isActive;
    if (isActive && this.state === "idle") {
      this.load();
    } else if (isActive && !wasOpen && this.state === "ready") {
      this.reread();
    }
  }

  disconnectedCallback() {
    this.deciding.cancel();
  }

  async load() {
    this.state = "loading";
    try {
      const [commitment, months] = await Promise.all([loadCommitment(this), getMonths()]);
      this.commitment = commitment;
      this.months = months;
      this.begin();
      this.state = "ready";
    } catch (error) {
      this.failure = describeError(error);
      this.state = "failed";
    }
  }

  /** Months may have been counted or imported in the meantime; what was typed here stays. */
  async reread() {
    try {
      const { rows, job, licenses, canManage } = await getMonths();
      const isFirst = this.months.rows.length === 0 && rows.length > 0;
      this.months = { ...this.months, rows, job, licenses, canManage };
      if (isFirst && Object.keys(this.typed).length === 0) {
        this.begin();
      } else {
        this.choose(isFirst ? contractLicenses(this.months, this.context) : this.chosen);
        this.refresh();
      }
    } catch {
      // What was read before still stands.
    }
  }

  /** What is saved, or something to begin with. */
  begin() {
    const { months, context } = this;
    this.isExample = false;
    this.filled = {};
    this.choose(contractLicenses(months, context));
    this.terms = firstTerms(months, context, this.known);
    const { terms } = months;
    this.stated = statedFacts(terms ?? {});
    this.typed = { ...terms?.logins };
    this.refresh();
    this.saved = months.contract ? this.onScreen : null;
  }

  /** @param {string[]} licenses */
  choose(licenses) {
    this.chosen = licenses;
    this.known = knownMonths(this.months.rows, licenses);
    this.licenses = licensesOf(this.months).map(({ key, name }) => ({
      key,
      name,
      isChosen: licenses.includes(key),
    }));
  }

  /** Puts the months together anew, and asks the core. */
  refresh() {
    const { startMonth, termMonths } = this.terms;
    const months = monthsFrom(startMonth, Math.min(LONGEST_TERM, Math.floor(termMonths)));
    const { typed, filled } = this;
    // An example is one throughout: nothing that was counted is mixed into it.
    const known = this.isExample ? new Map() : this.known;
    this.demand = demandOf({ months, known, typed, filled });
    this.baselineMonths = monthsOfData(known, this.demand);
    this.volatility = volatilityOf(known);
    const byMonth = Object.entries(typed).sort(([one], [other]) => (one < other ? -1 : 1));
    this.toSave = { ...this.stated, licenses: this.chosen, logins: Object.fromEntries(byMonth) };
    this.deciding.ask(undefined);
  }

  decide() {
    const { terms, demand, stated, commitment } = this;
    const logins = demand.map((month) => month.logins ?? 0);
    const { figures, problems } = decide(commitment, {
      terms,
      demand: logins,
      addressableUsers: this.addressableUsers,
      baselineMonths: this.baselineMonths,
      stated,
    });
    this.problems = problems;
    if (this.hasMissing) {
      this.figures = null;
      this.simulation = null;
    } else if (figures) {
      this.figures = figures;
    }
  }

  /** Who could have logged in at the end of the last month that is known. */
  get addressableUsers() {
    const last = this.isExample ? undefined : [...this.known.values()].pop();
    return last?.addressableUsers ?? null;
  }

  get hasMissing() {
    return this.demand.some(({ logins }) => logins === null);
  }

  get isLoading() {
    return this.state === "loading" || this.state === "idle";
  }

  get isReady() {
    return this.state === "ready";
  }

  get isFailed() {
    return this.state === "failed";
  }

  get isStale() {
    return this.problems.length > 0 && this.figures !== null;
  }

  get currency() {
    return this.terms.currency;
  }

  /** What is on screen, as one text. */
  get onScreen() {
    return JSON.stringify([this.terms, this.toSave]);
  }

  get isSaved() {
    return !this.isExample && this.saved === this.onScreen;
  }

  get hasSaved() {
    return this.saved !== null;
  }

  get isPriceAssumed() {
    return !this.hasSaved && hasPresetPrice(this.terms);
  }

  /** Who has the contract on screen: nobody pays for an example. */
  get covered() {
    return this.isExample ? NO_LICENSES : this.chosen;
  }

  get isValid() {
    return this.problems.length === 0;
  }

  /** Null where there are snapshots, or something is typed in their place. */
  get emptyReason() {
    return this.months.rows.length > 0 || this.isExample
      ? null
      : (inUserLanguage(this.months.job.problem) ?? "");
  }

  get findings() {
    return this.figures?.review.findings ?? [];
  }

  handleRetry() {
    this.load();
  }

  /** @param {CustomEvent<{ terms: Terms }>} event */
  handleTerms(event) {
    // A copy of its own: what comes from a child holds views of what it was given.
    const terms = JSON.parse(JSON.stringify(event.detail.terms));
    this.terms = completeTerms(terms, this.currency);
    this.refresh();
  }

  /** @param {CustomEvent<{ monthlyCommitment: number }>} event */
  handleCommitment(event) {
    this.terms = { ...this.terms, monthlyCommitment: event.detail.monthlyCommitment };
    this.refresh();
  }

  /** @param {CustomEvent<{ stated: Stated }>} event */
  handleStated(event) {
    this.stated = statedFacts(JSON.parse(JSON.stringify(event.detail.stated)));
    this.refresh();
  }

  /** @param {CustomEvent<{ licenses: string[] }>} event */
  handleLicenses(event) {
    this.choose([...event.detail.licenses]);
    this.filled = {};
    this.refresh();
  }

  /** @param {CustomEvent<{ month: string, logins: number | null }>} event */
  handleLogins(event) {
    const { month, logins } = event.detail;
    const typed = without(this.typed, month);
    this.typed = logins === null ? typed : { ...typed, [month]: logins };
    this.filled = without(this.filled, month);
    this.refresh();
  }

  /** @param {CustomEvent<{ numbers: number[] }>} event */
  handlePasted(event) {
    const { numbers } = event.detail;
    this.typed = Object.fromEntries(this.demand.map(({ month }, at) => [month, numbers[at]]));
    this.refresh();
  }

  handleFill() {
    this.filled = { ...this.filled, ...fillingOf(this.demand) };
    this.refresh();
  }

  handleReset() {
    this.typed = {};
    this.filled = {};
    this.isExample = false;
    this.refresh();
  }

  handleExample() {
    const { asOf } = this.months;
    this.isExample = true;
    this.terms = exampleTerms({ asOf, currency: this.currency });
    const months = monthsFrom(this.terms.startMonth, EXAMPLE_DEMAND.length);
    this.typed = Object.fromEntries(months.map((month, at) => [month, EXAMPLE_DEMAND[at]]));
    this.filled = {};
    this.refresh();
  }

  /** @param {CustomEvent<{ terms: Terms, stated: Stated }>} event */
  handleSaved(event) {
    const { terms, stated } = JSON.parse(JSON.stringify(event.detail));
    this.months = { ...this.months, contract: terms, terms: stated };
    this.saved = JSON.stringify([terms, stated]);
    this.isExample = false;
  }

  /** The pack stands on what is saved; the console knows where it is. */
  handleRenewalPack() {
    this.dispatchEvent(new CustomEvent("openrenewalpack", { bubbles: true }));
  }

  handleUndo() {
    this.begin();
  }

  /** @param {CustomEvent<{ answer: any }>} event */
  handleSimulated(event) {
    this.simulation = event.detail.answer;
  }

  /** @param {CustomEvent<{ plans: any[] }>} event */
  handleTiers(event) {
    this.plans = event.detail.plans;
  }
}

/** @param {Record<string, number>} logins @param {string} month */
function without(logins, month) {
  return Object.fromEntries(Object.entries(logins).filter(([other]) => other !== month));
}
