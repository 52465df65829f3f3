import { rowError } from "../exceptions.js";

/**
 * @typedef {import("./dml.js").Work} Work
 * @typedef {import("../schema/schema.js").SObjectType} SObjectType
 * @typedef {import("../transaction.js").Transaction} Transaction
 * @typedef {import("../store/store.js").Row} Row
 */

/** What a row that went with its parent remembers: the parent's id. No field of the org has such a name. */
const DELETED_WITH = "#deletedwith";

/**
 * The records that keep one from being deleted: they have a lookup to it that says so.
 *
 * @param {Transaction} transaction
 * @param {SObjectType} object
 * @param {Row} row
 * @returns {import("../exceptions.js").RowError[]}
 */
export function restrictionsOf(transaction, object, row) {
  const { schema, store } = transaction.org;
  const id = row.get("id");
  return [...schema.objects()].flatMap((child) => {
    const lookups = [...child.fields.values()].filter(
      ({ restrict, referenceTo }) => restrict && referenceTo.includes(object.name),
    );
    const isInUse = lookups.some(({ name }) =>
      [...store.rows(child.name)].some(
        (dependent) => dependent.get(name.toLowerCase()) === id && !dependent.get("isdeleted"),
      ),
    );
    const message = `Your attempt to delete ${row.get("name")} could not be completed because it is associated with ${child.name}`;
    return isInUse ? [rowError("DELETE_FAILED", message)] : [];
  });
}

/** @param {Transaction} transaction @param {SObjectType} object @param {Work[]} works */
export function deleteRows(transaction, object, works) {
  for (const { before } of works) {
    const row = /** @type {Row} */ (before);
    const store = transaction.org.store;
    // A parent in the same list may have taken it along.
    if (!store.get(object.name, row.get("id"))?.get("isdeleted")) {
      deleteRow(transaction, object, row, null);
    }
  }
}

/** @param {Transaction} transaction @param {SObjectType} object @param {Row} row @param {string | null} parentId */
function deleteRow(transaction, object, row, parentId) {
  const { schema, store } = transaction.org;
  const id = row.get("id");
  for (const child of schema.objects()) {
    for (const field of child.fields.values()) {
      if (!field.referenceTo.includes(object.name)) continue;
      const key = field.name.toLowerCase();
      for (const dependent of [...store.rows(child.name)]) {
        if (dependent.get(key) !== id || dependent.get("isdeleted")) continue;
        if (field.cascade) deleteRow(transaction, child, dependent, id);
        else store.put(child.name, new Map([...dependent, [key, null]]));
      }
    }
  }
  if (object.fields.has("isdeleted")) {
    const current = store.get(object.name, id) ?? row;
    store.put(object.name, new Map([...current, ["isdeleted", true], [DELETED_WITH, parentId]]));
  } else {
    store.remove(object.name, id);
  }
}

/** @param {Transaction} transaction @param {SObjectType} object @param {Work[]} works */
export function undeleteRows(transaction, object, works) {
  for (const { before } of works) restore(transaction, object, /** @type {Row} */ (before));
}

/** A record comes back with those that went with it. @param {Transaction} transaction @param {SObjectType} object @param {Row} row */
function restore(transaction, object, row) {
  const { schema, store } = transaction.org;
  const id = row.get("id");
  store.put(object.name, new Map([...row, ["isdeleted", false], [DELETED_WITH, null]]));
  for (const child of schema.objects()) {
    for (const dependent of [...store.rows(child.name)]) {
      if (dependent.get(DELETED_WITH) === id) restore(transaction, child, dependent);
    }
  }
}
