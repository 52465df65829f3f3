import { ApexDate, ApexDatetime, ApexTime, Decimal, Double } from "../../apex/values.js";
import { unsupported } from "../exceptions.js";

/**
 * The order of two values of one field's type. Texts are compared without regard to case, ids exactly.
 *
 * @param {any} left
 * @param {any} right
 * @param {string} apexType
 * @returns {number}
 */
export function compareValues(left, right, apexType) {
  if (typeof left === "string" && typeof right === "string") {
    return apexType === "Id" ? order(left, right) : order(left.toLowerCase(), right.toLowerCase());
  }
  if (typeof left === "boolean" && typeof right === "boolean") {
    return Number(left) - Number(right);
  }
  const [a, b] = [toDecimal(left), toDecimal(right)];
  if (a && b) return a.compareTo(b);
  if (left instanceof ApexDate && right instanceof ApexDate) return left.days - right.days;
  if (left instanceof ApexDatetime && right instanceof ApexDatetime) return left.ms - right.ms;
  if (left instanceof ApexTime && right instanceof ApexTime) return left.ms - right.ms;
  throw unsupported(`comparing a ${apexType} field with ${describe(right)} in SOQL`);
}

/** @param {any} value @returns {Decimal | null} */
export function toDecimal(value) {
  if (value instanceof Decimal) return value;
  if (value instanceof Double) return Decimal.ofDouble(value.value);
  if (typeof value === "number" || typeof value === "bigint") return Decimal.ofInteger(value);
  return null;
}

/** What two equal values share, for grouping and sets. @param {any} value @param {string} apexType @returns {string} */
export function keyOf(value, apexType) {
  if (value === null) return "null";
  if (typeof value === "string") return `s${apexType === "Id" ? value : value.toLowerCase()}`;
  const decimal = toDecimal(value);
  if (decimal) return `n${decimal.stripTrailingZeros()}`;
  if (value instanceof ApexDate) return `d${value.days}`;
  if (value instanceof ApexDatetime || value instanceof ApexTime) return `t${value.ms}`;
  return String(value);
}

/** @template T @param {T} a @param {T} b */
function order(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** @param {any} value */
function describe(value) {
  return value === null
    ? "null"
    : typeof value === "object"
      ? value.constructor.name
      : typeof value;
}
