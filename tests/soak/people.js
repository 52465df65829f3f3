/** What people do between two runs: partners log in or stay away, admins switch, exempt and hold them by hand. */
import { callAura } from "../../local-org/apex/aura.js";
import { ApexDatetime } from "../../local-org/apex/values.js";
import { record, write } from "../../local-org/org/testOrg.js";
import { DAY, textOf } from "./calendar.js";

/**
 * @typedef {import("../review/reviewOrg.js").ReviewOrg} ReviewOrg
 * @typedef {import("./auditor.js").Auditor} Auditor
 * @typedef {import("../../local-org/sample/random.js").Random} Random
 */

const COMMENT = "By hand.";
/** Days from one login to the next: at work, now and then, once a quarter, hardly ever. Most are at work. */
const HABITS = /** @type {[number, number][]} */ ([
  [1, 9],
  [1, 14],
  [20, 50],
  [55, 110],
  [200, 900],
]);
/** The most that the console's acts are asked for at once. */
const AT_ONCE = 50;

export class People {
  /** @param {ReviewOrg} review @param {Auditor} auditor @param {Random} random */
  constructor(review, auditor, random) {
    this.review = review;
    this.auditor = auditor;
    this.random = random;
    /** @type {Map<string, { habit: [number, number], next: number }>} */
    this.lives = new Map(
      review.partners.map((id) => {
        const habit = random.pick(HABITS);
        return [id, { habit, next: this.today + random.between(...habit) }];
      }),
    );
  }

  get today() {
    return Math.floor(this.review.clock / DAY);
  }

  /** @param {number} share of 1,000 */
  happens(share) {
    return this.random.between(1, 1_000) <= share;
  }

  /** Some days go by; the clock is at the last one's morning afterwards. @param {number} days */
  live(days) {
    const { review } = this;
    const begin = this.today;
    /** @type {Record<"reactivate" | "holdUntil" | "exempt" | "endExemption", string[]>} */
    const asked = { reactivate: [], holdUntil: [], exempt: [], endExemption: [] };
    /** @type {[string, boolean][]} */
    const switched = [];
    for (const id of review.partners) {
      const row = /** @type {ReadonlyMap<string, any>} */ (review.org.store.get("User", id));
      const stage = row.get("licensereviewstage__c") ?? null;
      const isActive = row.get("isactive");
      const inNotice = stage === "First Warning" || stage === "Final Notice";
      const wants = this.#wantsIn(id, begin, days, inNotice);
      if (isActive && wants !== null) this.#logIn(id, wants);
      else if (!isActive && wants !== null && this.happens(600)) {
        if (this.happens(600)) asked.reactivate.push(id);
        else switched.push([id, true]);
      } else if (!isActive && inNotice && this.happens(300)) switched.push([id, true]);
      else if (isActive && this.happens(inNotice ? 30 : 3)) switched.push([id, false]);
      else if (isActive && stage === "Exempt" && this.happens(50)) asked.endExemption.push(id);
      else if (isActive && stage !== "Exempt" && this.happens(2)) asked.exempt.push(id);
      else if (isActive && this.happens(5)) asked.holdUntil.push(id);
    }
    review.org.store.commit();
    review.clock += days * DAY;
    for (const [id, IsActive] of switched) this.#switch(id, IsActive);
    for (const [method, ids] of Object.entries(asked)) this.#act(method, ids);
    if (this.happens(300)) this.#changeAccount();
    review.settle();
    this.auditor.catchUp();
  }

  /** @param {string} id @param {number} begin @param {number} days @param {boolean} inNotice @returns {number | null} the last day of a login */
  #wantsIn(id, begin, days, inNotice) {
    const life = /** @type {{ habit: [number, number], next: number }} */ (this.lives.get(id));
    if (this.happens(10)) life.habit = this.random.pick(HABITS);
    // Some answer a notice, and some of them only once.
    if (inNotice && this.happens(80)) life.next = begin + this.random.between(0, days - 1);
    let last = null;
    while (life.next < begin + days) {
      last = Math.max(life.next, begin);
      life.next = last + this.random.between(...life.habit);
    }
    return last;
  }

  /** @param {string} id @param {number} day */
  #logIn(id, day) {
    const { store } = this.review.org;
    const row = /** @type {ReadonlyMap<string, any>} */ (store.get("User", id));
    // After the run of that day.
    store.put(
      "User",
      new Map([...row, ["lastlogindate", new ApexDatetime(day * DAY + 0.75 * DAY)]]),
    );
    this.auditor.note(id, day, "logs in");
  }

  /** In Setup, past the product but not past its triggers. @param {string} Id @param {boolean} IsActive */
  #switch(Id, IsActive) {
    this.review.org.run({}, () => write("update", [record("User", { Id, IsActive })]));
    this.auditor.note(Id, this.today, IsActive ? "switched on by hand" : "switched off by hand");
  }

  /** In the console. @param {string} method @param {string[]} ids */
  #act(method, ids) {
    const { org } = this.review;
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const userIds = ids.slice(from, from + AT_ONCE);
      const until = textOf(this.today + this.random.between(1, 90));
      const request = { userIds, until, comment: COMMENT };
      org.run({}, () => callAura(org.program, "SeatwiseUsersController", method, request));
      for (const id of userIds) this.auditor.note(id, this.today, `console: ${method} ${until}`);
    }
  }

  /** An account is put on a policy, off it, or on one that is gone. */
  #changeAccount() {
    const name = this.random.pick([...this.review.accounts.keys()]);
    this.review.change("Account", this.review.account(name), {
      LicenseReviewPolicy__c: this.random.pick([null, "Critical", "Gone"]),
    });
  }
}
