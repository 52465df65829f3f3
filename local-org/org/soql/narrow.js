import { toValues } from "./values.js";

/**
 * Which rows a query need look at, by what it says of ids: a page of a keyset and a scope of a batch cost what they hold,
 * not what the object holds.
 *
 * @typedef {import("./parse.js").Query} Query
 * @typedef {import("./parse.js").Condition} Condition
 * @typedef {import("./run.js").QueryScope} QueryScope
 * @typedef {import("../schema/schema.js").SObjectType} SObjectType
 * @typedef {import("../store/store.js").Row} Row
 */

/**
 * The rows for `Id > :last ORDER BY Id LIMIT n`.
 *
 * @param {Query} query
 * @param {SObjectType} object
 * @param {QueryScope} scope
 * @returns {Iterable<Row> | null} in id order, all that the condition may hold for; null where the query is none
 */
export function keysetRows(query, object, scope) {
  const [order, ...more] = query.orderBy;
  if (!query.limit || query.offset || more.length > 0) return null;
  if (!order || order.descending || !isId(order.operand, query)) return null;
  return scope.records.store.rowsAfter(object.name, lowerBound(query, scope));
}

/**
 * The rows for `Id = :one` and `Id IN :some`, beside whatever else must hold.
 *
 * @param {Query} query
 * @param {SObjectType} object
 * @param {QueryScope} scope
 * @returns {Row[] | null} null where the query names no ids
 */
export function namedRows(query, object, scope) {
  const named = terms(query).find(
    (term) =>
      term.kind === "compare" &&
      (term.operator === "=" || term.operator === "IN") &&
      term.value.kind === "bind" &&
      isId(term.operand, query),
  );
  if (named?.kind !== "compare") return null;
  const ids = new Set(toValues(named.value, "Id", scope).values);
  return [...ids]
    .sort()
    .flatMap((id) => (id === null ? [] : (scope.records.store.get(object.name, id) ?? [])));
}

/**
 * The rows for `UserId = :one` and `UserId IN :some` and the like, where an index of the object tells them.
 *
 * @param {Query} query
 * @param {SObjectType} object
 * @param {QueryScope} scope
 * @returns {Iterable<Row> | null}
 */
export function indexedRows(query, object, scope) {
  for (const term of terms(query)) {
    if (term.kind !== "compare" || term.value.kind !== "bind") continue;
    if (term.operator !== "=" && term.operator !== "IN") continue;
    const name = fieldName(term.operand, query);
    const field = name === null ? undefined : object.fields.get(name);
    if (name === null || field?.apexType !== "Id") continue;
    const { values } = toValues(term.value, "Id", scope);
    const rows = scope.records.store.rowsWith(object.name, name, new Set(values));
    if (rows) return rows;
  }
  return null;
}

/** What must hold, all of it. @param {Query} query @returns {Condition[]} */
function terms({ where }) {
  if (!where) return [];
  return where.kind === "and" ? where.terms : [where];
}

/** @param {import("./parse.js").Operand} operand @param {Query} query */
function isId(operand, query) {
  return fieldName(operand, query) === "id";
}

/** The lower-case name of a field of the object itself. @param {import("./parse.js").Operand} operand @param {Query} query @returns {string | null} */
function fieldName(operand, { aliases }) {
  if (operand.kind !== "field") return null;
  const path = operand.path.map((name) => name.toLowerCase());
  if (path.length === 2 && aliases.includes(path[0])) path.shift();
  return path.length === 1 ? path[0] : null;
}

/** An id that all wanted ones are above; empty where none is named. @param {Query} query @param {QueryScope} scope @returns {string} */
function lowerBound(query, scope) {
  const bounds = terms(query).map((term) =>
    term.kind === "compare" && term.operator === ">" && isId(term.operand, query)
      ? (toValues(term.value, "Id", scope).values[0] ?? "")
      : "",
  );
  return bounds.sort().at(-1) ?? "";
}
