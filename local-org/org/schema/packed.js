import { Schema } from "./schema.js";

/**
 * A project as JSON values, so that a page can have an org without reading a single file of the SFDX sources.
 *
 * @typedef {import("./project.js").Project} Project
 */

const MAP = "$map";
const SET = "$set";
const SCHEMA = "$schema";

/** @param {any} value maps, sets, a schema, and what JSON has @returns {any} JSON values */
export function pack(value) {
  if (value instanceof Schema) return { [SCHEMA]: value.objects().map(packObject) };
  if (value instanceof Map) return { [MAP]: [...value].map(pack) };
  if (value instanceof Set) return { [SET]: [...value].map(pack) };
  if (Array.isArray(value)) return value.map(pack);
  if (value === null || typeof value !== "object") return value;
  return mapValues(value, pack);
}

/** @param {any} packed what `pack` made @returns {any} */
export function unpack(packed) {
  if (Array.isArray(packed)) return packed.map(unpack);
  if (packed === null || typeof packed !== "object") return packed;
  if (packed[SCHEMA]) return unpackSchema(packed[SCHEMA]);
  if (packed[MAP]) return new Map(unpack(packed[MAP]));
  if (packed[SET]) return new Set(unpack(packed[SET]));
  return mapValues(packed, unpack);
}

/** Parents and children are links between objects, which a schema makes itself. @param {import("./schema.js").SObjectType} object */
function packObject({ parents: _parents, children: _children, fields, ...object }) {
  return pack({ ...object, fields: [...fields.values()].filter(({ name }) => name !== "Id") });
}

/** @param {any[]} objects @returns {Schema} */
function unpackSchema(objects) {
  const schema = new Schema();
  for (const object of objects) {
    const { fields, ...rest } = unpack(object);
    schema.addObject(rest, fields);
  }
  schema.link();
  return schema;
}

/** @param {Record<string, any>} record @param {(value: any) => any} change */
function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
