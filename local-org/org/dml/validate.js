import { rowError } from "../exceptions.js";
import { keyOf } from "../soql/compare.js";
import { toStored } from "./fieldValues.js";
import { objectRules } from "./objectRules.js";

/**
 * @typedef {import("./dml.js").Work} Work
 * @typedef {import("./dml.js").Operation} Operation
 * @typedef {import("../exceptions.js").RowError} RowError
 * @typedef {import("../schema/fields.js").Field} Field
 * @typedef {import("../schema/schema.js").SObjectType} SObjectType
 * @typedef {import("../transaction.js").Transaction} Transaction
 */

/**
 * What the org refuses about a record, after the before triggers. Puts the values in their stored form.
 *
 * @param {Transaction} transaction
 * @param {Operation} operation
 * @param {SObjectType} object
 * @param {Work} work
 * @returns {RowError[]}
 */
export function validate(transaction, operation, object, work) {
  const { records } = transaction.org;
  const fields = [...object.fields.values()].filter((field) => !field.computed);
  const errors = fields.flatMap((field) => storeValue(field, work));
  const missing = fields
    .filter((field) => field.required && valueOf(work, field) === null && isNew(work, field))
    .map(({ name }) => name);
  if (missing.length > 0) {
    const message = `Required fields are missing: [${missing.join(", ")}]`;
    errors.push(rowError("REQUIRED_FIELD_MISSING", message, missing));
  }
  for (const field of fields) {
    const value = valueOf(work, field);
    if (value === null || !isNew(work, field)) continue;
    if (field.referenceTo.length > 0 && !records.target(field, value)) {
      errors.push(badReference(transaction, field, value));
    }
    if (field.unique && isTaken(transaction, object, field, work)) {
      errors.push(
        rowError(
          field.unique,
          `duplicate value found: ${field.name} duplicates value on another record`,
          [field.name],
        ),
      );
    }
  }
  if (errors.length > 0) return errors;
  for (const rule of [
    ...(objectRules[object.name.toLowerCase()] ?? []),
    ...(transaction.org.rules.get(object.name.toLowerCase()) ?? []),
  ]) {
    errors.push(...rule({ transaction, operation, before: work.before, next: work.next.fields }));
  }
  return errors;
}

/** @param {Field} field @param {Work} work @returns {RowError[]} */
function storeValue(field, work) {
  const key = field.name.toLowerCase();
  if (!work.next.fields.has(key) || !isNew(work, field)) return [];
  const stored = toStored(field, work.next.fields.get(key));
  if (stored.error) return [stored.error];
  work.next.fields.set(key, stored.value);
  return [];
}

/** @param {Work} work @param {Field} field */
function valueOf(work, field) {
  return work.next.fields.get(field.name.toLowerCase()) ?? null;
}

/** @param {Work} work @param {Field} field */
function isNew(work, field) {
  const key = field.name.toLowerCase();
  return !work.before || (work.before.get(key) ?? null) !== (work.next.fields.get(key) ?? null);
}

/** @param {Transaction} transaction @param {Field} field @param {string} id */
function badReference(transaction, field, id) {
  const object = transaction.org.schema.objectOfId(id);
  if (object && !field.referenceTo.includes(object.name)) {
    return rowError(
      "FIELD_INTEGRITY_EXCEPTION",
      `${field.label}: id value of incorrect type: ${id}`,
      [field.name],
    );
  }
  return object && transaction.org.store.get(object.name, id)
    ? rowError("ENTITY_IS_DELETED", "entity is deleted", [field.name])
    : rowError("INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id", [field.name]);
}

/** @param {Transaction} transaction @param {SObjectType} object @param {Field} field @param {Work} work */
function isTaken(transaction, object, field, work) {
  const name = field.name.toLowerCase();
  const wanted = keyOf(valueOf(work, field), field.apexType);
  for (const row of transaction.org.store.rows(object.name)) {
    if (row.get("isdeleted") || row.get("id") === work.before?.get("id")) continue;
    if (keyOf(row.get(name) ?? null, field.apexType) === wanted) return true;
  }
  return false;
}
