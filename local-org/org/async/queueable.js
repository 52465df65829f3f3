import { PlatformObject, throwApex } from "../../apex/values.js";
import { copyOf } from "./copy.js";
import { addJob, changeJob, endJob, failureOf, isOpen, jobRow, note, WORK } from "./jobRows.js";
import { messageOf, runUnit } from "./unit.js";

/**
 * @typedef {import("./unit.js").ApexOrg} ApexOrg
 * @typedef {import("./unit.js").Outcome} Outcome
 * @typedef {import("./unit.js").Unit} Unit
 * @typedef {import("../store/store.js").Row} Row
 * @typedef {import("../transaction.js").Transaction} Transaction
 * @typedef {import("../../apex/values.js").ApexObject} ApexObject
 */

/** @param {Transaction} transaction @param {ApexObject | null} job @returns {string} the job's id */
export function enqueueJob(transaction, job) {
  if (job === null) return throwApex("NullPointerException", "Argument cannot be null.");
  if (transaction.isTest && transaction.job?.kind === "queueable") {
    throwApex("AsyncException", "Maximum stack depth has been reached.");
  }
  transaction.limits.take("queueableJobs");
  const instance = copyOf(transaction.org, job);
  return addJob(transaction, { type: "Queueable", instance }, { instance });
}

/** @param {ApexOrg} org @param {Row} row @returns {Unit} */
export function runQueueable(org, row) {
  const id = row.get("id");
  const { instance } = row.get(WORK);
  const job = { kind: /** @type {const} */ ("queueable"), phase: null, id };
  /** @type {Outcome} */
  let outcome;
  try {
    outcome = runUnit(org, { job, userId: row.get("createdbyid") }, () => {
      changeJob(org, id, { status: "Processing" });
      const context = new PlatformObject("QueueableContext", { jobId: id });
      org.program.callMethod(copyOf(org, instance), "execute", [context]);
      if (isOpen(jobRow(org, id))) endJob(org, id, "Completed");
    });
  } catch (problem) {
    note(org, () => endJob(org, id, "Failed", { extendedstatus: String(problem) }));
    throw problem;
  }
  const { thrown } = outcome;
  if (thrown) {
    note(org, () => endJob(org, id, "Failed", failureOf(jobRow(org, id), messageOf(thrown))));
  }
  return { ...job, name: instance.class.name, index: 0, total: 1, records: 0, ...outcome };
}
