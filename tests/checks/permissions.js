import { childrenOf, rootOf, textAt } from "./lib/xml.js";

/** @typedef {import("./lib/project.js").Files} Files */
/** @typedef {import("./lib/project.js").Finding} Finding */
/** @typedef {import("./lib/orgIndex.js").OrgIndex} OrgIndex */
/** @typedef {import("./lib/xml.js").XmlElement} XmlElement */

/**
 * Checks that permission sets grant what exists, and that whatever needs a grant has one.
 * @param {Files} files
 * @param {OrgIndex} index
 * @returns {Finding[]}
 */
export function checkPermissions(files, index) {
  const sets = [...files]
    .filter(([file]) => file.endsWith(".permissionset-meta.xml"))
    .map(([file, text]) => ({ file, root: rootOf(text) }));
  return [
    ...sets.flatMap(({ file, root }) => checkSet(file, root, index)),
    ...checkGranted(
      sets.map(({ root }) => root),
      files,
      index,
    ),
  ];
}

/**
 * @param {string} file
 * @param {XmlElement} root
 * @param {OrgIndex} index
 * @returns {Finding[]}
 */
function checkSet(file, root, index) {
  /** @type {[string, string, (name: string) => boolean][]} list, element with the name, does it exist */
  const references = [
    ["applicationVisibilities", "application", (name) => index.applications.has(name)],
    ["classAccesses", "apexClass", (name) => index.classes.has(name)],
    ["customPermissions", "name", (name) => index.customPermissions.has(name)],
    ["customMetadataTypeAccesses", "name", (name) => index.customObjects.has(name)],
    ["customSettingAccesses", "name", (name) => index.customObjects.has(name)],
    ["fieldPermissions", "field", (name) => hasField(name, index)],
    ["objectPermissions", "object", (name) => !isCustom(name) || index.customObjects.has(name)],
    ["pageAccesses", "apexPage", () => false],
    ["tabSettings", "tab", (name) => name.startsWith("standard-") || index.tabs.has(name)],
  ];
  return references.flatMap(([list, element, exists]) => {
    const names = childrenOf(root, list).map((entry) => textAt(entry, element) ?? "");
    return [
      ...names
        .filter((name) => !exists(name))
        .map((name) => ({ file, path: list, message: `${name} does not exist` })),
      ...names
        .filter((name, i) => names.indexOf(name) !== i)
        .map((name) => ({ file, path: list, message: `${name} is there twice` })),
    ];
  });
}

/**
 * @param {XmlElement[]} sets
 * @param {Files} files
 * @param {OrgIndex} index
 * @returns {Finding[]}
 */
function checkGranted(sets, files, index) {
  /** @param {string} list @param {string} element @param {string} flag @returns {Set<string | undefined>} */
  const granted = (list, element, flag) =>
    new Set(
      sets
        .flatMap((root) => childrenOf(root, list))
        .filter((entry) => textAt(entry, flag) === "true")
        .map((entry) => textAt(entry, element)),
    );
  const controllers = [...files].filter(
    ([file, text]) => file.endsWith(".cls") && /@AuraEnabled\b[^;{]*\bstatic\b/i.test(text),
  );
  /** @type {[string, string[], Set<string | undefined>][]} */
  const needed = [
    [
      "customPermissions",
      [...index.customPermissions],
      granted("customPermissions", "name", "enabled"),
    ],
    [
      "fieldPermissions",
      dataFieldsOf(files, index),
      granted("fieldPermissions", "field", "readable"),
    ],
    [
      "classAccesses",
      controllers.map(([file]) => file.replace(/^.*\/|\.cls$/g, "")),
      granted("classAccesses", "apexClass", "enabled"),
    ],
  ];
  return needed.flatMap(([path, names, has]) =>
    names
      .filter((name) => !has.has(name))
      .map((name) => ({ file: "", path, message: `no permission set grants ${name}` })),
  );
}

/** Standard fields with field security: a query in user mode fails for who may not read them. */
const STANDARD_FIELDS = ["Contact.AccountId"];

/**
 * The fields with field security: of the custom ones not those of custom metadata, custom settings and platform events,
 * nor required ones; of the standard ones those that Apex names.
 * @param {Files} files
 * @param {OrgIndex} index
 * @returns {string[]}
 */
function dataFieldsOf(files, index) {
  const custom = [...index.objects]
    .filter(([object]) => !/(__mdt|__e|Settings__c)$/.test(object))
    .flatMap(([object, fields]) =>
      [...fields]
        .filter(([, definition]) => !definition.required)
        .map(([field]) => `${object}.${field}`),
    );
  const classes = [...files].filter(([file]) => file.endsWith(".cls")).map(([, text]) => text);
  return [
    ...custom,
    ...STANDARD_FIELDS.filter((field) => classes.some((text) => text.includes(field))),
  ];
}

/**
 * @param {string} name `Object.Field`
 * @param {OrgIndex} index
 * @returns {boolean}
 */
function hasField(name, index) {
  const [object, field = ""] = name.split(".");
  return isCustom(field)
    ? (index.objects.get(object)?.has(field) ?? false)
    : !isCustom(object) || index.customObjects.has(object);
}

/**
 * @param {string} name
 * @returns {boolean}
 */
function isCustom(name) {
  return /__(c|mdt|e)$/.test(name);
}
