import { baseName } from "./lib/project.js";
import { childrenOf, rootOf, textAt } from "./lib/xml.js";

/** @typedef {import("./lib/project.js").Files} Files */
/** @typedef {import("./lib/project.js").Finding} Finding */
/** @typedef {import("./lib/orgIndex.js").OrgIndex} OrgIndex */
/** @typedef {import("./lib/orgIndex.js").FieldDefinition} FieldDefinition */
/** @typedef {import("./lib/xml.js").XmlElement} XmlElement */

const ENDING = ".md-meta.xml";
const STRING = { types: ["xsd:string"], fits: () => true };
const NUMBER = {
  types: ["xsd:double", "xsd:int"],
  /** @param {string} text @returns {boolean} */
  fits: (text) => /^-?\d+(\.\d+)?$/.test(text),
};

/** Field type → how a record writes a value. @type {Record<string, { types: string[], fits: (text: string) => boolean }>} */
const VALUES = {
  Checkbox: { types: ["xsd:boolean"], fits: (text) => text === "true" || text === "false" },
  Date: { types: ["xsd:date"], fits: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) },
  LongTextArea: STRING,
  Number: NUMBER,
  Percent: NUMBER,
  Picklist: STRING,
  Text: STRING,
  TextArea: STRING,
};

/**
 * Checks custom metadata records against their types: fields that exist, values of the field's type, nothing missing.
 * @param {Files} files
 * @param {OrgIndex} index
 * @returns {Finding[]}
 */
export function checkRecords(files, index) {
  return [...files]
    .filter(([file]) => file.endsWith(ENDING))
    .flatMap(([file, text]) => checkRecord(file, rootOf(text), index));
}

/**
 * @param {string} file
 * @param {XmlElement} root
 * @param {OrgIndex} index
 * @returns {Finding[]}
 */
function checkRecord(file, root, index) {
  const type = `${baseName(file).split(".")[0]}__mdt`;
  const fields = index.objects.get(type);
  if (!fields || !index.customObjects.has(type)) {
    return [{ file, path: "", message: `the type ${type} does not exist` }];
  }
  const entries = childrenOf(root, "values").map((entry) => ({
    name: textAt(entry, "field") ?? "",
    value: childrenOf(entry, "value")[0],
  }));
  const filled = new Set(
    entries.filter(({ value }) => value && !isNil(value)).map(({ name }) => name),
  );
  const names = entries.map(({ name }) => name);
  return [
    ...entries.flatMap(({ name, value }, i) => {
      if (names.indexOf(name) !== i) {
        return [{ file, path: name, message: "is there twice" }];
      }
      const problem = problemOf(fields.get(name), value);
      return problem ? [{ file, path: name, message: problem }] : [];
    }),
    ...[...fields]
      .filter(([name, definition]) => definition.required && !filled.has(name))
      .map(([name]) => ({ file, path: name, message: "is required" })),
  ];
}

/**
 * @param {FieldDefinition | undefined} field
 * @param {XmlElement | undefined} value
 * @returns {string | undefined}
 */
function problemOf(field, value) {
  if (!field) {
    return "the field does not exist";
  }
  if (!value || isNil(value)) {
    return undefined;
  }
  const expected = VALUES[field.type];
  if (!expected) {
    return `no record can hold a ${field.type}`;
  }
  if (!expected.types.includes(value.attributes["xsi:type"])) {
    return `a ${field.type} is written as ${expected.types.join(" or ")}`;
  }
  if (!expected.fits(value.text)) {
    return `"${value.text}" is not a ${field.type}`;
  }
  return field.values && !field.values.has(value.text)
    ? `"${value.text}" is not one of its values`
    : undefined;
}

/**
 * @param {XmlElement} value
 * @returns {boolean}
 */
function isNil(value) {
  return value.attributes["xsi:nil"] === "true";
}
