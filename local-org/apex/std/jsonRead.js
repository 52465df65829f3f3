import { NotSupported } from "../errors.js";
import { throwApex } from "../objects.js";
import { idOf } from "../primitives.js";
import { findEnum } from "../registry.js";
import { partsOf } from "../types.js";
import {
  ApexDate,
  ApexDatetime,
  ApexException,
  ApexList,
  ApexMap,
  ApexSet,
  Blob_,
  Decimal,
  Double,
  SObject,
} from "../values.js";
import { parseDate } from "./date.js";
import { JsonNumber } from "./jsonText.js";
import { fromBase64 } from "./bytes.js";

/** JSON.deserializeUntyped: Integer, Long or Decimal by the digits. @param {any} json @returns {any} */
export function readUntyped(json) {
  if (json instanceof JsonNumber) {
    if (!/^-?\d+$/.test(json.text)) return Decimal.parse(json.text);
    const whole = BigInt(json.text);
    if (whole === BigInt.asIntN(32, whole)) return Number(whole);
    return whole === BigInt.asIntN(64, whole) ? whole : Decimal.parse(json.text);
  }
  if (Array.isArray(json)) return new ApexList("Object", json.map(readUntyped));
  if (json instanceof Map) {
    return new ApexMap(
      "String",
      "Object",
      [...json].map(([k, v]) => [k, readUntyped(v)]),
    );
  }
  return json;
}

/** @param {string} type @param {any} json @returns {never} */
function illegal(type, json) {
  const shown = json instanceof JsonNumber ? json.text : JSON.stringify(json);
  return throwApex("JSONException", `Illegal value for primitive: ${shown} for ${type}`);
}

/** @type {Record<string, (text: string) => any>} how a type reads a text or number; undefined where it cannot */
const PRIMITIVES = {
  String: (text) => text,
  Id: (text) => idOf(text) ?? undefined,
  Integer: (text) =>
    /^-?\d+$/.test(text) && Math.abs(Number(text)) <= 2147483648 ? Number(text) | 0 : undefined,
  Long: (text) => (/^-?\d+$/.test(text) ? BigInt.asIntN(64, BigInt(text)) : undefined),
  Double: (text) => (Decimal.parse(text) ? new Double(Number(text)) : undefined),
  Decimal: (text) => Decimal.parse(text) ?? undefined,
  Boolean: (text) => (text === "true" ? true : text === "false" ? false : undefined),
  Date: (text) => new ApexDate(parseDate(text)),
  Datetime: (text) => moment(text),
  Blob: (text) => new Blob_(fromBase64(text)),
};

/** @param {string} text */
function moment(text) {
  const iso = text.replace(/([+-]\d\d)(\d\d)$/, "$1:$2");
  const ms = Date.parse(
    /^\d{4}-\d\d-\d\d$/.test(iso) || /(Z|[+-]\d\d:\d\d)$/.test(iso) ? iso : `${iso}Z`,
  );
  return Number.isNaN(ms) ? undefined : new ApexDatetime(ms);
}

/**
 * JSON.deserialize.
 *
 * @param {any} context
 * @param {any} json
 * @param {string} type
 * @param {boolean} isStrict unknown fields of classes are refused
 * @returns {any}
 */
export function readTyped(context, json, type, isStrict = false) {
  const { types } = context.program;
  /** @param {any} value @param {string} inner */
  const read = (value, inner) => readTyped(context, value, inner, isStrict);
  if (json === null) return null;
  const { base, args } = partsOf(type);
  if (base === "Object") return readUntyped(json);
  const primitive = PRIMITIVES[base];
  if (primitive) {
    if (Array.isArray(json) || json instanceof Map) return illegal(type, base);
    return primitive(json instanceof JsonNumber ? json.text : String(json)) ?? illegal(type, json);
  }
  if (base === "List" || base === "Set") {
    if (!Array.isArray(json))
      return throwApex("JSONException", `Expected List but found ${typeof json}`);
    const items = json.map((item) => read(item, args[0]));
    return base === "List" ? new ApexList(args[0], items) : new ApexSet(args[0], items);
  }
  const values = context.program.findClass(type)?.constants ?? findEnum(type)?.values;
  if (values) return values.find((/** @type {any} */ v) => v.name === json) ?? illegal(type, json);
  if (!(json instanceof Map)) return throwApex("JSONException", `Expected an object for ${type}`);
  if (base === "Map") {
    return new ApexMap(
      args[0],
      args[1],
      [...json].map(([k, v]) => [read(k, args[0]), read(v, args[1])]),
    );
  }
  if (types.isSObject(type)) return record(context, json, type, read);
  return instance(context, json, type, isStrict, read);
}

/** @param {any} context @param {Map<string, any>} json @param {string} type @param {(value: any, type: string) => any} read */
function record(context, json, type, read) {
  const { platform, program } = context;
  const actual = type === "SObject" ? json.get("attributes")?.get("type") : type;
  if (!actual) return throwApex("JSONException", "SObject type is missing");
  const result = new SObject(program.types.sObjectName(actual) ?? actual);
  for (const [name, value] of json) {
    if (name === "attributes") continue;
    const fieldType = platform.fieldType(actual, name);
    if (!fieldType) {
      throwApex("JSONException", `No such column '${name}' on sobject of type ${actual}`);
    }
    const rows = value instanceof Map && value.has("records") ? value.get("records") : value;
    result.put(name, read(rows, fieldType));
  }
  return result;
}

/** @param {any} context @param {Map<string, any>} json @param {string} type @param {boolean} isStrict @param {(value: any, type: string) => any} read */
function instance(context, json, type, isStrict, read) {
  const found = context.program.findClass(type);
  if (!found?.allocate) throw new NotSupported(`JSON.deserialize into ${type}`);
  const result = found.allocate();
  if (result instanceof ApexException) {
    return throwApex("JSONException", `Apex Type unsupported in JSON: ${type}`);
  }
  for (const [name, value] of json) {
    const field = found.fields.find(
      (/** @type {any} */ f) => f.name.toLowerCase() === name.toLowerCase() && !f.isTransient,
    );
    if (field) result[field.key] = read(value, field.type);
    else if (isStrict) throwApex("JSONException", `Unknown field: ${type}.${name}`);
  }
  return result;
}
