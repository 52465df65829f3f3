import { toTyped, wholePart } from "../convert.js";
import { Decimal } from "../decimal.js";
import { toDecimal } from "../equality.js";
import { throwApex } from "../objects.js";
import { defineClass, defineEnum } from "../registry.js";
import { doubleText } from "../text.js";
import { Double } from "../values.js";
import { requireAmerican } from "./locale.js";

defineEnum("RoundingMode", [
  "UP",
  "DOWN",
  "CEILING",
  "FLOOR",
  "HALF_UP",
  "HALF_DOWN",
  "HALF_EVEN",
  "UNNECESSARY",
]);

/** @param {bigint | number} value with commas */
function grouped(value) {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** @param {string} kind @param {string | null} text */
function invalid(kind, text) {
  return throwApex("TypeException", `Invalid ${kind}: ${text}`);
}

/** @param {string | null} text @param {bigint} limit @param {string} kind */
function parseWhole(text, limit, kind) {
  if (text === null) return throwApex("NullPointerException", "Argument cannot be null.");
  const trimmed = text.trim();
  if (!/^[+-]?\d+$/.test(trimmed)) return invalid(kind, text);
  const value = BigInt(trimmed.replace(/^\+/, ""));
  return value >= -limit && value < limit ? value : invalid(kind, text);
}

/** @param {any} value not a string */
function required(value) {
  return value === null ? throwApex("NullPointerException", "Argument cannot be null.") : value;
}

/** @param {any} value @param {string} type @param {(text: string) => any} parse */
function convert(value, type, parse) {
  return typeof value === "string" ? parse(value) : toTyped(required(value), type);
}

const parseInteger = (/** @type {any} */ t) => Number(parseWhole(t, 2n ** 31n, "integer"));
const parseLong = (/** @type {any} */ t) => parseWhole(t, 2n ** 63n, "long");
const parseDecimal = (/** @type {string} */ t) => Decimal.parse(t.trim()) ?? invalid("decimal", t);
const parseDouble = (/** @type {string} */ t) =>
  Decimal.parse(t.trim()) ? new Double(Number(t)) : invalid("double", t);

/** @param {(value: any) => string} write @returns {(context: any, self: any) => string} */
function inAmerican(write) {
  return (context, self) => {
    requireAmerican(context, "format()");
    return write(self);
  };
}

defineClass("Integer", {
  statics: { "valueOf(Object): Integer": (_, v) => convert(v, "Integer", parseInteger) },
  methods: {
    "format(): String": inAmerican(grouped),
    "intValue(): Integer": (_, self) => self,
    "longValue(): Long": (_, self) => BigInt(self),
    "doubleValue(): Double": (_, self) => new Double(self),
    "hashCode(): Integer": (_, self) => self,
  },
});

defineClass("Long", {
  statics: { "valueOf(Object): Long": (_, v) => convert(v, "Long", parseLong) },
  methods: {
    "format(): String": inAmerican(grouped),
    "intValue(): Integer": (_, self) => toTyped(self, "Integer"),
    "longValue(): Long": (_, self) => self,
    "doubleValue(): Double": (_, self) => new Double(Number(self)),
  },
});

defineClass("Double", {
  statics: { "valueOf(Object): Double": (_, v) => convert(v, "Double", parseDouble) },
  methods: {
    "format(): String": inAmerican((self) => formatted(toDecimal(self))),
    "intValue(): Integer": (_, self) => toTyped(self, "Integer"),
    "longValue(): Long": (_, self) => toTyped(self, "Long"),
    "round(): Long": (_, self) => BigInt.asIntN(64, toDecimal(self).setScale(0).toBigInt()),
    "toString(): String": (_, self) => doubleText(self.value),
  },
});

/** At most three digits after the point, with commas. @param {Decimal} value */
function formatted(value) {
  const short = value.scale > 3 ? value.setScale(3) : value;
  const [whole, fraction = ""] = short.abs().toPlainString().split(".");
  const rest = fraction.replace(/0+$/, "");
  return `${short.signum() < 0 ? "-" : ""}${grouped(BigInt(whole))}${rest && `.${rest}`}`;
}

defineClass("Decimal", {
  statics: { "valueOf(Object): Decimal": (_, v) => convert(v, "Decimal", parseDecimal) },
  methods: {
    "abs(): Decimal": (_, self) => self.abs(),
    "intValue(): Integer": (_, self) => toTyped(self, "Integer"),
    "longValue(): Long": (_, self) => BigInt.asIntN(64, wholePart(self)),
    "doubleValue(): Double": (_, self) => new Double(self.toNumber()),
    "divide(Decimal, Integer, RoundingMode?): Decimal": (_, self, divisor, scale, mode) => {
      if (required(divisor).unscaled === 0n) throwApex("MathException", "Divide by 0");
      return rounded(() => self.divide(divisor, scale, mode?.name));
    },
    "setScale(Integer, RoundingMode?): Decimal": (_, self, scale, mode) =>
      rounded(() => self.setScale(scale, mode?.name)),
    "round(): Long": (_, self) => BigInt.asIntN(64, self.setScale(0).toBigInt()),
    "round(RoundingMode): Long": (_, self, mode) =>
      rounded(() => BigInt.asIntN(64, self.setScale(0, mode.name).toBigInt())),
    "scale(): Integer": (_, self) => self.scale,
    "precision(): Integer": (_, self) => self.precision(),
    "stripTrailingZeros(): Decimal": (_, self) => self.stripTrailingZeros(),
    "pow(Integer): Decimal": (_, self, n) => power(self, n),
    "format(): String": inAmerican(formatted),
    "toPlainString(): String": (_, self) => self.toPlainString(),
  },
});

/** @template T @param {() => T} compute @returns {T} */
function rounded(compute) {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError) return throwApex("MathException", "Rounding necessary");
    throw error;
  }
}

/** @param {Decimal} base @param {number} exponent */
function power(base, exponent) {
  if (exponent < 0) return throwApex("MathException", "Invalid exponent");
  let result = Decimal.ofInteger(1);
  for (let i = 0; i < exponent; i += 1) result = result.multiply(base);
  return result;
}

defineClass("Boolean", {
  statics: {
    "valueOf(Object): Boolean": (_, v) =>
      typeof v === "string" ? v.toLowerCase() === "true" : required(v),
  },
});
