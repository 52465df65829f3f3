import { LightningElement, api } from "lwc";
import { fillCount } from "c/displayFormat";
import { describeError, inUserLanguage } from "c/errorProblems";
import { focusLater } from "c/focusLater";
import { MOST_AT_ONCE, reactivate } from "c/usersApi";
import { announceUsersChange } from "c/usersChange";
import labels from "./labels";

/** Switches a selection of deactivated users on again, as far as there are free seats. */
export default class ReactivateUsers extends LightningElement {
  /** Ids of the users, the most deserving first. @type {string[]} */
  @api userIds = [];

  labels = labels;
  isConfirming = false;
  isBusy = false;
  /** @type {string} */
  error = "";
  /** @type {import("c/usersApi").UserActResult[]} */
  results = [];

  get hasUsers() {
    return this.userIds.length > 0;
  }

  get selectedText() {
    return fillCount(this.userIds.length, labels.selectedOne, labels.selectedMany);
  }

  get question() {
    return fillCount(this.userIds.length, labels.questionOne, labels.questionMany);
  }

  get isTooMany() {
    return this.userIds.length > MOST_AT_ONCE;
  }

  get tooMany() {
    return this.isTooMany ? fillCount(MOST_AT_ONCE, labels.mostMany, labels.mostMany) : "";
  }

  get isOffered() {
    return this.hasUsers && !this.isConfirming;
  }

  get doneText() {
    const done = this.results.filter(({ isDone }) => isDone).length;
    return this.results.length > 0 ? fillCount(done, labels.doneOne, labels.doneMany) : "";
  }

  get refused() {
    return this.results
      .filter(({ isDone }) => !isDone)
      .map(({ id, message }) => ({ id, message: inUserLanguage(message) ?? id }));
  }

  get hasRefused() {
    return this.refused.length > 0;
  }

  handleStart() {
    this.results = [];
    this.error = "";
    this.isConfirming = true;
  }

  handleCancel() {
    this.isConfirming = false;
    this.error = "";
    focusLater(this.template, "reactivate-selected");
  }

  /** @param {CustomEvent<{ comment: string }>} event */
  async handleConfirm(event) {
    this.isBusy = true;
    this.error = "";
    try {
      const userIds = [...this.userIds];
      this.results = await reactivate({ userIds, comment: event.detail.comment });
      this.isConfirming = false;
      const done = this.results.filter(({ isDone }) => isDone).map(({ id }) => id);
      if (done.length > 0) {
        this.dispatchEvent(new CustomEvent("reactivated", { detail: { ids: done } }));
        announceUsersChange(this);
      }
    } catch (error) {
      this.error = describeError(error).message;
    } finally {
      this.isBusy = false;
    }
  }
}
