import { ApexList, PlatformObject, throwApex } from "../../apex/values.js";
import { uncountedSoql } from "../soql/soql.js";
import { unsupported } from "../exceptions.js";

/**
 * A query whose rows are fixed when it is made, and read when they are asked for.
 *
 * @typedef {import("../soql/parse.js").Query} Query
 * @typedef {import("../transaction.js").Transaction} Transaction
 * @typedef {{ query: Query, text: string, binds: (bind: any) => any, mode?: "user" | "system" | null, sharing?: boolean }} Request
 * @typedef {Request & { ids: string[] }} Locator
 */

const NONE = { kind: /** @type {const} */ ("literal"), type: "signedNumber", text: "0" };
const ID = { kind: /** @type {const} */ ("field"), path: ["Id"] };

/** @param {Transaction} transaction @param {Request} request @returns {PlatformObject} */
export function createLocator(transaction, request) {
  const { query } = request;
  const isGrouped = query.groupBy.length > 0 || query.isCount;
  if (isGrouped || query.values.some(({ operand }) => operand.kind !== "field")) {
    throw unsupported("a QueryLocator of a query with functions");
  }
  transaction.limits.take("queries");
  // Once without rows, so that every field of it is looked at now.
  uncountedSoql(transaction, { ...query, limit: NONE }, request);
  const bare = { ...query, values: [{ operand: ID, alias: null }], children: [] };
  const found = /** @type {ApexList} */ (uncountedSoql(transaction, bare, request));
  const ids = found.items.map((record) => record.get("Id"));
  return new PlatformObject("Database.QueryLocator", { ...request, ids });
}

/**
 * The rows as they are now; those that have been deleted are left out.
 *
 * @param {Transaction} transaction
 * @param {Locator} locator
 * @param {string[]} ids
 * @returns {ApexList}
 */
export function readRows(transaction, locator, ids) {
  const { query } = locator;
  /** @type {Query} */
  const again = {
    ...query,
    where: {
      kind: "compare",
      operand: ID,
      operator: "IN",
      value: {
        kind: "list",
        values: ids.map((id) => ({ kind: "literal", type: "StringLiteral", text: `'${id}'` })),
      },
    },
    orderBy: [],
    limit: null,
    offset: null,
  };
  const rows = /** @type {ApexList} */ (uncountedSoql(transaction, again, locator));
  const byId = new Map(rows.items.map((record) => [record.get("Id"), record]));
  return new ApexList(
    rows.elementType,
    ids.filter((id) => byId.has(id)).map((id) => byId.get(id)),
  );
}

/** What a start method gives, as a list. @param {any} source @returns {any[]} */
export function itemsOf(source) {
  if (source === null) {
    return throwApex("NullPointerException", "Attempt to de-reference a null object");
  }
  if (typeof source[Symbol.iterator] === "function") return [...source];
  const iterator =
    source.methodsNamed?.("iterator", 0).length > 0 ? source.invoke("iterator") : source;
  const items = [];
  while (iterator.invoke("hasNext")) items.push(iterator.invoke("next"));
  return items;
}
