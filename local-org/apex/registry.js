import { ApexEnumValue } from "./scalars.js";

/**
 * The platform's classes. Names are found in any case, with or without "System." and "Schema." before them.
 *
 * The keys of statics, methods and constructors are signatures, which is how calls are checked and told apart:
 *   "divide(Decimal, Integer, RoundingMode?): Decimal"    "?": this and what follows may be left out
 *   "query"                                               no brackets: any arguments, any answer
 * Types: Apex names; Object takes anything; T, K and V are the receiver's type arguments (List<T>, Map<K,V>).
 * Arguments arrive converted to the parameters' types. Properties are "name: Type" (or "name").
 *
 * @typedef {any} Context the transaction: what program.newTransactionState made
 *
 * @typedef {object} ClassDefinition
 * @property {string} [extends] another registered class, or an exception class
 * @property {string[]} [implements]
 * @property {Record<string, (context: Context, ...args: any[]) => any>} [statics]
 * @property {Record<string, (context: Context) => any>} [staticProperties]
 * @property {Record<string, (context: Context, ...args: any[]) => any>} [constructors] keys: "(String)", "()"
 * @property {Record<string, (context: Context, self: any, ...args: any[]) => any>} [methods]
 * @property {Record<string, PropertyAccess | ((context: Context, self: any) => any)>} [properties]
 * @property {boolean} [isInterface] the project's classes may implement it
 *
 * @typedef {object} PropertyAccess
 * @property {(context: Context, self: any) => any} get
 * @property {(context: Context, self: any, value: any) => void} [set]
 *
 * @typedef {object} Signature
 * @property {string} name
 * @property {string[] | null} parameters null: any
 * @property {number} required how many of them must be given
 * @property {string} returns "any" where it is not known
 * @property {(context: Context, ...args: any[]) => any} run
 *
 * @typedef {object} Property
 * @property {string} name
 * @property {string} type
 * @property {(context: Context, self?: any) => any} get
 * @property {((context: Context, self: any, value: any) => void) | null} set
 *
 * @typedef {object} PlatformClass
 * @property {string} name
 * @property {string | null} extends
 * @property {string[]} implements
 * @property {boolean} isInterface
 * @property {Map<string, Signature[]>} statics
 * @property {Map<string, Signature[]>} methods
 * @property {Signature[]} constructors
 * @property {Map<string, Property>} staticProperties
 * @property {Map<string, Property>} properties
 */

/** @type {Map<string, PlatformClass>} */
const classes = new Map();

/** @type {Map<string, { name: string, values: ApexEnumValue[] }>} */
const enums = new Map();

/** @param {string} name */
function keyOf(name) {
  return name.toLowerCase().replace(/^(system|schema)\.(?=.)/, "");
}

/**
 * Adds a class, or members to one that is there.
 *
 * @param {string} name "Database", "Messaging.SingleEmailMessage"
 * @param {ClassDefinition} definition
 */
export function defineClass(name, definition) {
  const key = keyOf(name);
  /** @type {PlatformClass} */
  const found = classes.get(key) ?? {
    name: name.replace(/^(System|Schema)\.(?=.)/, ""),
    extends: null,
    implements: [],
    isInterface: false,
    statics: new Map(),
    methods: new Map(),
    constructors: [],
    staticProperties: new Map(),
    properties: new Map(),
  };
  classes.set(key, found);
  if (definition.extends) found.extends = definition.extends;
  if (definition.isInterface) found.isInterface = true;
  found.implements.push(...(definition.implements ?? []));
  addAll(found.statics, definition.statics);
  addAll(found.methods, definition.methods);
  for (const [text, run] of Object.entries(definition.constructors ?? {})) {
    found.constructors.push(parseSignature(`new${text.startsWith("(") ? text : ""}`, run));
  }
  addProperties(found.staticProperties, definition.staticProperties);
  addProperties(found.properties, definition.properties);
  return found;
}

/** @param {string} name @param {string[]} values in their order */
export function defineEnum(name, values) {
  const shown = name.replace(/^(System|Schema)\.(?=.)/, "");
  const defined = {
    name: shown,
    values: values.map((value, ordinal) => new ApexEnumValue(shown, value, ordinal)),
  };
  enums.set(keyOf(name), defined);
  return defined.values;
}

/** @param {string} name */
export function findClass(name) {
  return classes.get(keyOf(name)) ?? null;
}

/** @param {string} name */
export function findEnum(name) {
  return enums.get(keyOf(name)) ?? null;
}

/** @param {string} type @param {string} value @returns {ApexEnumValue} */
export function enumValue(type, value) {
  const found = findEnum(type)?.values.find((v) => v.name.toLowerCase() === value.toLowerCase());
  if (!found) throw new Error(`no enum value ${type}.${value}`);
  return found;
}

/** Whether any class of the platform starts with these dotted names. @param {string} prefix */
export function isNamespace(prefix) {
  const start = `${prefix.toLowerCase()}.`;
  if (start === "system." || start === "schema.") return true;
  return [...classes.keys(), ...enums.keys()].some((key) => key.startsWith(start));
}

/**
 * Instance methods of a name, those of the superclasses too.
 *
 * @param {PlatformClass | null} type
 * @param {string} name
 * @returns {Signature[]}
 */
export function findMethods(type, name) {
  const key = name.toLowerCase();
  const found = [];
  for (let c = type; c; c = c.extends ? findClass(c.extends) : null) {
    found.push(...(c.methods.get(key) ?? []));
  }
  return found;
}

/** @param {PlatformClass | null} type @param {string} name @returns {Property | null} */
export function findProperty(type, name) {
  for (let c = type; c; c = c.extends ? findClass(c.extends) : null) {
    const property = c.properties.get(name.toLowerCase());
    if (property) return property;
  }
  return null;
}

/** @param {Map<string, Signature[]>} target @param {Record<string, any>} [members] */
function addAll(target, members = {}) {
  for (const [text, run] of Object.entries(members)) {
    const signature = parseSignature(text, run);
    const key = signature.name.toLowerCase();
    target.set(key, [...(target.get(key) ?? []), signature]);
  }
}

/** @param {Map<string, Property>} target @param {Record<string, any>} [members] */
function addProperties(target, members = {}) {
  for (const [text, access] of Object.entries(members)) {
    const [name, type = "any"] = text.split(":").map((part) => part.trim());
    const { get, set = null } = typeof access === "function" ? { get: access } : access;
    target.set(name.toLowerCase(), { name, type, get, set });
  }
}

/** @param {string} text @param {Signature["run"]} run @returns {Signature} */
function parseSignature(text, run) {
  const plain = text.replace(/\b(System|Schema)\./g, "");
  const match = /^\s*(\w+)\s*(?:\((.*)\))?\s*(?::\s*(.+?))?\s*$/s.exec(plain);
  if (!match) throw new Error(`not a signature: ${text}`);
  const [, name, list, returns = "any"] = match;
  if (list === undefined) return { name, parameters: null, required: 0, returns, run };
  const parts = splitTypes(list);
  const optional = parts.findIndex((part) => part.endsWith("?"));
  return {
    name,
    parameters: parts.map((part) => part.replace(/\?$/, "")),
    required: optional < 0 ? parts.length : optional,
    returns,
    run,
  };
}

/** Splits at the commas outside angle brackets. @param {string} list */
export function splitTypes(list) {
  const parts = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= list.length; i += 1) {
    const c = list[i];
    if (c === "<") depth += 1;
    else if (c === ">") depth -= 1;
    else if ((c === "," && depth === 0) || i === list.length) {
      const part = list.slice(start, i).trim();
      if (part) parts.push(part);
      start = i + 1;
    }
  }
  return parts;
}

/**
 * Where a member is: class, kind of member, its name (or place), its overload, and what of it.
 *
 * @typedef {(string | number)[]} MemberPath
 */

/** @type {Map<any, MemberPath>} */
const paths = new Map();

/** The members of a class that compiled code may refer to. @param {string} key @param {PlatformClass} type */
function notePaths(key, type) {
  for (const kind of /** @type {const} */ (["statics", "methods"])) {
    for (const [name, overloads] of type[kind]) {
      overloads.forEach((signature, i) => {
        paths.set(signature, [key, kind, name, i]);
        paths.set(signature.run, [key, kind, name, i, "run"]);
      });
    }
  }
  type.constructors.forEach((signature, i) => {
    paths.set(signature.run, [key, "constructors", i, "run"]);
  });
  for (const kind of /** @type {const} */ (["staticProperties", "properties"])) {
    for (const [name, property] of type[kind]) {
      paths.set(property.get, [key, kind, name, "get"]);
      if (property.set) paths.set(property.set, [key, kind, name, "set"]);
    }
  }
}

/** @param {any} member a signature, or the function of one or of a property @returns {MemberPath | null} */
export function pathOf(member) {
  // Classes are registered as their modules load: what is not known may be new.
  if (!paths.has(member)) for (const [key, type] of classes) notePaths(key, type);
  return paths.get(member) ?? null;
}

/** @param {MemberPath} path @returns {any} */
export function memberAt(path) {
  /** @type {any} */
  let at = classes;
  for (const step of path) at = at instanceof Map ? at.get(step) : at?.[step];
  if (!at) throw new Error(`the platform has no ${path.join(".")}`);
  return at;
}
