/**
 * A query tree as plain data. What a query means does not depend on when it runs, so a tree is read once.
 *
 * @typedef {import("@apexdevtools/apex-parser").QueryContext} QueryContext
 * @typedef {import("@apexdevtools/apex-parser").SubQueryContext} SubQueryContext
 *
 * @typedef {{ kind: "field", path: string[] }} FieldOperand `["Profile", "Name"]`
 * @typedef {{ kind: "function", name: string, argument: Operand | null, convert: boolean }} FunctionOperand `convert`: convertTimezone
 * @typedef {FieldOperand | FunctionOperand} Operand
 *
 * @typedef {{ kind: "bind", at: number, text: string }} Bind `at`: the place of its tree
 * @typedef {{ kind: "literal", type: string, text: string } | { kind: "null" } | Bind
 *   | { kind: "list", values: Value[] } | { kind: "formula", name: string, count: number } | { kind: "query", query: Query }} Value
 *
 * @typedef {{ kind: "and" | "or", terms: Condition[] } | { kind: "not", term: Condition }
 *   | { kind: "compare", operand: Operand, operator: string, value: Value }} Condition
 *
 * @typedef {{ operand: Operand, alias: string | null }} SelectedValue
 * @typedef {{ operand: Operand, descending: boolean, nullsLast: boolean }} Order
 *
 * @typedef {object} Query
 * @property {string} from the object, or the child relationship of a subquery
 * @property {string[]} aliases of the object in paths, lower case
 * @property {SelectedValue[]} values
 * @property {Query[]} children
 * @property {boolean} isCount `SELECT COUNT()`
 * @property {Condition | null} where
 * @property {"user" | "system" | "securityEnforced" | null} mode
 * @property {Operand[]} groupBy
 * @property {Condition | null} having
 * @property {Order[]} orderBy
 * @property {Value | null} limit
 * @property {Value | null} offset
 * @property {boolean} allRows
 */

import { placeOf } from "../../apex/parse.js";
import { unsupported } from "../exceptions.js";

/** @type {WeakMap<object, Query>} */
const cache = new WeakMap();

/** @param {QueryContext | SubQueryContext} tree @returns {Query} */
export function parseQuery(tree) {
  let query = cache.get(tree);
  if (!query) cache.set(tree, (query = readQuery(tree)));
  return query;
}

/** @param {any} tree @returns {Query} */
function readQuery(tree) {
  const [object, ...more] = tree.fromNameList().fieldName_list();
  if (more.length > 0) throw unsupported("a FROM with several names", tree);
  checkForClauses(tree);
  for (const clause of ["usingScope", "UPDATE"]) {
    if (tree[clause]?.()?.getText?.())
      throw unsupported(`${tree[clause]().getText()} in SOQL`, tree);
  }
  const alias = tree.fromNameList().soqlId(0)?.getText() ?? null;
  const entries = (tree.selectList?.() ?? tree.subFieldList()).children.filter(
    (/** @type {any} */ entry) => entry.getText() !== ",",
  );
  const isCount = entries.length === 1 && isPlainCount(entries[0]);
  const group = tree.groupByClause?.();
  if (group?.ROLLUP() || group?.CUBE()) throw unsupported("GROUP BY ROLLUP and CUBE", group);
  return {
    from: object.getText(),
    aliases: [object.getText(), alias].filter(Boolean).map((name) => name.toLowerCase()),
    values: isCount ? [] : entries.filter((/** @type {any} */ e) => !e.subQuery()).map(readEntry),
    children: entries
      .filter((/** @type {any} */ entry) => entry.subQuery())
      .map((/** @type {any} */ entry) => parseQuery(entry.subQuery())),
    isCount,
    where: tree.whereClause() ? readLogic(tree.whereClause().whereLogicalExpression()) : null,
    mode: readMode(tree.withClause?.()),
    groupBy: (group?.fieldGroupByList().fieldGroupBy_list() ?? []).map(readOperand),
    having: group?.HAVING() ? readLogic(group.logicalExpression()) : null,
    orderBy: (tree.orderByClause()?.fieldOrderList().fieldOrder_list() ?? []).map(readOrder),
    limit: readCount(tree.limitClause()),
    offset: readCount(tree.offsetClause?.()),
    allRows: Boolean(tree.allRowsClause?.()),
  };
}

/** FOR UPDATE locks rows for nobody here: there is one transaction at a time. @param {any} tree */
function checkForClauses(tree) {
  const clauses = tree.forClauses?.()?.getText() ?? "";
  if (!clauses) return;
  if (clauses.toUpperCase() !== "FORUPDATE") throw unsupported(`${clauses} in SOQL`, tree);
  if (tree.orderByClause()) throw unsupported("ORDER BY beside FOR UPDATE", tree);
}

/** @param {any} entry @returns {boolean} `COUNT()` without a field */
function isPlainCount(entry) {
  const call = entry.soqlFunction();
  return Boolean(call?.COUNT() && !call.fieldName());
}

/** @param {any} entry @returns {SelectedValue} */
function readEntry(entry) {
  if (entry.typeOf()) throw unsupported("TYPEOF", entry);
  return { operand: readOperand(entry), alias: entry.soqlId()?.getText() ?? null };
}

/** @param {any} node with a field name or a function @returns {Operand} */
function readOperand(node) {
  const call = node.soqlFunction();
  return call ? readFunction(call) : readField(node.fieldName());
}

/** @param {any} name @returns {FieldOperand} */
function readField(name) {
  return {
    kind: "field",
    path: name.soqlId_list().map((/** @type {any} */ part) => part.getText()),
  };
}

/** @param {any} call @returns {FunctionOperand} */
function readFunction(call) {
  const name = call.getChild(0).getText().toUpperCase();
  const date = call.dateFieldName?.();
  const field = date ? date.fieldName() : call.fieldName();
  const inner = call.soqlFunction?.();
  return {
    kind: "function",
    name,
    argument: field ? readField(field) : inner ? readFunction(inner) : null,
    convert: Boolean(date?.CONVERT_TIMEZONE()),
  };
}

/** WHERE and HAVING are the same logic over nodes of different names. @param {any} node @returns {Condition} */
function readLogic(node) {
  const terms = (node.whereConditionalExpression_list?.() ?? node.conditionalExpression_list()).map(
    readTerm,
  );
  if (node.NOT()) return { kind: "not", term: terms[0] };
  if (terms.length === 1) return terms[0];
  return { kind: node.SOQLAND(0) ? "and" : "or", terms };
}

/** @param {any} node @returns {Condition} */
function readTerm(node) {
  const inner = node.whereLogicalExpression?.() ?? node.logicalExpression?.();
  if (inner) return readLogic(inner);
  const where = node.whereFieldExpression?.();
  if (where?.FORMULA()) throw unsupported("FORMULA in WHERE", where);
  const compare = where?.fieldExpression() ?? node.fieldExpression();
  const operator = compare.comparisonOperator();
  return {
    kind: "compare",
    operand: readOperand(compare),
    operator: operator.NOT() && operator.IN() ? "NOT IN" : operator.getText().toUpperCase(),
    value: readValue(compare.value()),
  };
}

/** @param {any} node @returns {Value} */
function readValue(node) {
  if (node.NULL()) return { kind: "null" };
  if (node.boundExpression()) return readBind(node);
  if (node.subQuery()) return { kind: "query", query: parseQuery(node.subQuery()) };
  if (node.valueList()) {
    return { kind: "list", values: node.valueList().value_list().map(readValue) };
  }
  if (node.dateFormula()) return readFormula(node.dateFormula());
  for (const type of LITERALS) {
    if (node[type]?.()) return { kind: "literal", type, text: node[type]().getText() };
  }
  throw unsupported(`${node.getText()} in SOQL`, node);
}

const LITERALS = [
  "BooleanLiteral",
  "signedNumber",
  "StringLiteral",
  "DateTimeLiteral",
  "DateLiteral",
];

/** @param {any} node @returns {Value} */
function readFormula(node) {
  return {
    kind: "formula",
    name: node.getChild(0).getText().toUpperCase(),
    count: node.signedInteger() ? Number(node.signedInteger().getText()) : 0,
  };
}

/** @param {any} clause of LIMIT or OFFSET @returns {Value | null} */
function readCount(clause) {
  if (!clause) return null;
  const literal = clause.IntegerLiteral();
  return literal
    ? { kind: "literal", type: "signedNumber", text: literal.getText() }
    : readBind(clause);
}

/** @param {any} node @returns {Order} */
function readOrder(node) {
  return {
    operand: readOperand(node),
    descending: Boolean(node.DESC()),
    nullsLast: Boolean(node.LAST()),
  };
}

/** @param {any} clause @returns {Query["mode"]} */
function readMode(clause) {
  if (!clause) return null;
  if (clause.USER_MODE()) return "user";
  if (clause.SYSTEM_MODE()) return "system";
  if (clause.SECURITY_ENFORCED()) return "securityEnforced";
  throw unsupported(`${clause.getText()} in SOQL`, clause);
}

/** @param {any} node with a bound expression @returns {Bind} */
function readBind(node) {
  const tree = node.boundExpression().expression();
  return { kind: "bind", at: placeOf(tree), text: tree.getText() };
}
