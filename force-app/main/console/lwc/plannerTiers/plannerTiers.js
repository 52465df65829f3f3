import { LightningElement, api } from "lwc";
import { fill, formatNumber } from "c/displayFormat";
import { describeError } from "c/errorProblems";
import { getLoginHistory, loadLogins } from "c/labData";
import { latestPerFrame } from "c/latestPerFrame";
import { LoadingCancelled } from "c/populationLoader";
import { beginning, pricedByContract } from "./beginning";
import { edited, editedOffers, withAssignments, withOffers } from "./edits";
import { adviseTiers } from "./tierAdvice";
import { wholeMonths } from "./tierRequest";
import { totalText, windowText } from "./tierWords";
import labels from "./labels";

/** @typedef {import("../../../../../src/commitment/types").Tiers} Answer */
/** @typedef {import("./tierRequest").Offer} Offer */
/** @typedef {import("./tierRequest").Assignment} Assignment */

/** Who is better named and who pays by login, licence by licence (C7), from the logins of the loaded users. */
export default class PlannerTiers extends LightningElement {
  /** The module. @type {import("c/seatwiseCommitment").Commitment} */
  @api commitment;
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
  /** What was put right by hand, by licence. @type {import("./edits").AssignmentEdits} */
  assignmentEdits = new Map();
  /** And by product. @type {import("./edits").OfferEdits} */
  offerEdits = new Map();
  /** @type {string[]} */
  covered = [];
  isAssumed = false;
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
    this.assignmentEdits = new Map();
    this.offerEdits = new Map();
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
    this.follow();
  }

  /** Those that the contract is for. @type {string[]} */
  @api get contractLicenses() {
    return this.covered;
  }

  set contractLicenses(licenses) {
    this.covered = licenses;
    this.follow();
  }

  /** Nobody has stated the price of the terms: the catalogue's are no worse. @type {boolean} */
  @api get isPriceAssumed() {
    return this.isAssumed;
  }

  set isPriceAssumed(isAssumed) {
    this.isAssumed = isAssumed;
    this.follow();
  }

  /** What is paid today follows the contract. */
  follow() {
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
      const usage = this.usage ?? session.usage(window);
      this.usage = usage;
      this.putTogether(session, usage);
      const { assignments, offers, known: terms } = this;
      this.answer = adviseTiers(this.commitment, { usage, assignments, offers, terms });
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

  /**
   * What licence, contract and whoever looks at it say, the last of them last.
   * @param {import("c/reviewSession").ReviewSession} session
   * @param {NonNullable<typeof this.usage>} usage
   */
  putTogether(session, usage) {
    const { covered: contractLicenses, known: terms } = this;
    const { assignments, offers } = beginning({
      ...session.context,
      usage: usage.licenses,
      contractLicenses,
      monthlyCommitment: terms.monthlyCommitment,
    });
    this.assignments = edited(assignments, this.assignmentEdits);
    const priced = this.isAssumed
      ? offers
      : pricedByContract(offers, { assignments: this.assignments, contractLicenses, terms });
    this.offers = editedOffers(priced, this.offerEdits);
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
    return windowText(this.usage?.months ?? []);
  }

  get hasProblems() {
    return this.problems.length > 0;
  }

  get plans() {
    return this.answer?.populations ?? [];
  }

  get total() {
    return this.answer ? totalText(this.answer, this.currency) : "";
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
    const { offers } = event.detail;
    this.offerEdits = withOffers(this.offerEdits, this.offers, offers);
    this.offers = offers;
    this.deciding.ask(undefined);
  }

  /** @param {CustomEvent<{ assignments: Assignment[] }>} event */
  handleAssignments(event) {
    const { assignments } = event.detail;
    this.assignmentEdits = withAssignments(this.assignmentEdits, this.assignments, assignments);
    this.assignments = assignments;
    this.deciding.ask(undefined);
  }
}
