import { baseName } from "./project.js";
import { childrenOf, rootOf, textAt } from "./xml.js";

/** @typedef {import("./project.js").Files} Files */

/**
 * @typedef {object} FieldDefinition
 * @property {string} type
 * @property {boolean} required
 * @property {Set<string> | undefined} values of a restricted picklist
 * @property {string | undefined} referenceTo
 */

/**
 * What a project defines, by API name.
 * @typedef {object} OrgIndex
 * @property {string} apiVersion of the project
 * @property {Map<string, Map<string, FieldDefinition>>} objects object → field; standard objects with their custom fields alone
 * @property {Set<string>} customObjects the objects that the project itself defines
 * @property {Set<string>} classes
 * @property {Set<string>} tabs
 * @property {Set<string>} applications
 * @property {Set<string>} flexipages
 * @property {Set<string>} customPermissions
 * @property {Set<string>} labels
 * @property {Set<string>} staticResources
 * @property {Set<string>} contentAssets
 * @property {Map<string, { isExposed: boolean, targets: Set<string> }>} bundles the Lightning web components
 */

/**
 * @param {Files} files
 * @returns {OrgIndex}
 */
export function indexProject(files) {
  return {
    apiVersion: apiVersionOf(files),
    objects: objectsOf(files),
    customObjects: namesOf(files, ".object-meta.xml"),
    classes: namesOf(files, ".cls"),
    tabs: namesOf(files, ".tab-meta.xml"),
    applications: namesOf(files, ".app-meta.xml"),
    flexipages: namesOf(files, ".flexipage-meta.xml"),
    customPermissions: namesOf(files, ".customPermission-meta.xml"),
    labels: labelsOf(files),
    staticResources: namesOf(files, ".resource-meta.xml"),
    contentAssets: namesOf(files, ".asset-meta.xml"),
    bundles: bundlesOf(files),
  };
}

/**
 * @param {Files} files
 * @returns {string}
 */
function apiVersionOf(files) {
  return JSON.parse(files.get("sfdx-project.json") ?? "{}").sourceApiVersion ?? "";
}

/**
 * @param {Files} files
 * @param {string} ending
 * @returns {Set<string>}
 */
function namesOf(files, ending) {
  const found = [...files.keys()].filter((file) => file.endsWith(ending));
  return new Set(found.map((file) => baseName(file).slice(0, -ending.length)));
}

/**
 * @param {Files} files
 * @returns {OrgIndex["objects"]}
 */
function objectsOf(files) {
  /** @type {OrgIndex["objects"]} */
  const objects = new Map();
  for (const [file, text] of files) {
    const match = /\/objects\/([^/]+)\/(?:fields\/([^/]+)\.field|[^/]+\.object)-meta\.xml$/.exec(
      file,
    );
    if (match) {
      const [, object, field] = match;
      const fields = objects.get(object) ?? new Map();
      objects.set(object, fields);
      if (field) {
        fields.set(field, toDefinition(text));
      }
    }
  }
  return objects;
}

/**
 * @param {string} text
 * @returns {FieldDefinition}
 */
function toDefinition(text) {
  const root = rootOf(text);
  const [valueSet] = childrenOf(root, "valueSet");
  const values =
    valueSet && textAt(valueSet, "restricted") === "true"
      ? childrenOf(valueSet, "valueSetDefinition").flatMap((set) => childrenOf(set, "value"))
      : undefined;
  return {
    type: textAt(root, "type") ?? "",
    required: textAt(root, "required") === "true",
    values: values && new Set(values.map((value) => textAt(value, "fullName") ?? "")),
    referenceTo: textAt(root, "referenceTo"),
  };
}

/**
 * @param {Files} files
 * @returns {Set<string>}
 */
function labelsOf(files) {
  const found = [...files].filter(([file]) => file.endsWith(".labels-meta.xml"));
  const labels = found.flatMap(([, text]) => childrenOf(rootOf(text), "labels"));
  return new Set(labels.map((label) => textAt(label, "fullName") ?? ""));
}

/**
 * @param {Files} files
 * @returns {OrgIndex["bundles"]}
 */
function bundlesOf(files) {
  /** @type {OrgIndex["bundles"]} */
  const bundles = new Map();
  for (const file of files.keys()) {
    const match = /^(.*\/lwc\/([^/]+))\/[^/]+$/.exec(file);
    if (match) {
      const [, folder, name] = match;
      const root = rootOf(files.get(`${folder}/${name}.js-meta.xml`) ?? "<none/>");
      const targets = childrenOf(root, "targets").flatMap((list) => childrenOf(list, "target"));
      bundles.set(name, {
        isExposed: textAt(root, "isExposed") === "true",
        targets: new Set(targets.map((target) => target.text)),
      });
    }
  }
  return bundles;
}
