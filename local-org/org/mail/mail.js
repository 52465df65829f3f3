import { throwApex } from "../../apex/values.js";

/**
 * @typedef {import("../org.js").Org} Org
 * @typedef {import("../transaction.js").Transaction} Transaction
 *
 * @typedef {object} Message one mail as it is addressed and written
 * @property {string[]} to
 * @property {string[]} cc
 * @property {string[]} bcc
 * @property {string | null} toUserId the user it was sent to by id
 * @property {string} from
 * @property {string} fromName
 * @property {string | null} replyTo
 * @property {string | null} subject
 * @property {string | null} html
 * @property {string | null} text
 * @property {string | null} templateId
 *
 * @typedef {Message & { sentAt: number }} SentMail
 * @typedef {(mail: { toUserId: string | null, to: string[] }) => string | { code: string, message: string } | null} Refusal
 *
 * @typedef {object} Queue what a transaction sends when it commits
 * @property {Message[]} messages
 * @property {number} external addresses among them that count
 * @property {number} reserved addresses that capacity is kept for
 */

const DAY = 86_400_000;

export const LIMIT_MESSAGE = "The daily limit for the org would be exceeded by this request.";

/** The org's outgoing mail: what was sent, what waits for its transaction to commit, and how much a day may be sent. */
export class Mail {
  /** @param {Org} org */
  constructor(org) {
    this.org = org;
    /** External addresses a day, by GMT. */
    this.dailyLimit = 5000;
    /** Oldest first. @type {SentMail[]} */
    this.outbox = [];
    /** @type {Refusal} */
    this.refusal = () => null;
    this.used = { day: 0, external: 0 };
    /** A transaction that fails takes its queue along. @type {WeakMap<Transaction, Queue>} */
    this.queues = new WeakMap();
  }

  /** Makes mails fail, one by one, with the message that the rule gives. @param {Refusal | null} rule */
  refuse(rule) {
    this.refusal = rule ?? (() => null);
  }

  /** External addresses that mail went to today. */
  sentToday() {
    return this.used.day === this.#today() ? this.used.external : 0;
  }

  #today() {
    return Math.floor(this.org.now() / DAY);
  }

  /** @param {Transaction} transaction */
  #queueOf(transaction) {
    let queue = this.queues.get(transaction);
    if (!queue) {
      queue = { messages: [], external: 0, reserved: 0 };
      this.queues.set(transaction, queue);
    }
    return queue;
  }

  /** Keeps capacity for the transaction's mails. @param {Transaction} transaction @param {number} addresses */
  reserve(transaction, addresses) {
    const queue = this.#queueOf(transaction);
    if (this.sentToday() + queue.external + queue.reserved + addresses > this.dailyLimit) {
      throwApex("HandledException", LIMIT_MESSAGE);
    }
    queue.reserved += addresses;
  }

  /** Whether so many more addresses may be written to; what was reserved is there for them. @param {Transaction} transaction @param {number} addresses */
  hasRoom(transaction, addresses) {
    const { external, reserved } = this.#queueOf(transaction);
    return this.sentToday() + external + Math.max(reserved, addresses) <= this.dailyLimit;
  }

  /** @param {Transaction} transaction @param {Message[]} messages @param {number} addresses external ones among them */
  queue(transaction, messages, addresses) {
    const queue = this.#queueOf(transaction);
    queue.messages.push(...messages);
    queue.external += addresses;
    queue.reserved = Math.max(0, queue.reserved - addresses);
  }

  /** Sends what a transaction queued, now that it is committed. @param {Transaction} transaction */
  deliver(transaction) {
    const queue = this.queues.get(transaction);
    if (!queue) return;
    this.queues.delete(transaction);
    const sentAt = this.org.now();
    this.used = { day: this.#today(), external: this.sentToday() + queue.external };
    this.outbox.push(...queue.messages.map((message) => ({ sentAt, ...message })));
  }
}
