import { compareNumbers, isNumeric, looseEquals, toDecimal } from "./equality.js";
import { wholePart } from "./convert.js";
import { idOf } from "./primitives.js";
import { throwApex } from "./objects.js";
import { textOf } from "./text.js";
import { ApexDate, ApexDatetime, ApexTime, Decimal, Double } from "./values.js";

const DAY = 86400000;

/** @returns {never} */
export function nullPointer() {
  return throwApex("NullPointerException", "Attempt to de-reference a null object");
}

/** Gives what is not null. @param {any} value */
export function notNull(value) {
  return value === null ? nullPointer() : value;
}

/** @param {any} value a condition */
export function truth(value) {
  return value === null ? nullPointer() : value;
}

/** @returns {never} */
function divideByZero() {
  return throwApex("MathException", "Divide by 0");
}

/** @typedef {"+" | "-" | "*" | "/"} Arithmetic */

/** @param {Arithmetic} operator @param {any} a @param {any} b */
function integers(operator, a, b) {
  switch (operator) {
    case "+":
      return (a + b) | 0;
    case "-":
      return (a - b) | 0;
    case "*":
      return Math.imul(a, b);
    default:
      return b === 0 ? divideByZero() : (a / b) | 0;
  }
}

/** @param {Arithmetic} operator @param {bigint} a @param {bigint} b */
function longs(operator, a, b) {
  if (operator === "/" && b === 0n) divideByZero();
  const exact =
    operator === "+" ? a + b : operator === "-" ? a - b : operator === "*" ? a * b : a / b;
  return BigInt.asIntN(64, exact);
}

/** @param {Arithmetic} operator @param {number} a @param {number} b */
function doubles(operator, a, b) {
  if (operator === "/" && b === 0) divideByZero();
  return new Double(
    operator === "+" ? a + b : operator === "-" ? a - b : operator === "*" ? a * b : a / b,
  );
}

/** @param {Arithmetic} operator @param {Decimal} a @param {Decimal} b */
function decimals(operator, a, b) {
  switch (operator) {
    case "+":
      return a.add(b);
    case "-":
      return a.subtract(b);
    case "*":
      return a.multiply(b);
    default:
      return b.unscaled === 0n ? divideByZero() : a.divide(b);
  }
}

/** The wider of the two types counts: Integer, Long, Double, Decimal. */
/** @param {Arithmetic} operator @param {any} a @param {any} b @returns {any} */
export function arithmetic(operator, a, b) {
  if (typeof a === "number" && typeof b === "number") return integers(operator, a, b);
  if (a === null || b === null) return nullPointer();
  if (a instanceof Decimal || b instanceof Decimal) {
    if (isNumeric(a) && isNumeric(b)) return decimals(operator, toDecimal(a), toDecimal(b));
  }
  if (a instanceof Double || b instanceof Double) {
    if (isNumeric(a) && isNumeric(b)) return doubles(operator, asDouble(a), asDouble(b));
  }
  if (isNumeric(a) && isNumeric(b)) return longs(operator, wholePart(a), wholePart(b));
  return moments(operator, a, b);
}

/** @param {any} value */
function asDouble(value) {
  return value instanceof Double ? value.value : Number(value);
}

/** Days to a date, days (and parts of one) to a moment. @param {Arithmetic} operator @param {any} a @param {any} b */
function moments(operator, a, b) {
  const sign = operator === "-" ? -1 : 1;
  if (isNumeric(b) && (operator === "+" || operator === "-")) {
    if (a instanceof ApexDate && !(b instanceof Decimal || b instanceof Double)) {
      return new ApexDate(a.days + sign * Number(b));
    }
    if (a instanceof ApexDatetime) {
      return new ApexDatetime(a.ms + sign * Math.round(toDecimal(b).toNumber() * DAY));
    }
  }
  return throwApex(
    "TypeException",
    `Arithmetic expressions must use numeric arguments: ${operator}`,
  );
}

/** @param {any} a @param {any} b */
export const iadd = (a, b) =>
  typeof a === "number" && typeof b === "number" ? (a + b) | 0 : nullPointer();
/** @param {any} a @param {any} b */
export const isub = (a, b) =>
  typeof a === "number" && typeof b === "number" ? (a - b) | 0 : nullPointer();
/** @param {any} a @param {any} b */
export const imul = (a, b) =>
  typeof a === "number" && typeof b === "number" ? Math.imul(a, b) : nullPointer();
/** @param {any} a @param {any} b */
export const idiv = (a, b) =>
  typeof a === "number" && typeof b === "number" ? integers("/", a, b) : nullPointer();

/** Where a side may be a string. @param {any} a @param {any} b */
export function plus(a, b) {
  return typeof a === "string" || typeof b === "string"
    ? textOf(a) + textOf(b)
    : arithmetic("+", a, b);
}

/** @param {any} a @param {any} b */
export function concat(a, b) {
  return textOf(a) + textOf(b);
}

/** Strings are below and above each other without regard to case, so that just one of <, == and > holds. */
const alphabetical = new Intl.Collator("en", { sensitivity: "accent" });

/**
 * Below 0, 0 or above; NaN, which is in no order, where a number or moment is compared with null.
 *
 * @param {any} a
 * @param {any} b
 * @returns {number}
 */
export function order(a, b) {
  if (a === null || b === null) {
    if (a === b) return NaN;
    // "A non-null String or ID value is always greater than a null value."
    if (typeof a === "string") return 1;
    if (typeof b === "string") return -1;
    return NaN;
  }
  if (typeof a === "string" && typeof b === "string") return alphabetical.compare(a, b);
  if (isNumeric(a) && isNumeric(b)) return compareNumbers(a, b);
  if (a instanceof ApexDate && b instanceof ApexDate) return a.days - b.days;
  const left = momentOf(a);
  const right = momentOf(b);
  if (left !== null && right !== null) return left - right;
  if (a instanceof ApexTime && b instanceof ApexTime) return a.ms - b.ms;
  return throwApex("TypeException", "Comparison arguments must be compatible types");
}

/** @param {any} value @returns {number | null} */
function momentOf(value) {
  if (value instanceof ApexDatetime) return value.ms;
  return value instanceof ApexDate ? value.days * DAY : null;
}

/** @param {any} a @param {any} b */
export const less = (a, b) =>
  typeof a === "number" && typeof b === "number" ? a < b : order(a, b) < 0;
/** @param {any} a @param {any} b */
export const lessOrEqual = (a, b) =>
  typeof a === "number" && typeof b === "number" ? a <= b : order(a, b) <= 0;
/** @param {any} a @param {any} b */
export const greater = (a, b) =>
  typeof a === "number" && typeof b === "number" ? a > b : order(a, b) > 0;
/** @param {any} a @param {any} b */
export const greaterOrEqual = (a, b) =>
  typeof a === "number" && typeof b === "number" ? a >= b : order(a, b) >= 0;

export const equal = looseEquals;

/** Where a side is an Id: 15 and 18 characters are the same. @param {any} a @param {any} b */
export function sameId(a, b) {
  if (a === b) return true;
  if (typeof a !== "string" || typeof b !== "string") return false;
  const left = idOf(a);
  return left !== null && left === idOf(b);
}

/** The operator ===. @param {any} a @param {any} b */
export function identical(a, b) {
  if (a === b) return true;
  return isNumeric(a) && isNumeric(b) ? compareNumbers(a, b) === 0 : false;
}

/** @param {any} value */
export function negate(value) {
  if (typeof value === "number") return -value | 0;
  if (typeof value === "bigint") return BigInt.asIntN(64, -value);
  if (value instanceof Decimal) return value.negate();
  return value instanceof Double ? new Double(-value.value) : nullPointer();
}

/** @param {"&" | "|" | "^" | "<<" | ">>" | ">>>"} operator @param {any} a @param {any} b @returns {any} */
export function bits(operator, a, b) {
  if (a === null || b === null) return nullPointer();
  if (typeof a === "boolean")
    return operator === "&" ? a && b : operator === "|" ? a || b : a !== b;
  const wide = typeof a === "bigint" || (typeof b === "bigint" && operator.length === 1);
  if (wide) return longBits(operator, BigInt(a), BigInt(b));
  const n = Number(b);
  switch (operator) {
    case "&":
      return a & n;
    case "|":
      return a | n;
    case "^":
      return a ^ n;
    case "<<":
      return a << n;
    case ">>":
      return a >> n;
    default:
      return (a >>> n) | 0;
  }
}

/** @param {string} operator @param {bigint} a @param {bigint} b */
function longBits(operator, a, b) {
  const shift = b & 63n;
  switch (operator) {
    case "&":
      return a & b;
    case "|":
      return a | b;
    case "^":
      return a ^ b;
    case "<<":
      return BigInt.asIntN(64, a << shift);
    case ">>":
      return a >> shift;
    default:
      return BigInt.asIntN(64, BigInt.asUintN(64, a) >> shift);
  }
}
