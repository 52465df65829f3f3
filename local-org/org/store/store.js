import { recordId, serialOf } from "./recordId.js";

/**
 * @typedef {{ table: Map<string, Row>, id: string, before: Row | undefined }} Step
 * @typedef {ReadonlyMap<string, any>} Row lower-case field name → Apex value; absent is null. Never changed in place.
 */

/**
 * Rows that are held elsewhere, more closely than as rows: only to be read, and none is ever deleted.
 *
 * @typedef {object} RowSource
 * @property {(id: string) => Row | undefined} get
 * @property {() => Iterable<Row>} rows in the order of their creation
 * @property {(after: string) => Iterable<Row>} rowsAfter in the order of their ids
 * @property {(field: string, values: Set<any>) => Iterable<Row> | null} rowsWith those with one of some values in a field,
 *   by lower-case name, in the order of their creation; null where that field has no index
 */

/** What a row that the journal keeps takes in JavaScript, roughly: for itself, and for each of its fields. */
const ROW_BYTES = 300;
const FIELD_BYTES = 40;

/** The records of the org, with a journal by which everything since a savepoint can be taken back. */
export class Store {
  /** @type {Map<string, Map<string, Row>>} */
  #tables = new Map();
  /** @type {Map<string, number>} the last serial by prefix: never taken back, like the platform's */
  #serials = new Map();
  /** @type {Map<string, RowSource>} by lower-case object */
  #sources = new Map();
  /** @type {Step[]} */
  #journal = [];
  #version = 0;
  /** Ids in their order, of tables to which none came and from which none went since. @type {Map<Map<string, Row>, string[]>} */
  #sorted = new Map();
  #fieldsWritten = 0;

  /** An object whose rows are held elsewhere from now on. @param {string} object @param {RowSource} source */
  attach(object, source) {
    this.#sources.set(object.toLowerCase(), source);
  }

  /** @param {string} object */
  #source(object) {
    return this.#sources.get(object.toLowerCase());
  }

  /** Grows with every change: what was worked out for one version holds until the next. */
  get version() {
    return this.#version;
  }

  /** @param {string} object @returns {Map<string, Row>} */
  #table(object) {
    const name = object.toLowerCase();
    let table = this.#tables.get(name);
    if (!table) this.#tables.set(name, (table = new Map()));
    return table;
  }

  /** @param {string} prefix @returns {string} */
  newId(prefix) {
    const serial = (this.#serials.get(prefix) ?? 0) + 1;
    this.#serials.set(prefix, serial);
    return recordId(prefix, serial);
  }

  /** @param {string} object @param {string} id @returns {Row | undefined} deleted ones too */
  get(object, id) {
    return (this.#source(object) ?? this.#table(object)).get(id);
  }

  /** @param {string} object @returns {Iterable<Row>} in the order of their creation, deleted ones too */
  rows(object) {
    return this.#source(object)?.rows() ?? this.#table(object).values();
  }

  /** Rows in the order of their ids, deleted ones too. @param {string} object @param {string} after an id; empty for all @returns {Iterable<Row>} */
  rowsAfter(object, after) {
    return this.#source(object)?.rowsAfter(after) ?? this.#tableRowsAfter(object, after);
  }

  /** Rows with one of some values in a field. @param {string} object @param {string} field by lower-case name @param {Set<any>} values @returns {Iterable<Row> | null} null where no index tells them */
  rowsWith(object, field, values) {
    return this.#source(object)?.rowsWith(field, values) ?? null;
  }

  /** @param {string} object @param {string} after @returns {Iterable<Row>} */
  *#tableRowsAfter(object, after) {
    const table = this.#table(object);
    let ids = this.#sorted.get(table);
    if (!ids) this.#sorted.set(table, (ids = [...table.keys()].sort()));
    const first = placeAfter(ids.length, (i) => /** @type {string[]} */ (ids)[i], after);
    for (let i = first; i < ids.length; i += 1) {
      yield /** @type {Row} */ (table.get(ids[i]));
    }
  }

  /** @param {string} object */
  #refuseSource(object) {
    if (this.#source(object)) throw new Error(`the rows of ${object} are held elsewhere`);
  }

  /** Puts a row in the place of the one with its id. @param {string} object @param {Row} row */
  put(object, row) {
    this.#refuseSource(object);
    const table = this.#table(object);
    const id = row.get("id");
    this.#journal.push({ table, id, before: table.get(id) });
    this.#version += 1;
    this.#fieldsWritten += row.size;
    if (!table.has(id)) this.#sorted.delete(table);
    table.set(id, row);
    const prefix = id.slice(0, 3);
    this.#serials.set(prefix, Math.max(this.#serials.get(prefix) ?? 0, serialOf(id)));
  }

  /** Removes a row for good. @param {string} object @param {string} id */
  remove(object, id) {
    this.#refuseSource(object);
    const table = this.#table(object);
    this.#journal.push({ table, id, before: table.get(id) });
    this.#version += 1;
    table.delete(id);
    this.#sorted.delete(table);
  }

  /** @returns {number} what `rollback` takes */
  savepoint() {
    return this.#journal.length;
  }

  /** @param {number} savepoint */
  rollback(savepoint) {
    while (this.#journal.length > savepoint) {
      const { table, id, before } = /** @type {Step} */ (this.#journal.pop());
      this.#fieldsWritten -= table.get(id)?.size ?? 0;
      if (before) table.set(id, before);
      else table.delete(id);
      this.#sorted.delete(table);
    }
    this.#version += 1;
  }

  /** Forgets the journal: what happened cannot be taken back any more. */
  commit() {
    this.#journal.length = 0;
    this.#fieldsWritten = 0;
  }

  /** What was written since the last commit, as an estimate of JavaScript's memory. */
  journalBytes() {
    return this.#journal.length * ROW_BYTES + this.#fieldsWritten * FIELD_BYTES;
  }
}

/**
 * The place of the first id above another.
 *
 * @param {number} count of ids
 * @param {(place: number) => string} idAt ascending
 * @param {string} after
 * @returns {number} `count` where none is above
 */
export function placeAfter(count, idAt, after) {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (idAt(middle) <= after) low = middle + 1;
    else high = middle;
  }
  return low;
}
