import { CUSTOM_FIELDS, METADATA_FIELDS, STANDARD_OBJECTS } from "./standardFields.js";

/** @typedef {import("./orgIndex.js").OrgIndex} OrgIndex */

/**
 * @param {string} object
 * @param {OrgIndex} index
 * @returns {boolean}
 */
export function isObject(object, index) {
  return object in STANDARD_OBJECTS || index.customObjects.has(object);
}

/**
 * @param {string} object
 * @param {string} field
 * @param {OrgIndex} index
 * @returns {boolean}
 */
export function isField(object, field, index) {
  return (
    (index.objects.get(object)?.has(field) ?? false) || standardFieldsOf(object).includes(field)
  );
}

/**
 * Follows `Contact.Account.Name` from an object.
 * @param {string} object
 * @param {string[]} path
 * @param {OrgIndex} index
 * @returns {string | undefined} what is wrong with it
 */
export function problemOfPath(object, path, index) {
  let at = object;
  for (const relationship of path.slice(0, -1)) {
    const parent = parentOf(at, relationship, index);
    if (!parent) {
      return `${at} has no parent ${relationship}`;
    }
    at = parent;
  }
  const field = path[path.length - 1];
  return isField(at, field, index) ? undefined : `${at} has no field ${field}`;
}

/**
 * @param {string} object
 * @param {string} relationship
 * @param {OrgIndex} index
 * @returns {string | undefined}
 */
function parentOf(object, relationship, index) {
  const custom = index.objects.get(object)?.get(relationship.replace(/__r$/, "__c"));
  return custom?.referenceTo ?? STANDARD_OBJECTS[object]?.parents?.[relationship];
}

/**
 * @param {string} object
 * @returns {string[]}
 */
function standardFieldsOf(object) {
  if (object.endsWith("__mdt")) {
    return METADATA_FIELDS;
  }
  return object.endsWith("__c") ? CUSTOM_FIELDS : (STANDARD_OBJECTS[object]?.fields ?? []);
}
