import { keyOf } from "../soql/compare.js";
import { derivedFields } from "./derivedFields.js";

/**
 * @typedef {import("../schema/schema.js").Schema} Schema
 * @typedef {import("../schema/schema.js").SObjectType} SObjectType
 * @typedef {import("../schema/fields.js").Field} Field
 * @typedef {import("./store.js").Store} Store
 * @typedef {import("./store.js").Row} Row
 */

/** Reads records as the schema sees them: with the fields that the org works out, and along relationships. */
export class Records {
  /** @param {Schema} schema @param {Store} store */
  constructor(schema, store) {
    this.schema = schema;
    this.store = store;
  }

  /** @param {string} object @param {Row} row @param {Field} field @returns {any} */
  value(object, row, field) {
    const key = field.name.toLowerCase();
    const derived = field.computed ? derivedFields[`${object.toLowerCase()}.${key}`] : undefined;
    const value = (derived ? derived(row, this) : row.get(key)) ?? null;
    return value === null && field.type === "Checkbox" ? false : value;
  }

  /** @param {string} object @param {Row} row @param {string} fieldName @returns {any} */
  get(object, row, fieldName) {
    const field = this.schema.field(object, fieldName);
    if (!field) throw new Error(`not supported here: ${object}.${fieldName}`);
    return this.value(object, row, field);
  }

  /** @param {string} object @param {string | null | undefined} id @returns {Row | null} null where it is deleted */
  live(object, id) {
    const row = id ? this.store.get(object, id) : undefined;
    return row && !row.get("isdeleted") ? row : null;
  }

  /** @param {string} object @returns {Row[]} those that are not deleted, in the order of their creation */
  all(object) {
    return [...this.store.rows(object)].filter((row) => !row.get("isdeleted"));
  }

  /** The first live record with a value; texts are compared as a query does. @param {string} object @param {string} field @param {any} value @returns {Row | null} */
  findBy(object, field, value) {
    const type = this.schema.field(object, field)?.apexType ?? "";
    const wanted = keyOf(value, type);
    return (
      this.all(object).find((row) => keyOf(this.get(object, row, field), type) === wanted) ?? null
    );
  }

  /** The object and row that a reference leads to. @param {Field} field @param {any} id @returns {{ object: string, row: Row } | null} */
  target(field, id) {
    for (const object of field.referenceTo) {
      const row = this.live(object, id);
      if (row) return { object, row };
    }
    return null;
  }
}
