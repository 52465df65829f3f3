// code-analyzer-suppress(eslint:@lwc/lwc-platform/no-inline-disable): each gives its reason
import { LightningElement, api } from "lwc";
import { fill } from "c/displayFormat";
import { describeError, inUserLanguage } from "c/errorProblems";
import { noticeOptions } from "c/runWords";
import { previewNotice } from "c/settingsApi";
import labels from "./labels";

/** How long typing rests before it is searched for, in milliseconds. */
const REST = 250;
/** Users to choose from at a time. */
const SOME = 20;

/** @typedef {{ id: string, name: string | null, account: string | null }} Somebody */

/** A notice as a chosen user would get it, nothing sent. */
export default class NoticePreview extends LightningElement {
  labels = labels;
  /** @type {import("c/reviewSession").ReviewSession | null} */
  loaded = null;
  /** @type {Somebody[]} */
  found = [];
  search = "";
  kind = noticeOptions()[0].value;
  /** @type {string | null} */
  userId = null;
  /** @type {import("c/settingsApi").NoticePreview | null} */
  notice = null;
  /** @type {ReturnType<typeof describeError> | null} */
  failure = null;
  isLoading = false;
  /** Counts the questions: only the newest is answered. */
  asked = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  resting;

  /** @type {import("c/reviewSession").ReviewSession | null} */
  @api get session() {
    return this.loaded;
  }

  set session(session) {
    this.loaded = session;
    this.find();
  }

  disconnectedCallback() {
    clearTimeout(this.resting);
    this.asked += 1;
  }

  find() {
    try {
      this.found = this.loaded ? this.loaded.page({ search: this.search, count: SOME }).rows : [];
    } catch {
      // Nobody is listed as long as the policies have a problem; the review says which.
      this.found = [];
    }
    if (!this.found.some(({ id }) => id === this.userId)) {
      this.userId = this.found[0]?.id ?? null;
    }
  }

  get kinds() {
    return noticeOptions().map((option) => ({ ...option, selected: option.value === this.kind }));
  }

  get users() {
    return this.found.map(({ id, name, account }) => ({
      id,
      label: account ? fill(labels.userOf, name ?? id, account) : (name ?? id),
      selected: id === this.userId,
    }));
  }

  get hasNobody() {
    return this.found.length === 0;
  }

  get cannotShow() {
    return this.userId === null || this.isLoading;
  }

  get heads() {
    const notice = this.notice;
    return notice
      ? [
          { id: "preview-from", label: labels.from, value: notice.from },
          { id: "preview-to", label: labels.to, value: notice.to },
          { id: "preview-subject", label: labels.subject, value: notice.subject },
          { id: "preview-language", label: labels.language, value: notice.language },
        ].filter(({ value }) => value)
      : [];
  }

  get problems() {
    return (this.notice?.problems ?? []).map((message) => ({
      path: "",
      message: inUserLanguage(message),
    }));
  }

  get hasProblems() {
    return this.problems.length > 0;
  }

  /** @param {{ target: HTMLInputElement }} event */
  handleSearch(event) {
    this.search = event.target.value;
    clearTimeout(this.resting);
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- cleared with the component
    this.resting = setTimeout(() => this.find(), REST);
  }

  /** @param {{ target: HTMLSelectElement }} event */
  handleUser(event) {
    this.userId = event.target.value;
    this.showAgain();
  }

  /** @param {{ target: HTMLSelectElement }} event */
  handleKind(event) {
    this.kind = event.target.value;
    this.showAgain();
  }

  /** A preview on screen follows what is chosen. */
  showAgain() {
    if (this.notice || this.failure) {
      this.show();
    }
  }

  async show() {
    if (this.userId === null) {
      return;
    }
    this.asked += 1;
    const { asked, kind, userId } = this;
    this.isLoading = true;
    this.failure = null;
    try {
      const notice = await previewNotice({ kind, userId });
      if (asked === this.asked) {
        this.notice = notice;
        this.isLoading = false;
      }
    } catch (error) {
      if (asked === this.asked) {
        this.notice = null;
        this.failure = describeError(error);
        this.isLoading = false;
      }
    }
  }
}
