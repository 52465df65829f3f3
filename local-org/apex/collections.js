import { canonicalKey } from "./equality.js";
import { throwApex } from "./objects.js";
import { elementCoercer } from "./primitives.js";

/** List and array. */
export class ApexList {
  /** @param {string} elementType @param {any[]} [items] already of that type */
  constructor(elementType, items = []) {
    this.elementType = elementType;
    this.items = items;
    this.coerce = elementCoercer(elementType);
  }

  /** @param {number} index */
  get(index) {
    this.check(index);
    return this.items[index];
  }

  /** @param {number} index @param {any} value */
  set(index, value) {
    this.check(index);
    this.items[index] = this.coerce(value);
  }

  /** @param {any} value */
  add(value) {
    this.items.push(this.coerce(value));
  }

  /** @param {number | null} index */
  check(index) {
    if (index === null) throwApex("NullPointerException", "Attempt to de-reference a null object");
    if (index < 0 || index >= this.items.length) {
      throwApex("ListException", `List index out of bounds: ${index}`);
    }
  }

  [Symbol.iterator]() {
    return this.items[Symbol.iterator]();
  }
}

/** A map from keys by Apex equality; insertion order. */
class KeyedEntries {
  constructor() {
    /** @type {Map<any, [any, any]>} */
    this.entries = new Map();
    /** Keys of classes with an equals of their own, by hash code. @type {Map<number, any[]>} */
    this.hashed = new Map();
  }

  /** @param {any} key */
  find(key) {
    return this.entries.get(canonicalKey(key, this.hashed, false));
  }

  /** @param {any} key @param {any} value @returns {[any, any] | undefined} the entry that was there */
  store(key, value) {
    const canonical = canonicalKey(key, this.hashed, true);
    const old = this.entries.get(canonical);
    this.entries.set(canonical, [old ? old[0] : key, value]);
    return old;
  }

  /** @param {any} key @returns {[any, any] | undefined} the entry that was there */
  delete(key) {
    const canonical = canonicalKey(key, this.hashed, false);
    const old = this.entries.get(canonical);
    if (old) {
      this.entries.delete(canonical);
      for (const peers of this.hashed.values()) {
        const at = peers.indexOf(canonical);
        if (at >= 0) peers.splice(at, 1);
      }
    }
    return old;
  }

  clear() {
    this.entries.clear();
    this.hashed.clear();
  }
}

export class ApexSet {
  /** @param {string} elementType @param {Iterable<any>} [items] */
  constructor(elementType, items = []) {
    this.elementType = elementType;
    this.coerce = elementCoercer(elementType);
    this.keyed = new KeyedEntries();
    for (const item of items) this.add(item);
  }

  get size() {
    return this.keyed.entries.size;
  }

  /** @param {any} item @returns {boolean} whether it is new */
  add(item) {
    const value = this.coerce(item);
    if (this.keyed.find(value)) return false;
    this.keyed.store(value, true);
    return true;
  }

  /** @param {any} item */
  has(item) {
    return this.keyed.find(this.coerce(item)) !== undefined;
  }

  /** @param {any} item */
  delete(item) {
    return this.keyed.delete(this.coerce(item)) !== undefined;
  }

  clear() {
    this.keyed.clear();
  }

  *[Symbol.iterator]() {
    for (const [item] of this.keyed.entries.values()) yield item;
  }
}

export class ApexMap {
  /** @param {string} keyType @param {string} valueType @param {Iterable<[any, any]>} [entries] */
  constructor(keyType, valueType, entries = []) {
    this.keyType = keyType;
    this.valueType = valueType;
    this.coerceKey = elementCoercer(keyType);
    this.coerceValue = elementCoercer(valueType);
    this.keyed = new KeyedEntries();
    for (const [key, value] of entries) this.put(key, value);
  }

  get size() {
    return this.keyed.entries.size;
  }

  /** @param {any} key @returns {any} null where there is none */
  get(key) {
    const entry = this.keyed.find(this.coerceKey(key));
    return entry ? entry[1] : null;
  }

  /** @param {any} key */
  has(key) {
    return this.keyed.find(this.coerceKey(key)) !== undefined;
  }

  /** @param {any} key @param {any} value @returns {any} what was there */
  put(key, value) {
    const old = this.keyed.store(this.coerceKey(key), this.coerceValue(value));
    return old ? old[1] : null;
  }

  /** @param {any} key @returns {any} what was there */
  delete(key) {
    const old = this.keyed.delete(this.coerceKey(key));
    return old ? old[1] : null;
  }

  clear() {
    this.keyed.clear();
  }

  *keys() {
    for (const [key] of this.keyed.entries.values()) yield key;
  }

  *values() {
    for (const [, value] of this.keyed.entries.values()) yield value;
  }

  *[Symbol.iterator]() {
    yield* this.keyed.entries.values();
  }
}
