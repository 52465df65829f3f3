import { throwApex } from "../../apex/values.js";
import { runQuery } from "./run.js";

/**
 * @typedef {import("../../apex/values.js").SObject} SObject
 * @typedef {import("../schema/schema.js").SObjectType} SObjectType
 * @typedef {import("../schema/fields.js").Field} Field
 * @typedef {import("../store/store.js").Row} Row
 *
 * @typedef {object} Options
 * @property {(bind: import("./parse.js").Bind) => any} binds
 * @property {"user" | "system" | null} [mode] where the query itself says none
 * @property {boolean} [sharing] whether the class that asks runs with sharing
 */

/**
 * Runs a query in a transaction: who reads, with which access, and what it costs.
 *
 * @param {import("../transaction.js").Transaction} transaction
 * @param {import("./parse.js").Query} query
 * @param {Options} options
 */
export function soql(transaction, query, options) {
  const { limits } = transaction;
  limits.take("queries");
  if (query.children.length > 0) limits.take("aggregateQueries", query.children.length);
  const countRows = (/** @type {number} */ rows) => limits.take("queryRows", rows);
  return runQuery(query, scopeOf(transaction, query, options, countRows));
}

/**
 * The same, where the platform counts nothing: the rows of a batch.
 *
 * @param {import("../transaction.js").Transaction} transaction
 * @param {import("./parse.js").Query} query
 * @param {Options} options
 */
export function uncountedSoql(transaction, query, options) {
  return runQuery(
    query,
    scopeOf(transaction, query, options, () => {}),
  );
}

/**
 * @param {import("../transaction.js").Transaction} transaction
 * @param {import("./parse.js").Query} query
 * @param {Options} options
 * @param {(rows: number) => void} countRows
 */
function scopeOf(transaction, query, { binds, mode = null, sharing = false }, countRows) {
  const { org, access } = transaction;
  const isUserMode = (query.mode ?? mode) === "user" || query.mode === "securityEnforced";
  const isShared = isUserMode ? query.mode !== "securityEnforced" || sharing : sharing;
  return {
    records: org.records,
    binds: once(binds),
    checkObject: (/** @type {SObjectType} */ object) => {
      if (object.kind === "platformEvent" || (isUserMode && !access.mayUse(object, "read"))) {
        throwApex("QueryException", `sObject type '${object.name}' is not supported.`);
      }
    },
    canReadField: (/** @type {SObjectType} */ object, /** @type {Field} */ field) =>
      !isUserMode || access.mayField(object, field, "read"),
    sees: (/** @type {SObjectType} */ object, /** @type {Row} */ row) =>
      !isShared || access.sees(object, row),
    countRows,
    ...org.calendarOf(transaction.userId),
  };
}

/** A bind is worked out once, however often its value is looked at. @param {(bind: import("./parse.js").Bind) => any} binds */
function once(binds) {
  /** @type {Map<number, any>} */
  const values = new Map();
  return (/** @type {import("./parse.js").Bind} */ bind) => {
    if (!values.has(bind.at)) values.set(bind.at, binds(bind));
    return values.get(bind.at);
  };
}
