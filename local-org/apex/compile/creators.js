import { chooseOverload } from "../dispatch.js";
import { findClass } from "../registry.js";
import { partsOf } from "../types.js";
import { coerce } from "./coerce.js";
import { expression } from "./expressions.js";
import { args } from "./calls.js";
import { checkWriteable } from "./records.js";

/** @typedef {import("./scope.js").Expression} Expression */
/** @typedef {import("./scope.js").Scope} Scope */
/** @typedef {import("../parse.js").Tree} Tree */

/** new … @param {Scope} scope @param {Tree} tree creator @returns {Expression} */
export function creator(scope, tree) {
  const name = tree.createdName().getText();
  const type = scope.project.typeAt(name, scope.owner, tree);
  if (tree.arrayCreatorRest()) return array(scope, type, tree.arrayCreatorRest());
  if (tree.setCreatorRest())
    return literalCollection(scope, type, tree.setCreatorRest().expression_list());
  if (tree.mapCreatorRest()) return literalMap(scope, type, tree.mapCreatorRest());
  if (tree.noRest()) return collection(scope, type, [], tree);
  const { base } = partsOf(type);
  const call = tree.classCreatorRest().arguments();
  if (scope.types.isSObject(type)) return record(scope, type, call);
  const given = args(scope, call);
  if (base === "List" || base === "Set" || base === "Map")
    return collection(scope, type, given, tree);
  const info = scope.project.classNamed(type);
  if (info) {
    if (info.runtime.isAbstract) return scope.refuse(`new ${type}, which is abstract`, tree);
    return {
      code: construct(scope, info, `new $.C[${info.id}]()`, given, tree),
      type,
      nonNull: true,
    };
  }
  return platformObject(scope, type, given, tree);
}

/**
 * Runs a constructor on a fresh object.
 *
 * @param {Scope} scope
 * @param {import("../declare.js").ClassInfo} info
 * @param {string} self
 * @param {Expression[]} given
 * @param {Tree} tree
 */
export function construct(scope, info, self, given, tree) {
  const found = chooseOverload(
    scope.types,
    info.constructors,
    given.map((arg) => arg.type),
  );
  if (found) {
    const list = given.map((arg, i) => coerce(scope, arg, found.parameters[i])).join();
    return `${self}.${found.key}(${list})`;
  }
  const codes = given.map((arg) => arg.code).join();
  if (info.isException()) return `$.initException(${self}.i${info.id}(),[${codes}])`;
  if (given.length === 0 && info.constructors.length === 0) return `${self}.c${info.id}$()`;
  return scope.refuse(`new ${info.name}(${given.map((arg) => arg.type).join(", ")})`, tree);
}

/** @param {Scope} scope @param {string} type @param {Expression[]} given @param {Tree} tree @returns {Expression} */
function platformObject(scope, type, given, tree) {
  const list = given.map((arg) => arg.code).join();
  const found = chooseOverload(
    scope.types,
    findClass(type)?.constructors ?? [],
    given.map((arg) => arg.type),
  );
  if (found) {
    const converted = given.map((arg, i) => coerce(scope, arg, found.parameters?.[i] ?? "any"));
    return {
      code: `${scope.constant(found.run)}(${["$.x", ...converted].join()})`,
      type,
      nonNull: true,
    };
  }
  if (scope.types.classOf(type)?.isA("exception")) {
    return { code: `$.newException(${JSON.stringify(type)},[${list}])`, type, nonNull: true };
  }
  return scope.refuse(`new ${type}(${given.map((arg) => arg.type).join(", ")})`, tree);
}

/** @param {Scope} scope @param {string} type @param {Tree} tree @returns {Expression} */
function array(scope, type, tree) {
  // "new T[]{…}": the brackets belong to the rest.
  const list = `List<${type}>`;
  if (tree.arrayInitializer()) {
    return literalCollection(scope, list, tree.arrayInitializer().expression_list());
  }
  const size = expression(scope, tree.expression());
  return { code: `$.newArray(${JSON.stringify(type)},${size.code})`, type: list, nonNull: true };
}

/** @param {Scope} scope @param {string} type @param {Tree[]} items @returns {Expression} */
function literalCollection(scope, type, items) {
  const { base, args: given } = partsOf(type);
  const element = given[0];
  const list = items.map((item) => coerce(scope, expression(scope, item), element)).join();
  const code = `new $.Apex${base}(${JSON.stringify(element)},[${list}])`;
  return { code, type, nonNull: true };
}

/** @param {Scope} scope @param {string} type @param {Tree} tree @returns {Expression} */
function literalMap(scope, type, tree) {
  const [key, value] = partsOf(type).args;
  const pairs = tree.mapCreatorRestPair_list().map((/** @type {Tree} */ pair) => {
    const [k, v] = pair.expression_list().map((/** @type {Tree} */ e) => expression(scope, e));
    return `[${coerce(scope, k, key)},${coerce(scope, v, value)}]`;
  });
  const types = `${JSON.stringify(key)},${JSON.stringify(value)}`;
  return { code: `new $.ApexMap(${types},[${pairs.join()}])`, type, nonNull: true };
}

/** @param {Scope} scope @param {string} type @param {Expression[]} given @param {Tree} tree @returns {Expression} */
function collection(scope, type, given, tree) {
  const { base, args: types } = partsOf(type);
  if (given.length > 1 || types.length === 0)
    return scope.refuse(`new ${type} with these arguments`, tree);
  const list = given.map((arg) => arg.code).join();
  return {
    code: `$.new${base}(${types.map((t) => JSON.stringify(t)).join()}${list && `,${list}`})`,
    type,
    nonNull: true,
  };
}

/** new User(Name = …) @param {Scope} scope @param {string} type @param {Tree} call @returns {Expression} */
function record(scope, type, call) {
  const fields = (call.expressionList()?.expression_list() ?? []).map(
    (/** @type {Tree} */ tree) => {
      if (tree.constructor.name !== "AssignExpressionContext") {
        return scope.refuse(`new ${type}(${tree.getText()})`, tree);
      }
      const name = tree.expression(0).getText();
      const fieldType = scope.project.fieldType(type, name, scope.where(tree));
      checkWriteable(scope, type, name, tree);
      const value = coerce(scope, expression(scope, tree.expression(1)), fieldType);
      return `[${JSON.stringify(name)},${value}]`;
    },
  );
  const code = `$.newRecord(${JSON.stringify(type)},[${fields.join()}])`;
  return { code, type, nonNull: true };
}
