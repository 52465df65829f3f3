import { ApexDate, ApexDatetime, ApexTime, Decimal, Double } from "../../apex/values.js";
import { rowError, unsupported } from "../exceptions.js";
import { toDecimal } from "../soql/compare.js";
import { toId } from "../store/recordId.js";

/**
 * @typedef {import("../schema/fields.js").Field} Field
 * @typedef {import("../exceptions.js").RowError} RowError
 */

/** @param {unknown} text */
export const isEmail = (text) => typeof text === "string" && EMAIL.test(text);

const EMAIL = /^[^\s@<>()[\],;:\\"]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

/**
 * A value as the org stores it: texts without spaces at the ends and null where empty, numbers at the field's scale.
 *
 * @param {Field} field
 * @param {any} value
 * @returns {{ value: any, error?: undefined } | { error: RowError, value?: undefined }}
 */
export function toStored(field, value) {
  if (value === null) return field.type === "Checkbox" ? noCheckbox(field) : { value };
  switch (field.apexType) {
    case "String":
      return storedText(field, value);
    case "Decimal":
      return storedNumber(field, value);
    case "Id": {
      const id = typeof value === "string" ? toId(value) : null;
      return id
        ? { value: id }
        : {
            error: rowError(
              "MALFORMED_ID",
              `${field.label}: id value of incorrect type: ${value}`,
              [field.name],
            ),
          };
    }
    case "Datetime":
      // The org keeps whole seconds.
      return { value: new ApexDatetime(Math.floor(value.ms / 1000) * 1000) };
    default:
      return { value };
  }
}

/** A checkbox is on or off. @param {Field} field */
function noCheckbox(field) {
  const shown = `${field.label}: value not of required type: `;
  return { error: rowError("INVALID_TYPE_ON_FIELD_IN_RECORD", shown, [field.name]) };
}

/** @param {Field} field @param {string} value */
function storedText(field, value) {
  const text = value.trim() || null;
  if (text === null) return { value: null };
  if (field.length !== null && text.length > field.length) {
    const shown = `${field.label}: data value too large: ${text} (max length=${field.length})`;
    return { error: rowError("STRING_TOO_LONG", shown, [field.name]) };
  }
  if (field.restricted && !field.values.some((known) => known.value === text)) {
    const shown = `${field.label}: bad value for restricted picklist field: ${text}`;
    return { error: rowError("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", shown, [field.name]) };
  }
  if (field.type === "Email" && !isEmail(text)) {
    const shown = `${field.label}: invalid email address: ${text}`;
    return { error: rowError("INVALID_EMAIL_ADDRESS", shown, [field.name]) };
  }
  return { value: text };
}

/** @param {Field} field @param {any} value */
function storedNumber(field, value) {
  let number = /** @type {Decimal} */ (toDecimal(value));
  if (field.scale !== null) number = number.setScale(field.scale, "HALF_UP");
  if (field.precision !== null) {
    const digits = number.abs().toBigInt().toString().length;
    if (digits > field.precision - (field.scale ?? 0)) {
      const shown = `${field.label}: value outside of valid range on numeric field: ${value}`;
      return { error: rowError("NUMBER_OUTSIDE_VALID_RANGE", shown, [field.name]) };
    }
  }
  return { value: number };
}

/** The value that a field's metadata writes as text. @param {Field} field @param {any} text @returns {any} */
export function valueOfText(field, text) {
  if (text === null || typeof text === "boolean") return text;
  switch (field.apexType) {
    case "String":
      return String(text).trim() || null;
    case "Boolean":
      return text === "true";
    case "Integer":
      return Number(text);
    case "Decimal": {
      const number = Decimal.parse(String(text));
      if (!number) throw unsupported(`${text} as the value of ${field.name}`);
      return field.scale === null ? number : number.setScale(field.scale, "HALF_UP");
    }
    case "Date":
      return new ApexDate(Date.parse(text) / 86_400_000);
    case "Datetime":
      return new ApexDatetime(Date.parse(text));
    case "Id":
      return toId(text);
    default:
      throw unsupported(`a text as the value of the ${field.type} field ${field.name}`);
  }
}

/** Whether two stored values are the same. @param {any} a @param {any} b @returns {boolean} */
export function isSame(a, b) {
  if (a === b) return true;
  if (a instanceof ApexDate && b instanceof ApexDate) return a.days === b.days;
  if (a instanceof ApexDatetime && b instanceof ApexDatetime) return a.ms === b.ms;
  if (a instanceof ApexTime && b instanceof ApexTime) return a.ms === b.ms;
  if (a instanceof Double && b instanceof Double) return a.value === b.value;
  const [left, right] = [toDecimal(a), toDecimal(b)];
  return left !== null && right !== null && left.compareTo(right) === 0;
}
