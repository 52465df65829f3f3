import { membersOf } from "./lib/metadataTypes.js";
import { parseXml } from "./lib/xml.js";

/** @typedef {import("./lib/project.js").Files} Files */
/** @typedef {import("./lib/project.js").Finding} Finding */
/** @typedef {import("./lib/metadataTypes.js").MetadataTypes} MetadataTypes */
/** @typedef {import("./lib/xml.js").XmlElement} XmlElement */

const NAMESPACE = "http://soap.sforce.com/2006/04/metadata";

/** The end of a metadata file's name → its root element. @type {Record<string, string>} */
const ROOTS = {
  app: "CustomApplication",
  asset: "ContentAsset",
  cls: "ApexClass",
  customPermission: "CustomPermission",
  dashboard: "Dashboard",
  dashboardFolder: "DashboardFolder",
  email: "EmailTemplate",
  emailFolder: "EmailFolder",
  field: "CustomField",
  fieldTranslation: "CustomFieldTranslation",
  flexipage: "FlexiPage",
  js: "LightningComponentBundle",
  labels: "CustomLabels",
  layout: "Layout",
  listView: "ListView",
  md: "CustomMetadata",
  object: "CustomObject",
  objectTranslation: "CustomObjectTranslation",
  permissionset: "PermissionSet",
  report: "Report",
  reportFolder: "ReportFolder",
  reportType: "ReportType",
  quickAction: "QuickAction",
  resource: "StaticResource",
  tab: "CustomTab",
  translation: "Translations",
  trigger: "ApexTrigger",
};

// The WSDL has text here, a source file has elements of the bundle's own design.
const OPAQUE = new Set(["LightningComponentBundle.targetConfigs"]);

/**
 * Checks every metadata file against the types of the Metadata API.
 * @param {Files} files
 * @param {MetadataTypes} types
 * @returns {Finding[]}
 */
export function checkMetadata(files, types) {
  return [...files]
    .filter(([file]) => file.endsWith("-meta.xml"))
    .flatMap(([file, text]) => checkFile(file, text, types));
}

/**
 * @param {string} file
 * @param {string} text
 * @param {MetadataTypes} types
 * @returns {Finding[]}
 */
function checkFile(file, text, types) {
  const parsed = parseXml(text);
  if ("problem" in parsed) {
    return [{ file, path: "", message: parsed.problem }];
  }
  const { root } = parsed;
  const suffix = file.slice(0, -"-meta.xml".length).split(".").at(-1) ?? "";
  const expected = ROOTS[suffix];
  if (expected !== root.name) {
    const message = expected
      ? `the root element of .${suffix} is ${expected}`
      : `no metadata type ends in .${suffix}`;
    return [{ file, path: root.name, message }];
  }
  /** @type {Finding[]} */
  const findings = [];
  if (/^\s*(<\?xml[^>]*>\s*)?<!--/.test(text)) {
    // Salesforce's command line takes the comment for the root of a field, and deploys nothing.
    findings.push({ file, path: root.name, message: "a comment stands before it" });
  }
  if (root.attributes.xmlns !== NAMESPACE) {
    findings.push({ file, path: root.name, message: `the namespace is not ${NAMESPACE}` });
  }
  checkElement(root, root.name, root.name, types, (path, message) =>
    findings.push({ file, path, message }),
  );
  return findings;
}

/**
 * @param {XmlElement} element
 * @param {string} typeName
 * @param {string} path
 * @param {MetadataTypes} types
 * @param {(path: string, message: string) => void} report
 */
function checkElement(element, typeName, path, types, report) {
  const type = types.get(typeName);
  if (type && !("values" in type)) {
    checkChildren(element, typeName, path, types, report);
    return;
  }
  if (element.children.length > 0) {
    report(path, "holds elements, but its type is a plain value");
    return;
  }
  const problem = problemOf(element.text, typeName, type?.values);
  if (problem) {
    report(path, problem);
  }
}

/**
 * @param {XmlElement} element
 * @param {string} typeName
 * @param {string} path
 * @param {MetadataTypes} types
 * @param {(path: string, message: string) => void} report
 */
function checkChildren(element, typeName, path, types, report) {
  const members = membersOf(types, typeName);
  const seen = new Set();
  for (const child of element.children) {
    const at = `${path}.${child.name}`;
    const member = members.get(child.name);
    if (!member) {
      report(at, `${typeName} has no such element`);
    } else if (seen.has(child.name) && !member.many) {
      report(at, "is there twice");
    } else if (!OPAQUE.has(`${typeName}.${child.name}`)) {
      checkElement(child, member.type, at, types, report);
    }
    seen.add(child.name);
  }
  for (const [name, member] of members) {
    if (member.required && !seen.has(name)) {
      report(`${path}.${name}`, "is required");
    }
  }
  if (element.text !== "") {
    report(path, `holds the text "${element.text}" between its elements`);
  }
}

/**
 * @param {string} text
 * @param {string} typeName
 * @param {Set<string> | undefined} values
 * @returns {string | undefined}
 */
function problemOf(text, typeName, values) {
  if (values) {
    return values.has(text) ? undefined : `"${text}" is not a ${typeName}`;
  }
  if (typeName === "boolean" && text !== "true" && text !== "false") {
    return `"${text}" is neither true nor false`;
  }
  if (typeName === "number" && !/^-?\d+(\.\d+)?$/.test(text)) {
    return `"${text}" is not a number`;
  }
  return undefined;
}
