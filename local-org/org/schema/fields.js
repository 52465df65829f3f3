import { isTrue } from "./xml.js";

/**
 * What the org knows of a field.
 *
 * @typedef {object} Field
 * @property {string} name API name
 * @property {string} label
 * @property {string} type as field metadata names it, or Id, Reference, Integer
 * @property {string} apexType
 * @property {string} displayType what `Schema.DisplayType` calls it
 * @property {number | null} length the most characters of a text
 * @property {number | null} precision
 * @property {number | null} scale digits behind the point of a number
 * @property {boolean} required a record without it is refused
 * @property {any} default as written in the metadata: a boolean, a text, a number; null for none
 * @property {{ value: string, label: string, isDefault: boolean }[]} values of a picklist
 * @property {boolean} restricted other values of the picklist are refused
 * @property {string[]} referenceTo
 * @property {string | null} relationship the name that leads to the parent
 * @property {string | null} children the name that leads from the parent to these records
 * @property {string | null} unique the status code of a duplicate
 * @property {boolean} externalId
 * @property {boolean} custom
 * @property {boolean} create
 * @property {boolean} update
 * @property {boolean} filter
 * @property {boolean} sort
 * @property {boolean} computed
 * @property {boolean} cascade deleted with its parent
 * @property {boolean} restrict its parent cannot be deleted
 */

/** Field type → Apex type and display type. @type {Record<string, [string, string]>} */
const TYPES = {
  Id: ["Id", "ID"],
  Reference: ["Id", "REFERENCE"],
  Lookup: ["Id", "REFERENCE"],
  MasterDetail: ["Id", "REFERENCE"],
  Text: ["String", "STRING"],
  AutoNumber: ["String", "STRING"],
  TextArea: ["String", "TEXTAREA"],
  LongTextArea: ["String", "TEXTAREA"],
  Html: ["String", "TEXTAREA"],
  Email: ["String", "EMAIL"],
  Phone: ["String", "PHONE"],
  Url: ["String", "URL"],
  Picklist: ["String", "PICKLIST"],
  MultiselectPicklist: ["String", "MULTIPICKLIST"],
  Checkbox: ["Boolean", "BOOLEAN"],
  Date: ["Date", "DATE"],
  DateTime: ["Datetime", "DATETIME"],
  Time: ["Time", "TIME"],
  Number: ["Decimal", "DOUBLE"],
  Currency: ["Decimal", "CURRENCY"],
  Percent: ["Decimal", "PERCENT"],
  Integer: ["Integer", "INTEGER"],
  Base64: ["Blob", "BASE64"],
};

const TEXT_AREA_LENGTH = 255;
const IMPLIED_LENGTHS = new Map([
  ["TextArea", TEXT_AREA_LENGTH],
  ["Email", 80],
  ["Phone", 40],
  ["Url", 255],
  ["Picklist", 255],
]);

/**
 * @param {string} name
 * @param {Partial<Field> & { type: string }} known
 * @returns {Field}
 */
function toField(name, known) {
  const types = TYPES[known.type];
  if (!types) throw new Error(`${name}: fields of the type ${known.type} are not supported here`);
  return {
    name,
    label: name,
    apexType: types[0],
    displayType: types[1],
    length: IMPLIED_LENGTHS.get(known.type) ?? null,
    precision: null,
    scale: null,
    required: false,
    default: known.type === "Checkbox" ? false : null,
    values: [],
    restricted: false,
    referenceTo: [],
    relationship: null,
    children: null,
    unique: null,
    externalId: false,
    custom: false,
    create: true,
    update: true,
    filter: !["LongTextArea", "Html"].includes(known.type),
    sort: !["LongTextArea", "Html"].includes(known.type),
    computed: false,
    cascade: false,
    restrict: false,
    ...known,
  };
}

/**
 * A field of standardObjects.json.
 *
 * @param {string} name
 * @param {Record<string, any>} described
 * @returns {Field}
 */
export function standardField(name, described) {
  const { referenceTo, relationship, type, ...rest } = described;
  const isReference = type === "Reference";
  return toField(name, {
    label: words(name),
    ...rest,
    type,
    ...(described.computed ? { create: false, update: false } : {}),
    referenceTo: isReference ? [referenceTo].flat() : [],
    relationship: isReference
      ? relationship === undefined
        ? name.replace(/Id$/, "")
        : relationship
      : null,
  });
}

/**
 * A field of a `.field-meta.xml` file.
 *
 * @param {Record<string, any>} metadata
 * @returns {Field}
 */
export function customField(metadata) {
  const name = metadata.fullName;
  const type = metadata.type;
  if (metadata.formula !== undefined) {
    throw new Error(`${name}: formula fields are not supported here`);
  }
  const isReference = ["Lookup", "MasterDetail"].includes(type);
  return toField(name, {
    label: metadata.label ?? name,
    type,
    ...(metadata.length ? { length: Number(metadata.length) } : {}),
    precision: metadata.precision ? Number(metadata.precision) : null,
    scale: metadata.scale ? Number(metadata.scale) : null,
    required: isTrue(metadata.required) || type === "MasterDetail",
    default: defaultOf(name, type, metadata.defaultValue),
    ...picklist(metadata.valueSet),
    referenceTo: isReference ? [metadata.referenceTo].flat() : [],
    relationship: isReference ? name.replace(/__c$/, "__r") : null,
    children: isReference && metadata.relationshipName ? `${metadata.relationshipName}__r` : null,
    unique: isTrue(metadata.unique) ? "DUPLICATE_VALUE" : null,
    externalId: isTrue(metadata.externalId),
    custom: true,
    cascade: type === "MasterDetail" || metadata.deleteConstraint === "Cascade",
    restrict: metadata.deleteConstraint === "Restrict",
    ...(type === "AutoNumber" ? { create: false, update: false, computed: true } : {}),
  });
}

/** @param {any} valueSet */
function picklist(valueSet) {
  if (!valueSet) return {};
  if (!valueSet.valueSetDefinition) {
    throw new Error("global value sets are not supported here");
  }
  const values = (valueSet.valueSetDefinition.value ?? []).map((/** @type {any} */ value) => ({
    value: value.fullName,
    label: value.label ?? value.fullName,
    isDefault: isTrue(value.default),
  }));
  return { values, restricted: isTrue(valueSet.restricted) };
}

/** @param {string} name @param {string} type @param {string | undefined} text */
function defaultOf(name, type, text) {
  if (type === "Checkbox") return isTrue(text);
  if (text === undefined) return null;
  if (/^-?\d+(\.\d+)?$/.test(text)) return text;
  const quoted = /^(["'])(.*)\1$/.exec(text);
  if (quoted) return quoted[2];
  throw new Error(`${name}: the default value ${text} is a formula, which is not supported here`);
}

/** `LicenseDefinitionKey` as an admin reads it. @param {string} name */
function words(name) {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, " ");
}
