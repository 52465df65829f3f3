import { throwApex } from "../../apex/values.js";
import { unsupported } from "../exceptions.js";
import { applyDateFunction, isDateFunction } from "./dates.js";

/**
 * @typedef {import("./parse.js").Operand} Operand
 * @typedef {import("./parse.js").FieldOperand} FieldOperand
 * @typedef {import("../store/store.js").Row} Row
 * @typedef {import("../schema/fields.js").Field} Field
 * @typedef {import("../schema/schema.js").SObjectType} SObjectType
 * @typedef {import("./run.js").QueryScope} Scope
 *
 * @typedef {object} ResolvedField
 * @property {SObjectType} object that has the field
 * @property {Field} field
 * @property {{ object: SObjectType, field: Field }[]} steps the references on the way
 * @property {(row: Row) => any} read null where a parent is missing
 *
 * @typedef {object} ResolvedOperand
 * @property {string} apexType
 * @property {Field | null} field
 * @property {(row: Row) => any} read
 */

/**
 * Follows a path such as Profile.UserLicense.Name. In user mode every field on the way must be readable.
 *
 * @param {FieldOperand} operand
 * @param {SObjectType} object
 * @param {string[]} aliases
 * @param {Scope} scope
 * @returns {ResolvedField}
 */
export function resolveField(operand, object, aliases, scope) {
  let path = operand.path;
  if (path.length > 1 && aliases.includes(path[0].toLowerCase())) path = path.slice(1);
  const steps = [];
  let at = object;
  for (const name of path.slice(0, -1)) {
    const field = at.parents.get(name.toLowerCase());
    if (!field) throw noRelationship(name, at);
    if (field.referenceTo.length > 1) throw unsupported(`the polymorphic path ${path.join(".")}`);
    steps.push({ object: at, field });
    at = scope.records.schema.object(field.referenceTo[0]);
    scope.checkObject(at);
  }
  const name = path[path.length - 1];
  const field = at.fields.get(name.toLowerCase());
  if (!field || !scope.canReadField(at, field)) throw noColumn(name, at);
  return { object: at, field, steps, read: reader(at, field, steps, scope) };
}

/** @param {SObjectType} object @param {Field} field @param {ResolvedField["steps"]} steps @param {Scope} scope */
function reader(object, field, steps, scope) {
  const { records } = scope;
  return (/** @type {Row} */ row) => {
    let at = row;
    for (const step of steps) {
      const parent = parentRow(step, at, scope);
      if (!parent) return null;
      at = parent;
    }
    return records.value(object.name, at, field);
  };
}

/** The parent, where there is one and the reader may see it. @param {{ object: SObjectType, field: Field }} step @param {Row} row @param {Scope} scope */
export function parentRow(step, row, scope) {
  const target = scope.records.target(
    step.field,
    scope.records.value(step.object.name, row, step.field),
  );
  if (!target) return null;
  return scope.sees(scope.records.schema.object(target.object), target.row) ? target.row : null;
}

/**
 * A field or a date function of one, read from a row.
 *
 * @param {Operand} operand
 * @param {SObjectType} object
 * @param {string[]} aliases
 * @param {Scope} scope
 * @returns {ResolvedOperand}
 */
export function resolveOperand(operand, object, aliases, scope) {
  if (operand.kind === "field") {
    const resolved = resolveField(operand, object, aliases, scope);
    return { apexType: resolved.field.apexType, field: resolved.field, read: resolved.read };
  }
  if (!isDateFunction(operand.name) || operand.argument?.kind !== "field") {
    throw unsupported(`${operand.name} in SOQL here`);
  }
  const inner = resolveField(operand.argument, object, aliases, scope);
  if (!["Date", "Datetime"].includes(inner.field.apexType)) {
    throwApex("QueryException", `field '${inner.field.name}' does not support the function`);
  }
  const offset = operand.convert ? scope.zoneOffset : () => 0;
  return {
    apexType: operand.name === "DAY_ONLY" ? "Date" : "Integer",
    field: null,
    read: (row) => applyDateFunction(operand.name, inner.read(row), offset),
  };
}

/** @param {string} name @param {SObjectType} object */
function noColumn(name, object) {
  const message =
    `No such column '${name}' on entity '${object.name}'. If you are attempting to use a custom field, be sure to ` +
    "append the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names.";
  return /** @type {never} */ (throwApex("QueryException", message));
}

/** @param {string} name @param {SObjectType} object */
function noRelationship(name, object) {
  const message =
    `Didn't understand relationship '${name}' in field path on entity '${object.name}'. If you are attempting to use a ` +
    "custom relationship, be sure to append the '__r' after the custom relationship name.";
  return /** @type {never} */ (throwApex("QueryException", message));
}
