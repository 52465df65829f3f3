import { NotSupported } from "../errors.js";
import { throwApex } from "../objects.js";
import { dateText, doubleText, timeText } from "../text.js";
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
  Blob_,
  Decimal,
  Double,
  SObject,
} from "../values.js";
import { valueOf } from "./string.js";
import { toBase64 } from "./bytes.js";

/**
 * JSON.serialize.
 *
 * @param {any} context
 * @param {any} value
 * @param {boolean} suppressNulls leaves null fields of objects out (not those of maps)
 * @returns {string}
 */
export function writeJson(context, value, suppressNulls = false) {
  /** @param {any} item */
  const inner = (item) => writeJson(context, item, suppressNulls);
  if (value === null || typeof value === "boolean" || typeof value === "number")
    return String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "bigint") return String(value);
  if (value instanceof Decimal) return value.toString();
  if (value instanceof Double) return doubleText(value.value);
  if (value instanceof ApexList) return `[${value.items.map(inner).join()}]`;
  if (value instanceof ApexSet) return `[${[...value].map(inner).join()}]`;
  if (value instanceof ApexMap)
    return members(
      [...value].map(([k, v]) => [keyText(context, k), v]),
      inner,
    );
  if (value instanceof ApexDate) return `"${dateText(value.days)}"`;
  if (value instanceof ApexDatetime) return `"${new Date(value.ms).toISOString()}"`;
  if (value instanceof ApexTime) return `"${timeText(value.ms)}"`;
  if (value instanceof ApexEnumValue) return `"${value.name}"`;
  if (value instanceof Blob_) return `"${toBase64(value.bytes)}"`;
  if (value instanceof SObject) return record(context, value, inner);
  if (value instanceof ApexException) {
    return throwApex("JSONException", `Type unsupported in JSON: ${value.class.name}`);
  }
  if (value instanceof ApexObject) {
    const fields = value.class.fields.filter((field) => !field.isTransient);
    const computed = fields.find(({ getter }) => getter);
    if (computed)
      throw new NotSupported(`the property ${computed.name}, which has a getter, in JSON`);
    const pairs = fields.map(({ name, key }) => [name, /** @type {any} */ (value)[key]]);
    return members(
      pairs.filter(([, v]) => !(suppressNulls && v === null)),
      inner,
    );
  }
  throw new NotSupported(`JSON.serialize of ${context.program.types.typeOf(value)}`);
}

/** @param {any[][]} pairs @param {(value: any) => string} inner */
function members(pairs, inner) {
  return `{${pairs.map(([name, value]) => `${JSON.stringify(name)}:${inner(value)}`).join()}}`;
}

/** @param {any} context @param {any} key */
function keyText(context, key) {
  return (
    valueOf(context, key) ?? throwApex("JSONException", "Null key for a Map not allowed in JSON")
  );
}

/** @param {any} context @param {SObject} value @param {(value: any) => string} inner */
function record(context, value, inner) {
  const { platform } = context;
  const pairs = [...value.fields].map(([key, v]) => [
    platform.fieldName?.(value.type, key) ?? key,
    v,
  ]);
  const attributes = `"attributes":{"type":"${value.type}"}`;
  const rest = members(pairs, (item) =>
    item instanceof ApexDatetime
      ? `"${new Date(item.ms).toISOString().replace("Z", "+0000")}"`
      : item instanceof ApexList
        ? `{"totalSize":${item.items.length},"done":true,"records":${inner(item)}}`
        : inner(item),
  ).slice(1, -1);
  return `{${attributes}${rest && `,${rest}`}}`;
}
