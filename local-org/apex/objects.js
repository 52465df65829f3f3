/** A class, interface or enum of the project, or an exception class of the platform, as it is at run time. */
export class ApexClass {
  /**
   * @param {string} name full name: "Outer.Nested" for a nested class, "System.…"-free for the platform's
   * @param {"class" | "interface" | "enum"} [kind]
   */
  constructor(name, kind = "class") {
    this.name = name;
    this.kind = kind;
    /** @type {ApexClass | null} */
    this.superclass = null;
    /** Lower-case full names of all interfaces, inherited ones too. @type {Set<string>} */
    this.interfaces = new Set();
    this.isAbstract = false;
    /** Instance fields and properties in the order of declaration, inherited ones first. @type {ApexField[]} */
    this.fields = [];
    /** Instance methods by lower-case name, inherited ones too. @type {Map<string, ApexMethod[]>} */
    this.methods = new Map();
    /** Of an enum. @type {import("./scalars.js").ApexEnumValue[] | null} */
    this.constants = null;
    /** Makes an instance with all fields null and no constructor run. @type {(() => ApexObject) | null} */
    this.allocate = null;
  }

  /** @param {string} name lower-case full name of a class or interface */
  isA(name) {
    /** @type {ApexClass | null} */
    let current = this;
    for (; current; current = current.superclass) {
      if (current.name.toLowerCase() === name || current.interfaces.has(name)) return true;
    }
    return false;
  }
}

/**
 * @typedef {object} ApexField
 * @property {string} name
 * @property {string} key the JS property that holds it
 * @property {string} type
 * @property {boolean} isTransient
 * @property {string | null} getter the JS method of a written getter
 */

/**
 * @typedef {object} ApexMethod
 * @property {string} key the JS method
 * @property {string[]} parameters types
 * @property {string} returns
 */

/** An instance of a project's class. Its fields are own properties under the keys that its class tells. */
export class ApexObject {
  /** @returns {ApexClass} compiled classes put theirs on the prototype */
  get class() {
    throw new Error("an object without a class");
  }

  /** @param {string} name a field, in any case */
  getField(name) {
    const field = this.class.fields.find((f) => f.name.toLowerCase() === name.toLowerCase());
    if (!field) return undefined;
    return field.getter
      ? /** @type {any} */ (this)[field.getter]()
      : /** @type {any} */ (this)[field.key];
  }

  /** @returns {{ name: string, type: string, value: any }[]} */
  listFields() {
    return this.class.fields.map(({ name, type, key }) => ({
      name,
      type,
      value: /** @type {any} */ (this)[key],
    }));
  }

  /** @param {string} name @param {number} arity @returns {ApexMethod[]} */
  methodsNamed(name, arity) {
    const named = this.class.methods.get(name.toLowerCase()) ?? [];
    return named.filter(({ parameters }) => parameters.length === arity);
  }

  /** Runs a method by its name; the first of that many parameters. @param {string} name @param {any[]} args */
  invoke(name, ...args) {
    const [method] = this.methodsNamed(name, args.length);
    if (!method) throw new Error(`${this.class.name} has no method ${name} of ${args.length}`);
    return /** @type {any} */ (this)[method.key](...args);
  }
}

/** The base of all exceptions. The platform's own ones are instances of it; the project's extend it. */
export class ApexException extends ApexObject {
  /** @param {ApexClass} [type] absent for the project's classes, which know theirs */
  constructor(type) {
    super();
    if (type) Object.defineProperty(this, "class", { value: type });
    /** @type {string | null} */
    this.message = null;
    /** @type {ApexException | null} */
    this.cause = null;
    /** Where it was thrown first. @type {ApexThrow | null} */
    this.thrown = null;
    /** What the platform's exceptions carry beside: DML rows and the like. @type {any} */
    this.data = null;
  }
}

/** An Apex exception on its way through JavaScript. */
export class ApexThrow extends Error {
  /** @param {ApexException} exception */
  constructor(exception) {
    // Without an argument: the message is the getter below.
    super();
    this.exception = exception;
    exception.thrown ??= this;
  }

  get name() {
    return this.exception.class.name;
  }

  // Lazy: an exception that is caught in Apex rarely shows its text.
  get message() {
    return `${typeNameOf(this.exception.class)}: ${this.exception.message ?? "Script-thrown exception"}`;
  }
}

/** @type {Map<string, ApexClass>} */
const platformExceptions = new Map();

/** The exceptions that Apex code cannot catch. */
export const UNCATCHABLE = new Set(["limitexception", "assertexception"]);

const EXCEPTION = new ApexClass("Exception");
EXCEPTION.isAbstract = true;
platformExceptions.set("exception", EXCEPTION);

/** @param {string} name with or without "System." @returns {ApexClass | undefined} a platform's exception class */
export function platformException(name) {
  return platformExceptions.get(name.toLowerCase().replace(/^system\./, ""));
}

/** Adds an exception class of the platform. @param {string} name @param {string} [superclass] */
export function defineException(name, superclass = "Exception") {
  const type = new ApexClass(name);
  type.superclass = platformException(superclass) ?? EXCEPTION;
  platformExceptions.set(name.toLowerCase(), type);
  return type;
}

for (const name of [
  "AsyncException",
  "AssertException",
  "AuraHandledException",
  "CalloutException",
  "DmlException",
  "EmailException",
  "FinalException",
  "FlowException",
  "HandledException",
  "IllegalArgumentException",
  "InvalidParameterValueException",
  "JSONException",
  "LimitException",
  "ListException",
  "MathException",
  "NoAccessException",
  "NoDataFoundException",
  "NullPointerException",
  "QueryException",
  "SearchException",
  "SecurityException",
  "SerializationException",
  "SObjectException",
  "StringException",
  "TypeException",
  "UnexpectedException",
  "VisualforceException",
  "XmlException",
]) {
  defineException(name);
}

/** As Apex names it: the platform's with their namespace. @param {ApexClass} type */
export function typeNameOf(type) {
  const isPlatform = platformExceptions.get(type.name.toLowerCase()) === type;
  return isPlatform && !type.name.includes(".") ? `System.${type.name}` : type.name;
}

/** @param {string} name a platform's exception class @param {string} message @param {any} [data] @returns {ApexException} */
export function makeException(name, message, data = null) {
  const type = platformException(name);
  if (!type) throw new Error(`no exception class ${name}`);
  const exception = new ApexException(type);
  exception.message = message;
  exception.data = data;
  return exception;
}

/** @param {string} name a platform's exception class @param {string} message @param {any} [data] @returns {never} */
export function throwApex(name, message, data = null) {
  throw new ApexThrow(makeException(name, message, data));
}
