import { Coercion } from "../constants.js";
import { Decimal, Double } from "../values.js";

/** @typedef {import("./scope.js").Expression} Expression */
/** @typedef {import("./scope.js").Scope} Scope */

/** Types that values are converted to. */
const CONVERTED = new Map(
  ["Integer", "Long", "Double", "Decimal", "Id", "String", "Boolean", "Datetime"].map((type) => [
    type,
    new Coercion(type),
  ]),
);

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
  const coercion = CONVERTED.get(type);
  if (value.type === type || value.type === "null" || !coercion) return value.code;
  if (type === "String" && value.type === "Id") return value.code;
  if (/^\d+$/.test(value.code)) {
    if (type === "Long") return `${value.code}n`;
    if (type === "Decimal") return scope.constant(Decimal.ofInteger(BigInt(value.code)));
    if (type === "Double") return scope.constant(new Double(Number(value.code)));
  }
  return `${scope.constant(coercion)}(${value.code})`;
}

/** @param {Expression} value a condition */
export function condition(value) {
  return value.nonNull ? value.code : `$.truth(${value.code})`;
}

/** @param {Expression} value a receiver */
export function receiver(value) {
  return value.nonNull ? value.code : `$.notNull(${value.code})`;
}
