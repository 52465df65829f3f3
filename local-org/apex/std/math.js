import { toTyped } from "../convert.js";
import { compareNumbers, toDecimal } from "../equality.js";
import { throwApex } from "../objects.js";
import { arithmetic, negate } from "../operators.js";
import { defineClass } from "../registry.js";
import { Double } from "../values.js";

/** A method for each type of number, the narrower first. @param {string} name @param {(a: any, b: any) => any} run */
function ofTwo(name, run) {
  return Object.fromEntries(
    ["Integer", "Long", "Double", "Decimal"].map((type) => [
      `${name}(${type}, ${type}): ${type}`,
      (/** @type {any} */ _, /** @type {any} */ a, /** @type {any} */ b) => run(known(a), known(b)),
    ]),
  );
}

/** @param {any} value */
function known(value) {
  return value === null ? throwApex("NullPointerException", "Argument cannot be null.") : value;
}

/** @param {any} value */
function abs(value) {
  return compareNumbers(known(value), 0) < 0 ? negate(value) : value;
}

/** The sign is the dividend's. @param {any} a @param {any} b */
function mod(a, b) {
  if (typeof a === "number") {
    if (b === 0) return throwApex("MathException", "Divide by 0");
    return (a % b) | 0;
  }
  return arithmetic("-", a, arithmetic("*", arithmetic("/", a, b), b));
}

/** @param {(x: number) => number} run */
const ofDouble = (run) => (/** @type {any} */ _, /** @type {any} */ x) =>
  new Double(run(known(x).value));

/** @param {"CEILING" | "FLOOR" | "HALF_EVEN"} mode @param {any} x @returns {any} */
const whole = (mode, x) => toDecimal(known(x)).setScale(0, mode);

defineClass("Math", {
  statics: {
    ...ofTwo("max", (a, b) => (compareNumbers(a, b) >= 0 ? a : b)),
    ...ofTwo("min", (a, b) => (compareNumbers(a, b) <= 0 ? a : b)),
    "mod(Integer, Integer): Integer": (_, a, b) => mod(known(a), known(b)),
    "mod(Long, Long): Long": (_, a, b) => mod(known(a), known(b)),
    "abs(Integer): Integer": (_, x) => abs(x),
    "abs(Long): Long": (_, x) => abs(x),
    "abs(Double): Double": (_, x) => abs(x),
    "abs(Decimal): Decimal": (_, x) => abs(x),
    "ceil(Decimal): Decimal": (_, x) => whole("CEILING", x),
    "ceil(Double): Double": ofDouble(Math.ceil),
    "floor(Decimal): Decimal": (_, x) => whole("FLOOR", x),
    "floor(Double): Double": ofDouble(Math.floor),
    "round(Decimal): Integer": (_, x) => toTyped(whole("HALF_EVEN", x), "Integer"),
    "round(Double): Integer": (_, x) => toTyped(whole("HALF_EVEN", x), "Integer"),
    "roundToLong(Decimal): Long": (_, x) => toTyped(whole("HALF_EVEN", x), "Long"),
    "roundToLong(Double): Long": (_, x) => toTyped(whole("HALF_EVEN", x), "Long"),
    "signum(Decimal): Decimal": (_, x) => toDecimal(known(x).signum()),
    "sqrt(Double): Double": ofDouble(Math.sqrt),
    "exp(Double): Double": ofDouble(Math.exp),
    "log(Double): Double": ofDouble(Math.log),
    "log10(Double): Double": ofDouble(Math.log10),
    "pow(Double, Double): Double": (_, x, y) => new Double(known(x).value ** known(y).value),
    "random(): Double": () => new Double(Math.random()),
  },
});
