import { ApexDatetime, throwApex } from "../../apex/values.js";
import { runningTransaction } from "../transaction.js";

/**
 * The rows of AsyncApexJob. The store holds all that is known of a job, so that a job that is taken back is gone.
 *
 * @typedef {import("../org.js").Org} Org
 * @typedef {import("../store/store.js").Row} Row
 * @typedef {import("../transaction.js").Transaction} Transaction
 * @typedef {import("../../apex/values.js").ApexObject} ApexObject
 */

/** Under which a row keeps what has to run. No field of the org has such a name. */
export const WORK = "#work";

/** @param {Org} org @returns {ApexDatetime} */
export function momentOfNow(org) {
  return new ApexDatetime(Math.floor(org.now() / 1000) * 1000);
}

/**
 * @param {Transaction} transaction
 * @param {{ type: "BatchApex" | "Queueable" | "ScheduledApex", instance: ApexObject, status?: string, cronTriggerId?: string }} job
 * @param {any} work
 * @returns {string} its id
 */
export function addJob(transaction, { type, instance, status = "Queued", cronTriggerId }, work) {
  const { org } = transaction;
  // A nested class is its outer one's.
  const [className] = instance.class.name.split(".");
  const id = org.store.newId(org.schema.object("AsyncApexJob").prefix);
  org.store.put(
    "AsyncApexJob",
    new Map(
      /** @type {[string, any][]} */ ([
        ["id", id],
        ["apexclassid", org.records.findBy("ApexClass", "Name", className)?.get("id") ?? null],
        ["jobtype", type],
        ["status", status],
        ["jobitemsprocessed", 0],
        ["totaljobitems", 0],
        ["numberoferrors", 0],
        ["crontriggerid", cronTriggerId ?? null],
        ["createddate", momentOfNow(org)],
        ["createdbyid", transaction.userId],
        [WORK, work],
      ]),
    ),
  );
  return id;
}

/** @param {Org} org @param {string} id @returns {Row} */
export function jobRow(org, id) {
  return /** @type {Row} */ (org.store.get("AsyncApexJob", id));
}

/** @param {Org} org @param {string} id @param {Record<string, any>} changes by lower-case field name */
export function changeJob(org, id, changes) {
  org.store.put("AsyncApexJob", new Map([...jobRow(org, id), ...Object.entries(changes)]));
}

/** @param {Org} org @param {string} id @param {string} status @param {Record<string, any>} [changes] */
export function endJob(org, id, status, changes = {}) {
  changeJob(org, id, { status, completeddate: momentOfNow(org), [WORK]: null, ...changes });
}

const OPEN = new Set(["Holding", "Queued", "Preparing", "Processing"]);

/** @param {Row} row */
export function isOpen(row) {
  return OPEN.has(row.get("status"));
}

/** The open jobs of a type, in the order of their making. @param {Org} org @param {string} type @returns {Row[]} */
export function openJobs(org, type) {
  return org.records
    .all("AsyncApexJob")
    .filter((row) => row.get("jobtype") === type && isOpen(row));
}

/** What the org notes by itself, beside any transaction but a test's. @param {Org} org @param {() => void} body */
export function note(org, body) {
  body();
  if (!runningTransaction()) org.store.commit();
}

/** What became of a failed run, as the job's row tells it. @param {Row} row @param {string} message */
export function failureOf(row, message) {
  return {
    numberoferrors: row.get("numberoferrors") + 1,
    extendedstatus: row.get("extendedstatus") ?? `First error: ${message}`,
  };
}

/** `System.abortJob` of an AsyncApexJob. @param {Transaction} transaction @param {string} id */
export function abortJob({ org }, id) {
  const row = org.store.get("AsyncApexJob", id);
  if (!row) throwApex("StringException", `Invalid id: ${id}`);
  if (isOpen(/** @type {Row} */ (row))) endJob(org, id, "Aborted");
}
