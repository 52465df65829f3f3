import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** @typedef {import("./store/store.js").Store} Store */

/**
 * An assumption turns JavaScript's bytes into Apex's: records are Maps here, which weigh about twice what they do there.
 */
const WEIGHT = 2;

/** @type {((options?: { type: "minor" | "major" }) => void) | null} */
let collector = null;

/** @param {"minor" | "major"} type */
function collect(type) {
  if (!collector) {
    setFlagsFromString("--expose-gc");
    collector = /** @type {(options?: any) => void} */ (runInNewContext("gc"));
  }
  collector({ type });
}

function usedBytes() {
  return getHeapStatistics().used_heap_size;
}

/**
 * The heap of one transaction, as an estimate: what JavaScript holds more than when it began, without what the store
 * keeps of written records. Looking is cheap as long as that, garbage and all, is below what is asked for.
 */
export class HeapMeter {
  /** @param {Store} store */
  constructor(store) {
    this.store = store;
    collect("minor");
    this.base = usedBytes() - store.journalBytes();
  }

  #grown() {
    return Math.max(0, Math.round((usedBytes() - this.store.journalBytes() - this.base) / WEIGHT));
  }

  /** @returns {number} bytes of live values */
  size() {
    collect("major");
    return this.#grown();
  }

  /** @param {number} limit bytes @returns {number} the size where it is above the limit; 0 where it is not */
  above(limit) {
    if (this.#grown() <= limit) return 0;
    const size = this.size();
    return size > limit ? size : 0;
  }
}
