import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * The heap of a transaction, as an estimate: what JavaScript keeps alive since the org was made, written records
 * included. An assumption turns it into Apex's bytes: records are Maps here, which weigh about twice what they do there.
 */
const WEIGHT = 2;

/** @type {(() => void) | null} */
let collect = null;

/** What is alive: garbage does not count. @returns {number} bytes of JavaScript */
export function liveBytes() {
  if (!collect) {
    setFlagsFromString("--expose-gc");
    collect = /** @type {() => void} */ (runInNewContext("gc"));
  }
  collect();
  return process.memoryUsage().heapUsed;
}

/** @param {import("./org.js").Org} org @returns {number} bytes */
export function heapSize(org) {
  return Math.max(0, Math.round((liveBytes() - org.heapAtStart) / WEIGHT));
}
