/**
 * The books of a review: what users hold, what the log says, and what went out by mail have to agree (R7).
 */
import assert from "node:assert/strict";

/**
 * @typedef {import("./orgView.js").OrgView} OrgView
 * @typedef {import("./orgView.js").Plain} Plain
 *
 * @typedef {object} Standing what the review keeps on a user
 * @property {boolean} isActive
 * @property {string | null} stage
 * @property {string | null} noticeDate
 * @property {string | null} dueDate
 * @property {string | null} exemptUntil
 */

/** What a mail is, by its subject, in the languages that there are. */
const SUBJECTS = /** @type {const} */ ([
  [/^Please log in to the .* partner portal before /, "First Warning"],
  [/^Action needed: your .* partner portal access ends on /, "Final Notice"],
  [/^Your access to the .* partner portal has been switched off$/, "Deactivation"],
  [/^Partnerportal von .*: Bitte melden Sie sich vor dem .* an$/, "First Warning"],
  [/^Bitte melden Sie sich an: Ihr Zugang zum Partnerportal von .* endet am /, "Final Notice"],
  [/^Ihr Zugang zum Partnerportal von .* wurde abgeschaltet$/, "Deactivation"],
]);

const NOTICES = /** @type {Record<string, string>} */ ({
  firstWarning: "First Warning",
  finalNotice: "Final Notice",
  deactivate: "Deactivation",
});

/** After these a user is switched on; whom the review finds so, somebody has switched on by hand. */
const WAYS_BACK = new Set(["reactivate", "switchedOn", "activate"]);

/** @param {Plain} user @returns {Standing} */
function standingOf(user) {
  return {
    isActive: user.isactive,
    stage: user.licensereviewstage__c,
    noticeDate: user.lastnotificationsentdate__c,
    dueDate: user.licensereviewduedate__c,
    exemptUntil: user.licensereviewexemptuntil__c,
  };
}

/** @param {Plain} entry @param {"before" | "after"} side */
function sideOf(entry, side) {
  return {
    stage: entry[`stage${side}__c`],
    noticeDate: entry[`noticedate${side}__c`],
    dueDate: entry[`duedate${side}__c`],
    exemptUntil: entry[`exemptuntil${side}__c`],
  };
}

export class Ledger {
  /** Opens the books. @param {OrgView} review with all its partners */
  constructor(review) {
    this.review = review;
    this.opening = new Map(review.partners.map((id) => [id, standingOf(review.user(id))]));
    this.mailsBefore = review.notices.length;
    this.entriesBefore = review.entries.length;
  }

  get entries() {
    return this.review.entries.slice(this.entriesBefore);
  }

  /** @param {Partial<Plain>} wanted @returns {Plain[]} the entries with these values */
  entriesWith(wanted) {
    return this.entries.filter((entry) =>
      Object.entries(wanted).every(([name, value]) => entry[name] === value),
    );
  }

  /** Every change has its entry and every entry its change; every notice its mail and every mail its notice. */
  check() {
    this.#checkChanges();
    this.#checkMails();
    const entries = groupBy(this.review.entries, "run__c");
    for (const run of this.review.runs) this.#checkRun(run, entries.get(run.id) ?? []);
  }

  #checkChanges() {
    const entries = groupBy(this.entries, "user__c");
    for (const [id, opening] of this.opening) {
      const told = { ...opening };
      for (const entry of entries.get(id) ?? []) {
        if (["none", "accountPolicy"].includes(entry.action__c)) continue;
        assert.deepEqual(
          sideOf(entry, "before"),
          without(told, "isActive"),
          `${entry.key__c}: an entry begins where the one before ended`,
        );
        Object.assign(told, sideOf(entry, "after"));
        if (entry.outcome__c === "Done" && entry.action__c === "deactivate") told.isActive = false;
        if (entry.outcome__c === "Done" && WAYS_BACK.has(entry.action__c)) told.isActive = true;
        if (entry.outcome__c === "Done" && NOTICES[entry.action__c]) {
          assert.ok(entry.noticesent__c, `${entry.key__c}: done, but without a notice`);
          assert.equal(entry.notice__c, NOTICES[entry.action__c]);
        }
      }
      assert.deepEqual(standingOf(this.review.user(id)), told, `what the log says of ${id}`);
    }
  }

  #checkMails() {
    const users = new Map(
      this.review.partners.map((id) => [this.review.org.store.get("User", id)?.get("email"), id]),
    );
    const mailed = this.review.notices.slice(this.mailsBefore).map(({ to, subject, sentAt }) => {
      assert.equal(to.length, 1);
      assert.ok(users.has(to[0]), `a mail to ${to[0]}, who is no partner`);
      return `${users.get(to[0])} ${kindOf(subject ?? "")} ${dayOf(sentAt)}`;
    });
    const told = this.entries
      .filter((entry) => entry.noticesent__c)
      .map(
        (entry) => `${entry.user__c} ${entry.notice__c} ${dayOf(Date.parse(entry.changedat__c))}`,
      );
    assert.deepEqual(mailed.sort(), told.sort(), "mails and notices of the log");
  }

  /** @param {Plain} run @param {Plain[]} entries its own */
  #checkRun(run, entries) {
    if (run.mode__c === "Preview" || run.finishedat__c === null) return;
    /** @param {Partial<Plain>} wanted */
    const count = (wanted) =>
      entries.filter((entry) => Object.entries(wanted).every(([k, v]) => entry[k] === v)).length;
    /** @param {string} action__c */
    const done = (action__c) => count({ action__c, outcome__c: "Done" });
    assert.deepEqual(
      {
        activations: run.activations__c ?? 0,
        firstWarnings: run.firstwarnings__c ?? 0,
        finalNotices: run.finalnotices__c ?? 0,
        deactivations: run.deactivations__c ?? 0,
        postponed: run.postponed__c ?? 0,
        errors: run.errors__c ?? 0,
        noticesSent: run.noticessent__c ?? 0,
      },
      {
        activations: done("activate"),
        firstWarnings: done("firstWarning"),
        finalNotices: done("finalNotice"),
        deactivations: done("deactivate"),
        postponed: count({ outcome__c: "Postponed" }),
        errors: count({ outcome__c: "Failed" }) + count({ outcome__c: "Rolled Back" }),
        noticesSent: count({ noticesent__c: true }),
      },
      `the figures of ${run.name} are those of its entries`,
    );
    const users = entries.map(({ user__c }) => user__c);
    assert.equal(new Set(users).size, users.length, "a run tells of a user once");
  }
}

/** @param {Plain[]} entries @param {string} field @returns {Map<any, Plain[]>} */
function groupBy(entries, field) {
  /** @type {Map<any, Plain[]>} */
  const groups = new Map();
  for (const entry of entries) {
    const group = groups.get(entry[field]);
    if (group) group.push(entry);
    else groups.set(entry[field], [entry]);
  }
  return groups;
}

/** @param {string} subject */
function kindOf(subject) {
  const found = SUBJECTS.find(([pattern]) => pattern.test(subject));
  assert.ok(found, `an unknown mail: ${subject}`);
  return found[1];
}

/** @param {number} ms */
function dayOf(ms) {
  return new Date(ms).toISOString().slice(0, 10);
}

/** @param {Record<string, any>} record @param {string} name */
function without({ ...record }, name) {
  delete record[name];
  return record;
}
