import { Decimal } from "./decimal.js";
import { throwApex } from "./objects.js";
import { ApexDate, ApexDatetime, Double } from "./scalars.js";

const CHECKSUM = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

/** @typedef {(value: any) => any} Coercer takes and gives null too */

/** @type {Coercer} */
const same = (value) => value;

/** @type {Map<string, Coercer>} */
const COERCERS = new Map([
  ["integer", toInteger],
  ["long", toLong],
  ["double", toDouble],
  ["decimal", toDecimalValue],
  ["id", toId],
  ["string", toText],
  ["boolean", toBoolean],
  ["datetime", toDatetime],
]);

/** The implicit conversion to a type, of what may be converted to it; other types take values as they are. */
/** @param {string} type @returns {Coercer} */
export function elementCoercer(type) {
  return COERCERS.get(type.toLowerCase()) ?? same;
}

/** @param {any} value @param {string} type @returns {never} */
export function refuse(value, type) {
  return throwApex(
    "TypeException",
    `Invalid conversion from runtime type ${primitiveName(value) ?? "Object"} to ${type}`,
  );
}

/** @param {any} value @returns {string | null} */
export function primitiveName(value) {
  switch (typeof value) {
    case "string":
      return "String";
    case "number":
      return "Integer";
    case "bigint":
      return "Long";
    case "boolean":
      return "Boolean";
    default:
      if (value instanceof Decimal) return "Decimal";
      if (value instanceof Double) return "Double";
      return null;
  }
}

/** @param {any} value */
function toInteger(value) {
  return typeof value === "number" || value === null ? value : refuse(value, "Integer");
}

/** @param {any} value */
function toLong(value) {
  if (typeof value === "bigint" || value === null) return value;
  return typeof value === "number" ? BigInt(value) : refuse(value, "Long");
}

/** @param {any} value */
function toDouble(value) {
  if (value instanceof Double || value === null) return value;
  if (typeof value === "number" || typeof value === "bigint") return new Double(Number(value));
  return value instanceof Decimal ? new Double(value.toNumber()) : refuse(value, "Double");
}

/** @param {any} value */
function toDecimalValue(value) {
  if (value instanceof Decimal || value === null) return value;
  if (typeof value === "number" || typeof value === "bigint") return Decimal.ofInteger(value);
  return value instanceof Double ? Decimal.ofDouble(value.value) : refuse(value, "Decimal");
}

/** @param {any} value */
function toText(value) {
  return typeof value === "string" || value === null ? value : refuse(value, "String");
}

/** @param {any} value */
function toBoolean(value) {
  return typeof value === "boolean" || value === null ? value : refuse(value, "Boolean");
}

/** @param {any} value */
function toDatetime(value) {
  return value instanceof ApexDate ? new ApexDatetime(value.days * 86400000) : value;
}

/** @param {any} value */
function toId(value) {
  if (value === null) return null;
  if (typeof value !== "string") return refuse(value, "Id");
  return idOf(value) ?? throwApex("StringException", `Invalid id: ${value}`);
}

/** @param {string} text @returns {string | null} the 18 characters; null where it is no Id */
export function idOf(text) {
  if (text.length === 18) {
    if (!/^[0-9A-Za-z]{15}[A-Z0-5]{3}$/i.test(text)) return null;
    return restoreCase(text);
  }
  return /^[0-9A-Za-z]{15}$/.test(text) ? text + idSuffix(text) : null;
}

/** The suffix tells which letters are capitals. @param {string} text 18 characters */
function restoreCase(text) {
  if (idSuffix(text.slice(0, 15)) === text.slice(15)) return text;
  let restored = "";
  for (let i = 0; i < 15; i += 1) {
    const bits = CHECKSUM.indexOf(text[15 + Math.floor(i / 5)].toUpperCase());
    restored += (bits >> (i % 5)) & 1 ? text[i].toUpperCase() : text[i].toLowerCase();
  }
  return restored + text.slice(15).toUpperCase();
}

/** @param {string} id15 */
export function idSuffix(id15) {
  let suffix = "";
  for (let start = 0; start < 15; start += 5) {
    let capitals = 0;
    for (let i = 0; i < 5; i += 1) {
      const c = id15[start + i];
      if (c >= "A" && c <= "Z") capitals |= 1 << i;
    }
    suffix += CHECKSUM[capitals];
  }
  return suffix;
}
