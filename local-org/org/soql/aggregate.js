import { ApexList, Decimal, SObject, throwApex } from "../../apex/values.js";
import { unsupported } from "../exceptions.js";
import { compareValues, keyOf, toDecimal } from "./compare.js";
import { compileCondition } from "./conditions.js";
import { resolveField, resolveOperand } from "./operands.js";
import { page, sortBy } from "./run.js";

/**
 * @typedef {import("./parse.js").Operand} Operand
 * @typedef {import("./parse.js").Query} Query
 * @typedef {import("./operands.js").ResolvedOperand} ResolvedOperand
 * @typedef {import("./run.js").QueryScope} Scope
 * @typedef {import("../schema/schema.js").SObjectType} SObjectType
 * @typedef {import("../store/store.js").Row} Row
 *
 * @typedef {Omit<ResolvedOperand, "read"> & { read: (group: Row[]) => any }} GroupOperand
 */

const AGGREGATES = new Set(["COUNT", "COUNT_DISTINCT", "MIN", "MAX", "SUM", "AVG"]);

/** @param {Operand} operand @returns {boolean} */
export function isAggregate(operand) {
  return operand.kind === "function" && AGGREGATES.has(operand.name);
}

/**
 * @param {Query} query
 * @param {SObjectType} object
 * @param {Row[]} rows
 * @param {Scope} scope
 * @returns {ApexList} of AggregateResult
 */
export function aggregate(query, object, rows, scope) {
  if (query.children.length > 0) throw unsupported("a subquery beside GROUP BY");
  const keys = query.groupBy.map((operand) => ({
    name: textOf(operand),
    ...resolveOperand(operand, object, query.aliases, scope),
  }));
  /** @param {Operand} operand @returns {GroupOperand} */
  const resolve = (operand) => {
    if (isAggregate(operand)) return resolveAggregate(operand, object, query.aliases, scope);
    const key = keys.find(({ name }) => name === textOf(operand));
    if (!key) {
      throwApex("QueryException", `Field must be grouped or aggregated: ${textOf(operand)}`);
    }
    const { apexType, field, read } = /** @type {(typeof keys)[0]} */ (key);
    return { apexType, field, read: ([first]) => read(first) };
  };
  const columns = namedColumns(query).map(({ name, operand }) => ({ name, ...resolve(operand) }));
  let groups = keys.length > 0 ? groupBy(rows, keys) : [rows];
  scope.countRows(countsAlone(query) ? groups.length : rows.length);
  if (query.having) groups = groups.filter(compileCondition(query.having, resolve, scope));
  const orders = query.orderBy.map((order) => ({ ...order, ...resolve(order.operand) }));
  return new ApexList(
    "AggregateResult",
    page(sortBy(groups, orders), query, scope).map((group) => {
      const fields = new Map(columns.map(({ name, read }) => [name.toLowerCase(), read(group)]));
      return new SObject("AggregateResult", fields, new Set(fields.keys()));
    }),
  );
}

/** Rows that are only counted cost one a group; other aggregates cost every row. @param {Query} query */
function countsAlone({ values }) {
  const names = values.flatMap(({ operand }) =>
    operand.kind === "function" && isAggregate(operand) ? [operand.name] : [],
  );
  return names.length > 0 && names.every((name) => name === "COUNT");
}

/** A column has its alias, its field's own name, or `expr` and a number. @param {Query} query */
function namedColumns(query) {
  let unnamed = 0;
  return query.values.map(({ operand, alias }) => {
    if (alias) return { name: alias, operand };
    if (operand.kind === "field") return { name: operand.path[operand.path.length - 1], operand };
    return { name: `expr${unnamed++}`, operand };
  });
}

/** @param {Row[]} rows @param {ResolvedOperand[]} keys @returns {Row[][]} */
function groupBy(rows, keys) {
  /** @type {Map<string, Row[]>} */
  const groups = new Map();
  for (const row of rows) {
    const key = JSON.stringify(keys.map(({ read, apexType }) => keyOf(read(row), apexType)));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

/** @param {Operand} operand @param {SObjectType} object @param {string[]} aliases @param {Scope} scope @returns {GroupOperand} */
function resolveAggregate(operand, object, aliases, scope) {
  if (operand.kind !== "function") throw unsupported("an aggregate of nothing");
  const { name, argument } = operand;
  if (!argument) return { apexType: "Integer", field: null, read: (group) => group.length };
  if (argument.kind !== "field") throw unsupported(`${name} of a function`);
  const { field, read } = resolveField(argument, object, aliases, scope);
  /** @param {Row[]} group */
  const values = (group) => group.map(read).filter((value) => value !== null);
  const { apexType } = field;
  switch (name) {
    case "COUNT":
      return { apexType: "Integer", field: null, read: (group) => values(group).length };
    case "COUNT_DISTINCT":
      return {
        apexType: "Integer",
        field: null,
        read: (group) => new Set(values(group).map((value) => keyOf(value, apexType))).size,
      };
    case "MIN":
      return { apexType, field: null, read: (group) => extreme(values(group), apexType, -1) };
    case "MAX":
      return { apexType, field: null, read: (group) => extreme(values(group), apexType, 1) };
    default:
      if (!["Decimal", "Integer"].includes(apexType)) {
        throwApex(
          "QueryException",
          `field ${field.name} does not support aggregate operator ${name}`,
        );
      }
      return {
        apexType: "Decimal",
        field: null,
        read: (group) => total(values(group), name === "AVG"),
      };
  }
}

/** @param {any[]} values @param {string} apexType @param {number} sign */
function extreme(values, apexType, sign) {
  return values.reduce(
    (best, value) =>
      best === null || compareValues(value, best, apexType) * sign > 0 ? value : best,
    null,
  );
}

/** @param {any[]} values @param {boolean} isAverage @returns {Decimal | null} */
function total(values, isAverage) {
  if (values.length === 0) return null;
  const sum = values.reduce(
    (all, value) => all.add(/** @type {Decimal} */ (toDecimal(value))),
    Decimal.ofInteger(0),
  );
  return isAverage ? sum.divide(Decimal.ofInteger(values.length)) : sum;
}

/** @param {Operand} operand @returns {string} what equal operands share */
function textOf(operand) {
  if (operand.kind === "field") return operand.path.join(".").toLowerCase();
  return `${operand.name}(${operand.argument ? textOf(operand.argument) : ""})`;
}
