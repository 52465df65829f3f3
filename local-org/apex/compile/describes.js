/** @typedef {import("./scope.js").Expression} Expression */
/** @typedef {import("./scope.js").Scope} Scope */
/** @typedef {import("../parse.js").Tree} Tree */

/** @param {Scope} scope @param {string} token @param {Tree} tree */
function described(scope, token, tree) {
  return `$.dispatch.call(${token},"getDescribe",[],${JSON.stringify(scope.where(tree))})`;
}

/** Schema.SObjectType.User @param {Scope} scope @param {string} name @param {Tree} tree @returns {Expression | null} */
export function objectDescribe(scope, name, tree) {
  const object = scope.types.sObjectName(name);
  if (!object) return null;
  const token = `$.platform.sObjectToken($.x,${JSON.stringify(object)})`;
  return {
    code: described(scope, token, tree),
    type: "DescribeSObjectResult",
    nonNull: true,
    describes: object,
  };
}

/** Schema.SObjectType.User.fields.Name @param {Scope} scope @param {Expression} left @param {string} name @param {Tree} tree @returns {Expression | null} */
export function fieldDescribe(scope, left, name, tree) {
  if (left.type !== "SObjectTypeFields" || !left.describes) return null;
  scope.project.fieldType(left.describes, name, scope.where(tree));
  const field = [left.describes, name].map((part) => JSON.stringify(part)).join();
  const token = `$.platform.fieldToken($.x,${field})`;
  return { code: described(scope, token, tree), type: "DescribeFieldResult", nonNull: true };
}
