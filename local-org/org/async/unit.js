import { makeException, typeNameOf } from "../../apex/objects.js";
import { apexStack } from "../../apex/stack.js";
import { ApexThrow } from "../../apex/values.js";

/**
 * One transaction of the asynchronous half.
 *
 * @typedef {import("../createOrg.js").ApexOrg} ApexOrg
 * @typedef {import("../transaction.js").Transaction} Transaction
 * @typedef {import("../transaction.js").RunningJob} RunningJob
 *
 * @typedef {object} Outcome
 * @property {boolean} ok
 * @property {string | null} error type and message of what Apex threw; all that was written is taken back
 * @property {string} stack
 * @property {ApexThrow | null} thrown
 * @property {ReturnType<import("../limits.js").LimitCounters["snapshot"]>} limits
 * @property {number} ms
 *
 * @typedef {RunningJob & { name: string, index: number, total: number, records: number } & Outcome} Unit
 */

/**
 * @param {ApexOrg} org
 * @param {{ job: RunningJob, userId: string, isAsync?: boolean }} options
 * @param {(transaction: Transaction) => void} body
 * @returns {Outcome}
 */
export function runUnit(org, { job, userId, isAsync = true }, body) {
  const start = performance.now();
  /** @type {any} */
  let limits = {};
  /** @param {ApexThrow | null} thrown @returns {Outcome} */
  const outcome = (thrown) => ({
    ok: thrown === null,
    error: thrown && `${typeNameOf(thrown.exception.class)}: ${messageOf(thrown)}`,
    stack: apexStack(thrown),
    thrown,
    limits,
    ms: performance.now() - start,
  });
  try {
    org.run({ userId, isAsync, job }, (transaction) => {
      try {
        body(transaction);
      } finally {
        limits = transaction.limits.snapshot();
      }
    });
    return outcome(null);
  } catch (error) {
    return outcome(thrownBy(error));
  }
}

/** What Apex threw; anything else is no failure of Apex, and goes on. @param {any} error @returns {ApexThrow} */
function thrownBy(error) {
  if (error instanceof ApexThrow) return error;
  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    return new ApexThrow(makeException("LimitException", "Maximum stack depth reached: 1001"));
  }
  throw error;
}

/** @param {ApexThrow} thrown @returns {string} */
export function messageOf({ exception }) {
  return exception.message ?? "Script-thrown exception";
}
