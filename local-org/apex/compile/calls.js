import { chooseOverload } from "../dispatch.js";
import { findClass, findEnum, findMethods } from "../registry.js";
import { partsOf } from "../types.js";
import { coerce, receiver } from "./coerce.js";
import { expression } from "./expressions.js";
import { fieldError } from "./records.js";

/** @typedef {import("./scope.js").Expression} Expression */
/** @typedef {import("./scope.js").Scope} Scope */
/** @typedef {import("../parse.js").Tree} Tree */
/** @typedef {import("../declare.js").ClassInfo} ClassInfo */
/** @typedef {import("../declare.js").MethodInfo} MethodInfo */
/** @typedef {import("../registry.js").Signature} Signature */

/** @param {Scope} scope @param {Tree} tree methodCall: name(…), this(…), super(…) @returns {Expression} */
export function unqualifiedCall(scope, tree) {
  if (tree.THIS() || tree.SUPER()) return scope.refuse(`${tree.getText()} here`, tree);
  const name = tree.id().getText();
  const given = args(scope, tree);
  const method = scope.project.findMethodFrom(scope.owner, name, given);
  if (method) return ownCall(scope, method, "this", given);
  if (scope.owner.isException() && !scope.body.isStatic) {
    return methodCall(
      scope,
      { code: "this", type: scope.owner.name, nonNull: true },
      name,
      given,
      tree,
    );
  }
  const types = given.map((arg) => arg.type).join(", ");
  return scope.refuse(`method ${name}(${types})`, tree);
}

/** @param {Scope} scope @param {MethodInfo} method @param {string} self @param {Expression[]} given @returns {Expression} */
export function ownCall(scope, method, self, given) {
  const list = given.map((arg, i) => coerce(scope, arg, method.parameters[i])).join();
  const type = method.returns;
  if (method.isStatic) return { code: `$.C[${method.owner.id}].${method.key}(${list})`, type };
  if (self === "super") {
    const rest = list && `,${list}`;
    return { code: `$.C[${method.owner.id}].prototype.${method.key}.call(this${rest})`, type };
  }
  return { code: `${self}.${method.key}(${list})`, type };
}

/**
 * A call on a value.
 *
 * @param {Scope} scope
 * @param {Expression} left
 * @param {string} name
 * @param {Expression[]} given
 * @param {Tree} tree
 * @returns {Expression}
 */
export function methodCall(scope, left, name, given, tree) {
  const error = fieldError(scope, left, name, given);
  if (error) return error;
  const info = scope.project.classNamed(left.type);
  if (info) {
    const method = scope.project.findMethod(info, name, given);
    if (method && !method.isStatic) {
      return ownCall(scope, method, left.code === "super" ? "super" : receiver(left), given);
    }
  }
  const self = left.code === "super" ? { ...left, code: "this" } : left;
  if (left.type === "any" || left.type === "Object")
    return dynamicCall(scope, self, name, given, tree);
  const signatures = [
    ...findMethods(platformClassOf(scope, left.type, info), name),
    ...findMethods(findClass("Object"), name),
  ];
  return platformCall(scope, signatures, self, `${left.type}.${name}`, given, tree);
}

/** @param {Scope} scope @param {string} type @param {ClassInfo | null} info */
function platformClassOf(scope, type, info) {
  if (info?.kind === "enum" || findEnum(type)) return findClass("Enum");
  if (info) return info.isException() ? findClass("Exception") : null;
  if (scope.types.isSObject(type)) return findClass("SObject");
  const own = findClass(partsOf(type).base);
  if (own) return own;
  return scope.types.classOf(type)?.isA("exception") ? findClass("Exception") : null;
}

/** @param {Scope} scope @param {Expression} left @param {string} name @param {Expression[]} given @param {Tree} tree @returns {Expression} */
function dynamicCall(scope, left, name, given, tree) {
  const list = given.map((arg) => arg.code).join();
  const where = JSON.stringify(scope.where(tree));
  return {
    code: `$.dispatch.call(${left.code},${JSON.stringify(name)},[${list}],${where})`,
    type: "any",
  };
}

/**
 * A call of the platform's: bound now where one overload fits what is known.
 *
 * @param {Scope} scope
 * @param {Signature[]} signatures
 * @param {Expression | null} left null for a static one
 * @param {string} shown
 * @param {Expression[]} given
 * @param {Tree} tree
 * @returns {Expression}
 */
export function platformCall(scope, signatures, left, shown, given, tree) {
  const types = given.map((arg) => arg.type);
  const found = chooseOverload(scope.types, signatures, types);
  if (!found) return scope.refuse(`${shown}(${types.join(", ")})`, tree);
  const rivals = signatures.filter(
    ({ parameters }) => parameters !== null && parameters.length >= given.length,
  );
  if (rivals.length > 1 && types.includes("any")) {
    if (left) return dynamicCall(scope, left, shown.slice(shown.lastIndexOf(".") + 1), given, tree);
    const list = given.map((arg) => arg.code).join();
    return { code: `$.overloaded(${scope.constant(signatures)},[${list}])`, type: found.returns };
  }
  const converted = given.map((arg, i) => coerce(scope, arg, found.parameters?.[i] ?? "any"));
  const before = left ? ["$.x", receiver(left)] : ["$.x"];
  return {
    code: `${scope.constant(found.run)}(${[...before, ...converted].join()})`,
    type: returnType(found.returns, left?.type ?? "any"),
  };
}

/** Puts the receiver's type arguments into a signature's type. @param {string} returns @param {string} self */
function returnType(returns, self) {
  if (returns === "This") return self;
  const { base, args: given } = partsOf(self);
  const names = base === "Map" ? ["K", "V"] : ["T"];
  return returns.replace(/\b[TKV]\b/g, (name) => given[names.indexOf(name)] ?? "any");
}

/** @param {Scope} scope @param {Tree} call @returns {Expression[]} */
export function args(scope, call) {
  const list = call.expressionList()?.expression_list() ?? [];
  return list.map((/** @type {Tree} */ arg) => expression(scope, arg));
}
