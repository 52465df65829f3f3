import { SObject, throwApex } from "../../apex/values.js";
import { rowError, unsupported } from "../exceptions.js";
import { isSame, toStored, valueOfText } from "./fieldValues.js";

/**
 * @typedef {import("./dml.js").Operation} Operation
 * @typedef {import("./dml.js").DmlOptions} DmlOptions
 * @typedef {import("./dml.js").Work} Work
 * @typedef {import("../org.js").Org} Org
 * @typedef {import("../schema/schema.js").SObjectType} SObjectType
 * @typedef {import("../store/records.js").Records} Records
 * @typedef {import("../store/store.js").Row} Row
 * @typedef {import("../transaction.js").Transaction} Transaction
 */

/**
 * The stored row that a record stands for.
 *
 * @param {Records} records
 * @param {Operation} operation
 * @param {SObject} record
 * @param {string} [externalId] the field that an upsert goes by
 * @returns {Row | null}
 */
export function findRow(records, operation, record, externalId) {
  if (operation === "insert") return null;
  const id = record.fields.get("id") ?? null;
  if (operation === "upsert" && externalId && externalId.toLowerCase() !== "id") {
    if (id) throw unsupported("an upsert by an external id of a record that has an id");
    const value = record.fields.get(externalId.toLowerCase()) ?? null;
    if (value === null) throwApex("DmlException", `${externalId} not specified`);
    return records.findBy(record.type, externalId, value);
  }
  return id ? (records.store.get(record.type, id) ?? null) : null;
}

/**
 * What a record would write: the fields that it sets, without those that it still holds as a query gave them.
 *
 * @param {Org} org
 * @param {Operation} operation
 * @param {SObjectType} object
 * @param {SObject} record
 * @param {Row | null} row
 * @returns {Map<string, any>}
 */
export function changesOf(org, operation, object, record, row) {
  const changes = new Map();
  if (operation !== "insert" && operation !== "update") return changes;
  const known = operation === "update" && row ? record.pristine : null;
  for (const [key, value] of record.fields) {
    if (key === "id" || !object.fields.has(key)) continue;
    if (known?.has(key) && isSame(known.get(key), value)) continue;
    changes.set(key, value);
  }
  return changes;
}

/**
 * @param {Transaction} transaction
 * @param {Operation} operation
 * @param {SObjectType} object
 * @param {SObject} record
 * @param {Row | null} row
 * @param {Map<string, any>} changes
 * @param {DmlOptions} options
 * @returns {Omit<Work, "index">}
 */
export function prepare(transaction, operation, object, record, row, changes, options) {
  const { org } = transaction;
  const errors = errorsOfId(operation, record, row);
  if (errors.length === 0) {
    errors.push(...errorsOfAccess(transaction, operation, object, row, changes, options));
  }
  const next = row ? org.toSObject(object, row) : new SObject(object.name, defaultsOf(object));
  for (const [key, value] of changes) {
    const field = /** @type {import("../schema/fields.js").Field} */ (object.fields.get(key));
    if (!(operation === "insert" ? field.create : field.update)) {
      errors.push(
        rowError(
          "INVALID_FIELD_FOR_INSERT_UPDATE",
          `Unable to create/update fields: ${field.name}. Please check the security settings of this field and verify ` +
            "that it is read/write for your profile or permission set.",
          [field.name],
        ),
      );
    }
    const stored = toStored(field, value);
    next.fields.set(key, stored.error ? value : stored.value);
  }
  // Known before it is written: an owner has one record of a setting.
  if (
    operation === "insert" &&
    object.kind === "customSetting" &&
    !next.fields.get("setupownerid")
  ) {
    next.fields.set("setupownerid", org.organizationId);
  }
  return { record, before: row, next, changes, errors };
}

/** @param {Operation} operation @param {SObject} record @param {Row | null} row */
function errorsOfId(operation, record, row) {
  const id = record.fields.get("id") ?? null;
  if (operation === "insert") {
    return id
      ? [rowError("INVALID_FIELD_FOR_INSERT_UPDATE", "cannot specify Id in an insert call", ["Id"])]
      : [];
  }
  if (!id && !row) {
    return [rowError("MISSING_ARGUMENT", `Id not specified in an ${operation} call`)];
  }
  if (!row) return [rowError("INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id")];
  if (operation === "undelete") {
    return row.get("isdeleted")
      ? []
      : [rowError("UNDELETE_FAILED", "Entity is not in the recycle bin")];
  }
  return row.get("isdeleted") ? [rowError("ENTITY_IS_DELETED", "entity is deleted")] : [];
}

const NEEDED = {
  insert: "create",
  update: "edit",
  delete: "delete",
  undelete: "create",
};

/** @param {Transaction} transaction @param {Operation} operation @param {SObjectType} object @param {Row | null} row @param {Map<string, any>} changes @param {DmlOptions} options */
function errorsOfAccess(transaction, operation, object, row, changes, options) {
  const { access } = transaction;
  const errors = [];
  if (options.mode === "user") {
    const needed = /** @type {any} */ (NEEDED[/** @type {keyof typeof NEEDED} */ (operation)]);
    if (!access.mayUse(object, needed)) {
      return [
        rowError(
          "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY",
          `Access to entity '${object.name}' denied`,
        ),
      ];
    }
    const denied = [...changes.keys()]
      .map((key) => /** @type {import("../schema/fields.js").Field} */ (object.fields.get(key)))
      .filter((field) => !access.mayField(object, field, "edit"))
      .map(({ name }) => name);
    if (denied.length > 0) {
      errors.push(
        rowError(
          "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY",
          `Operation failed due to fields being inaccessible on Sobject ${object.name}, check errors on Exception or Result!`,
          denied,
        ),
      );
    }
  }
  const isBound = options.mode === "user" || options.sharing;
  if (isBound && row && !access.mayEdit(object, row)) {
    errors.push(
      rowError("INSUFFICIENT_ACCESS_OR_READONLY", "insufficient access rights on object id"),
    );
  }
  return errors;
}

/** @param {SObjectType} object @returns {Map<string, any>} */
export function defaultsOf(object) {
  const fields = new Map();
  for (const field of object.fields.values()) {
    const picked = field.values.find(({ isDefault }) => isDefault)?.value ?? null;
    const value = field.default === null ? picked : valueOfText(field, field.default);
    if (value !== null) fields.set(field.name.toLowerCase(), value);
  }
  return fields;
}
