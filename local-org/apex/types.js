import { primitiveName } from "./primitives.js";
import { ApexException, ApexObject, platformException, throwApex, typeNameOf } from "./objects.js";
import { findClass, findEnum, splitTypes } from "./registry.js";
import { NotSupported } from "./errors.js";
import {
  ApexDate,
  ApexDatetime,
  ApexEnumValue,
  ApexList,
  ApexMap,
  ApexSet,
  ApexTime,
  ApexType,
  Blob_,
  PlatformObject,
  SObject,
} from "./values.js";

/** @typedef {import("./objects.js").ApexClass} ApexClass */
/** A type's canonical name: "Integer", "Map<String,List<User>>", "Outer.Nested"; "any" where nobody knows. */
/** @typedef {string} TypeName */

const PRIMITIVES = new Map(
  ["Integer", "Long", "Double", "Decimal", "String", "Id", "Boolean", "Date", "Datetime", "Time"]
    .concat(["Blob", "Object", "Void", "SObject", "Type"])
    .map((name) => [name.toLowerCase(), name]),
);
const COLLECTIONS = new Map(
  ["List", "Set", "Map", "Iterable", "Iterator"].map((name) => [name.toLowerCase(), name]),
);
const NUMBERS = ["Integer", "Long", "Double", "Decimal"];
/** An argument that fits only as an Object loses against every other fit. */
const TO_OBJECT = 50;

/** @type {Map<TypeName, { base: string, args: TypeName[] }>} */
const parsed = new Map();

/** @param {TypeName} type @returns {{ base: string, args: TypeName[] }} */
export function partsOf(type) {
  let parts = parsed.get(type);
  if (!parts) {
    const at = type.indexOf("<");
    parts =
      at < 0
        ? { base: type, args: [] }
        : { base: type.slice(0, at), args: splitTypes(type.slice(at + 1, -1)) };
    parsed.set(type, parts);
  }
  return parts;
}

/** What is known of types beside the project's classes: which sObjects there are. */
export class Types {
  /** @param {{ isSObjectType(name: string): string | boolean }} platform */
  constructor(platform) {
    this.platform = platform;
    /** The project's classes by lower-case full name. @type {Map<string, ApexClass>} */
    this.classes = new Map();
  }

  /**
   * The canonical name.
   *
   * @param {string} name dotted, with type arguments or "[]"
   * @param {(name: string) => ApexClass | undefined} [lookup] finds a class by its name from where it is written
   * @returns {TypeName | null} null where there is no such type
   */
  resolve(name, lookup = (n) => this.classes.get(n.toLowerCase())) {
    if (name.endsWith("[]")) {
      const element = this.resolve(name.slice(0, -2), lookup);
      return element && `List<${element}>`;
    }
    const { base, args } = partsOf(name);
    if (args.length > 0) {
      const resolved = args.map((arg) => this.resolve(arg, lookup));
      if (resolved.includes(null)) return null;
      const generic = COLLECTIONS.get(base.toLowerCase()) ?? findClass(base)?.name;
      return generic ? `${generic}<${resolved.join(",")}>` : null;
    }
    const own = lookup(base);
    if (own) return own.name;
    const plain = base.replace(/^(system|schema)\.(?=.)/i, "");
    const key = plain.toLowerCase();
    const known =
      PRIMITIVES.get(key) ??
      COLLECTIONS.get(key) ??
      platformException(key)?.name ??
      findClass(key)?.name ??
      findEnum(key)?.name;
    if (known) return known;
    return this.sObjectName(plain);
  }

  /** @param {string} name @returns {string | null} as the schema writes it */
  sObjectName(name) {
    const found = this.platform.isSObjectType(name);
    return typeof found === "string" ? found : found ? name : null;
  }

  /** @param {TypeName} type */
  isSObject(type) {
    return (
      type === "SObject" ||
      (!this.classes.has(type.toLowerCase()) &&
        !PRIMITIVES.has(type.toLowerCase()) &&
        !findClass(type) &&
        !findEnum(type) &&
        this.sObjectName(type) !== null)
    );
  }

  /** @param {TypeName} type @returns {ApexClass | null} a class that the project or an exception that the platform has */
  classOf(type) {
    return this.classes.get(type.toLowerCase()) ?? platformException(type) ?? null;
  }

  /**
   * How far an argument is from a parameter.
   *
   * @param {TypeName} from
   * @param {TypeName} to
   * @returns {number} 0 the same, more for a conversion, −1 where there is none
   */
  distance(from, to) {
    if (from === to) return 0;
    if (to === "any" || /^[TKV]$/.test(to)) return 0;
    if (from === "any" || from === "null") return 1;
    if (to === "Object") return TO_OBJECT;
    const steps = NUMBERS.indexOf(to) - NUMBERS.indexOf(from);
    if (NUMBERS.includes(from) && NUMBERS.includes(to)) return steps > 0 ? steps : -1;
    if ((from === "String" && to === "Id") || (from === "Id" && to === "String")) return 1;
    if (from === "Date" && to === "Datetime") return 1;
    const a = partsOf(from);
    const b = partsOf(to);
    if (a.args.length > 0 || b.args.length > 0) return this.genericDistance(a, b);
    if (this.isSObject(from) && this.isSObject(to)) {
      return to === "SObject" ? 2 : from === "SObject" ? 3 : -1;
    }
    return this.classDistance(from, to);
  }

  /** @param {{ base: string, args: string[] }} a @param {{ base: string, args: string[] }} b */
  genericDistance(a, b) {
    const iterable = b.base === "Iterable" && (a.base === "List" || a.base === "Set");
    if (a.base !== b.base && !iterable) return this.classDistance(a.base, b.base);
    if (a.args.length === 0 || b.args.length === 0) return 1;
    let sum = iterable ? 2 : 0;
    for (let i = 0; i < a.args.length; i += 1) {
      const step = this.distance(a.args[i], b.args[i]);
      if (step < 0) return -1;
      sum += step;
    }
    return sum;
  }

  /** @param {TypeName} from @param {TypeName} to */
  classDistance(from, to) {
    const target = partsOf(to).base.toLowerCase();
    let steps = 1;
    for (let c = this.classOf(from); c; c = c.superclass) {
      if (c.name.toLowerCase() === target) return steps;
      if (c.interfaces.has(target)) return steps + 1;
      steps += 1;
    }
    steps = 1;
    for (let p = findClass(from); p; p = p.extends ? findClass(p.extends) : null) {
      if (p.name.toLowerCase() === target) return steps;
      if (p.implements.some((name) => name.toLowerCase() === target)) return steps + 1;
      steps += 1;
    }
    return -1;
  }

  /** @param {any} value not null @returns {TypeName} */
  typeOf(value) {
    const primitive = primitiveName(value);
    if (primitive) return primitive;
    if (value instanceof SObject) return value.type;
    if (value instanceof ApexException) return value.class.name;
    if (value instanceof ApexObject) return value.class.name;
    if (value instanceof ApexList) return `List<${value.elementType}>`;
    if (value instanceof ApexSet) return `Set<${value.elementType}>`;
    if (value instanceof ApexMap) return `Map<${value.keyType},${value.valueType}>`;
    if (value instanceof ApexDate) return "Date";
    if (value instanceof ApexDatetime) return "Datetime";
    if (value instanceof ApexTime) return "Time";
    if (value instanceof Blob_) return "Blob";
    if (value instanceof ApexType) return "Type";
    if (value instanceof ApexEnumValue) return value.type;
    if (value instanceof PlatformObject) return value.type;
    // A class of the org half tells its name itself.
    if (typeof value.apexType === "string") return value.apexType;
    throw new NotSupported(`a value of JS type ${value?.constructor?.name}`);
  }

  /** @param {any} value @param {TypeName} type */
  isInstance(value, type) {
    if (value === null) return false;
    if (type === "Object") return true;
    const actual = this.typeOf(value);
    if (actual === "String" && type === "Id") {
      throw new NotSupported("instanceof Id, since an Id is a String here");
    }
    if (NUMBERS.includes(actual)) return actual === type;
    return this.distance(actual, type) >= 0;
  }

  /** @param {any} value @param {TypeName} type @returns {any} */
  cast(value, type) {
    if (value === null || type === "Object" || type === "any") return value;
    const actual = this.typeOf(value);
    if (actual === type || this.distance(actual, type) >= 0) return value;
    return throwApex(
      "TypeException",
      `Invalid conversion from runtime type ${this.shown(actual)} to ${this.shown(type)}`,
    );
  }

  /** As Apex shows it: the collections with their contents' types, "Any" for Object. @param {TypeName} type @returns {string} */
  shown(type) {
    const { base, args } = partsOf(type);
    if (args.length > 0) return `${base}<${args.map((arg) => this.shown(arg)).join(",")}>`;
    if (base === "Object") return "ANY";
    const exception = platformException(base);
    return exception ? typeNameOf(exception) : base;
  }
}
