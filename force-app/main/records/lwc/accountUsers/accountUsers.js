import { LightningElement, api } from "lwc";
import { fill, fillCount, formatDate, formatNumber } from "c/displayFormat";
import { focusLater } from "c/focusLater";
import { nextStep } from "c/nextStep";
import { recordPage } from "c/recordPages";
import { stageName } from "c/reviewWords";
import labels from "./labels";

/** As many as a card shows at once. */
const AT_ONCE = 5;
/** As many as come with each wish for more. */
const MORE = 20;

/** The portal users of an account, the longest inactive first. */
export default class AccountUsers extends LightningElement {
  /** @type {import("c/recordsApi").DecisionRow[]} */
  @api rows = [];
  /** How many there are, which may be more than the rows. @type {number} */
  @api total = 0;
  /** The mode of the run. @type {string} */
  @api mode = "Preview";

  labels = labels;
  most = AT_ONCE;

  get shown() {
    return this.rows.slice(0, this.most).map((row) => {
      const step = nextStep(row, this.mode);
      return {
        id: row.id,
        name: row.name ?? row.id,
        page: recordPage("User", row.id),
        stage: stageName(row.before.stage),
        lastLogin: formatDate(row.lastLoginDate) || labels.never,
        next: step?.name ?? labels.nothing,
        nextOn: step?.when ?? "",
      };
    });
  }

  get hasRows() {
    return this.rows.length > 0;
  }

  get hasMore() {
    return this.rows.length > this.most;
  }

  get moreText() {
    const more = Math.min(MORE, this.rows.length - this.most);
    return fill(labels.more, formatNumber(more));
  }

  get restText() {
    const isAll = this.hasMore || this.rows.length === this.total;
    return isAll ? "" : fillCount(this.rows.length, labels.rest, labels.rest);
  }

  handleMore() {
    this.most += MORE;
    // The button may be gone: whoever pressed it goes on in the table.
    focusLater(this.template, "account-users-title");
  }
}
