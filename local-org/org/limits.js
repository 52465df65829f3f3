import { throwApex } from "../apex/values.js";

/**
 * The governor limits of a synchronous transaction; the asynchronous ones differ in queries, heap and CPU time.
 *
 * @typedef {"queries" | "queryRows" | "aggregateQueries" | "dmlStatements" | "dmlRows" | "publishImmediateDml"
 *   | "emailInvocations" | "queueableJobs"} Counted
 */

/** @type {Record<Counted, { limit: number, async: number, name: string }>} */
const GOVERNOR_LIMITS = {
  queries: { limit: 100, async: 200, name: "SOQL queries" },
  queryRows: { limit: 50_000, async: 50_000, name: "query rows" },
  aggregateQueries: { limit: 300, async: 300, name: "aggregate queries" },
  dmlStatements: { limit: 150, async: 150, name: "DML statements" },
  dmlRows: { limit: 10_000, async: 10_000, name: "DML rows" },
  publishImmediateDml: { limit: 150, async: 150, name: "publish immediate DML statements" },
  emailInvocations: { limit: 10, async: 10, name: "Email Invocations" },
  queueableJobs: { limit: 50, async: 1, name: "queueable jobs added to the queue" },
};

/** What one transaction has used, or one half of a test. */
export class LimitCounters {
  /** @param {{ isAsync?: boolean, heap?: import("./heap.js").HeapMeter }} [options] */
  constructor({ isAsync = false, heap } = {}) {
    this.isAsync = isAsync;
    this.heap = heap;
    /** @type {Map<Counted, number>} */
    this.used = new Map();
    this.since = performance.now();
  }

  /** Milliseconds of this machine. */
  cpuTime() {
    return Math.round(performance.now() - this.since);
  }

  /** @param {Counted} kind */
  get(kind) {
    return this.used.get(kind) ?? 0;
  }

  /** @param {Counted} kind */
  limitOf(kind) {
    const limit = GOVERNOR_LIMITS[kind];
    return this.isAsync ? limit.async : limit.limit;
  }

  /** Apex cannot catch what this throws. @param {Counted} kind @param {number} [count] */
  take(kind, count = 1) {
    const used = this.get(kind) + count;
    this.used.set(kind, used);
    if (used > this.limitOf(kind)) {
      throwApex("LimitException", `Too many ${GOVERNOR_LIMITS[kind].name}: ${used}`);
    }
    this.checkHeap();
  }

  get heapLimit() {
    return this.isAsync ? HEAP_SIZE.async : HEAP_SIZE.limit;
  }

  /** Whatever is counted is an occasion to look at the heap. */
  checkHeap() {
    const size = this.heap?.above(this.heapLimit) ?? 0;
    if (size > 0) throwApex("LimitException", `Apex heap size too large: ${size}`);
  }

  /** @returns {Record<Counted, { used: number, limit: number }>} */
  snapshot() {
    const kinds = /** @type {Counted[]} */ (Object.keys(GOVERNOR_LIMITS));
    return /** @type {any} */ (
      Object.fromEntries(
        kinds.map((kind) => [kind, { used: this.get(kind), limit: this.limitOf(kind) }]),
      )
    );
  }
}

/** Bytes. */
const HEAP_SIZE = { limit: 6_000_000, async: 12_000_000 };
/** Milliseconds. A laptop's are not the platform's: shown, never enforced. */
export const CPU_TIME = { limit: 10_000, async: 60_000 };
