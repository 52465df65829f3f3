import { LightningElement, api } from "lwc";
import { fill, fillCount, formatMoney, formatMonth, formatNumber } from "c/displayFormat";
import { describeError } from "c/errorProblems";
import { getLoginHistory, loadLogins } from "c/labData";
import { latestPerFrame } from "c/latestPerFrame";
import { LoadingCancelled } from "c/populationLoader";
import {
  assignmentsOf,
  countOf,
  presetOffers,
  pricedByOrg,
  tiersRequest,
  wholeMonths,
} from "./tierRequest";
import labels from "./labels";

/** @typedef {import("../../../../../src/commitment/types").Tiers} Answer */
/** @typedef {import("./tierRequest").Offer} Offer */
/** @typedef {import("./tierRequest").Assignment} Assignment */

/** Who is better named and who pays by login, licence by licence (C7), from the logins of the loaded users. */
export default class PlannerTiers extends LightningElement {
  /** The module. @type {import("c/seatwiseCommitment").Commitment} */
  @api commitment;
  /** Those that the contract is for. @type {string[]} */
  @api contractLicenses = [];

  labels = labels;
  /** @type {import("c/reviewSession").ReviewSession | null} */
  loaded = null;
  /** @type {import("c/plannerTerms").Terms} */
  known;
  /** One of "waiting", "loading", "empty", "ready", "failed". */
  state = "waiting";
  rows = 0;
  /** @type {number | null} */
  expected = null;
  emptyReason = "";
  /** @type {ReturnType<typeof describeError> | null} */
  failure = null;
  /** @type {import("../../../../../src/types").Usage | null} */
  usage = null;
  /** @type {Offer[]} */
  offers = [];
  /** @type {Assignment[]} */
  assignments = [];
  /** @type {Answer | null} */
  answer = null;
  /** @type {import("../../../../../src/types").Problem[]} */
  problems = [];
  /** @type {{ cancelled: boolean }} */
  work = { cancelled: false };
  deciding = latestPerFrame(() => this.decide());

  /** The loaded population; null while there is none. @type {import("c/reviewSession").ReviewSession | null} */
  @api get session() {
    return this.loaded;
  }

  set session(session) {
    if (session === this.loaded) {
      return;
    }
    this.stop();
    this.loaded = session;
    this.usage = null;
    this.answer = null;
    this.state = "waiting";
    if (session?.loginWindow) {
      this.deciding.ask(undefined);
    }
  }

  /** The contract's: overage, rollover and true-up hold for every login product. @type {import("c/plannerTerms").Terms} */
  @api get terms() {
    return this.known;
  }

  set terms(terms) {
    this.known = terms;
    if (this.usage) {
      this.deciding.ask(undefined);
    }
  }

  disconnectedCallback() {
    this.stop();
  }

  stop() {
    this.work.cancelled = true;
    this.deciding.cancel();
  }

  /** Reads the logins, which the Policy Lab may have read already. */
  async load() {
    this.stop();
    const work = { cancelled: false };
    this.work = work;
    const session = this.loaded;
    if (!session) {
      return;
    }
    this.state = "loading";
    this.rows = 0;
    this.expected = null;
    try {
      const { from, to, rows, problem } = await getLoginHistory();
      if (work.cancelled) {
        return;
      }
      this.expected = rows;
      if (from === null) {
        this.emptyReason = problem ?? "";
        this.state = "empty";
        return;
      }
      if (!session.loginWindow) {
        await loadLogins({
          session,
          window: { from, to },
          onProgress: (read) => {
            this.rows = read;
          },
          cancellation: work,
        });
      }
      this.decide();
    } catch (error) {
      if (!work.cancelled && !(error instanceof LoadingCancelled)) {
        this.failure = describeError(error);
        this.state = "failed";
      }
    }
  }

  decide() {
    const session = this.loaded;
    const window = session?.loginWindow && wholeMonths(session.loginWindow);
    if (!session || !window) {
      this.emptyReason = "";
      this.state = session ? "empty" : "waiting";
      return;
    }
    try {
      if (!this.usage) {
        this.begin(session, window);
      }
      const usage = /** @type {NonNullable<typeof this.usage>} */ (this.usage);
      const { assignments, offers, known: terms } = this;
      this.answer = this.commitment.recommendTiers(
        tiersRequest({ usage, assignments, offers, terms }),
      );
      this.problems = [];
      this.state = "ready";
    } catch (error) {
      const { message, problems } = describeError(error);
      this.problems = problems.length > 0 ? problems : [{ path: "", message }];
      this.answer = null;
      this.state = this.usage ? "ready" : "failed";
      this.failure = { message, problems };
    }
    this.tell();
  }

  /** @param {import("c/reviewSession").ReviewSession} session @param {{ from: string, to: string }} window */
  begin(session, window) {
    const { licenses, prices } = session.context;
    this.usage = session.usage(window);
    this.assignments = assignmentsOf({
      usage: this.usage.licenses,
      licenses,
      prices,
      contractLicenses: this.contractLicenses,
      monthlyCommitment: this.known.monthlyCommitment,
    });
    this.offers = pricedByOrg(presetOffers(), this.assignments, prices);
  }

  /** What the freed seats are counted beside. */
  tell() {
    const { answer, assignments, offers } = this;
    const plans = (answer?.populations ?? []).map((plan, at) => ({
      plan,
      license: assignments[at].license,
      product: offers.find(({ key }) => key === assignments[at].currentProduct) ?? null,
    }));
    this.dispatchEvent(new CustomEvent("tierschange", { detail: { plans } }));
  }

  get currency() {
    return this.known.currency;
  }

  get isWaiting() {
    return this.state === "waiting";
  }

  get cannotLoad() {
    return this.loaded === null;
  }

  get waitingText() {
    return this.loaded === null ? labels.noUsers : labels.waiting;
  }

  get isLoading() {
    return this.state === "loading";
  }

  get isEmpty() {
    return this.state === "empty";
  }

  get isFailed() {
    return this.state === "failed";
  }

  get isReady() {
    return this.state === "ready";
  }

  get loadShare() {
    return this.expected ? this.rows / this.expected : null;
  }

  get loadText() {
    return fill(labels.read, formatNumber(this.rows));
  }

  get windowText() {
    const months = this.usage?.months ?? [];
    const window = { from: months[0], to: months[months.length - 1] };
    return fillCount(
      countOf(window),
      labels.windowOne,
      labels.windowMany,
      formatMonth(window.from),
      formatMonth(window.to),
    );
  }

  get hasProblems() {
    return this.problems.length > 0;
  }

  get plans() {
    return this.answer?.populations ?? [];
  }

  get total() {
    const { answer } = this;
    if (!answer) {
      return "";
    }
    return answer.yearlySaving === null || answer.yearlyCostToday === null
      ? fill(labels.totalAlone, this.money(answer.yearlyCost))
      : fill(
          labels.total,
          this.money(answer.yearlyCostToday),
          this.money(answer.yearlyCost),
          this.money(answer.yearlySaving),
        );
  }

  handleLoad() {
    this.load();
  }

  handleCancel() {
    this.stop();
    this.state = "waiting";
  }

  /** @param {CustomEvent<{ offers: Offer[] }>} event */
  handleOffers(event) {
    this.offers = event.detail.offers;
    this.deciding.ask(undefined);
  }

  /** @param {CustomEvent<{ assignments: Assignment[] }>} event */
  handleAssignments(event) {
    this.assignments = event.detail.assignments;
    this.deciding.ask(undefined);
  }

  /** @param {number} amount */
  money(amount) {
    return formatMoney(amount, this.currency);
  }
}
