import { findClass, findProperty } from "../registry.js";
import { partsOf } from "../types.js";
import { coerce, receiver } from "./coerce.js";
import { binary, expression } from "./expressions.js";
import { link, member, nameOf } from "./members.js";
import { checkWriteable } from "./records.js";

/** @typedef {import("./scope.js").Expression} Expression */
/** @typedef {import("./scope.js").Scope} Scope */
/** @typedef {import("../parse.js").Tree} Tree */
/** @typedef {import("../declare.js").FieldInfo} FieldInfo */

/**
 * @typedef {object} Target where a value goes
 * @property {string} type
 * @property {string} before JavaScript that finds the place once, with a comma behind it
 * @property {Expression} read its value before
 * @property {(code: string) => string} write JavaScript that stores, and gives the value
 */

/** @param {Scope} scope @param {Tree} tree @returns {Expression} */
export function assignment(scope, tree) {
  const operator = tree.getChild(1).getText();
  const place = target(scope, tree.expression(0));
  const given = expression(scope, tree.expression(1));
  const value = operator === "=" ? given : combined(operator.slice(0, -1), place.read, given);
  return stored(place, place.write(coerce(scope, value, place.type)));
}

/** @param {Target} place @param {string} code @returns {Expression} */
function stored({ before, type }, code) {
  return { code: `(${before}${code})`, type };
}

/** @param {string} operator @param {Expression} a @param {Expression} b @returns {Expression} */
function combined(operator, a, b) {
  if (operator === "+" || operator === "-" || operator === "*" || operator === "/") {
    return binary(operator, a, b);
  }
  return { code: `$.bits("${operator}",${a.code},${b.code})`, type: a.type, nonNull: true };
}

/** ++ and −−, before and after. @param {Scope} scope @param {Tree} tree @returns {Expression} */
export function step(scope, tree) {
  const place = target(scope, tree.expression());
  const operator = tree.INC() ? "+" : "-";
  const isAfter = tree.constructor.name === "PostOpExpressionContext";
  const one = { code: "1", type: "Integer", nonNull: true };
  if (!isAfter) {
    return stored(place, place.write(coerce(scope, binary(operator, place.read, one), place.type)));
  }
  const old = scope.temporary();
  const next = binary(operator, { code: old, type: place.type }, one);
  const write = place.write(coerce(scope, next, place.type));
  return stored(place, `${old}=${place.read.code},${write},${old}`);
}

/** @param {Scope} scope @param {Tree} tree @returns {Target} */
function target(scope, tree) {
  switch (tree.constructor.name) {
    case "PrimaryExpressionContext":
      return named(scope, tree);
    case "DotExpressionContext":
      return dotted(scope, tree);
    case "ArrayExpressionContext":
      return element(scope, tree);
    default:
      return scope.refuse(`assignment to ${tree.getText()}`, tree);
  }
}

/** @param {Scope} scope @param {Tree} tree @returns {Target} */
function named(scope, tree) {
  const name = tree.getText();
  const read = nameOf(scope, name, tree);
  if (!("code" in read)) return scope.refuse(`assignment to ${name}`, tree);
  if (scope.localType(name) === null) {
    const field = scope.project.findField(scope.owner, name);
    if (field) return fieldTarget(scope, field, "this", read);
  }
  return { type: read.type, before: "", read, write: (code) => `(${read.code}=${code})` };
}

/** @param {Scope} scope @param {FieldInfo} field @param {string} self @param {Expression} read @returns {Target} */
function fieldTarget(scope, field, self, read) {
  const { type } = field;
  if (field.setter && scope.body.accessor !== field) {
    const owner = field.isStatic ? `$.C[${field.owner.id}]` : self;
    const held = scope.temporary();
    const setter = `${owner}.set_${field.name.toLowerCase()}`;
    return {
      type,
      before: "",
      read,
      write: (code) => `(${held}=${code},${setter}(${held}),${held})`,
    };
  }
  const id = field.owner.id;
  const place = field.isStatic
    ? `($.S[${id}]||$.init(${id})).${field.key}`
    : `${self}.${field.key}`;
  return { type, before: "", read, write: (code) => `(${place}=${code})` };
}

/** Computes a receiver once, for reading and writing. @param {Scope} scope @param {Expression} value */
function once(scope, value) {
  if (/^(this|l_\w+|\$\d+)$/.test(value.code)) return { before: "", value };
  const held = scope.temporary();
  return { before: `${held}=${value.code},`, value: { ...value, code: held } };
}

/** @param {Scope} scope @param {Tree} tree @returns {Target} */
function dotted(scope, tree) {
  const left = link(scope, tree.expression());
  const name = tree.anyId()?.getText();
  if (!name || tree.QUESTIONDOT()) return scope.refuse(`assignment to ${tree.getText()}`, tree);
  if (!("code" in left)) {
    const info = "type" in left ? scope.project.classNamed(left.type) : null;
    const field = info && scope.project.findFieldOf(info, name);
    const read = link(scope, tree);
    if (!field?.isStatic || !("code" in read))
      return scope.refuse(`assignment to ${tree.getText()}`, tree);
    return fieldTarget(scope, field, "", read);
  }
  const { before, value } = once(scope, left);
  const read = member(scope, value, name, tree);
  const info = scope.project.classNamed(left.type);
  if (info) {
    const field = scope.project.findFieldOf(info, name);
    if (!field) return scope.refuse(tree.getText(), tree);
    const place = fieldTarget(scope, field, receiver(value), read);
    return { ...place, before };
  }
  return {
    type: read.type,
    before,
    read,
    write: (code) => store(scope, value, name, code, tree),
  };
}

/** @param {Scope} scope @param {Expression} value @param {string} name @param {string} code @param {Tree} tree */
function store(scope, value, name, code, tree) {
  const shown = JSON.stringify(name);
  if (scope.types.isSObject(value.type)) checkWriteable(scope, value.type, name, tree);
  if (scope.types.isSObject(value.type)) return `$.put(${receiver(value)},${shown},${code})`;
  const property = findProperty(findClass(partsOf(value.type).base), name);
  if (property?.set) {
    return `${scope.constant(property.set)}($.x,${receiver(value)},${code})`;
  }
  return `$.dispatch.set(${value.code},${shown},${code},${JSON.stringify(scope.where(tree))})`;
}

/** @param {Scope} scope @param {Tree} tree @returns {Target} */
function element(scope, tree) {
  const left = link(scope, tree.expression(0));
  if (!("code" in left)) return scope.refuse(tree.getText(), tree);
  const list = once(scope, left);
  const index = once(scope, expression(scope, tree.expression(1)));
  const type = partsOf(left.type).args[0] ?? "any";
  const before = list.before + index.before;
  return {
    type,
    before,
    read: { code: `${receiver(list.value)}.get(${index.value.code})`, type },
    write: (code) => `$.setItem(${receiver(list.value)},${index.value.code},${code})`,
  };
}
