import { LightningElement, api } from "lwc";
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
import { LoadingCancelled } from "c/populationLoader";
import { loadImport } from "c/seatwiseImport";
import { importMonths } from "c/usageApi";
import { coveredBy, gapsOf, importPlan } from "./importMonths";
import { describeProblems } from "./importProblems";
import { licensesOfAll, readLoginFiles } from "./loginFiles";
import { zoneTransitions } from "./transitions";
import labels from "./labels";

/**
 * @typedef {import("../../../../../src/commitment/types").AuthenticationMonth} AuthenticationMonth
 * @typedef {InstanceType<import("c/seatwiseImport").Import["LoginImport"]>} LoginImport
 */

/** No org is older; clocks are known to be right from here on. */
const FIRST_YEAR = Date.UTC(1999, 0, 1);
const DAY = 24 * 3_600_000;
/** Gaps between the files that are named; all count. */
const MOST_GAPS = 5;
/** How much of the progress is the reading of the files; the rest is the licences. */
const READING = 0.7;

/** Brings in logins that are older than the login history reaches, from its exports. */
export default class UsageImport extends LightningElement {
  /** What the org knows of its logins. @type {import("c/usageApi").Months} */
  @api usage;
  /** The licences' names by their keys. @type {Record<string, string>} */
  @api names = {};

  labels = labels;
  /** Which number comes first in a date with slashes. @type {import("../../../../../src/commitment/types").ImportRequest["slashedDates"]} */
  slashedDates = null;
  /** One of "idle", "reading", "problems", "preview", "importing". */
  state = "idle";
  share = 0;
  /** @type {string[]} */
  fileNames = [];
  /** What is wrong with the files. @type {ReturnType<typeof describeProblems>} */
  problems = describeProblems([], []);
  canLeaveOut = false;
  /** Rows that were left out, because the user wished so. */
  leftOut = 0;
  /** As the files tell them. @type {AuthenticationMonth[]} */
  rows = [];
  unknownUsers = 0;
  /** From the first day that the files cover to the last one. @type {import("./importMonths").Span} */
  span = { from: "", to: "" };
  /** The days in it that no file covers. @type {import("./importMonths").Span[]} */
  gaps = [];
  /** The user says that there was no login on these days. */
  isGapless = false;
  replaces = false;
  /** What came of the import. */
  result = "";
  /** @type {ReturnType<typeof describeError> | null} */
  failure = null;

  /** The core's import under way. @type {LoginImport | null} */
  login = null;
  work = { cancelled: false };

  disconnectedCallback() {
    this.stop();
  }

  get isIdle() {
    return this.state === "idle";
  }

  get isReading() {
    return this.state === "reading";
  }

  get hasProblems() {
    return this.state === "problems";
  }

  get isPreview() {
    return this.state === "preview" || this.state === "importing";
  }

  get isImporting() {
    return this.state === "importing";
  }

  get percent() {
    return Math.min(100, Math.floor(100 * this.share));
  }

  get fileText() {
    return this.fileNames.join(", ");
  }

  get readingText() {
    return this.share < READING ? fill(labels.reading, this.fileText) : labels.licenses;
  }

  get slashOptions() {
    return [
      { value: "", label: labels.slashNone },
      { value: "monthFirst", label: labels.slashMonth },
      { value: "dayFirst", label: labels.slashDay },
    ].map((option) => ({ ...option, selected: option.value === (this.slashedDates ?? "") }));
  }

  /** @param {{ target: HTMLSelectElement }} event */
  handleSlash(event) {
    const { value } = event.target;
    this.slashedDates = value === "monthFirst" || value === "dayFirst" ? value : null;
  }

  /** @param {{ target: HTMLInputElement }} event */
  handleFiles(event) {
    const files = [...(event.target.files ?? [])];
    if (files.length > 0) {
      this.read(files);
    }
  }

  /** @param {File[]} files */
  async read(files) {
    this.stop();
    const work = { cancelled: false };
    this.work = work;
    this.fileNames = files.map(({ name }) => name);
    this.share = 0;
    this.leftOut = 0;
    this.result = "";
    this.failure = null;
    this.state = "reading";
    try {
      const core = await loadImport(this);
      if (work.cancelled) {
        return;
      }
      const login = new core.LoginImport({
        format: null,
        transitions: zoneTransitions(
          this.usage.timeZone,
          FIRST_YEAR,
          Date.parse(this.usage.asOf) + 2 * DAY,
        ),
        monthStartDay: this.usage.monthStartDay,
        slashedDates: this.slashedDates,
      });
      this.login = login;
      await readLoginFiles({
        login,
        files,
        onProgress: (share) => {
          this.share = READING * share;
        },
        cancellation: work,
      });
      this.problems = describeProblems(login.problems(), this.fileNames);
      if (this.problems.rows.length > 0) {
        this.canLeaveOut = login.userIds().length > 0 && !this.problems.isFileBad;
        this.state = "problems";
        focusLater(this.template, "import-problems-title");
        return;
      }
      await this.prepare(login, work);
    } catch (error) {
      this.fail(error, work);
    }
  }

  /**
   * Finds the licences of who logged in, and counts.
   * @param {LoginImport} login
   * @param {{ cancelled: boolean }} work
   */
  async prepare(login, work) {
    const licenses = await licensesOfAll(login.userIds(), {
      onProgress: (share) => {
        this.share = READING + (1 - READING) * share;
      },
      cancellation: work,
    });
    const addressable = Object.fromEntries(this.usage.licenses.map(({ key, used }) => [key, used]));
    const answer = login.months(new TextEncoder().encode(JSON.stringify(licenses)), addressable);
    this.rows = answer.rows;
    this.unknownUsers = answer.unknownUsers;
    const { spans } = answer;
    this.span = { from: spans[0]?.from ?? "", to: spans[spans.length - 1]?.to ?? "" };
    this.gaps = gapsOf(spans);
    this.isGapless = false;
    this.state = "preview";
    focusLater(this.template, "import-preview-title");
  }

  /** @param {unknown} error @param {{ cancelled: boolean }} work */
  fail(error, work) {
    if (work.cancelled || error instanceof LoadingCancelled) {
      return;
    }
    this.release();
    this.failure = describeError(error);
    this.state = "idle";
  }

  stop() {
    this.work.cancelled = true;
    this.release();
  }

  release() {
    this.login?.free();
    this.login = null;
  }

  get failureProblems() {
    return this.failure?.problems ?? [];
  }

  get nothingImported() {
    return this.canLeaveOut ? labels.nothingYet : labels.nothingRead;
  }

  get leaveOutLabel() {
    return fillCount(this.problems.badRows, labels.leaveOutOne, labels.leaveOutMany);
  }

  async handleLeaveOut() {
    const { work } = this;
    this.leftOut = this.problems.badRows;
    this.share = READING;
    this.state = "reading";
    try {
      await this.prepare(/** @type {LoginImport} */ (this.login), work);
    } catch (error) {
      this.fail(error, work);
    }
  }

  handleCancel() {
    this.stop();
    this.state = "idle";
    focusLater(this.template, "import-files");
  }

  get covered() {
    const gaps = this.isGapless ? [] : this.gaps;
    return coveredBy(this.rows, { span: this.span, gaps }, this.usage);
  }

  get plan() {
    return importPlan(this.covered, this.usage.rows, this.replaces);
  }

  get outcomes() {
    return { new: labels.isNew, kept: labels.isKept, replaced: labels.isReplaced };
  }

  get planRows() {
    return this.plan.map(({ row, before, outcome }) => ({
      key: `${row.month} ${row.license}`,
      month: formatMonth(row.month),
      license: this.names[row.license] ?? row.license,
      logins: formatNumber(row.logins),
      activeUsers: formatNumber(row.activeUsers),
      whole: row.isComplete ? labels.whole : labels.part,
      before: before ? formatNumber(before.logins) : "–",
      outcome: this.outcomes[outcome],
    }));
  }

  get hasRows() {
    return this.rows.length > 0;
  }

  get hasKnown() {
    return this.plan.some(({ before }) => before !== null);
  }

  get changed() {
    return this.plan.filter(({ outcome }) => outcome !== "kept").length;
  }

  get cannotImport() {
    return this.isImporting || this.changed === 0 || this.spanProblem !== "";
  }

  get importLabel() {
    return fillCount(this.changed, labels.importOne, labels.importMany);
  }

  get leftOutText() {
    return this.leftOut > 0 ? fillCount(this.leftOut, labels.leftOutOne, labels.leftOutMany) : "";
  }

  get unknownText() {
    return this.unknownUsers > 0
      ? fillCount(this.unknownUsers, labels.unknownOne, labels.unknownMany)
      : "";
  }

  get gapsText() {
    const named = this.gaps.slice(0, MOST_GAPS).map(({ from, to }) => {
      const day = formatDate(from);
      return from === to ? day : fill(labels.spanOfDays, day, formatDate(to));
    });
    const more = this.gaps.length - named.length;
    if (more > 0) {
      named.push(fillCount(more, labels.moreGapsOne, labels.moreGapsMany));
    }
    return named.length > 0 ? fill(labels.gaps, formatList(named)) : "";
  }

  get spanProblem() {
    const { from, to } = this.span;
    return this.hasRows && (!from || !to || from > to) ? labels.spanProblem : "";
  }

  /** @param {{ target: HTMLInputElement }} event */
  handleFrom(event) {
    this.span = { ...this.span, from: event.target.value };
  }

  /** @param {{ target: HTMLInputElement }} event */
  handleTo(event) {
    this.span = { ...this.span, to: event.target.value };
  }

  /** @param {{ target: HTMLInputElement }} event */
  handleGapless(event) {
    this.isGapless = event.target.checked;
  }

  /** @param {{ target: HTMLInputElement }} event */
  handleReplace(event) {
    this.replaces = event.target.checked;
  }

  async handleImport() {
    this.state = "importing";
    this.failure = null;
    const rows = this.plan.map(({ row, outcome }) =>
      outcome === "replaced" ? { ...row, replace: true } : row,
    );
    try {
      const { inserted, replaced, kept } = await importMonths({ source: this.fileText, rows });
      this.result = [
        fill(
          labels.result,
          formatNumber(inserted),
          formatNumber(replaced),
          formatNumber(kept),
          this.fileText,
        ),
        this.leftOutText,
        this.unknownText,
      ]
        .filter(Boolean)
        .join(" ");
      this.stop();
      this.state = "idle";
      focusLater(this.template, "import-result");
      this.dispatchEvent(new CustomEvent("usagechange"));
    } catch (error) {
      this.failure = describeError(error);
      this.state = "preview";
    }
  }
}
