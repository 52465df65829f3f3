import { LightningElement, api } from "lwc";
import { fill, fillCount, formatMoney, formatNumber } from "c/displayFormat";
import { describeError } from "c/errorProblems";
import { FREED_AFTER_DAYS } from "c/freedSeats";
import { licenseName } from "c/reviewWords";
import { addAmounts } from "c/seatMoney";
import { USERS_PER_LOGIN, freedByLicense, provisioning, savedByMoving } from "./freed";
import labels from "./labels";

/** Where the review of users meets the contract: what it frees per kind of licence, and what moving users would save on top. */
export default class PlannerFreed extends LightningElement {
  /** The loaded population; null while there is none. @type {import("c/reviewSession").ReviewSession | null} */
  @api session = null;
  /** Those that the contract is for. @type {string[]} */
  @api contractLicenses = [];
  /** @type {import("c/plannerTerms").Terms} */
  @api terms;
  /** Of the tiers; empty until they are computed. @type {import("./freed").Plan[]} */
  @api plans = [];

  labels = labels;

  get answer() {
    const { session } = this;
    if (!session || session.size === 0) {
      return { freed: [], problem: labels.noUsers };
    }
    try {
      return { freed: freedByLicense(session.idleSeats(session.saved)), problem: "" };
    } catch (error) {
      return { freed: [], problem: describeError(error).message };
    }
  }

  get freed() {
    return this.answer.freed.filter(({ users }) => users > 0);
  }

  get problem() {
    return this.answer.problem;
  }

  get isNothing() {
    return !this.problem && this.freed.length === 0;
  }

  get names() {
    return Object.fromEntries(
      (this.session?.context.licenses ?? []).map(({ key, name }) => [key, name]),
    );
  }

  /** The session's, which its prices are in. */
  get currency() {
    return this.session?.context.currency ?? this.terms.currency;
  }

  get rows() {
    return this.freed.map(({ license, model, users, yearlyMoney }) => ({
      key: String(license),
      name: licenseName(license, this.names),
      users: formatNumber(users),
      value:
        model === "member" && yearlyMoney !== null
          ? fill(labels.money, this.money(yearlyMoney))
          : model === "login"
            ? labels.noMoney
            : labels.noPrice,
    }));
  }

  get total() {
    const amounts = this.freed.flatMap(({ model, yearlyMoney }) =>
      model === "member" && yearlyMoney !== null ? [yearlyMoney] : [],
    );
    return amounts.length > 0 ? fill(labels.total, this.money(addAmounts(amounts))) : "";
  }

  get provisioning() {
    const licenses = (this.session?.context.licenses ?? []).filter(({ key }) =>
      this.contractLicenses.includes(key),
    );
    if (licenses.length === 0) {
      return "";
    }
    const { most, used, after } = provisioning(
      this.terms.monthlyCommitment,
      licenses,
      this.answer.freed,
    );
    return fill(
      labels.provisioning,
      formatNumber(this.terms.monthlyCommitment),
      formatNumber(most),
      formatNumber(USERS_PER_LOGIN),
      formatNumber(used),
      formatNumber(after),
    );
  }

  get onTop() {
    const saved = savedByMoving(this.plans);
    return saved === null ? labels.onTopUnknown : fill(labels.onTop, this.money(saved));
  }

  get told() {
    return fillCount(FREED_AFTER_DAYS, labels.told, labels.told);
  }

  /** @param {number} amount */
  money(amount) {
    return formatMoney(amount, this.currency);
  }
}
