import { partsOf } from "../types.js";

/** @typedef {import("./scope.js").Expression} Expression */
/** @typedef {import("./scope.js").Scope} Scope */
/** @typedef {import("../parse.js").Tree} Tree */

/**
 * A query as its one row, or null where it has none: before "?." and "??".
 *
 * @param {Scope} scope
 * @param {Expression} query
 * @returns {Expression}
 */
export function rowOrNull(scope, query) {
  const held = scope.temporary();
  return {
    code: `((${held}=${query.code}).items.length===0?null:$.single(${held}))`,
    type: partsOf(query.type).args[0],
  };
}

/** Whether a query may stand for a record. @param {Scope} scope @param {Expression} value */
export function isRecordQuery(scope, value) {
  return Boolean(value.isQuery) && scope.types.isSObject(partsOf(value.type).args[0] ?? "");
}

/**
 * A field of a record. A checkbox that is not set, or set to null, reads as false.
 *
 * @param {Expression} record
 * @param {string} receiver JavaScript of the record where it is not null
 * @param {string} name
 * @param {string} type
 * @returns {Expression}
 */
export function readField(record, receiver, name, type) {
  const read = `read(${JSON.stringify(name.toLowerCase())},${JSON.stringify(name)})`;
  const code = record.isField ? `(${record.code}?.${read}??null)` : `${receiver}.${read}`;
  const place = { record: `$.notNull(${record.code})`, field: name };
  return type === "Boolean"
    ? { code: `(${code}===true)`, type, nonNull: true, isField: true, place }
    : { code, type, isField: true, place };
}

/** `job.Name.addError('…')`: a call on the field, not on its value. @param {Scope} scope @param {Expression} left @param {string} name @param {Expression[]} given @returns {Expression | null} */
export function fieldError(scope, left, name, given) {
  if (!left.place || name.toLowerCase() !== "adderror" || given.length !== 1) return null;
  const { record, field } = left.place;
  return { code: `$.addError(${record},${given[0].code},${JSON.stringify(field)})`, type: "void" };
}

/** Nobody writes what the org alone keeps, such as CreatedDate. @param {Scope} scope @param {string} object @param {string} field @param {Tree} tree */
export function checkWriteable(scope, object, field, tree) {
  if (scope.project.platform.isWriteable?.(object, field) === false) {
    scope.refuse(`Field is not writeable: ${object}.${field}`, tree);
  }
}
