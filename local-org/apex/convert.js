import { toDecimal } from "./equality.js";
import { elementCoercer } from "./primitives.js";
import { Decimal, Double } from "./values.js";

/** Towards zero. @param {any} value a number of any Apex type @returns {bigint} */
export function wholePart(value) {
  if (typeof value === "bigint") return value;
  if (value instanceof Double) return BigInt(Math.trunc(value.value));
  return value instanceof Decimal ? value.toBigInt() : BigInt(value);
}

/** A number as another type of number; a narrower one is cut off. @param {any} value @param {string} type */
export function toTyped(value, type) {
  if (value === null) return null;
  if (type === "Integer") return Number(BigInt.asIntN(32, wholePart(value)));
  if (type === "Long") return BigInt.asIntN(64, wholePart(value));
  return elementCoercer(type)(type === "Decimal" ? toDecimal(value) : value);
}
