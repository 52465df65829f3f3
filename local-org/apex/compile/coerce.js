import { elementCoercer } from "../primitives.js";
import { Decimal, Double } from "../values.js";

/** @typedef {import("./scope.js").Expression} Expression */
/** @typedef {import("./scope.js").Scope} Scope */

const CONVERTED = new Set([
  "Integer",
  "Long",
  "Double",
  "Decimal",
  "Id",
  "String",
  "Boolean",
  "Datetime",
]);

/**
 * The implicit conversion at assignments, arguments and returns.
 *
 * @param {Scope} scope
 * @param {Expression} value
 * @param {string} type
 * @returns {string}
 */
export function coerce(scope, value, type) {
  if (value.isQuery && scope.types.isSObject(type)) return `$.single(${value.code})`;
  if (value.type === type || value.type === "null" || !CONVERTED.has(type)) return value.code;
  if (type === "String" && value.type === "Id") return value.code;
  if (/^\d+$/.test(value.code)) {
    if (type === "Long") return `${value.code}n`;
    if (type === "Decimal") return scope.constant(Decimal.ofInteger(BigInt(value.code)));
    if (type === "Double") return scope.constant(new Double(Number(value.code)));
  }
  return `${scope.constant(elementCoercer(type))}(${value.code})`;
}

/** @param {Expression} value a condition */
export function condition(value) {
  return value.nonNull ? value.code : `$.truth(${value.code})`;
}

/** @param {Expression} value a receiver */
export function receiver(value) {
  return value.nonNull ? value.code : `$.notNull(${value.code})`;
}
