// code-analyzer-suppress(eslint:@lwc/lwc-platform/no-inline-disable): each gives its reason
import { LightningElement, api } from "lwc";
import hasView from "@salesforce/customPermission/SeatwiseView";
import { describeError } from "c/errorProblems";
import { newestAnswer } from "c/newestAnswer";
import { tellOthers, whenOthersChange } from "c/recordChanges";
import { tellPage } from "c/recordPages";
import { readUser } from "c/recordsApi";
import labels from "./labels";

/** An act's entry travels to the log by event: so long after it, in milliseconds, it is there. */
const LOG_DELAY = 3000;

/** Reads one portal user, shows how the seat stands, and offers what can be done. */
export default class UserRecord extends LightningElement {
  /** The acts to offer, by name, where this is about nothing else; null for all, with the whole story. @type {string[] | null} */
  @api acts = null;
  /** @type {boolean} */
  @api canView = Boolean(hasView);

  labels = labels;
  /** @type {string | undefined} */
  shownId;
  /** @type {Awaited<ReturnType<typeof readUser>> | null} */
  answer = null;
  /** @type {ReturnType<typeof describeError> | null} */
  failure = null;
  newest = newestAnswer();
  readAnew = () => this.read();
  /** @type {() => void} */
  stopListening;
  /** Another one makes the history read the log anew. */
  stamp = {};
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  logTimer;

  /** A user or a contact. A quick action gets it late. @type {string | undefined} */
  @api get recordId() {
    return this.shownId;
  }

  set recordId(recordId) {
    if (recordId !== this.shownId) {
      this.shownId = recordId;
      this.answer = null;
      this.read();
    }
  }

  connectedCallback() {
    this.stopListening = whenOthersChange(this.readAnew);
  }

  disconnectedCallback() {
    this.stopListening();
    clearTimeout(this.logTimer);
  }

  async read() {
    const { shownId } = this;
    if (!shownId || !this.canView) {
      return;
    }
    this.failure = null;
    await this.newest(
      () => readUser(this, shownId),
      (answer) => {
        this.answer = answer;
      },
      (error) => {
        this.failure = describeError(error);
      },
    );
  }

  get cannotView() {
    return !this.canView;
  }

  get isLoading() {
    return this.canView && this.answer === null && this.failure === null;
  }

  get isInternal() {
    return this.answer?.kind === "internal";
  }

  get isNobody() {
    return this.answer?.kind === "nobody";
  }

  /** @returns {import("c/recordsApi").PortalUser | null} */
  get portal() {
    return this.answer?.kind === "portal" && this.failure === null ? this.answer : null;
  }

  get policies() {
    return this.portal?.context.policies.map(({ name }) => name) ?? [];
  }

  /** A quick action is about its acts: how the seat stands is enough beside them. */
  get isShort() {
    return this.acts !== null;
  }

  get isWhole() {
    return !this.isShort;
  }

  handleUsersChange() {
    this.read();
    tellOthers(this.readAnew);
    tellPage([this.shownId, this.portal?.userId, this.portal?.accountId]);
    clearTimeout(this.logTimer);
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- ended when the component leaves
    this.logTimer = setTimeout(() => {
      this.stamp = {};
    }, LOG_DELAY);
  }
}
