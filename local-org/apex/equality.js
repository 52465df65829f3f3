import { ApexList, ApexMap, ApexSet } from "./collections.js";
import { Decimal } from "./decimal.js";
import { ApexObject } from "./objects.js";
import { ApexDate, ApexDatetime, ApexTime, ApexType, Blob_, Double } from "./scalars.js";
import { SObject } from "./sobject.js";

/** @param {any} value */
export function isNumeric(value) {
  return (
    typeof value === "number" ||
    typeof value === "bigint" ||
    value instanceof Decimal ||
    value instanceof Double
  );
}

/** @param {any} value a number of any Apex type @returns {Decimal} */
export function toDecimal(value) {
  if (value instanceof Decimal) return value;
  if (value instanceof Double) return Decimal.ofDouble(value.value);
  return Decimal.ofInteger(value);
}

/** @param {any} a @param {any} b both numbers of any Apex type */
export function compareNumbers(a, b) {
  if (a instanceof Double && b instanceof Double) {
    return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
  }
  const simple = (/** @type {any} */ v) => typeof v === "number" || typeof v === "bigint";
  if (simple(a) && simple(b)) return a < b ? -1 : a > b ? 1 : 0;
  return toDecimal(a).compareTo(toDecimal(b));
}

/**
 * Equality as Set, Map, contains, equals and Assert.areEqual have it: strings with their case.
 *
 * @param {any} a
 * @param {any} b
 * @returns {boolean}
 */
export function apexEquals(a, b) {
  return equals(a, b, (x, y) => x === y);
}

/**
 * The operator ==: strings without their case.
 *
 * @param {any} a
 * @param {any} b
 * @returns {boolean}
 */
export function looseEquals(a, b) {
  if (typeof a === "string" && typeof b === "string") return sameText(a, b);
  // Only at the top: what lies in a collection is compared by equals.
  return apexEquals(a, b);
}

/** @param {string | null} a @param {string | null} b */
export function sameText(a, b) {
  if (a === b) return true;
  if (a === null || b === null) return false;
  return a.length === b.length && a.toLowerCase() === b.toLowerCase();
}

/**
 * @param {any} a
 * @param {any} b
 * @param {(x: string, y: string) => boolean} sameString
 * @returns {boolean}
 */
function equals(a, b, sameString) {
  if (a === b) return true;
  if (a === null || b === null) return false;
  if (typeof a === "string" || typeof b === "string") {
    return typeof a === typeof b && sameString(a, b);
  }
  if (isNumeric(a)) return isNumeric(b) && compareNumbers(a, b) === 0;
  if (a instanceof ApexDate) return b instanceof ApexDate && a.days === b.days;
  if (a instanceof ApexDatetime) return b instanceof ApexDatetime && a.ms === b.ms;
  if (a instanceof ApexTime) return b instanceof ApexTime && a.ms === b.ms;
  if (a instanceof ApexType) return b instanceof ApexType && a.name === b.name;
  if (a instanceof Blob_) return b instanceof Blob_ && sameBytes(a.bytes, b.bytes);
  if (a instanceof ApexList) {
    return (
      b instanceof ApexList &&
      a.items.length === b.items.length &&
      a.items.every((item, i) => apexEquals(item, b.items[i]))
    );
  }
  if (a instanceof ApexSet) {
    return b instanceof ApexSet && a.size === b.size && [...a].every((item) => b.has(item));
  }
  if (a instanceof ApexMap) {
    return (
      b instanceof ApexMap &&
      a.size === b.size &&
      [...a].every(([key, value]) => b.has(key) && apexEquals(value, b.get(key)))
    );
  }
  if (a instanceof SObject) return b instanceof SObject && sameFields(a, b);
  if (a instanceof ApexObject)
    return a.methodsNamed("equals", 1).length > 0 && a.invoke("equals", b);
  return typeof a.equals === "function" && a.equals(b) === true;
}

/** @param {Uint8Array} a @param {Uint8Array} b */
function sameBytes(a, b) {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** @param {SObject} a @param {SObject} b */
function sameFields(a, b) {
  if (a.type !== b.type) return false;
  const names = new Set([...a.fields.keys(), ...b.fields.keys()]);
  return [...names].every((name) =>
    apexEquals(a.fields.get(name) ?? null, b.fields.get(name) ?? null),
  );
}

/**
 * What stands for a key in a JS map: equal keys have the same one.
 *
 * @param {any} key
 * @param {Map<number, any[]>} hashed where objects with their own equals find each other
 * @param {boolean} remember
 * @returns {any}
 */
export function canonicalKey(key, hashed, remember) {
  if (typeof key !== "object" || key === null) return key;
  if (!(key instanceof ApexObject)) return structuralKey(key);
  if (key.methodsNamed("hashCode", 0).length === 0) return key;
  const hash = key.invoke("hashCode");
  const peers = hashed.get(hash) ?? [];
  const found = peers.find((peer) => peer === key || key.invoke("equals", peer));
  if (found) return found;
  if (remember) hashed.set(hash, [...peers, key]);
  return key;
}

/** @param {any} value no string of Apex starts with the character that these do @returns {any} */
function structuralKey(value) {
  const text = textOf(value);
  return text === null ? value : `\u0000${text}`;
}

/** @param {any} value @returns {string | null} null where identity counts */
function textOf(value) {
  if (value === null) return "null";
  if (typeof value !== "object") return `${typeof value}:${JSON.stringify(String(value))}`;
  if (value instanceof Decimal) return `decimal:${value.stripTrailingZeros()}`;
  if (value instanceof Double) return `double:${value.value}`;
  if (value instanceof ApexDate) return `date:${value.days}`;
  if (value instanceof ApexDatetime) return `datetime:${value.ms}`;
  if (value instanceof ApexTime) return `time:${value.ms}`;
  if (value instanceof ApexType) return `type:${value.name}`;
  if (value instanceof Blob_) return `blob:${value.bytes.join()}`;
  if (value instanceof ApexList) return all("list", value.items);
  if (value instanceof ApexSet) return all("set", [...value]);
  if (value instanceof ApexMap) return all("map", [...value].flat());
  if (value instanceof SObject) {
    const names = [...value.fields.keys()].filter((name) => value.fields.get(name) !== null);
    return all(
      `sobject:${value.type}`,
      names.sort().flatMap((n) => [n, value.fields.get(n)]),
    );
  }
  if (typeof value.keyText === "function") return value.keyText();
  return null;
}

/** @type {WeakMap<object, number>} */
const identities = new WeakMap();
let nextIdentity = 0;

/** @param {string} kind @param {any[]} parts */
function all(kind, parts) {
  return `${kind}[${parts.map((part) => textOf(part) ?? identityOf(part)).join()}]`;
}

/** @param {object} value */
function identityOf(value) {
  let identity = identities.get(value);
  if (identity === undefined) {
    nextIdentity += 1;
    identity = nextIdentity;
    identities.set(value, identity);
  }
  return `#${identity}`;
}
