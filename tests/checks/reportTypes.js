import { baseName } from "./lib/project.js";
import { isField, isObject } from "./lib/schema.js";
import { childrenOf, rootOf, textAt } from "./lib/xml.js";

/** @typedef {import("./lib/project.js").Files} Files */
/** @typedef {import("./lib/project.js").Finding} Finding */
/** @typedef {import("./lib/orgIndex.js").OrgIndex} OrgIndex */
/** @typedef {import("./lib/xml.js").XmlElement} XmlElement */

/** A report type: its object, and the columns that its reports may name. @typedef {{ object: string, columns: Set<string> }} ReportType */

const ENDING = ".reportType-meta.xml";

/**
 * The report types of a project, by the name that its reports use.
 * @param {Files} files
 * @returns {Map<string, ReportType>}
 */
export function reportTypesOf(files) {
  const found = [...files].filter(([file]) => file.endsWith(ENDING));
  return new Map(
    found.map(([file, text]) => {
      const root = rootOf(text);
      const columns = columnsOf(root).map((column) => textAt(column, "field") ?? "");
      const object = textAt(root, "baseObject") ?? "";
      return [
        `${baseName(file).slice(0, -ENDING.length)}__c`,
        { object, columns: new Set(columns) },
      ];
    }),
  );
}

/**
 * The field behind a column. A report writes a standard lookup as what it leads to: Account for AccountId.
 * @param {string} object
 * @param {string} column
 * @param {OrgIndex} index
 * @returns {string | undefined}
 */
export function fieldOf(object, column, index) {
  return [column, `${column}Id`].find((field) => isField(object, field, index));
}

/**
 * Checks that report types are made of fields that there are, and that whoever has a permission set may read them.
 * @param {Files} files
 * @param {OrgIndex} index
 * @returns {Finding[]}
 */
export function checkReportTypes(files, index) {
  const sets = readableBySet(files);
  return [...files]
    .filter(([file]) => file.endsWith(ENDING))
    .flatMap(([file, text]) => checkReportType(file, rootOf(text), index, sets));
}

/**
 * @param {string} file
 * @param {XmlElement} root
 * @param {OrgIndex} index
 * @param {[string, Set<string>][]} sets
 * @returns {Finding[]}
 */
function checkReportType(file, root, index, sets) {
  const object = textAt(root, "baseObject") ?? "";
  if (!isObject(object, index)) {
    return [{ file, path: "baseObject", message: `${object} does not exist` }];
  }
  /** @type {Finding[]} */
  const findings = [];
  if (childrenOf(root, "join").length > 0) {
    // A joined column is named by its relationships: this check would not understand it.
    findings.push({ file, path: "join", message: "cannot be checked" });
  }
  const columns = columnsOf(root);
  const names = columns.map((column) => textAt(column, "field") ?? "");
  for (const [i, column] of columns.entries()) {
    const say = (/** @type {string} */ message) =>
      findings.push({ file, path: "columns", message });
    const table = textAt(column, "table");
    if (table !== object) say(`${names[i]} is of ${table}, not of ${object}`);
    if (names.indexOf(names[i]) !== i) say(`${names[i]} is there twice`);
    const field = fieldOf(object, names[i], index);
    if (!field) say(`${object} has no field ${names[i]}`);
    // Whoever may read an object may read its required fields.
    else if (index.objects.get(object)?.get(field)?.required === false) {
      for (const [set, readable] of sets) {
        if (!readable.has(`${object}.${field}`)) say(`${set} may not read ${field}`);
      }
    }
  }
  return findings;
}

/** @param {XmlElement} root @returns {XmlElement[]} */
function columnsOf(root) {
  return childrenOf(root, "sections").flatMap((section) => childrenOf(section, "columns"));
}

/** @param {Files} files @returns {[string, Set<string>][]} permission set, its readable fields */
function readableBySet(files) {
  return [...files]
    .filter(([file]) => file.endsWith(".permissionset-meta.xml"))
    .map(([file, text]) => {
      const readable = childrenOf(rootOf(text), "fieldPermissions")
        .filter((entry) => textAt(entry, "readable") === "true")
        .map((entry) => textAt(entry, "field") ?? "");
      return [baseName(file).split(".")[0], new Set(readable)];
    });
}
