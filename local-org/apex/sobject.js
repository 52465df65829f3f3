import { throwApex } from "./objects.js";

/**
 * A record. Names are kept as they were first written, and found in any case. A parent lies under its relationship's
 * name as an SObject (or null), children under theirs as an ApexList.
 */
export class SObject {
  /**
   * @param {string} type API name, as the schema writes it
   * @param {Map<string, any>} [fields] by lower-case name
   * @param {Set<string> | null} [queried] the lower-case names a query asked for; null: everything may be read
   */
  constructor(type, fields = new Map(), queried = null) {
    this.type = type;
    this.fields = fields;
    this.queried = queried;
    /** What it held when a query or a write gave it: a later write sends what differs. @type {Map<string, any> | null} */
    this.pristine = null;
    /** Whether a trigger may not write to it. */
    this.readOnly = false;
    /** What addError left. @type {{ message: string, fields: string[] }[]} */
    this.errors = [];
  }

  /** @param {string} name */
  has(name) {
    return this.fields.has(name.toLowerCase());
  }

  /** @param {string} name */
  get(name) {
    return this.read(name.toLowerCase(), name);
  }

  /** @param {string} key the lower-case name @param {string} shown the name for the message */
  read(key, shown) {
    const value = this.fields.get(key);
    if (value !== undefined) return value;
    if (this.queried !== null && !this.queried.has(key) && key !== "id") {
      throwApex(
        "SObjectException",
        `SObject row was retrieved via SOQL without querying the requested field: ${this.type}.${shown}`,
      );
    }
    return null;
  }

  /** @param {string} name @param {any} value already of the field's type */
  put(name, value) {
    if (this.readOnly) throwApex("FinalException", "Record is read-only");
    this.fields.set(name.toLowerCase(), value);
  }

  /** @param {any} problem a text or an exception @param {string} [field] */
  addError(problem, field) {
    const message = typeof problem === "string" ? problem : (problem?.message ?? "");
    this.errors.push({ message, fields: field === undefined ? [] : [field] });
  }

  /** A record of its own with the same fields; parents and children stay shared. */
  copy() {
    return new SObject(this.type, new Map(this.fields), this.queried && new Set(this.queried));
  }
}
