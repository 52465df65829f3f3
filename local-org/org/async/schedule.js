import { ApexDatetime, PlatformObject, throwApex } from "../../apex/values.js";
import { copyOf } from "./copy.js";
import { nextTime, parseCron } from "./cron.js";
import { addJob, endJob, isOpen, momentOfNow, note, WORK } from "./jobRows.js";
import { runUnit } from "./unit.js";

/**
 * Scheduled Apex: the rows of CronTrigger, and their release when the clock has come to them.
 *
 * @typedef {import("../org.js").Org} Org
 * @typedef {import("./unit.js").ApexOrg} ApexOrg
 * @typedef {import("./unit.js").Unit} Unit
 * @typedef {import("../store/store.js").Row} Row
 * @typedef {import("../transaction.js").Transaction} Transaction
 * @typedef {import("../../apex/values.js").ApexObject} ApexObject
 */

const MOST_JOBS = 100;
const SCHEDULED_APEX = "7";
/** Under which a row notes that it waits to be run. No field of the org has such a name. */
const DUE = "#due";

/** @param {Transaction} transaction @param {string | null} name @param {string | null} cron @param {ApexObject | null} job @returns {string} the CronTrigger's id */
export function schedule(transaction, name, cron, job) {
  const { org, userId } = transaction;
  if (name === null || cron === null || job === null) {
    return throwApex("NullPointerException", "Argument cannot be null.");
  }
  const zone = org.timeZoneOf(userId);
  const next = nextTime(parseCron(cron), zone, org.now());
  if (next === null) {
    throwApex(
      "AsyncException",
      `Based on configured schedule, the given trigger '${name}' will never fire.`,
    );
  }
  if (org.records.findBy("CronJobDetail", "Name", name)) {
    throwApex("AsyncException", `The Apex job named "${name}" is already scheduled for execution.`);
  }
  if (org.records.all("CronTrigger").length >= MOST_JOBS) {
    throwApex(
      "AsyncException",
      `You have exceeded the maximum number (${MOST_JOBS}) of Apex scheduled jobs.`,
    );
  }
  const instance = copyOf(org, job);
  const detailId = put(org, "CronJobDetail", { name, jobtype: SCHEDULED_APEX });
  const now = momentOfNow(org);
  const id = put(org, "CronTrigger", {
    cronjobdetailid: detailId,
    cronexpression: cron,
    state: "WAITING",
    timezonesidkey: zone,
    nextfiretime: new ApexDatetime(/** @type {number} */ (next)),
    starttime: now,
    timestriggered: 0,
    ownerid: userId,
    createddate: now,
    createdbyid: userId,
    lastmodifiedbyid: userId,
    [WORK]: { instance },
  });
  addJob(transaction, { type: "ScheduledApex", instance, cronTriggerId: id }, null);
  return id;
}

/** @param {Org} org @param {string} object @param {Record<string, any>} fields */
function put(org, object, fields) {
  const id = org.store.newId(org.schema.object(object).prefix);
  org.store.put(object, new Map(Object.entries({ id, ...fields })));
  return id;
}

/** @param {Org} org @param {string} id @param {Record<string, any>} changes */
function change(org, id, changes) {
  const row = /** @type {Row} */ (org.store.get("CronTrigger", id));
  org.store.put("CronTrigger", new Map([...row, ...Object.entries(changes)]));
}

/** `System.abortJob` of a CronTrigger. @param {Org} org @param {string} id */
export function unschedule(org, id) {
  const row = org.store.get("CronTrigger", id);
  if (!row) return throwApex("StringException", `Invalid id: ${id}`);
  org.store.remove("CronTrigger", id);
  org.store.remove("CronJobDetail", row.get("cronjobdetailid"));
  for (const job of org.records.all("AsyncApexJob")) {
    if (job.get("crontriggerid") === id && isOpen(job)) endJob(org, job.get("id"), "Aborted");
  }
}

/** Marks what is due; the jobs of users who are not active stay as they are. @param {Org} org @returns {number} */
export function releaseDue(org) {
  const due = org.records
    .all("CronTrigger")
    .filter((row) => !row.get(DUE) && (row.get("nextfiretime")?.ms ?? Infinity) <= org.now())
    .filter((row) => org.records.live("User", row.get("createdbyid"))?.get("isactive"));
  note(org, () => due.forEach((row) => change(org, row.get("id"), { [DUE]: true })));
  return due.length;
}

/** @param {Org} org @returns {Row[]} */
export function dueJobs(org) {
  return org.records.all("CronTrigger").filter((row) => row.get(DUE));
}

/** @param {ApexOrg} org @param {Row} row @returns {Unit} */
export function runScheduled(org, row) {
  const id = row.get("id");
  const { instance } = row.get(WORK);
  const job = { kind: /** @type {const} */ ("scheduled"), phase: null, id };
  // Whatever comes of it: it was this time's run.
  if (row.get(DUE)) note(org, () => advance(org, row));
  const outcome = runUnit(org, { job, userId: row.get("createdbyid") }, () => {
    const context = new PlatformObject("SchedulableContext", { triggerId: id });
    org.program.callMethod(copyOf(org, instance), "execute", [context]);
  });
  return { ...job, name: instance.class.name, index: 0, total: 1, records: 0, ...outcome };
}

/** @param {Org} org @param {Row} row */
function advance(org, row) {
  const next = nextTime(parseCron(row.get("cronexpression")), row.get("timezonesidkey"), org.now());
  change(org, row.get("id"), {
    [DUE]: false,
    previousfiretime: momentOfNow(org),
    nextfiretime: next === null ? null : new ApexDatetime(next),
    timestriggered: row.get("timestriggered") + 1,
    state: next === null ? "DELETED" : "WAITING",
  });
}
