import { throwApex } from "../apex/values.js";

/**
 * The governor limits of a synchronous transaction; the asynchronous ones differ in queries, heap and CPU time.
 *
 * @typedef {"queries" | "queryRows" | "aggregateQueries" | "dmlStatements" | "dmlRows"} Counted
 */

/** @type {Record<Counted, { limit: number, async: number, name: string }>} */
export const GOVERNOR_LIMITS = {
  queries: { limit: 100, async: 200, name: "SOQL queries" },
  queryRows: { limit: 50_000, async: 50_000, name: "query rows" },
  aggregateQueries: { limit: 300, async: 300, name: "aggregate queries" },
  dmlStatements: { limit: 150, async: 150, name: "DML statements" },
  dmlRows: { limit: 10_000, async: 10_000, name: "DML rows" },
};

/** What one transaction has used, or one half of a test. */
export class LimitCounters {
  /** @param {{ isAsync?: boolean }} [options] */
  constructor({ isAsync = false } = {}) {
    this.isAsync = isAsync;
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
  }
}

/** Bytes. */
export const HEAP_SIZE = { limit: 6_000_000, async: 12_000_000 };
/** Milliseconds. A laptop's are not the platform's: shown, never enforced. */
export const CPU_TIME = { limit: 10_000, async: 60_000 };
