import { NotSupported } from "../errors.js";
import { findClass, findProperty, isNamespace } from "../registry.js";
import { partsOf } from "../types.js";
import { args, methodCall } from "./calls.js";
import { coerce, receiver } from "./coerce.js";
import { fieldDescribe } from "./describes.js";
import { expression } from "./expressions.js";
import { isRecordQuery, readField as readRecord, rowOrNull } from "./records.js";
import { ofType, staticCall, staticMember } from "./statics.js";

/** @typedef {import("./scope.js").Expression} Expression */
/** @typedef {import("./scope.js").Scope} Scope */
/** @typedef {import("../parse.js").Tree} Tree */
/** @typedef {import("../declare.js").FieldInfo} FieldInfo */
/** @typedef {{ type: string } & { isType: true }} TypeName a name that stands for a type */
/** @typedef {{ namespace: string }} Namespace */
/** @typedef {Expression & { guards?: string[] }} Guarded with the tests of the safe navigation before it */
/** @typedef {Guarded | TypeName | Namespace} Named */

/**
 * What a name alone stands for: a local, a field, a type, the start of a longer name.
 *
 * @param {Scope} scope
 * @param {string} name
 * @param {Tree} tree
 * @returns {Named}
 */
export function nameOf(scope, name, tree) {
  const local = scope.localType(name);
  if (local !== null) return { code: `l_${name.toLowerCase()}`, type: local };
  const field = scope.project.findField(scope.owner, name);
  if (field && (field.isStatic || !scope.body.isStatic)) return readField(scope, field, "this");
  if (scope.body.trigger && name.toLowerCase() === "trigger")
    return { type: "Trigger", isType: true };
  return typeNamed(scope, name) ?? scope.refuse(`variable ${name}`, tree);
}

/** @param {Scope} scope @param {string} name @returns {TypeName | Namespace | null} */
export function typeNamed(scope, name) {
  const type = scope.project.resolve(name, scope.owner);
  if (type) return { type, isType: true };
  return isNamespace(name) || name.toLowerCase() === "label" ? { namespace: name } : null;
}

/** @param {Scope} scope @param {FieldInfo} field @param {string} self @returns {Expression} */
export function readField(scope, field, self) {
  const isOwnBacking = scope.body.accessor === field;
  if (field.isStatic) {
    const id = field.owner.id;
    const code =
      field.getter && !isOwnBacking
        ? `$.C[${id}].get_${field.name.toLowerCase()}()`
        : `($.S[${id}]||$.init(${id})).${field.key}`;
    return { code, type: field.type };
  }
  const code =
    field.getter && !isOwnBacking
      ? `${self}.get_${field.name.toLowerCase()}()`
      : `${self}.${field.key}`;
  return { code, type: field.type };
}

/**
 * A chain of dots, calls and subscripts. Where something before "?." is null, the whole chain is.
 *
 * @param {Scope} scope
 * @param {Tree} tree
 * @returns {Expression}
 */
export function chain(scope, tree) {
  const found = link(scope, tree);
  if (!("code" in found)) return scope.refuse(tree.getText(), tree);
  if (!found.guards?.length) return found;
  const tests = found.guards.map((guard) => `${guard}?null:`).join("");
  return { code: `(${tests}${found.code})`, type: found.type, isField: found.isField };
}

/** @param {Scope} scope @param {Tree} tree @returns {Named} */
export function link(scope, tree) {
  if (tree.constructor.name === "DotExpressionContext") return dot(scope, tree);
  if (tree.constructor.name === "ArrayExpressionContext") {
    const left = link(scope, tree.expression(0));
    if (!("code" in left)) return scope.refuse(tree.getText(), tree);
    const index = expression(scope, tree.expression(1));
    const element = partsOf(left.type).args[0] ?? "any";
    return { code: `${receiver(left)}.get(${index.code})`, type: element, guards: left.guards };
  }
  if (tree.constructor.name === "PrimaryExpressionContext") {
    const primary = tree.primary();
    if (primary.constructor.name === "IdPrimaryContext") {
      return nameOf(scope, primary.id().getText(), tree);
    }
    if (primary.constructor.name === "SuperPrimaryContext") return superOf(scope, tree);
  }
  return expression(scope, tree);
}

/** @param {Scope} scope @param {Tree} tree @returns {Guarded} */
function superOf(scope, tree) {
  const info = scope.owner.superInfo;
  if (!info && !scope.owner.isException()) return scope.refuse("super without a superclass", tree);
  return { code: "super", type: info?.name ?? "Exception", nonNull: true };
}

/** @param {Scope} scope @param {Tree} tree @returns {Named} */
function dot(scope, tree) {
  let left = link(scope, tree.expression());
  const call = tree.dotMethodCall();
  const name = (call ?? tree).anyId().getText();
  if (!("code" in left)) return ofType(scope, left, name, call, tree);
  if (isRecordQuery(scope, left) && !call) {
    const type = partsOf(left.type).args[0];
    left = tree.QUESTIONDOT() ? rowOrNull(scope, left) : { code: coerce(scope, left, type), type };
  }
  const guards = [...(left.guards ?? [])];
  if (tree.QUESTIONDOT()) {
    const held = scope.temporary();
    guards.push(`(${held}=${left.code})===null`);
    left = { code: held, type: left.type, nonNull: true };
  }
  const of = left;
  const found = orOfType(scope, tree, name, () =>
    call ? methodCall(scope, of, name, args(scope, call), tree) : member(scope, of, name, tree),
  );
  return "code" in found ? { ...found, guards } : found;
}

/**
 * A variable hides the type of its name only for what the variable has: `Size size = Size.LARGE`.
 *
 * @param {Scope} scope
 * @param {Tree} tree
 * @param {string} name
 * @param {() => Expression} ofValue
 * @returns {Named}
 */
function orOfType(scope, tree, name, ofValue) {
  try {
    return ofValue();
  } catch (error) {
    const left = tree.expression().primary?.();
    const isName = left?.constructor.name === "IdPrimaryContext";
    const type = isName ? typeNamed(scope, left.id().getText()) : null;
    if (!(error instanceof NotSupported) || !type) throw error;
    const found = tree.dotMethodCall()
      ? staticCall(scope, type, name, args(scope, tree.dotMethodCall()), tree)
      : staticMember(scope, type, name, tree);
    if (!found) throw error;
    return found;
  }
}

/** @param {Scope} scope @param {Expression} left @param {string} name @param {Tree} tree @returns {Expression} */
export function member(scope, left, name, tree) {
  const info = scope.project.classNamed(left.type);
  if (info) {
    const field = scope.project.findFieldOf(info, name);
    if (field && !field.isStatic) return readField(scope, field, receiver(left));
    return scope.refuse(`${left.type}.${name}`, tree);
  }
  if (scope.types.isSObject(left.type) && left.type !== "SObject") {
    const type = scope.project.fieldType(left.type, name, scope.where(tree));
    return readRecord(left, receiver(left), name, type);
  }
  const property = findProperty(findClass(partsOf(left.type).base), name);
  if (property) {
    const code = `${scope.constant(property.get)}($.x,${receiver(left)})`;
    return { code, type: property.type, describes: left.describes };
  }
  const describe = fieldDescribe(scope, left, name, tree);
  if (describe) return describe;
  if (left.type !== "any" && left.type !== "Object") scope.refuse(`${left.type}.${name}`, tree);
  return {
    code: `$.dispatch.get(${left.code},${JSON.stringify(name)},${JSON.stringify(scope.where(tree))})`,
    type: "any",
  };
}
