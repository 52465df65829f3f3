import { NotSupported } from "../../apex/errors.js";
import {
  ApexDate,
  ApexDatetime,
  ApexEnumValue,
  ApexList,
  ApexMap,
  ApexObject,
  ApexSet,
  ApexTime,
  ApexType,
  Blob_,
  Decimal,
  Double,
  PlatformObject,
  SObject,
} from "../../apex/values.js";

/** @typedef {import("../org.js").Org} Org */

/** Values that never change. */
const CONSTANT = [
  ApexDate,
  ApexDatetime,
  ApexEnumValue,
  ApexTime,
  ApexType,
  Blob_,
  Decimal,
  Double,
  PlatformObject,
];

/**
 * What becomes of a value when the platform writes it down between two transactions of a job: equal, with nothing in
 * common but what cannot change. Transient fields are null. What was one object stays one.
 *
 * @template T
 * @param {Org} org
 * @param {T} value
 * @returns {T}
 */
export function copyOf(org, value) {
  return copied(org, value, new Map());
}

/** @param {Org} org @param {any} value @param {Map<object, any>} seen @returns {any} */
function copied(org, value, seen) {
  if (value === null || typeof value !== "object") return value;
  if (seen.has(value)) return seen.get(value);
  if (CONSTANT.some((type) => value instanceof type)) return value;
  /** @param {any} part */
  const inner = (part) => copied(org, part, seen);
  if (value instanceof ApexList) {
    const list = new ApexList(value.elementType);
    seen.set(value, list);
    list.items = value.items.map(inner);
    return list;
  }
  if (value instanceof ApexSet) {
    const set = new ApexSet(value.elementType);
    seen.set(value, set);
    for (const item of value) set.add(inner(item));
    return set;
  }
  if (value instanceof ApexMap) {
    const map = new ApexMap(value.keyType, value.valueType);
    seen.set(value, map);
    for (const [key, item] of value) map.put(inner(key), inner(item));
    return map;
  }
  if (value instanceof SObject) return copiedRecord(org, value, seen);
  if (value instanceof ApexObject && value.class.allocate) return copiedObject(org, value, seen);
  throw new NotSupported(`a ${value.constructor.name} in the fields of a job`);
}

/** @param {Org} org @param {SObject} record @param {Map<object, any>} seen */
function copiedRecord(org, record, seen) {
  const copy = record.copy();
  seen.set(record, copy);
  for (const [key, part] of copy.fields) copy.fields.set(key, copied(org, part, seen));
  copy.pristine = record.pristine && new Map(record.pristine);
  return copy;
}

/** @param {Org} org @param {ApexObject} object @param {Map<object, any>} seen */
function copiedObject(org, object, seen) {
  const copy = /** @type {any} */ (object.class.allocate?.());
  seen.set(object, copy);
  for (const { key, isTransient } of object.class.fields) {
    copy[key] = isTransient ? null : copied(org, /** @type {any} */ (object)[key], seen);
  }
  if ("message" in object) Object.assign(copy, { message: object.message });
  return copy;
}
