import { typeNameOf } from "../../apex/objects.js";
import { textOf } from "../../apex/text.js";
import { ApexList, PlatformObject, SObject, throwApex } from "../../apex/values.js";
import { partsOf } from "../../apex/types.js";
import { copyOf } from "./copy.js";
import {
  addJob,
  changeJob,
  endJob,
  failureOf,
  isOpen,
  jobRow,
  note,
  openJobs,
  WORK,
} from "./jobRows.js";
import { itemsOf, readRows } from "./locator.js";
import { messageOf, runUnit } from "./unit.js";

/**
 * Batch Apex: start, one execute a scope, finish, each a transaction of its own.
 *
 * @typedef {import("./unit.js").ApexOrg} ApexOrg
 * @typedef {import("./unit.js").Unit} Unit
 * @typedef {import("./unit.js").Outcome} Outcome
 * @typedef {import("../store/store.js").Row} Row
 * @typedef {import("../transaction.js").Transaction} Transaction
 * @typedef {import("../../apex/values.js").ApexObject} ApexObject
 *
 * @typedef {object} BatchWork what is to be done, and with which object
 * @property {ApexObject} instance as it was submitted; of a Stateful job, as the last good transaction left it
 * @property {number} scopeSize
 * @property {"start" | "execute" | "finish"} phase
 * @property {import("./locator.js").Locator | null} locator
 * @property {any[][]} scopes ids where there is a locator, else items
 * @property {number} next the place of the next scope
 */

const DEFAULT_SCOPE = 200;
const MOST_SCOPE = 2000;
/** Queued or active; the next ones are held. */
const MOST_ACTIVE = 5;
const MOST_HELD = 100;
const LONGEST_SCOPE = 40_000;
const LONGEST_TEXT = 5000;

const ONE_IN_TEST =
  "No more than one executeBatch can be called from within a test method. Please make sure the iterable " +
  "returned from your start method matches the batch size, resulting in one executeBatch invocation.";

/** @param {Transaction} transaction @param {ApexObject | null} job @param {number} [scopeSize] @returns {string} the job's id */
export function executeBatch(transaction, job, scopeSize = DEFAULT_SCOPE) {
  const { org, job: running } = transaction;
  if (job === null) throwApex("NullPointerException", "Argument cannot be null.");
  if (scopeSize === null || scopeSize < 1) {
    throwApex("InvalidParameterValueException", `Invalid scope size: ${scopeSize}`);
  }
  if (running?.kind === "batch" && running.phase !== "finish") {
    throwApex(
      "AsyncException",
      "Database.executeBatch cannot be called from a batch start, batch execute, or future method.",
    );
  }
  if (transaction.isTest) checkTest(transaction);
  const open = openJobs(org, "BatchApex");
  const held = open.filter((row) => row.get("status") === "Holding").length;
  const isFull = open.length - held >= MOST_ACTIVE;
  if (isFull && held >= MOST_HELD) {
    throwApex(
      "AsyncException",
      `You've exceeded the limit of ${MOST_HELD} jobs in the flex queue for org ${org.organizationId}. Wait for some ` +
        "of your batch jobs to finish before adding more.",
    );
  }
  const instance = /** @type {ApexObject} */ (copyOf(org, job));
  /** @type {BatchWork} */
  const work = {
    instance,
    scopeSize: Math.min(scopeSize, MOST_SCOPE),
    phase: "start",
    locator: null,
    scopes: [],
    next: 0,
  };
  const status = isFull ? "Holding" : "Queued";
  return addJob(transaction, { type: "BatchApex", instance, status }, work);
}

/** @param {Transaction} transaction */
function checkTest(transaction) {
  if (transaction.job) throwApex("UnexpectedException", ONE_IN_TEST);
  const { org, submitted } = transaction;
  const own = submitted.filter(
    (id) => org.store.get("AsyncApexJob", id)?.get("jobtype") === "BatchApex",
  );
  if (own.length >= MOST_ACTIVE) {
    throwApex(
      "LimitException",
      `Attempted to schedule too many concurrent batch jobs in this org (limit is ${MOST_ACTIVE}).`,
    );
  }
}

/** Lets held jobs into the queue as far as there is room. @param {ApexOrg} org */
export function admitHeld(org) {
  const open = openJobs(org, "BatchApex");
  const held = open.filter((row) => row.get("status") === "Holding");
  const room = MOST_ACTIVE - (open.length - held.length);
  for (const row of held.slice(0, Math.max(0, room))) {
    changeJob(org, row.get("id"), { status: "Queued" });
  }
}

/** The next transaction of a job. @param {ApexOrg} org @param {Row} row @returns {Unit} */
export function runBatch(org, row) {
  /** @type {BatchWork} */
  const work = row.get(WORK);
  const { phase, scopes, next } = work;
  const id = row.get("id");
  const job = { kind: /** @type {const} */ ("batch"), phase, id };
  /** @type {Outcome} */
  let outcome;
  try {
    outcome = runUnit(org, { job, userId: row.get("createdbyid") }, (transaction) =>
      PHASES[phase](org, transaction, id, work),
    );
  } catch (problem) {
    note(org, () => endJob(org, id, "Failed", { extendedstatus: String(problem) }));
    throw problem;
  }
  if (!outcome.ok) note(org, () => fail(org, id, work, outcome));
  return {
    ...job,
    name: work.instance.class.name,
    index: phase === "execute" ? next : 0,
    total: jobRow(org, id).get("totaljobitems"),
    records: phase === "execute" ? scopes[next].length : 0,
    ...outcome,
  };
}

/** @type {Record<BatchWork["phase"], (org: ApexOrg, transaction: Transaction, id: string, work: BatchWork) => void>} */
const PHASES = { start, execute, finish };

/** @param {ApexOrg} org @param {string} jobId */
function contextOf(org, jobId) {
  const childId = org.store.newId(org.schema.object("AsyncApexJob").prefix);
  return new PlatformObject("Database.BatchableContext", { jobId, childId });
}

/** @param {BatchWork} work @param {ApexObject} instance @returns {ApexObject} */
function kept(work, instance) {
  return instance.class.isA("database.stateful") ? instance : work.instance;
}

/** @param {ApexOrg} org @param {Transaction} transaction @param {string} id @param {BatchWork} work */
function start(org, transaction, id, work) {
  changeJob(org, id, { status: "Preparing" });
  const instance = copyOf(org, work.instance);
  const source = org.program.callMethod(instance, "start", [contextOf(org, id)]);
  const locator = source instanceof PlatformObject && source.type === "Database.QueryLocator";
  const items = locator ? source.data.ids : itemsOf(copyOf(org, source));
  const scopes = [];
  for (let i = 0; i < items.length; i += work.scopeSize) {
    scopes.push(items.slice(i, i + work.scopeSize));
  }
  if (transaction.isTest && scopes.length > 1) throwApex("UnexpectedException", ONE_IN_TEST);
  go(
    org,
    id,
    { status: "Processing", totaljobitems: scopes.length },
    {
      ...work,
      instance: kept(work, instance),
      phase: scopes.length > 0 ? "execute" : "finish",
      locator: locator ? source.data : null,
      scopes,
    },
  );
}

/** @param {ApexOrg} org @param {Transaction} transaction @param {string} id @param {BatchWork} work */
function execute(org, transaction, id, work) {
  const { locator, scopes, next } = work;
  const instance = copyOf(org, work.instance);
  const scope = locator
    ? readRows(transaction, locator, scopes[next])
    : new ApexList(elementOf(instance), copyOf(org, new ApexList("any", scopes[next])).items);
  org.program.callMethod(instance, "execute", [contextOf(org, id), scope]);
  const last = scope.items[scope.items.length - 1];
  go(
    org,
    id,
    {
      jobitemsprocessed: jobRow(org, id).get("jobitemsprocessed") + 1,
      lastprocessed: last instanceof SObject ? (last.fields.get("id")?.slice(0, 15) ?? null) : null,
    },
    { ...afterScope(work), instance: kept(work, instance) },
  );
}

/** @param {BatchWork} work @returns {BatchWork} */
function afterScope(work) {
  const next = work.next + 1;
  return { ...work, next, phase: next < work.scopes.length ? "execute" : "finish" };
}

/** What the scope's list of a job holds. @param {ApexObject} instance @returns {string} */
function elementOf(instance) {
  const [method] = instance.methodsNamed("execute", 2);
  return partsOf(method?.parameters[1] ?? "List<any>").args[0];
}

/** @param {ApexOrg} org @param {Transaction} _ @param {string} id @param {BatchWork} work */
function finish(org, _, id, work) {
  org.program.callMethod(copyOf(org, work.instance), "finish", [contextOf(org, id)]);
  if (isOpen(jobRow(org, id))) endJob(org, id, "Completed");
}

/** Goes on, where the job has not been aborted meanwhile. @param {ApexOrg} org @param {string} id @param {Record<string, any>} changes @param {BatchWork} work */
function go(org, id, changes, work) {
  if (isOpen(jobRow(org, id))) changeJob(org, id, { ...changes, [WORK]: work });
  else changeJob(org, id, { ...changes, status: "Aborted" });
}

/** A failed transaction is counted and told; only a failed execute lets the job go on. @param {ApexOrg} org @param {string} id @param {BatchWork} work @param {Outcome} outcome */
function fail(org, id, work, outcome) {
  const thrown = /** @type {import("../../apex/values.js").ApexThrow} */ (outcome.thrown);
  const row = jobRow(org, id);
  const failure = failureOf(row, messageOf(thrown));
  if (work.phase === "execute") {
    const jobitemsprocessed = row.get("jobitemsprocessed") + 1;
    changeJob(org, id, { ...failure, jobitemsprocessed, [WORK]: afterScope(work) });
  } else {
    endJob(org, id, "Failed", failure);
  }
  if (!work.instance.class.isA("database.raisesplatformevents")) return;
  const scope = work.phase === "execute" ? scopeText(work) : null;
  org.bus.raise("BatchApexErrorEvent", row.get("createdbyid"), {
    asyncapexjobid: id,
    doesexceedjobscopemaxlength: (scope?.length ?? 0) > LONGEST_SCOPE,
    exceptiontype: typeNameOf(thrown.exception.class),
    jobscope: scope?.slice(0, LONGEST_SCOPE) ?? null,
    message: messageOf(thrown).slice(0, LONGEST_TEXT),
    phase: work.phase.toUpperCase(),
    requestid: id,
    stacktrace: outcome.stack.slice(0, LONGEST_TEXT),
  });
}

/** @param {BatchWork} work */
function scopeText({ scopes, next }) {
  return scopes[next]
    .map((item) =>
      item instanceof SObject ? (item.fields.get("id") ?? textOf(item)) : textOf(item),
    )
    .join(",");
}
