import { LimitCounters } from "./limits.js";

/**
 * One transaction of the org: who runs, what is used up, and what kind of objects were written.
 *
 * @typedef {import("./org.js").Org} Org
 * @typedef {{ kind: "setup" | "data", object: string }} Written
 */
export class Transaction {
  /** @param {Org} org @param {{ userId: string, isTest?: boolean, isAsync?: boolean }} options */
  constructor(org, { userId, isTest = false, isAsync = false }) {
    this.org = org;
    this.userId = userId;
    this.isTest = isTest;
    this.isAsync = isAsync;
    this.limits = new LimitCounters({ isAsync });
    /** @type {Written | null} the first kind that was written: the other one is refused from then on */
    this.written = null;
    /** @type {{ limits: LimitCounters, ended: boolean } | null} the counters from before Test.startTest */
    this.test = null;
    /** Triggers fire triggers, to a depth. */
    this.triggerDepth = 0;
    this.start = org.store.savepoint();
  }

  /** Limits and mixed DML as at the start; what was written stays. */
  beginAnew() {
    this.limits = new LimitCounters({ isAsync: this.isAsync });
    this.written = null;
  }

  get access() {
    return this.org.accessOf(this.userId);
  }

  /** What `System.runAs` does: another user, and mixed DML starts anew. @template T @param {string} userId @param {() => T} body @returns {T} */
  runAs(userId, body) {
    const before = { userId: this.userId, written: this.written };
    this.userId = userId;
    this.written = null;
    try {
      return body();
    } finally {
      this.userId = before.userId;
      this.written = before.written;
    }
  }

  /** From here on a test has limits of its own. */
  startTest() {
    this.test = { limits: this.limits, ended: false };
    this.limits = new LimitCounters();
  }

  stopTest() {
    if (!this.test) return;
    this.limits = this.test.limits;
    this.test.ended = true;
  }
}

/** @type {Transaction | null} */
let running = null;

/** The transaction that Apex runs in: there is one at a time. @returns {Transaction} */
export function currentTransaction() {
  if (!running) throw new Error("no transaction is running");
  return running;
}

/** @template T @param {Transaction} transaction @param {() => T} body @returns {T} */
export function runIn(transaction, body) {
  const before = running;
  running = transaction;
  try {
    return body();
  } finally {
    running = before;
  }
}
