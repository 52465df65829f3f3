import { baseName } from "./lib/project.js";
import { parseXml, textAt } from "./lib/xml.js";

/** @typedef {import("./lib/project.js").Files} Files */
/** @typedef {import("./lib/project.js").Finding} Finding */

const EVERY = ["fullName", "label", "type", "description", "inlineHelpText"];

/** What the Metadata API asks for by field type, though its types leave it open. @type {Record<string, string[]>} */
const BY_TYPE = {
  Checkbox: ["defaultValue"],
  LongTextArea: ["length", "visibleLines"],
  Lookup: ["referenceTo", "relationshipName"],
  Number: ["precision", "scale"],
  Picklist: ["valueSet"],
  Text: ["length"],
};

/** Which may stay empty however it is stored: the deployment refuses `required` there. */
const NEVER_REQUIRED = ["Checkbox", "LongTextArea"];

const LONGEST_HELP = 510;

/**
 * Checks that every custom field has what its type needs, is described and explained, and is named as its file.
 * @param {Files} files
 * @returns {Finding[]}
 */
export function checkFields(files) {
  return [...files]
    .filter(([file]) => file.endsWith(".field-meta.xml"))
    .flatMap(([file, text]) => checkField(file, text));
}

/**
 * @param {string} file
 * @param {string} text
 * @returns {Finding[]}
 */
function checkField(file, text) {
  const parsed = parseXml(text);
  if ("problem" in parsed) {
    return [{ file, path: "", message: parsed.problem }];
  }
  const { root } = parsed;
  const type = textAt(root, "type") ?? "";
  const needed = [...EVERY, ...(BY_TYPE[type] ?? [])];
  const findings = needed
    .filter((name) => textAt(root, name) === undefined)
    .map((name) => ({ file, path: name, message: "is missing" }));
  if (NEVER_REQUIRED.includes(type) && textAt(root, "required") === "true") {
    findings.push({ file, path: "required", message: `a ${type} cannot be required` });
  }
  const fullName = textAt(root, "fullName");
  if (fullName !== undefined && baseName(file) !== `${fullName}.field-meta.xml`) {
    findings.push({ file, path: "fullName", message: `${fullName} is not the file's name` });
  }
  if ((textAt(root, "inlineHelpText") ?? "").length > LONGEST_HELP) {
    findings.push({ file, path: "inlineHelpText", message: `is over ${LONGEST_HELP} characters` });
  }
  return findings;
}
