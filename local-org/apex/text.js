import { typeNameOf } from "./objects.js";
import {
  ApexDate,
  ApexDatetime,
  ApexEnumValue,
  ApexException,
  ApexList,
  ApexMap,
  ApexObject,
  ApexSet,
  ApexTime,
  ApexType,
  Blob_,
  Double,
  PlatformObject,
  SObject,
} from "./values.js";

/** @param {number} value @param {number} width */
function pad(value, width = 2) {
  return String(value).padStart(width, "0");
}

/** @param {number} days @returns {string} yyyy-MM-dd */
export function dateText(days) {
  const date = new Date(days * 86400000);
  const year = date.getUTCFullYear();
  return `${pad(year, 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

/** @param {number} ms since midnight */
export function timeText(ms) {
  const d = new Date(ms);
  return `${pad(d.getUTCHours())}:${pad(d.getUTCMinutes())}:${pad(d.getUTCSeconds())}.${pad(ms % 1000, 3)}Z`;
}

/** @param {number} ms @returns {string} yyyy-MM-dd HH:mm:ss, of a moment already moved into its zone */
export function datetimeText(ms) {
  const clock = new Date(ms).toISOString();
  return `${dateText(Math.floor(ms / 86400000))} ${clock.slice(clock.indexOf("T") + 1, -5)}`;
}

/** As Java writes a double. @param {number} value */
export function doubleText(value) {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "Infinity" : "-Infinity";
  const size = Math.abs(value);
  if (value === 0 || (size >= 1e-3 && size < 1e7)) {
    const text = Object.is(value, -0) ? "-0" : String(value);
    return text.includes(".") ? text : `${text}.0`;
  }
  const [mantissa, exponent] = value.toExponential().split("e");
  return `${mantissa.includes(".") ? mantissa : `${mantissa}.0`}E${Number(exponent)}`;
}

/**
 * What a value is in a concatenation or System.debug. (String.valueOf differs for dates.)
 *
 * @param {any} value
 * @returns {string}
 */
export function textOf(value) {
  if (typeof value === "string") return value;
  if (value === null || typeof value !== "object") return String(value);
  if (value instanceof Double) return doubleText(value.value);
  if (value instanceof ApexDate) return `${dateText(value.days)} 00:00:00`;
  if (value instanceof ApexDatetime) return datetimeText(value.ms);
  if (value instanceof ApexTime) return timeText(value.ms);
  if (value instanceof ApexEnumValue || value instanceof ApexType) return value.name;
  if (value instanceof ApexList) return `(${value.items.map(textOf).join(", ")})`;
  if (value instanceof ApexSet) return `{${[...value].map(textOf).join(", ")}}`;
  if (value instanceof ApexMap) {
    return `{${[...value].map(([k, v]) => `${textOf(k)}=${textOf(v)}`).join(", ")}}`;
  }
  if (value instanceof Blob_) return `Blob[${value.bytes.length}]`;
  if (value instanceof SObject) {
    return `${value.type}:{${[...value.fields].map(([k, v]) => `${k}=${textOf(v)}`).join(", ")}}`;
  }
  if (value instanceof ApexObject) return objectText(value);
  if (value instanceof PlatformObject) return platformText(value);
  return String(value);
}

/** Describe tokens are written as what they stand for. @param {PlatformObject} value */
function platformText({ type, data }) {
  if (type === "SObjectType") return data.object.name;
  if (type === "SObjectField") return data.field.name;
  return `${type}[]`;
}

/** @param {ApexObject} value */
function objectText(value) {
  if (value.methodsNamed("toString", 0).length > 0) return value.invoke("toString");
  if (value instanceof ApexException) {
    return `${typeNameOf(value.class)}: ${value.message ?? "Script-thrown exception"}`;
  }
  const fields = value.listFields().map(({ name, value: v }) => `${name}=${textOf(v)}`);
  return `${value.class.name}:[${fields.join(", ")}]`;
}
