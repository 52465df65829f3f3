import { baseName } from "./lib/project.js";
import { isField } from "./lib/schema.js";
import { childrenOf, rootOf, textAt } from "./lib/xml.js";

/** @typedef {import("./lib/project.js").Files} Files */
/** @typedef {import("./lib/project.js").Finding} Finding */
/** @typedef {import("./lib/orgIndex.js").OrgIndex} OrgIndex */
/** @typedef {import("./lib/xml.js").XmlElement} XmlElement */

/** How list views write the fields that every custom object has. @type {Record<string, string>} */
const STANDARD_COLUMNS = {
  NAME: "Name",
  CREATED_DATE: "CreatedDate",
  CREATEDBY_USER: "CreatedById",
};

const LONGEST_LABEL = 40;

/**
 * Checks that list views and layouts name fields that their object has, and values that these can have; and that layouts ask for
 * what is required.
 * @param {Files} files
 * @param {OrgIndex} index
 * @returns {Finding[]}
 */
export function checkObjectViews(files, index) {
  return [...files].flatMap(([file, text]) => {
    const view = /\/objects\/([^/]+)\/listViews\/[^/]+\.listView-meta\.xml$/.exec(file);
    if (view) {
      const root = rootOf(text);
      const fields = toFindings(file, view[1], columnsOf(root), index);
      return [...fields, ...checkView(file, view[1], root, index)];
    }
    const layout = /\/layouts\/([^/-]+)-[^/]+\.layout-meta\.xml$/.exec(file);
    if (!layout) {
      return [];
    }
    const items = layoutItemsOf(rootOf(text));
    const uses = items.map(({ field }) => /** @type {[string, string]} */ (["layoutItems", field]));
    return [
      ...toFindings(file, layout[1], uses, index),
      ...items.flatMap((item) => checkItem(file, layout[1], item, index)),
    ];
  });
}

/**
 * @param {string} file
 * @param {string} object
 * @param {[string, string][]} uses where, field
 * @param {OrgIndex} index
 * @returns {Finding[]}
 */
function toFindings(file, object, uses, index) {
  return uses
    .filter(([, field]) => !isField(object, field, index))
    .map(([path, field]) => ({ file, path, message: `${object} has no field ${field}` }));
}

/**
 * @param {string} file
 * @param {string} object
 * @param {XmlElement} root
 * @param {OrgIndex} index
 * @returns {Finding[]}
 */
function checkView(file, object, root, index) {
  /** @type {Finding[]} */
  const findings = [];
  const name = textAt(root, "fullName") ?? "";
  if (baseName(file) !== `${name}.listView-meta.xml`) {
    findings.push({ file, path: "fullName", message: `${name} is not the file's name` });
  }
  if ((textAt(root, "label") ?? "").length > LONGEST_LABEL) {
    findings.push({ file, path: "label", message: `is over ${LONGEST_LABEL} characters` });
  }
  for (const filter of childrenOf(root, "filters")) {
    const field = textAt(filter, "field") ?? "";
    const values = index.objects.get(object)?.get(field)?.values;
    for (const value of (textAt(filter, "value") ?? "").split(",")) {
      if (value !== "" && values && !values.has(value)) {
        findings.push({ file, path: "filters", message: `${field} is never ${value}` });
      }
    }
  }
  return findings;
}

/** @param {XmlElement} root @returns {[string, string][]} */
function columnsOf(root) {
  const columns = childrenOf(root, "columns").map(({ text }) => ["columns", text]);
  const filters = childrenOf(root, "filters").map((filter) => [
    "filters",
    textAt(filter, "field") ?? "",
  ]);
  return [...columns, ...filters].map(([path, name]) => [path, STANDARD_COLUMNS[name] ?? name]);
}

/**
 * A layout cannot make a field optional or read-only that every page must have filled in.
 * @param {string} file
 * @param {string} object
 * @param {{ field: string, behavior: string }} item
 * @param {OrgIndex} index
 * @returns {Finding[]}
 */
function checkItem(file, object, { field, behavior }, index) {
  return index.objects.get(object)?.get(field)?.required && behavior !== "Required"
    ? [{ file, path: "layoutItems", message: `${field} must be Required, not ${behavior}` }]
    : [];
}

/** @param {XmlElement} root */
function layoutItemsOf(root) {
  return childrenOf(root, "layoutSections")
    .flatMap((section) => childrenOf(section, "layoutColumns"))
    .flatMap((column) => childrenOf(column, "layoutItems"))
    .map((item) => ({
      field: textAt(item, "field") ?? "",
      behavior: textAt(item, "behavior") ?? "",
    }))
    .filter(({ field }) => field !== "");
}
