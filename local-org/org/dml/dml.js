import { throwApex } from "../../apex/values.js";
import { rowError } from "../exceptions.js";
import { checkMixedDml, kindOfDml } from "./mixedDml.js";
import { deleteRows, restrictionsOf, undeleteRows } from "./remove.js";
import { TriggerFailure } from "../triggers.js";
import { changesOf, findRow, prepare } from "./prepare.js";
import { validate } from "./validate.js";

/**
 * @typedef {import("../../apex/values.js").SObject} SObject
 * @typedef {import("../exceptions.js").RowError} RowError
 * @typedef {import("../schema/schema.js").SObjectType} SObjectType
 * @typedef {import("../store/store.js").Row} Row
 * @typedef {import("../transaction.js").Transaction} Transaction
 *
 * @typedef {"insert" | "update" | "upsert" | "delete" | "undelete"} Operation
 * @typedef {{ allOrNone: boolean, mode: "user" | "system", sharing: boolean, externalId?: string }} DmlOptions
 *
 * @typedef {object} DmlResult of one record
 * @property {string | null} id
 * @property {boolean} success
 * @property {boolean} created
 * @property {RowError[]} errors
 *
 * @typedef {object} Work one record on its way
 * @property {number} index its place in the list
 * @property {SObject} record the caller's
 * @property {Row | null} before
 * @property {SObject} next what triggers see as new
 * @property {Map<string, any>} changes by lower-case field name
 * @property {RowError[]} errors
 */

/** So many records a trigger sees at once. */
const CHUNK = 200;

/**
 * Writes records of one object or of several. Where something is refused and all or none is asked for, nothing is
 * written; the caller then throws.
 *
 * @param {Transaction} transaction
 * @param {Operation} operation
 * @param {SObject[]} records
 * @param {DmlOptions} options
 * @returns {DmlResult[]} in the order of the records
 */
export function runDml(transaction, operation, records, options) {
  if (records.length === 0) return [];
  transaction.limits.take("dmlStatements");
  transaction.limits.take("dmlRows", records.length);
  checkList(operation, records);
  const { store } = transaction.org;
  const savepoint = store.savepoint();
  /** @type {DmlResult[]} */
  const results = [];
  try {
    for (const group of groupsOf(operation, records, options, transaction)) {
      runGroup(transaction, group.operation, group.items, options, results);
    }
  } catch (problem) {
    store.rollback(savepoint);
    throw problem;
  }
  if (options.allOrNone && results.some(({ success }) => !success)) {
    store.rollback(savepoint);
  } else {
    // An insert, or an upsert, tells the caller's records their ids, and nothing else.
    for (const [i, { success, created, id }] of results.entries()) {
      if (success && (created || operation === "upsert")) records[i].fields.set("id", id);
      if (success) records[i].pristine = new Map(records[i].fields);
    }
  }
  return results;
}

/** @param {Operation} operation @param {SObject[]} records */
function checkList(operation, records) {
  const seen = new Set();
  for (const record of records) {
    if (record === null) throwApex("NullPointerException", "Attempt to de-reference a null object");
    const key = operation === "insert" ? record : (record.fields.get("id") ?? record);
    if (seen.has(key)) {
      throwApex(
        "ListException",
        operation === "insert" || typeof key !== "string"
          ? "Before Insert or Upsert list must not have two identically equal elements"
          : `Duplicate id in list: ${key}`,
      );
    }
    seen.add(key);
  }
}

/**
 * Neighbours of one object and one operation go together.
 *
 * @param {Operation} operation
 * @param {SObject[]} records
 * @param {DmlOptions} options
 * @param {Transaction} transaction
 */
function groupsOf(operation, records, options, transaction) {
  /** @type {{ operation: Operation, type: string, items: { index: number, record: SObject, row: Row | null }[] }[]} */
  const groups = [];
  records.forEach((record, index) => {
    const row = findRow(transaction.org.records, operation, record, options.externalId);
    const actual = operation !== "upsert" ? operation : row ? "update" : "insert";
    const last = groups[groups.length - 1];
    if (last?.type === record.type && last.operation === actual) {
      last.items.push({ index, record, row });
    } else {
      groups.push({ operation: actual, type: record.type, items: [{ index, record, row }] });
    }
  });
  return groups;
}

/**
 * @param {Transaction} transaction
 * @param {Operation} operation
 * @param {{ index: number, record: SObject, row: Row | null }[]} items
 * @param {DmlOptions} options
 * @param {DmlResult[]} results
 */
function runGroup(transaction, operation, items, options, results) {
  const object = transaction.org.schema.object(items[0].record.type);
  if (object.dml && !object.dml.has(operation)) {
    throwApex(
      "TypeException",
      `DML operation ${operation.toUpperCase()} not allowed on ${object.name}`,
    );
  }
  for (let start = 0; start < items.length; start += CHUNK) {
    const chunk = items.slice(start, start + CHUNK);
    const changes = chunk.map(({ record, row }) =>
      changesOf(transaction.org, operation, object, record, row),
    );
    const mixed = checkMixedDml(transaction, object, kindOfDml(object, operation, changes));
    const works = chunk.map(({ index, record, row }, i) => ({
      index,
      ...prepare(transaction, operation, object, record, row, changes[i], options),
    }));
    if (mixed) for (const work of works) work.errors.push(mixed);
    attempt(transaction, operation, object, works, options);
    for (const work of works) {
      const success = work.errors.length === 0;
      results[work.index] = {
        // What was not inserted has no id, whatever it had for a moment.
        id: (success || operation !== "insert" ? work.next.fields.get("id") : null) ?? null,
        success,
        created: operation === "insert",
        errors: work.errors,
      };
    }
  }
}

/**
 * Where some of a chunk are refused and the rest shall stay, the rest is done once more without them: triggers fire
 * again, on the good ones alone.
 *
 * @param {Transaction} transaction
 * @param {Operation} operation
 * @param {SObjectType} object
 * @param {Work[]} works
 * @param {DmlOptions} options
 */
function attempt(transaction, operation, object, works, options) {
  const { store } = transaction.org;
  let good = works.filter(({ errors }) => errors.length === 0);
  while (good.length > 0 && !(options.allOrNone && good.length < works.length)) {
    const savepoint = store.savepoint();
    writeChunk(transaction, operation, object, good);
    const rest = good.filter(({ errors }) => errors.length === 0);
    if (rest.length === good.length) return;
    store.rollback(savepoint);
    if (options.allOrNone) return;
    good = rest;
  }
}

/** @param {Transaction} transaction @param {Operation} operation @param {SObjectType} object @param {Work[]} works */
function writeChunk(transaction, operation, object, works) {
  const { org } = transaction;
  const triggers = org.triggers;
  fire("before");
  if (operation === "insert" || operation === "update") {
    for (const work of stillGood(works)) {
      work.errors.push(...validate(transaction, operation, object, work));
      // At once: the next one may be its duplicate, or want the same seat.
      if (work.errors.length === 0) write(work);
    }
  } else if (operation === "delete") {
    for (const { before, errors } of stillGood(works)) {
      errors.push(...restrictionsOf(transaction, object, /** @type {Row} */ (before)));
    }
    deleteRows(transaction, object, stillGood(works));
  } else {
    undeleteRows(transaction, object, stillGood(works));
  }
  fire("after");

  /** @param {"before" | "after"} time */
  function fire(time) {
    if (!triggers || (operation === "undelete" && time === "before")) return;
    const good = stillGood(works);
    if (good.length === 0) return;
    for (const work of good) work.next.readOnly = time === "after" || operation === "delete";
    const oldList = ["update", "delete"].includes(operation)
      ? good.map(({ before }) => oldRecord(object, /** @type {Row} */ (before)))
      : null;
    const newList = operation === "delete" ? null : good.map(({ next }) => next);
    try {
      triggers.fire(transaction, object.name, `${time} ${operation}`, { newList, oldList });
    } catch (error) {
      if (!(error instanceof TriggerFailure)) throw error;
      // A trigger that breaks refuses every record it was given.
      const refusal = rowError("CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", error.message);
      for (const work of good) work.errors.push(refusal);
      return;
    }
    good.forEach((work, i) => {
      // A deletion has no new record: its old one is refused.
      const refused = operation === "delete" && oldList ? oldList[i] : work.next;
      work.errors.push(
        ...refused.errors.map(({ message, fields }) =>
          rowError("FIELD_CUSTOM_VALIDATION_EXCEPTION", message, fields),
        ),
      );
      refused.errors = [];
    });
  }

  /** @param {Work} work */
  function write(work) {
    const now = org.now();
    const row = new Map(work.before ?? []);
    for (const field of object.fields.values()) {
      const key = field.name.toLowerCase();
      if (work.next.fields.has(key)) row.set(key, work.next.fields.get(key));
    }
    org.stamp(object, row, transaction.userId, now, operation === "insert");
    org.store.put(object.name, row);
    for (const [key, value] of row)
      if (!work.next.fields.has(key)) work.next.fields.set(key, value);
    work.next.fields.set("id", row.get("id"));
  }

  /** @param {SObjectType} type @param {Row} row */
  function oldRecord(type, row) {
    const record = org.toSObject(type, row);
    record.readOnly = true;
    return record;
  }
}

/** @param {Work[]} works */
function stillGood(works) {
  return works.filter(({ errors }) => errors.length === 0);
}
