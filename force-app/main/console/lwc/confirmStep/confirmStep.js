import { LightningElement, api } from "lwc";
import labels from "./labels";

/** The step between wanting an act and doing it: what it will do, why (where a comment is asked for), yes or no. */
export default class ConfirmStep extends LightningElement {
  /** @type {string} */
  @api question = "";
  /** What will happen. @type {string} */
  @api detail = "";
  /** @type {string} */
  @api confirmLabel = "";
  /** @type {"brand" | "destructive"} */
  @api variant = "brand";
  /** @type {boolean} */
  @api needsComment = false;
  /** While the act is under way. @type {boolean} */
  @api isBusy = false;
  /** Why the act was refused. @type {string} */
  @api error = "";

  labels = labels;
  comment = "";
  isCommentMissing = false;
  hasFocus = false;

  renderedCallback() {
    if (!this.hasFocus) {
      this.hasFocus = true;
      this.part("confirm-question")?.focus();
    }
  }

  /** @param {string} id @returns {HTMLElement | null | undefined} */
  part(id) {
    return this.template?.querySelector(`[data-id='${id}']`);
  }

  get commentProblem() {
    return this.isCommentMissing ? labels.commentMissing : "";
  }

  get commentInvalid() {
    return this.isCommentMissing ? "true" : "false";
  }

  /** @param {{ target: HTMLTextAreaElement }} event */
  handleComment(event) {
    this.comment = event.target.value;
    this.isCommentMissing = false;
  }

  handleConfirm() {
    const comment = this.comment.trim();
    if (this.needsComment && comment === "") {
      this.isCommentMissing = true;
      this.part("confirm-comment")?.focus();
      return;
    }
    this.dispatchEvent(new CustomEvent("confirm", { detail: { comment } }));
  }

  handleCancel() {
    this.dispatchEvent(new CustomEvent("cancel"));
  }

  /** @param {KeyboardEvent} event */
  handleKey(event) {
    if (event.key === "Escape") {
      // Only this step closes, not the panel around it.
      event.stopPropagation();
      if (!this.isBusy) {
        this.handleCancel();
      }
    }
  }
}
