import { LightningElement, api } from "lwc";
import { fill, formatNumber } from "c/displayFormat";
import { describeError } from "c/errorProblems";
import { modeName } from "c/reviewWords";
import labels from "./labels";

/** @typedef {import("c/runsApi").Mode} Mode */

/** @type {Record<Mode, { question: string, confirm: string }>} */
const TURNS = {
  Preview: { question: labels.preview, confirm: labels.confirmPreview },
  Notify: { question: labels.notify, confirm: labels.confirmNotify },
  Enforce: { question: labels.enforce, confirm: labels.confirmEnforce },
};

/** Asked before the mode is another one: what the next run does in it, in figures. */
export default class ModeQuestion extends LightningElement {
  /** The mode that is asked for. @type {Mode} */
  @api mode = "Preview";
  /** The loaded population; null while it is read. @type {import("c/reviewSession").ReviewSession | null} */
  @api session = null;
  /** R8. The limits that come with the mode; null for those that are saved. @type {import("../../../../../src/types").Limits | null} */
  @api limits = null;
  /** While the mode is saved. @type {boolean} */
  @api isBusy = false;
  /** Why the mode was refused. @type {string} */
  @api error = "";

  labels = labels;
  typed = "";
  typedProblem = "";

  get question() {
    return TURNS[this.mode].question;
  }

  get confirmLabel() {
    return TURNS[this.mode].confirm;
  }

  get variant() {
    return this.isTyped ? "destructive" : "brand";
  }

  /** Switching accounts off is confirmed by typing, so that it is not done by a click too many. */
  get isTyped() {
    return this.mode === "Enforce";
  }

  get typeLabel() {
    return fill(labels.type, modeName(this.mode));
  }

  get detail() {
    if (this.mode === "Preview") {
      return labels.nowPreview;
    }
    if (!this.session) {
      return labels.noUsers;
    }
    try {
      return this.nextRun(this.session);
    } catch (error) {
      return describeError(error).message;
    }
  }

  /** @param {import("c/reviewSession").ReviewSession} session */
  nextRun(session) {
    const { mode, limits } = this;
    const settings = { ...session.saved, mode, limits: limits ?? session.saved.limits };
    return session.aside(settings, ({ summary: { actions, breaker } }) => {
      const notices = [formatNumber(actions.firstWarning), formatNumber(actions.finalNotice)];
      return mode === "Notify"
        ? fill(labels.nowNotify, ...notices)
        : fill(
            labels.nowEnforce,
            ...notices,
            formatNumber(actions.deactivate),
            formatNumber(breaker.held),
          );
    });
  }

  /** @param {CustomEvent<{ value: string }>} event */
  handleTyped(event) {
    this.typed = event.detail.value;
    this.typedProblem = "";
  }

  handleConfirm() {
    if (this.isTyped && this.typed.trim() !== modeName(this.mode)) {
      this.typedProblem = fill(labels.typeWrong, modeName(this.mode));
      return;
    }
    this.dispatchEvent(new CustomEvent("confirm"));
  }

  handleCancel() {
    this.dispatchEvent(new CustomEvent("cancel"));
  }
}
