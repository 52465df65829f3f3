/** @typedef {"UP"|"DOWN"|"CEILING"|"FLOOR"|"HALF_UP"|"HALF_DOWN"|"HALF_EVEN"|"UNNECESSARY"} Rounding */

/** What a division without a scale keeps, in significant digits. */
const DIVISION_DIGITS = 34;

/** @param {number} exponent */
function powerOfTen(exponent) {
  return 10n ** BigInt(exponent);
}

/** @param {bigint} value */
function magnitude(value) {
  return value < 0n ? -value : value;
}

/**
 * The quotient as a whole number.
 *
 * @param {bigint} dividend
 * @param {bigint} divisor
 * @param {Rounding} rounding
 */
function divideRounded(dividend, divisor, rounding) {
  const quotient = dividend / divisor;
  const rest = dividend % divisor;
  if (rest === 0n) return quotient;
  const negative = dividend < 0n !== divisor < 0n;
  const away = negative ? quotient - 1n : quotient + 1n;
  const twice = magnitude(rest) * 2n;
  const half = magnitude(divisor);
  switch (rounding) {
    case "UP":
      return away;
    case "DOWN":
      return quotient;
    case "CEILING":
      return negative ? quotient : away;
    case "FLOOR":
      return negative ? away : quotient;
    case "HALF_UP":
      return twice >= half ? away : quotient;
    case "HALF_DOWN":
      return twice > half ? away : quotient;
    case "HALF_EVEN":
      if (twice === half) return quotient % 2n === 0n ? quotient : away;
      return twice > half ? away : quotient;
    default:
      throw new RangeError("Rounding necessary");
  }
}

/** An exact decimal number: unscaled × 10^−scale. Its scale shows in text, never in comparisons. */
export class Decimal {
  /**
   * @param {bigint} unscaled
   * @param {number} scale may be negative
   */
  constructor(unscaled, scale) {
    this.unscaled = unscaled;
    this.scale = scale;
    Object.freeze(this);
  }

  /** @param {number | bigint} value a whole number */
  static ofInteger(value) {
    return new Decimal(BigInt(value), 0);
  }

  /**
   * @param {string} text digits with an optional sign, point and exponent
   * @returns {Decimal | null} null where it is no number
   */
  static parse(text) {
    const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$/.exec(text);
    if (!match || !(match[2] || match[3])) return null;
    const fraction = match[3] ?? "";
    const digits = BigInt(match[2] + fraction);
    return new Decimal(
      match[1] === "-" ? -digits : digits,
      fraction.length - Number(match[4] ?? 0),
    );
  }

  /** @param {number} value a finite double; its shortest text decides the scale, as in Java */
  static ofDouble(value) {
    const text = String(value);
    const parsed = /** @type {Decimal} */ (Decimal.parse(text));
    return Number.isInteger(value) && parsed.scale === 0
      ? new Decimal(parsed.unscaled * 10n, 1)
      : parsed;
  }

  /** The digits before rounding counts. */
  precision() {
    return this.unscaled === 0n ? 1 : magnitude(this.unscaled).toString().length;
  }

  signum() {
    return this.unscaled > 0n ? 1 : this.unscaled < 0n ? -1 : 0;
  }

  negate() {
    return new Decimal(-this.unscaled, this.scale);
  }

  abs() {
    return this.unscaled < 0n ? this.negate() : this;
  }

  /** @param {Decimal} other */
  add(other) {
    const scale = Math.max(this.scale, other.scale);
    return new Decimal(this.unscaledAt(scale) + other.unscaledAt(scale), scale);
  }

  /** @param {Decimal} other */
  subtract(other) {
    return this.add(other.negate());
  }

  /** @param {Decimal} other */
  multiply(other) {
    return new Decimal(this.unscaled * other.unscaled, this.scale + other.scale);
  }

  /**
   * @param {Decimal} divisor not zero
   * @param {number} [scale] absent: exact where 34 digits hold the quotient
   * @param {Rounding} [rounding]
   * @returns {Decimal}
   */
  divide(divisor, scale, rounding = "HALF_EVEN") {
    if (scale !== undefined) {
      const shift = scale - this.scale + divisor.scale;
      return shift >= 0
        ? new Decimal(
            divideRounded(this.unscaled * powerOfTen(shift), divisor.unscaled, rounding),
            scale,
          )
        : new Decimal(
            divideRounded(this.unscaled, divisor.unscaled * powerOfTen(-shift), rounding),
            scale,
          );
    }
    const preferred = this.scale - divisor.scale;
    if (this.unscaled === 0n) return new Decimal(0n, Math.max(preferred, 0));
    const digits = DIVISION_DIGITS + divisor.precision() - this.precision() + 1;
    const wide = this.divide(divisor, preferred + Math.max(digits, 0), "DOWN");
    const exact =
      wide.multiply(divisor).compareTo(this) === 0 ? wide : this.toDigits(divisor, wide);
    return exact.trimTo(preferred);
  }

  /**
   * @param {Decimal} divisor
   * @param {Decimal} wide the quotient cut off after more digits than are kept
   * @returns {Decimal}
   */
  toDigits(divisor, wide) {
    return this.divide(divisor, wide.scale - (wide.precision() - DIVISION_DIGITS));
  }

  /** @param {number} least trailing zeros go as long as the scale stays above this */
  trimTo(least) {
    let { unscaled, scale } = this;
    while (scale > least && unscaled % 10n === 0n) {
      unscaled /= 10n;
      scale -= 1;
    }
    return scale === this.scale ? this : new Decimal(unscaled, scale);
  }

  stripTrailingZeros() {
    return this.unscaled === 0n ? new Decimal(0n, 0) : this.trimTo(-1e9);
  }

  /**
   * @param {number} scale
   * @param {Rounding} [rounding]
   */
  setScale(scale, rounding = "HALF_EVEN") {
    if (scale >= this.scale) return new Decimal(this.unscaledAt(scale), scale);
    return new Decimal(
      divideRounded(this.unscaled, powerOfTen(this.scale - scale), rounding),
      scale,
    );
  }

  /** @param {Decimal} other */
  compareTo(other) {
    const scale = Math.max(this.scale, other.scale);
    const left = this.unscaledAt(scale);
    const right = other.unscaledAt(scale);
    return left < right ? -1 : left > right ? 1 : 0;
  }

  /** The whole part, towards zero. */
  toBigInt() {
    return this.scale <= 0
      ? this.unscaled * powerOfTen(-this.scale)
      : this.unscaled / powerOfTen(this.scale);
  }

  /** The nearest double. */
  toNumber() {
    return Number(`${this.unscaled}e${-this.scale}`);
  }

  /** Without an exponent. */
  toPlainString() {
    if (this.scale <= 0) return this.toBigInt().toString();
    const digits = magnitude(this.unscaled)
      .toString()
      .padStart(this.scale + 1, "0");
    const point = digits.length - this.scale;
    return `${this.unscaled < 0n ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point)}`;
  }

  /** As Java writes it: with an exponent for very small numbers and for a negative scale. */
  toString() {
    const digits = magnitude(this.unscaled).toString();
    const exponent = digits.length - 1 - this.scale;
    if (this.scale >= 0 && exponent >= -6) return this.toPlainString();
    const mantissa = digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits;
    const sign = this.unscaled < 0n ? "-" : "";
    return exponent === 0
      ? `${sign}${mantissa}`
      : `${sign}${mantissa}E${exponent > 0 ? "+" : ""}${exponent}`;
  }

  /** @param {number} scale not below this one's */
  unscaledAt(scale) {
    return scale === this.scale ? this.unscaled : this.unscaled * powerOfTen(scale - this.scale);
  }
}
