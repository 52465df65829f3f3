import { findClass, findEnum } from "../registry.js";
import { args, ownCall, platformCall } from "./calls.js";
import { objectDescribe } from "./describes.js";
import { readField, typeNamed } from "./members.js";
import { queryLocator } from "./queries.js";

/** @typedef {import("./scope.js").Expression} Expression */
/** @typedef {import("./scope.js").Scope} Scope */
/** @typedef {import("../parse.js").Tree} Tree */
/** @typedef {import("../declare.js").ClassInfo} ClassInfo */
/** @typedef {import("./members.js").Named} Named */
/** @typedef {import("./members.js").TypeName} TypeName */
/** @typedef {import("./members.js").Namespace} Namespace */

/**
 * A member of a type or namespace.
 *
 * @param {Scope} scope
 * @param {TypeName | Namespace} left
 * @param {string} name
 * @param {Tree} call
 * @param {Tree} tree
 * @returns {Named}
 */
export function ofType(scope, left, name, call, tree) {
  const found = call
    ? staticCall(scope, left, name, args(scope, call), tree)
    : staticMember(scope, left, name, tree);
  return found ?? scope.refuse(tree.getText(), tree);
}

/** @param {Scope} scope @param {TypeName | Namespace} left @param {string} name @param {Tree} tree @returns {Named | null} */
export function staticMember(scope, left, name, tree) {
  const prefix = "namespace" in left ? left.namespace : left.type;
  if (/^(system\.)?label$/i.test(prefix)) {
    return { code: `$.label(${JSON.stringify(name)})`, type: "String", nonNull: true };
  }
  if ("isType" in left) {
    const info = scope.project.classNamed(left.type);
    if (info) {
      const value = info.runtime.constants?.find(
        (c) => c.name.toLowerCase() === name.toLowerCase(),
      );
      if (value) return { code: scope.constant(value), type: info.name, nonNull: true };
      const field = scope.project.findFieldOf(info, name);
      if (field?.isStatic) return readField(scope, field, "");
    } else {
      const value = platformMember(scope, left.type, name, tree);
      if (value) return value;
    }
  }
  const nested = typeNamed(scope, `${prefix}.${name}`);
  if (nested) return nested;
  if (/^(system|schema)$/i.test(prefix)) return typeNamed(scope, name);
  return null;
}

/** @param {Scope} scope @param {string} type @param {string} name @param {Tree} tree @returns {Expression | null} */
function platformMember(scope, type, name, tree) {
  const value = findEnum(type)?.values.find((v) => v.name.toLowerCase() === name.toLowerCase());
  if (value) return { code: scope.constant(value), type, nonNull: true };
  if (type === "SObjectType") return objectDescribe(scope, name, tree);
  const property = findClass(type)?.staticProperties.get(name.toLowerCase());
  if (property) {
    const isRecords = scope.body.trigger && type === "Trigger";
    const known = isRecords
      ? property.type.replaceAll("SObject", scope.body.trigger ?? "")
      : property.type;
    return { code: `${scope.constant(property.get)}($.x)`, type: known };
  }
  if (!scope.types.isSObject(type)) return null;
  const object = JSON.stringify(type);
  if (name.toLowerCase() === "sobjecttype") {
    return { code: `$.platform.sObjectToken($.x,${object})`, type: "SObjectType", nonNull: true };
  }
  scope.project.fieldType(type, name, scope.where(tree));
  return {
    code: `$.platform.fieldToken($.x,${object},${JSON.stringify(name)})`,
    type: "SObjectField",
    nonNull: true,
  };
}

/**
 * @param {Scope} scope
 * @param {TypeName | Namespace} left
 * @param {string} name
 * @param {Expression[]} given
 * @param {Tree} tree
 * @returns {Expression | null}
 */
export function staticCall(scope, left, name, given, tree) {
  if (!("isType" in left)) return null;
  const info = scope.project.classNamed(left.type);
  if (info) {
    if (info.kind === "enum") return enumCall(scope, info, name, given);
    const method = scope.project.findMethod(info, name, given);
    return method?.isStatic ? ownCall(scope, method, "", given) : null;
  }
  const enumType = findEnum(left.type);
  if (enumType) return enumStatic(scope, enumType, name, given);
  const locator = left.type === "Database" ? queryLocator(scope, name, given) : null;
  if (locator) return locator;
  const signatures = findClass(left.type)?.statics.get(name.toLowerCase());
  if (signatures) {
    return platformCall(scope, signatures, null, `${left.type}.${name}`, given, tree);
  }
  if (!scope.types.isSObject(left.type)) return null;
  const returns = name.toLowerCase() === "getall" ? `Map<String,${left.type}>` : left.type;
  const list = given.map((arg) => arg.code).join();
  return {
    code: `$.platform.sObjectStatic($.x,${JSON.stringify(left.type)},${JSON.stringify(name)},[${list}])`,
    type: returns,
  };
}

/** @param {Scope} scope @param {ClassInfo} info @param {string} name @param {Expression[]} given */
function enumCall(scope, info, name, given) {
  const values = info.runtime.constants ?? [];
  return enumStatic(scope, { name: info.name, values }, name, given);
}

/** @param {Scope} scope @param {{ name: string, values: any[] }} type @param {string} name @param {Expression[]} given @returns {Expression | null} */
function enumStatic(scope, type, name, given) {
  const constant = scope.constant(type);
  if (name.toLowerCase() === "values" && given.length === 0) {
    return { code: `$.enumValues(${constant})`, type: `List<${type.name}>`, nonNull: true };
  }
  if (name.toLowerCase() === "valueof" && given.length === 1) {
    return { code: `$.enumValueOf(${constant},${given[0].code})`, type: type.name, nonNull: true };
  }
  return null;
}
