import {
  ApexDate,
  ApexDatetime,
  ApexList,
  ApexSet,
  Decimal,
  SObject,
  throwApex,
} from "../../apex/values.js";
import { unescape } from "../../apex/parse.js";
import { unsupported } from "../exceptions.js";
import { toId } from "../store/recordId.js";

/**
 * @typedef {import("./parse.js").Value} Value
 * @typedef {import("./run.js").QueryScope} Scope
 */

/**
 * What stands at the right of a comparison, in the type of the field at its left.
 *
 * @param {Value} value
 * @param {string} apexType of the field
 * @param {Scope} scope
 * @returns {{ values: any[], isList: boolean }}
 */
export function toValues(value, apexType, scope) {
  switch (value.kind) {
    case "null":
      return { values: [null], isList: false };
    case "literal":
      return { values: [convert(readLiteral(value.type, value.text), apexType)], isList: false };
    case "list":
      return {
        values: value.values.flatMap((item) => toValues(item, apexType, scope).values),
        isList: true,
      };
    case "query":
      return { values: scope.valuesOf(value.query), isList: true };
    case "bind": {
      const bound = scope.binds(value);
      const items = itemsOf(bound);
      return {
        values: (items ?? [bound]).map((item) => convert(item, apexType)),
        isList: items !== null,
      };
    }
    default:
      throw unsupported("a date literal in a list");
  }
}

/** @param {any} bound @returns {any[] | null} null where it is a single value */
function itemsOf(bound) {
  if (bound instanceof ApexList) return bound.items;
  if (bound instanceof ApexSet) return [...bound];
  return null;
}

/** A number that a query counts with: LIMIT and OFFSET. @param {Value | null} value @param {Scope} scope @returns {number | null} */
export function toCount(value, scope) {
  if (!value) return null;
  const count =
    value.kind === "bind" ? scope.binds(value) : Number(/** @type {any} */ (value).text);
  if (typeof count !== "number") throw unsupported("a LIMIT or OFFSET that is no Integer");
  if (count < 0) throwApex("QueryException", "LIMIT and OFFSET must not be negative");
  return count;
}

/** @param {string} type @param {string} text */
function readLiteral(type, text) {
  switch (type) {
    case "BooleanLiteral":
      return text.toLowerCase() === "true";
    case "signedNumber":
      return Decimal.parse(text);
    case "StringLiteral":
      return unescape(text);
    case "DateLiteral":
      return new ApexDate(Date.parse(text) / 86_400_000);
    default:
      return new ApexDatetime(Date.parse(text));
  }
}

/** @param {any} value @param {string} apexType */
function convert(value, apexType) {
  if (value === null) return null;
  if (apexType === "Id") {
    // A record stands for its id.
    const text = value instanceof SObject ? value.get("Id") : value;
    const id = typeof text === "string" ? toId(text) : null;
    if (text !== null && !id) throwApex("QueryException", `invalid ID field: ${text}`);
    return id;
  }
  const fits =
    { Boolean: typeof value === "boolean", String: typeof value === "string" }[apexType] ?? true;
  if (!fits) throw unsupported(`comparing a ${apexType} field with ${typeof value} in SOQL`);
  // No text is stored as none at all.
  return value === "" ? null : value;
}
