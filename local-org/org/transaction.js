import { throwApex } from "../apex/values.js";
import { HeapMeter } from "./heap.js";
import { LimitCounters } from "./limits.js";

/**
 * One transaction of the org: who runs, what is used up, and what kind of objects were written.
 *
 * @typedef {import("./org.js").Org} Org
 * @typedef {{ kind: "setup" | "data", object: string }} Written
 * @typedef {{ kind: "batch" | "queueable" | "scheduled" | "deployment" | "events", phase: "start" | "execute" | "finish" | null, id: string | null }} RunningJob
 */
export class Transaction {
  /** @param {Org} org @param {{ userId: string, isTest?: boolean, isAsync?: boolean, job?: RunningJob | null, parent?: Transaction | null }} options */
  constructor(org, { userId, isTest = false, isAsync = false, job = null, parent = null }) {
    this.org = org;
    this.userId = userId;
    this.isTest = isTest;
    this.isAsync = isAsync;
    /** What runs in it, where it is no call of a user. */
    this.job = job;
    /** The test that it is a part of: it is the test's to take back what it wrote. */
    this.parent = parent;
    this.heap = new HeapMeter(org.store);
    this.limits = this.newCounters();
    /** @type {Written | null} the first kind that was written: the other one is refused from then on */
    this.written = null;
    /** @type {{ limits: LimitCounters, ended: boolean } | null} the counters from before Test.startTest */
    this.test = null;
    /** Ids of the jobs that a test asked for and that have not run. @type {string[]} */
    this.submitted = [];
    /** Triggers fire triggers, to a depth. */
    this.triggerDepth = 0;
    this.start = org.store.savepoint();
    /** Those that may be gone back to, oldest first. @type {{ at: number }[]} */
    this.savepoints = [];
  }

  /** @param {boolean} [isAsync] */
  newCounters(isAsync = this.isAsync) {
    return new LimitCounters({ isAsync, heap: this.heap });
  }

  /** Limits and mixed DML as at the start; what was written stays. */
  beginAnew() {
    this.limits = this.newCounters();
    this.written = null;
  }

  get access() {
    return this.org.accessOf(this.userId);
  }

  /** The test that all this is a part of, or the transaction itself. @returns {Transaction} */
  get outermost() {
    return this.parent ?? this;
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
    this.limits = this.newCounters(false);
  }

  stopTest() {
    if (!this.test) return;
    this.limits = this.test.limits;
    this.test.ended = true;
  }

  setSavepoint() {
    const savepoint = { at: this.org.store.savepoint() };
    this.savepoints.push(savepoint);
    return savepoint;
  }

  /** Goes back; later savepoints end. @param {{ at: number }} savepoint */
  rollback(savepoint) {
    this.savepoints.length = this.#placeOf(savepoint) + 1;
    this.org.store.rollback(savepoint.at);
  }

  /** Ends a savepoint and later ones; what was written stays. @param {{ at: number }} savepoint */
  release(savepoint) {
    this.savepoints.length = this.#placeOf(savepoint);
  }

  /** The wording is an assumption. @param {{ at: number }} savepoint */
  #placeOf(savepoint) {
    const place = this.savepoints.indexOf(savepoint);
    return place >= 0 ? place : throwApex("TypeException", "Savepoint is no longer valid");
  }
}

/** @type {Transaction | null} */
let running = null;

/** The transaction that Apex runs in: there is one at a time. @returns {Transaction} */
export function currentTransaction() {
  if (!running) throw new Error("no transaction is running");
  return running;
}

/** @returns {Transaction | null} */
export function runningTransaction() {
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
