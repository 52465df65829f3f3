import { LightningElement, api } from "lwc";
import hasView from "@salesforce/customPermission/SeatwiseView";
import { describeError } from "c/errorProblems";
import { newestAnswer } from "c/newestAnswer";
import { tellOthers, whenOthersChange } from "c/recordChanges";
import { consolePage, tellPage } from "c/recordPages";
import { readAccount } from "c/recordsApi";
import labels from "./labels";

/** Reads one account with its portal users, and shows its seats, its policy and its users. */
export default class AccountRecord extends LightningElement {
  /** Whether this is about the policy and nothing else. @type {boolean} */
  @api isPolicyOnly = false;
  /** @type {boolean} */
  @api canView = Boolean(hasView);

  labels = labels;
  /** @type {string | undefined} */
  shownId;
  /** @type {import("c/recordsApi").PortalAccount | null} */
  answer = null;
  /** @type {ReturnType<typeof describeError> | null} */
  failure = null;
  newest = newestAnswer();
  readAnew = () => this.read();
  /** @type {() => void} */
  stopListening;

  /** A quick action gets it late. @type {string | undefined} */
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
  }

  async read() {
    const { shownId } = this;
    if (!shownId || !this.canView) {
      return;
    }
    this.failure = null;
    await this.newest(
      () => readAccount(this, shownId),
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

  get account() {
    return this.failure === null ? this.answer : null;
  }

  get isWhole() {
    return !this.isPolicyOnly;
  }

  get hasUsers() {
    return this.isWhole && (this.account?.users ?? 0) > 0;
  }

  get policies() {
    return this.account?.context.policies.map(({ name }) => name) ?? [];
  }

  get consolePage() {
    return consolePage(this.account?.name ?? "");
  }

  handleUsersChange() {
    this.read();
    tellOthers(this.readAnew);
    tellPage([this.shownId]);
  }
}
