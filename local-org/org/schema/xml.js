import { readFileSync } from "node:fs";
import { XMLParser } from "fast-xml-parser";

const LISTS = new Set([
  "value",
  "values",
  "labels",
  "fieldPermissions",
  "objectPermissions",
  "userPermissions",
  "customPermissions",
  "classAccesses",
  "customMetadataTypeAccesses",
  "customSettingAccesses",
  "referenceTo",
]);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  parseAttributeValue: false,
  // `value` is a list in a value set, and the text itself in a custom metadata record.
  isArray: (tag, path) => LISTS.has(tag) && !/(^|\.)(values|labels)\.value$/.test(String(path)),
});

/**
 * The root element of a metadata file; texts are strings, repeated elements arrays.
 *
 * @param {string} file
 * @returns {Record<string, any>}
 */
export function readMetadata(file) {
  const document = Object.entries(parser.parse(readFileSync(file)));
  return document.find(([name]) => name !== "?xml")?.[1] ?? {};
}

/** @param {unknown} text @returns {boolean} */
export function isTrue(text) {
  return text === "true";
}
