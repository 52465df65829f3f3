import { ApexList, SObject, throwApex } from "../../apex/values.js";
import { aggregate, isAggregate } from "./aggregate.js";
import { compareValues } from "./compare.js";
import { compileCondition } from "./conditions.js";
import { indexedRows, keysetRows, namedRows } from "./narrow.js";
import { parentRow, resolveField, resolveOperand } from "./operands.js";
import { toCount } from "./values.js";
import { unsupported } from "../exceptions.js";

/**
 * @typedef {import("./parse.js").Query} Query
 * @typedef {import("../store/store.js").Row} Row
 * @typedef {import("../store/records.js").Records} Records
 * @typedef {import("../schema/schema.js").SObjectType} SObjectType
 * @typedef {import("../schema/fields.js").Field} Field
 *
 * What a query needs from where it runs.
 * @typedef {object} QueryScope
 * @property {Records} records
 * @property {(bind: import("./parse.js").Bind) => any} binds the value of a bind expression
 * @property {(object: SObjectType) => void} checkObject throws where the reader may not read it
 * @property {(object: SObjectType, field: Field) => boolean} canReadField
 * @property {(object: SObjectType, row: Row) => boolean} sees
 * @property {() => number} today the reader's day
 * @property {(days: number) => number} startOfDay in the reader's time zone, in milliseconds
 * @property {(ms: number) => number} zoneOffset of the reader's time zone
 * @property {(rows: number) => void} countRows against the governor limit
 * @property {(query: Query) => any[]} valuesOf the one column of a semi-join
 */

const MAX_OFFSET = 2000;
/** How many rows are worth a sort of their own. */
const SORTED_AT_ONCE = 1000;

/** The types of queries whose rows the org cannot delete. @param {SObjectType} object */
function isDeletable(object) {
  return object.fields.has("isdeleted");
}

/**
 * @param {Query} query
 * @param {Omit<QueryScope, "valuesOf">} base
 * @returns {ApexList | number} a number for `SELECT COUNT()`
 */
export function runQuery(query, base) {
  /** @type {QueryScope} */
  const scope = { ...base, valuesOf: (inner) => columnOf(inner, scope) };
  const object = objectOf(query, scope);
  scope.checkObject(object);
  const plan = compile(query, object, scope);
  const isPlain = !query.isCount && query.groupBy.length === 0 && !asksAggregate(query);
  const keyset = isPlain ? keysetRows(query, object, scope) : null;
  const rows = matching(keyset ?? candidates(query, object, scope), query, object, plan, scope);
  if (query.isCount) {
    scope.countRows(1);
    const count = countOf(rows);
    return Math.min(count, toCount(query.limit, scope) ?? count);
  }
  if (!isPlain) {
    return aggregate(query, object, [...rows], scope);
  }
  const found = keyset ? firstOf(rows, query, scope) : pageOf(rows, plan, query, scope);
  scope.countRows(found.length);
  const shape = shapeOf(query, object, scope);
  return listOf(
    object.name,
    found.map((row) => toRecord(object, row, shape, scope)),
  );
}

/** @param {string} type @param {SObject[]} records */
function listOf(type, records) {
  return new ApexList(type, records);
}

/** @param {Query} query @param {QueryScope} scope */
function objectOf(query, scope) {
  const object = scope.records.schema.find(query.from);
  if (!object) throwApex("QueryException", `sObject type '${query.from}' is not supported.`);
  return /** @type {SObjectType} */ (object);
}

/** @param {Query} query */
function asksAggregate(query) {
  return query.values.some(({ operand }) => isAggregate(operand));
}

/** All that may be asked for. @param {Query} query @param {SObjectType} object @param {QueryScope} scope @returns {Iterable<Row>} */
function candidates(query, object, scope) {
  return (
    namedRows(query, object, scope) ??
    indexedRows(query, object, scope) ??
    scope.records.store.rows(object.name)
  );
}

/**
 * Those that the reader sees and the query means, one by one: an object may hold more rows than memory should.
 *
 * @param {Iterable<Row>} rows
 * @param {Query} query
 * @param {SObjectType} object
 * @param {{ matches: (row: Row) => boolean }} plan
 * @param {QueryScope} scope
 * @returns {Iterable<Row>}
 */
function* matching(rows, query, object, { matches }, scope) {
  const leavesDeleted = !query.allRows && isDeletable(object);
  for (const row of rows) {
    if (leavesDeleted && row.get("isdeleted")) continue;
    if (scope.sees(object, row) && matches(row)) yield row;
  }
}

/** @param {Iterable<Row>} rows */
function countOf(rows) {
  const each = rows[Symbol.iterator]();
  let count = 0;
  while (!each.next().done) count += 1;
  return count;
}

/**
 * As many as the query asks for; none behind them is looked at.
 *
 * @param {Iterable<Row>} ordered
 * @param {Query} query
 * @param {QueryScope} scope
 */
function firstOf(ordered, query, scope) {
  const limit = toCount(query.limit, scope) ?? Infinity;
  /** @type {Row[]} */
  const found = [];
  if (limit === 0) return found;
  for (const row of ordered) {
    found.push(row);
    if (found.length >= limit) break;
  }
  return found;
}

/**
 * What the query asks for, in its order. Where it asks for the first few, few more are kept on the way.
 *
 * @param {Iterable<Row>} rows
 * @param {{ sort: (rows: Row[]) => Row[] }} plan
 * @param {Query} query
 * @param {QueryScope} scope
 */
function pageOf(rows, { sort }, query, scope) {
  const limit = toCount(query.limit, scope) ?? Infinity;
  const most = limit + (toCount(query.offset, scope) ?? 0);
  /** @type {Row[]} */
  let kept = [];
  for (const row of rows) {
    kept.push(row);
    // Rows that are equal stay in their order: those that came first come first.
    if (kept.length >= 2 * most + SORTED_AT_ONCE) kept = sort(kept).slice(0, most);
  }
  return page(sort(kept), query, scope);
}

/** @param {Query} query @param {SObjectType} object @param {QueryScope} scope */
function compile(query, object, scope) {
  /** @param {import("./parse.js").Operand} operand */
  const resolve = (operand) => resolveOperand(operand, object, query.aliases, scope);
  const matches = query.where ? compileCondition(query.where, resolve, scope) : () => true;
  const isGrouped = query.groupBy.length > 0;
  const orders = isGrouped
    ? []
    : query.orderBy.map((order) => {
        const operand = resolve(order.operand);
        if (operand.field && !operand.field.sort) {
          throwApex(
            "QueryException",
            `field '${operand.field.name}' can not be sorted in a query call`,
          );
        }
        return { ...order, ...operand };
      });
  return {
    matches,
    sort: (/** @type {Row[]} */ rows) => sortBy(rows, orders),
  };
}

/**
 * @template T
 * @param {T[]} items
 * @param {{ descending: boolean, nullsLast: boolean, apexType: string, read: (item: T) => any }[]} orders
 * @returns {T[]}
 */
export function sortBy(items, orders) {
  if (orders.length === 0) return items;
  const keyed = items.map((item) => ({ item, keys: orders.map(({ read }) => read(item)) }));
  keyed.sort((a, b) => {
    for (let i = 0; i < orders.length; i += 1) {
      const order = compareKeys(a.keys[i], b.keys[i], orders[i]);
      if (order !== 0) return order;
    }
    return 0;
  });
  return keyed.map(({ item }) => item);
}

/** Null comes first, whatever the direction, unless NULLS LAST is said. @param {any} left @param {any} right @param {{ descending: boolean, nullsLast: boolean, apexType: string }} order */
function compareKeys(left, right, { descending, nullsLast, apexType }) {
  if (left === null || right === null) {
    if (left === right) return 0;
    return (left === null) === nullsLast ? 1 : -1;
  }
  const compared = compareValues(left, right, apexType);
  return descending ? -compared : compared;
}

/**
 * @template T
 * @param {T[]} items
 * @param {Query} query
 * @param {QueryScope} scope
 * @returns {T[]}
 */
export function page(items, query, scope) {
  const offset = toCount(query.offset, scope) ?? 0;
  if (offset > MAX_OFFSET) {
    throwApex("QueryException", `Maximum SOQL offset allowed is ${MAX_OFFSET}`);
  }
  const limit = toCount(query.limit, scope);
  return items.slice(offset, limit === null ? undefined : offset + limit);
}

/**
 * What a row is turned into: fields, parents and children.
 *
 * @typedef {object} Shape
 * @property {Map<string, Field>} fields
 * @property {Map<string, { step: { object: SObjectType, field: Field }, parent: SObjectType, shape: Shape }>} parents
 * @property {Map<string, (row: Row) => ApexList>} children
 * @property {Set<string> | null} keys of all that, once a row was read
 */

/** @returns {Shape} */
function emptyShape() {
  return { fields: new Map(), parents: new Map(), children: new Map(), keys: null };
}

/** @param {Query} query @param {SObjectType} object @param {QueryScope} scope @returns {Shape} */
function shapeOf(query, object, scope) {
  const shape = emptyShape();
  for (const { operand, alias } of query.values) {
    if (operand.kind !== "field") throw unsupported(`${operand.name} in a SELECT without GROUP BY`);
    if (alias) throw unsupported("an alias in a SELECT without GROUP BY");
    const { field, steps } = resolveField(operand, object, query.aliases, scope);
    let at = shape;
    for (const step of steps) {
      const key = String(step.field.relationship).toLowerCase();
      let parent = at.parents.get(key);
      if (!parent) {
        parent = {
          step,
          parent: scope.records.schema.object(step.field.referenceTo[0]),
          shape: emptyShape(),
        };
        at.parents.set(key, parent);
        // The id of the parent comes with it.
        at.fields.set(step.field.name.toLowerCase(), step.field);
      }
      at = parent.shape;
    }
    at.fields.set(field.name.toLowerCase(), field);
  }
  for (const child of query.children) {
    shape.children.set(child.from.toLowerCase(), childReader(child, object, scope));
  }
  return shape;
}

/** @param {Query} query @param {SObjectType} parent @param {QueryScope} scope @returns {(row: Row) => ApexList} */
function childReader(query, parent, scope) {
  const relationship = parent.children.get(query.from.toLowerCase());
  if (!relationship) {
    throwApex(
      "QueryException",
      `Didn't understand relationship '${query.from}' in FROM part of query call.`,
    );
  }
  const { type, field } = /** @type {{ type: string, field: Field }} */ (relationship);
  const object = scope.records.schema.object(type);
  scope.checkObject(object);
  const plan = compile(query, object, scope);
  const shape = shapeOf(query, object, scope);
  /** @type {Map<string, Row[]>} */
  const byParent = new Map();
  const rows = matching(candidates(query, object, scope), query, object, plan, scope);
  for (const row of rows) {
    const id = scope.records.value(type, row, field);
    byParent.set(id, [...(byParent.get(id) ?? []), row]);
  }
  return (row) => {
    const children = page(plan.sort(byParent.get(row.get("id")) ?? []), query, scope);
    scope.countRows(children.length);
    return listOf(
      type,
      children.map((child) => toRecord(object, child, shape, scope)),
    );
  };
}

/** @param {SObjectType} object @param {Row} row @param {Shape} shape @param {QueryScope} scope @returns {SObject} */
function toRecord(object, row, shape, scope) {
  /** @type {Map<string, any>} */
  const fields = new Map([["id", row.get("id")]]);
  for (const [key, field] of shape.fields) {
    fields.set(key, scope.records.value(object.name, row, field));
  }
  for (const [key, { step, parent, shape: inner }] of shape.parents) {
    const found = parentRow(step, row, scope);
    fields.set(key, found ? toRecord(parent, found, inner, scope) : null);
  }
  for (const [key, read] of shape.children) fields.set(key, read(row));
  // The same for every record of a query.
  shape.keys ??= new Set(fields.keys());
  const record = new SObject(object.name, fields, shape.keys);
  record.pristine = new Map(fields);
  return record;
}

/** @param {Query} query of one column @param {QueryScope} scope @returns {any[]} */
function columnOf(query, scope) {
  const object = objectOf(query, scope);
  scope.checkObject(object);
  if (query.values.length !== 1) throw unsupported("a semi-join of several columns");
  const plan = compile(query, object, scope);
  const column = resolveOperand(query.values[0].operand, object, query.aliases, scope);
  const rows = matching(candidates(query, object, scope), query, object, plan, scope);
  return pageOf(rows, plan, query, scope).map(column.read);
}
