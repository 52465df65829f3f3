import { readFileSync } from "node:fs";
import { standardField } from "./fields.js";

/**
 * @typedef {import("./fields.js").Field} Field
 *
 * @typedef {"standard" | "customObject" | "customSetting" | "customMetadata" | "platformEvent"} ObjectKind
 *
 * @typedef {object} SObjectType
 * @property {string} name API name
 * @property {string} label
 * @property {string} labelPlural
 * @property {ObjectKind} kind
 * @property {string} prefix the first three characters of its ids
 * @property {boolean | "users"} setup whether it is refused beside other objects in one transaction
 * @property {"private" | "read" | "setup" | "ownLogins" | "everyone" | "parent"} sharing who sees the rows of others
 * @property {Set<string> | null} dml the operations there are; null: all
 * @property {"afterCommit" | "immediately"} [publish] when an event is published
 * @property {Map<string, Field>} fields by lower-case name
 * @property {Map<string, Field>} parents by lower-case relationship name
 * @property {Map<string, { type: string, field: Field }>} children by lower-case child relationship name
 */

const STANDARD = JSON.parse(
  readFileSync(new URL("./standardObjects.json", import.meta.url), "utf8"),
);

/** The fields of a group of standardObjects.json. @param {string} group @returns {Field[]} */
export function fieldGroup(group) {
  return Object.entries(STANDARD.fieldGroups[group]).map(([name, described]) =>
    standardField(name, /** @type {Record<string, any>} */ (described)),
  );
}

/** @returns {Field} the Id that every object has */
function idField() {
  return standardField("Id", { type: "Id", create: false, update: false, label: "Record ID" });
}

/** Objects and their fields, found whatever the case of the name. */
export class Schema {
  /** @type {Map<string, SObjectType>} */
  #objects = new Map();

  /** Adds an object and links it with its parents. @param {Omit<SObjectType, "parents" | "children" | "fields">} object @param {Field[]} fields */
  addObject(object, fields) {
    this.#objects.set(object.name.toLowerCase(), {
      ...object,
      fields: new Map(),
      parents: new Map(),
      children: new Map(),
    });
    for (const field of [idField(), ...fields]) this.addField(object.name, field);
  }

  /** @param {string} objectName @param {Field} field */
  addField(objectName, field) {
    const object = this.object(objectName);
    object.fields.set(field.name.toLowerCase(), field);
    if (field.relationship) object.parents.set(field.relationship.toLowerCase(), field);
  }

  /** Makes the child relationships, once all objects are there. */
  link() {
    for (const object of this.#objects.values()) {
      for (const field of object.fields.values()) {
        for (const parent of field.children ? field.referenceTo : []) {
          this.object(parent).children.set(/** @type {string} */ (field.children).toLowerCase(), {
            type: object.name,
            field,
          });
        }
      }
    }
  }

  /** @param {string} name @returns {SObjectType | undefined} */
  find(name) {
    return this.#objects.get(name.toLowerCase());
  }

  /** @param {string} name @returns {SObjectType} */
  object(name) {
    const object = this.find(name);
    if (!object) throw new Error(`not supported here: the object ${name}`);
    return object;
  }

  /** @param {string} objectName @param {string} fieldName @returns {Field | undefined} */
  field(objectName, fieldName) {
    return this.find(objectName)?.fields.get(fieldName.toLowerCase());
  }

  /** @returns {SObjectType[]} */
  objects() {
    return [...this.#objects.values()];
  }

  /** @param {string} id @returns {SObjectType | undefined} the object that an id is of */
  objectOfId(id) {
    return this.objects().find((object) => id.startsWith(object.prefix));
  }
}

/** @returns {Schema} the standard objects alone */
export function standardSchema() {
  const schema = new Schema();
  for (const [name, described] of Object.entries(STANDARD.objects)) {
    const object = /** @type {Record<string, any>} */ (described);
    const label = name.replace(/(?<=[a-z])(?=[A-Z])/g, " ");
    const fields = Object.entries(object.fields).map(([field, content]) =>
      standardField(field, /** @type {Record<string, any>} */ (content)),
    );
    schema.addObject(
      {
        name,
        label: object.label ?? label,
        labelPlural: object.labelPlural ?? `${label}s`,
        kind: object.kind ?? "standard",
        prefix: object.prefix,
        setup: object.setup ?? false,
        sharing: object.sharing,
        dml: object.dml ? new Set(object.dml) : null,
      },
      [...fields, ...(object.includes ?? []).flatMap(fieldGroup)],
    );
  }
  return schema;
}
