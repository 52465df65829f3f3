import ts from "typescript";
import { ClassBodyDeclarationContext } from "@apexdevtools/apex-parser";
import { modifierTexts, nodesOf, parseApex } from "./lib/apexTree.js";
import { rootOf, textAt } from "./lib/xml.js";

/** @typedef {import("./lib/project.js").Files} Files */
/** @typedef {import("./lib/project.js").Finding} Finding */
/** @typedef {import("./lib/orgIndex.js").OrgIndex} OrgIndex */
/** @typedef {Map<string, { cacheable: boolean }>} ApexMethods `Class.method` → what @AuraEnabled says */

const MODULE = /\/lwc\/[^/]+\/(?!__tests__\/)[^/]+(?<!\.test)\.js$/;
const TEMPLATE = /\/lwc\/[^/]+\/[^/]+\.html$/;
const TAG = /<c-([a-z0-9-]+)/g;
const APEX_LABEL = /\bLabel\.(\w+)/g;

/**
 * Checks that Lightning web components are whole and of the project's API version, that what they import exists,
 * and that every label is used.
 * @param {Files} files
 * @param {OrgIndex} index
 * @returns {Finding[]}
 */
export function checkLightning(files, index) {
  const methods = apexMethodsOf(files);
  return [
    ...checkBundles(files, index),
    ...checkVersions(files, index),
    ...[...files].flatMap(([file, text]) => {
      if (MODULE.test(file)) {
        return checkModule(file, text, index, methods);
      }
      return TEMPLATE.test(file) ? checkTemplate(file, text, index) : [];
    }),
    ...checkLabels(files, index),
  ];
}

/**
 * @param {Files} files
 * @param {OrgIndex} index
 * @returns {Finding[]}
 */
function checkBundles(files, index) {
  const names = [...files.keys()];
  const has = (/** @type {string} */ part) => names.some((name) => name.endsWith(`/lwc/${part}`));
  return [...index.bundles.keys()].flatMap((bundle) => {
    const file = `${bundle}/${bundle}`;
    // A module of styles alone has no script.
    const isStyles = has(`${file}.css`) && !has(`${file}.html`);
    return (isStyles ? ["js-meta.xml"] : ["js", "js-meta.xml"])
      .filter((extension) => !has(`${file}.${extension}`))
      .map((extension) => ({
        file: `lwc/${bundle}`,
        path: `${bundle}.${extension}`,
        message: "is missing",
      }));
  });
}

/**
 * @param {Files} files
 * @param {OrgIndex} index
 * @returns {Finding[]}
 */
function checkVersions(files, index) {
  return [...files]
    .filter(([file]) => /\.(js|cls|trigger)-meta\.xml$/.test(file))
    .map(([file, text]) => ({ file, version: textAt(rootOf(text), "apiVersion") }))
    .filter(({ version }) => version !== index.apiVersion)
    .map(({ file, version }) => ({
      file,
      path: "apiVersion",
      message: `is ${version}, the project's is ${index.apiVersion}`,
    }));
}

/**
 * @param {string} file
 * @param {string} text
 * @param {OrgIndex} index
 * @param {ApexMethods} methods
 * @returns {Finding[]}
 */
function checkModule(file, text, index, methods) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const imports = source.statements.filter(ts.isImportDeclaration).map((statement) => ({
    module: /** @type {ts.StringLiteral} */ (statement.moduleSpecifier).text,
    name: statement.importClause?.name?.text,
  }));
  return imports.flatMap(({ module, name }) => {
    const problem =
      problemOfModule(module, index, methods) ?? problemOfWire(module, name, text, methods);
    return problem ? [{ file, path: module, message: problem }] : [];
  });
}

/**
 * @param {string} module
 * @param {OrgIndex} index
 * @param {ApexMethods} methods
 * @returns {string | undefined}
 */
function problemOfModule(module, index, methods) {
  const [scope, kind, ...rest] = module.split("/");
  if (scope === "c") {
    return index.bundles.has(kind) ? undefined : "the component does not exist";
  }
  if (scope !== "@salesforce") {
    return undefined;
  }
  const name = rest.join("/");
  switch (kind) {
    case "apex":
      return methods.has(name) ? undefined : "there is no such @AuraEnabled static method";
    case "label":
      return index.labels.has(name.replace(/^c\./, "")) && name.startsWith("c.")
        ? undefined
        : "the label does not exist";
    case "resourceUrl":
      return index.staticResources.has(name) ? undefined : "the static resource does not exist";
    case "contentAssetUrl":
      return index.contentAssets.has(name) ? undefined : "the content asset does not exist";
    case "customPermission":
      return index.customPermissions.has(name) ? undefined : "the custom permission does not exist";
    case "schema":
      return problemOfSchema(name, index);
    default:
      return undefined;
  }
}

/**
 * @param {string} name `Object` or `Object.Field__c`
 * @param {OrgIndex} index
 * @returns {string | undefined}
 */
function problemOfSchema(name, index) {
  const [object, field] = name.split(".");
  const known = field?.endsWith("__c")
    ? index.objects.get(object)?.has(field)
    : !object.endsWith("__c") || index.customObjects.has(object);
  return known ? undefined : "the object or field does not exist";
}

/**
 * @param {string} module
 * @param {string | undefined} name
 * @param {string} text
 * @param {ApexMethods} methods
 * @returns {string | undefined}
 */
function problemOfWire(module, name, text, methods) {
  const method = methods.get(module.replace("@salesforce/apex/", ""));
  const isWired = name !== undefined && new RegExp(`@wire\\(\\s*${name}\\b`).test(text);
  return method && isWired && !method.cacheable
    ? "is wired, but the Apex method is not cacheable"
    : undefined;
}

/**
 * @param {string} file
 * @param {string} text
 * @param {OrgIndex} index
 * @returns {Finding[]}
 */
function checkTemplate(file, text, index) {
  return [...text.matchAll(TAG)]
    .map(([, tag]) => tag)
    .filter((tag) => !index.bundles.has(toCamelCase(tag)))
    .map((tag) => ({ file, path: `c-${tag}`, message: "the component does not exist" }));
}

/**
 * @param {string} tag
 * @returns {string}
 */
function toCamelCase(tag) {
  return tag.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

/**
 * @param {Files} files
 * @param {OrgIndex} index
 * @returns {Finding[]}
 */
function checkLabels(files, index) {
  const inApex = [...files]
    .filter(([file]) => /\.(cls|trigger)$/.test(file))
    .flatMap(([file, text]) =>
      [...text.matchAll(APEX_LABEL)].map(([, label]) => ({ file, label })),
    );
  const inModules = [...files]
    .filter(([file]) => MODULE.test(file))
    .flatMap(([, text]) => [...text.matchAll(/@salesforce\/label\/c\.(\w+)/g)])
    .map(([, label]) => label);
  const used = new Set([...inApex.map(({ label }) => label), ...inModules]);
  return [
    ...inApex
      .filter(({ label }) => !index.labels.has(label))
      .map(({ file, label }) => ({ file, path: label, message: "the label does not exist" })),
    ...[...index.labels]
      .filter((label) => !used.has(label))
      .map((label) => ({ file: "labels", path: label, message: "the label is not used" })),
  ];
}

/**
 * @param {Files} files
 * @returns {ApexMethods}
 */
function apexMethodsOf(files) {
  /** @type {ApexMethods} */
  const methods = new Map();
  for (const [file, text] of files) {
    if (!file.endsWith(".cls")) {
      continue;
    }
    const className = file.replace(/^.*\/|\.cls$/g, "");
    for (const member of nodesOf(parseApex(file, text).tree, ClassBodyDeclarationContext)) {
      const modifiers = modifierTexts(member.modifier_list());
      const annotation = modifiers.find((modifier) => modifier.startsWith("@auraenabled"));
      const method = member.memberDeclaration()?.methodDeclaration();
      if (annotation && method && modifiers.includes("static")) {
        methods.set(`${className}.${method.id().getText()}`, {
          cacheable: annotation.includes("cacheable=true"),
        });
      }
    }
  }
  return methods;
}
