import { ApexMap, SObject } from "../apex/values.js";
import { NotSupported } from "../apex/errors.js";

/**
 * @typedef {import("./transaction.js").Transaction} Transaction
 * @typedef {import("./schema/schema.js").SObjectType} SObjectType
 */

/**
 * The static methods that custom settings and custom metadata types have of their own.
 *
 * @param {Transaction} transaction
 * @param {SObjectType} object
 * @param {string} name
 * @param {any[]} args
 * @returns {SObject | ApexMap | null}
 */
export function sObjectStatic(transaction, object, name, args) {
  const key = `${object.kind} ${name.toLowerCase()} ${args.length}`;
  switch (key) {
    case "customSetting getorgdefaults 0":
      return (
        settingOf(transaction, object, transaction.org.organizationId) ?? new SObject(object.name)
      );
    case "customSetting getvalues 1":
      return settingOf(transaction, object, args[0]);
    case "customSetting getinstance 0":
      return merged(transaction, object, transaction.userId);
    case "customSetting getinstance 1":
      return merged(transaction, object, args[0]);
    case "customMetadata getall 0":
      return allMetadata(transaction, object);
    case "customMetadata getinstance 1":
      return metadataOf(transaction, object, args[0]);
    default:
      throw new NotSupported(`${object.name}.${name} with ${args.length} arguments`);
  }
}

/** The record of one owner. @param {Transaction} transaction @param {SObjectType} object @param {string} ownerId */
function settingOf({ org }, object, ownerId) {
  const row = org.records.findBy(object.name, "SetupOwnerId", ownerId);
  return row && known(org, org.toSObject(object, row));
}

/** Like what a query gives: an upsert of it writes what was changed since. @param {Transaction["org"]} org @param {SObject} record */
function known(org, record) {
  record.pristine = new Map(record.fields);
  return record;
}

/** A user's settings: each field from the user's record, else the profile's, else the organization's. @param {Transaction} transaction @param {SObjectType} object @param {string} ownerId */
function merged(transaction, object, ownerId) {
  const { org } = transaction;
  const profileId = org.records.live("User", ownerId)?.get("profileid");
  const found = [ownerId, profileId, org.organizationId]
    .map((id) => id && settingOf(transaction, object, id))
    .filter(Boolean);
  if (found.length === 0) return new SObject(object.name);
  const fields = new Map();
  for (const key of object.fields.keys()) {
    const holder = found.find((record) => (record.fields.get(key) ?? null) !== null);
    fields.set(key, holder?.fields.get(key) ?? null);
  }
  return known(org, new SObject(object.name, fields));
}

/** The platform cuts long texts off at 255 characters here, and not in queries. */
const LONGEST_TEXT = 255;

/** @param {Transaction} transaction @param {SObjectType} object @param {import("./store/store.js").Row} row */
function toMetadata({ org }, object, row) {
  const record = org.toSObject(object, row);
  for (const [key, field] of object.fields) {
    const value = record.fields.get(key);
    if (field.type === "LongTextArea" && typeof value === "string") {
      record.fields.set(key, value.slice(0, LONGEST_TEXT));
    }
  }
  return record;
}

/** @param {Transaction} transaction @param {SObjectType} object */
function allMetadata(transaction, object) {
  return new ApexMap(
    "String",
    object.name,
    transaction.org.records
      .all(object.name)
      .map((row) => [row.get("developername"), toMetadata(transaction, object, row)]),
  );
}

/** @param {Transaction} transaction @param {SObjectType} object @param {string} name an id, a DeveloperName or a QualifiedApiName */
function metadataOf(transaction, object, name) {
  const row = transaction.org.records
    .all(object.name)
    .find((found) => found.get("id") === name || found.get("developername") === name);
  return row ? toMetadata(transaction, object, row) : null;
}
