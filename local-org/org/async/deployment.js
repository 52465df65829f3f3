import { throwApex } from "../../apex/values.js";
import { callbackContext, deployResult } from "../classes/metadataTypes.js";
import { copyOf } from "./copy.js";
import { note } from "./jobRows.js";
import { deployRecord } from "./metadataRecords.js";
import { runUnit } from "./unit.js";

/**
 * Deployments of metadata by Apex: the records in one transaction, all of them or none, the callback in the next.
 *
 * @typedef {import("./unit.js").ApexOrg} ApexOrg
 * @typedef {import("./unit.js").Unit} Unit
 * @typedef {import("../store/store.js").Row} Row
 * @typedef {import("../transaction.js").Transaction} Transaction
 * @typedef {import("../../apex/values.js").ApexObject} ApexObject
 *
 * @typedef {object} Component a record to be deployed
 * @property {string | null} fullName type and record, with a dot between them
 * @property {string | null} label
 * @property {[field: string, value: any][]} values
 *
 * @typedef {object} Deployed what came of one
 * @property {string | null} fullName
 * @property {string | null} problem
 * @property {boolean} created
 * @property {boolean} changed
 */

/** Where the store keeps what waits. No object of the org has such a name. */
const WAITING = "#deployment";
const PREFIX = "0Af";

/** @param {Transaction} transaction @param {Component[]} components @param {ApexObject | null} callback @returns {string} its id */
export function enqueueDeployment(transaction, components, callback) {
  const { org, userId } = transaction;
  if (transaction.isTest) {
    return throwApex("AsyncException", "Metadata cannot be deployed from within a test");
  }
  const id = org.store.newId(PREFIX);
  const instance = callback && copyOf(org, callback);
  org.store.put(
    WAITING,
    new Map(
      /** @type {[string, any][]} */ ([
        ["id", id],
        ["userid", userId],
        ["components", components],
        ["instance", instance],
        ["deployed", null],
      ]),
    ),
  );
  return id;
}

/** @param {ApexOrg} org @returns {Row[]} the oldest first */
export function waitingDeployments(org) {
  return [...org.store.rows(WAITING)];
}

/** @param {Row} row */
export function deploymentName(row) {
  return row.get("instance")?.class.name ?? "Metadata";
}

/** The next one of its two transactions. @param {ApexOrg} org @param {Row} row @returns {Unit} */
export function runDeployment(org, row) {
  return row.get("deployed") ? callBack(org, row) : deploy(org, row);
}

/** @param {ApexOrg} org @param {Row} row @returns {Unit} */
function deploy(org, row) {
  const id = row.get("id");
  const userId = row.get("userid");
  const job = { kind: /** @type {const} */ ("deployment"), phase: null, id };
  /** @type {Component[]} */
  const components = row.get("components");
  const outcome = runUnit(org, { job, userId }, () => {
    const start = org.store.savepoint();
    const deployed = components.map((component) => deployRecord(org, userId, component));
    if (deployed.some(({ problem }) => problem !== null)) org.store.rollback(start);
    if (row.get("instance")) org.store.put(WAITING, new Map([...row, ["deployed", deployed]]));
    else org.store.remove(WAITING, id);
  });
  const name = deploymentName(row);
  return { ...job, name, index: 0, total: 1, records: components.length, ...outcome };
}

/** What the callback throws is lost. @param {ApexOrg} org @param {Row} row @returns {Unit} */
function callBack(org, row) {
  const id = row.get("id");
  const job = {
    kind: /** @type {const} */ ("deployment"),
    phase: /** @type {const} */ ("finish"),
    id,
  };
  note(org, () => org.store.remove(WAITING, id));
  const outcome = runUnit(org, { job, userId: org.automatedProcessId }, () => {
    const result = deployResult(id, row.get("deployed"));
    org.program.callMethod(row.get("instance"), "handleResult", [result, callbackContext(id)]);
  });
  return { ...job, name: deploymentName(row), index: 0, total: 1, records: 0, ...outcome };
}
