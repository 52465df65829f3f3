import { LightningElement, api } from "lwc";
import { csvLink } from "c/csvFile";
import {
  fill,
  fillCount,
  formatDate,
  formatList,
  formatMonth,
  formatNumber,
} from "c/displayFormat";
import { describeError } from "c/errorProblems";
import { focusLater } from "c/focusLater";
import { addMonths } from "c/plannerMonths";
import { reportLines } from "c/reportCsv";

import {
  WINDOW,
  coveredLicenses,
  endMonths,
  lastWholeMonth,
  licensesOf,
  patternRequest,
  reportRequest,
} from "c/reportRequest";
import { GROUPS } from "c/reportWords";
import { loadCommitment } from "c/seatwiseCommitment";
import { getMonths } from "c/usageApi";
import labels from "./labels";

/**
 * @typedef {import("../../../../../src/commitment/types").AuthenticationReport} Report
 * @typedef {{ endMonth: string, licenses: string[] }} Choice
 */

/** The Authentication Report (C10): who logged in, how often, in the twelve months up to a chosen one. */
export default class AuthenticationReport extends LightningElement {
  labels = labels;
  /** One of "idle", "loading", "ready", "empty", "failed". */
  state = "idle";
  /** @type {import("c/reviewSession").ReviewSession} */
  loaded;
  isOpen = false;
  /** Whether the renewal pack takes the report's place. */
  isPack = false;
  wishes = 0;
  /** @type {ReturnType<typeof describeError> | null} */
  failure = null;
  /** @type {import("c/usageApi").Months} */
  usage;
  /** @type {import("c/seatwiseCommitment").Commitment} */
  commitment;
  /** @type {Choice} */
  choice = { endMonth: "", licenses: [] };
  /** The core's answers to the choice. @type {Report | null} */
  report = null;
  /** @type {{ license: string, name: string, answer: import("../../../../../src/commitment/types").PatternAnswer }[]} */
  patterns = [];
  /** The reading under way; a newer one takes its place. */
  reading = { cancelled: false };

  /** The loaded population: names, prices, and what the review frees. @type {import("c/reviewSession").ReviewSession} */
  @api get session() {
    return this.loaded;
  }

  set session(session) {
    this.loaded = session;
    this.begin();
  }

  /** Whether the tab is looked at: only then is anything read. @type {boolean} */
  @api get isActive() {
    return this.isOpen;
  }

  set isActive(isActive) {
    const isComeBack = isActive && !this.isOpen && this.hasUsage;
    this.isOpen = isActive;
    if (isComeBack) {
      // A contract may have been saved, or a job have run, in the meantime.
      this.read();
    } else {
      this.begin();
    }
  }

  /** How often the renewal pack was asked for elsewhere: each time it opens. @type {number} */
  @api get packWishes() {
    return this.wishes;
  }

  set packWishes(wishes) {
    if (wishes > this.wishes) {
      this.openPack();
    }
    this.wishes = wishes;
  }

  disconnectedCallback() {
    this.reading.cancelled = true;
  }

  begin() {
    if (this.isOpen && this.loaded && this.state === "idle") {
      this.load();
    }
  }

  async load() {
    this.state = "loading";
    await this.read();
  }

  /** Reads what the org knows, behind what is on screen. */
  async read() {
    this.reading.cancelled = true;
    const reading = { cancelled: false };
    this.reading = reading;
    try {
      const [commitment, usage] = await Promise.all([loadCommitment(this), getMonths()]);
      if (reading.cancelled) {
        return;
      }
      this.commitment = commitment;
      this.usage = usage;
      this.choose(this.stillPossible());
      this.state = usage.rows.length === 0 ? "empty" : "ready";
    } catch (error) {
      if (!reading.cancelled) {
        this.failure = describeError(error);
        this.state = "failed";
      }
    }
  }

  /** What was chosen before, where the data still have it. @returns {Choice} */
  stillPossible() {
    const { usage } = this;
    const known = licensesOf(usage);
    const licenses = this.choice.licenses.filter((key) => known.includes(key));
    const { endMonth } = this.choice;
    return {
      endMonth: endMonths(usage).includes(endMonth) ? endMonth : (lastWholeMonth(usage) ?? ""),
      licenses: licenses.length > 0 ? licenses : known,
    };
  }

  /** Asks the core anew. @param {Choice} choice */
  choose(choice) {
    const { commitment, usage } = this;
    this.choice = choice;
    if (usage.rows.length === 0) {
      this.report = null;
      return;
    }
    this.report = commitment.authenticationReport(
      reportRequest(usage, { ...choice, prices: this.prices }),
    );
    this.patterns = choice.licenses.flatMap((license) => {
      const request = patternRequest(usage, { endMonth: choice.endMonth, licenses: [license] });
      return request
        ? [{ license, name: this.nameOf(license), answer: commitment.classifyPattern(request) }]
        : [];
    });
  }

  get prices() {
    return this.loaded.context.prices;
  }

  /** The licences' names by their keys. @returns {Record<string, string>} */
  get names() {
    const all = [...this.loaded.context.licenses, ...this.usage.licenses];
    return Object.fromEntries(all.map(({ key, name }) => [key, name]));
  }

  /** @param {string} license */
  nameOf(license) {
    return this.names[license] ?? license;
  }

  get isLoading() {
    return this.state === "loading";
  }

  get isReady() {
    return this.state === "ready";
  }

  get isEmpty() {
    return this.state === "empty";
  }

  get isFailed() {
    return this.state === "failed";
  }

  get hasUsage() {
    return this.isReady || this.isEmpty;
  }

  get isReport() {
    return this.isReady && !this.isPack;
  }

  get isPackShown() {
    return this.isReady && this.isPack;
  }

  get months() {
    return endMonths(this.usage);
  }

  get licenses() {
    return licensesOf(this.usage).map((key) => ({ key, name: this.nameOf(key) }));
  }

  get window() {
    const { endMonth } = this.choice;
    return fill(labels.window, formatMonth(addMonths(endMonth, 1 - WINDOW)), formatMonth(endMonth));
  }

  get about() {
    const { orgName, currency } = this.loaded.context;
    return { orgName, currency, asOf: this.usage.asOf };
  }

  get subtitle() {
    const { orgName, asOf } = this.about;
    return fill(labels.subtitle, orgName, this.window, formatDate(asOf));
  }

  get chosenNames() {
    return this.choice.licenses.map((key) => this.nameOf(key)).join(", ");
  }

  get monthsNote() {
    const { monthStartDay } = this.usage;
    return monthStartDay === 1 ? "" : fill(labels.monthsBegin, formatNumber(monthStartDay));
  }

  get loginSeries() {
    return /** @type {Report} */ (this.report).licenses.map((key) => ({
      key,
      name: this.nameOf(key),
    }));
  }

  /** The logins of each month; where a licence is missing, the sum is not known either. */
  get loginColumns() {
    return /** @type {Report} */ (this.report).months.map(({ month, populations, total }) => ({
      month,
      values: total ? populations.map((figures) => figures?.logins ?? 0) : null,
      isComplete: isComplete(populations),
    }));
  }

  get groupSeries() {
    return GROUPS.map((group) => ({ key: group, name: fill(labels.group, group) }));
  }

  get groupColumns() {
    return /** @type {Report} */ (this.report).months.map(({ month, populations, total }) => ({
      month,
      values: total ? total.distribution : null,
      isComplete: isComplete(populations),
    }));
  }

  get ledger() {
    return this.report?.ledger ?? null;
  }

  /** The licences that the contract is for, chosen or not. */
  get covered() {
    return coveredLicenses(this.usage, this.prices);
  }

  get contractNames() {
    return this.covered.map((key) => this.nameOf(key));
  }

  /** Why there is no ledger to show. */
  get noLedger() {
    if (!this.usage.contract) {
      return labels.noContract;
    }
    const { covered } = this;
    if (covered.length === 0) {
      return labels.noLoginLicense;
    }
    const known = licensesOf(this.usage);
    const unknown = covered.filter((key) => !known.includes(key));
    if (unknown.length > 0) {
      return fill(labels.noData, formatList(unknown.map((key) => this.nameOf(key))));
    }
    return covered.every((key) => this.choice.licenses.includes(key))
      ? labels.noWholeMonth
      : fill(labels.noContractLicense, formatList(this.contractNames));
  }

  get csvLink() {
    return csvLink(
      reportLines(/** @type {Report} */ (this.report), {
        ...this.about,
        names: this.names,
        monthStartDay: this.usage.monthStartDay,
      }),
    );
  }

  get csvName() {
    return fill(labels.fileName, this.choice.endMonth);
  }

  get paperName() {
    return fill(labels.paperName, this.about.orgName, this.choice.endMonth);
  }

  get snapshotsText() {
    const { size } = new Set(this.usage.rows.map(({ month }) => month));
    return fillCount(size, labels.knownOne, labels.knownMany);
  }

  /** @param {CustomEvent<{ change: Partial<Choice> }>} event */
  handleChoice(event) {
    try {
      this.choose({ ...this.choice, ...event.detail.change });
    } catch (error) {
      this.failure = describeError(error);
      this.state = "failed";
    }
  }

  handlePrint() {
    /** @type {any} */ (this.template?.querySelector("[data-id='report-paper']"))?.print();
  }

  handleOpenPack() {
    this.openPack();
  }

  openPack() {
    this.isPack = true;
    this.focusHead();
  }

  handleClosePack() {
    this.isPack = false;
    this.focusHead();
  }

  focusHead() {
    focusLater(this.template, "report-head");
  }

  handleReload() {
    this.load();
  }

  handleUsageChange() {
    this.read();
  }
}

/** @param {Report["months"][number]["populations"]} populations */
function isComplete(populations) {
  return populations.every((figures) => figures?.isComplete !== false);
}
