import { childrenOf, rootOf, textAt } from "./lib/xml.js";

/** @typedef {import("./lib/project.js").Files} Files */
/** @typedef {import("./lib/project.js").Finding} Finding */
/** @typedef {import("./lib/xml.js").XmlElement} XmlElement */

/** What Salesforce takes. */
const LONGEST = { label: 40, help: 510 };
/** Every form of an object's name that German sentences need. */
const CASES = ["Nominative", "Accusative", "Genitive", "Dative"].flatMap((name) => [
  `${name} false`,
  `${name} true`,
]);

/**
 * Checks that a language has every object, custom field, picklist value and section that a person reads. Events are
 * read by nobody.
 *
 * @param {Files} files
 * @param {string} language
 * @returns {Finding[]}
 */
export function checkObjectTranslations(files, language) {
  const folder = `languages/${language}/objectTranslations`;
  /** @type {Finding[]} */
  const findings = [];
  const wanted = new Set();
  /** @param {string} file @param {(root: XmlElement, report: (path: string, message: string) => void) => void} check */
  const look = (file, check) => {
    wanted.add(file);
    const text = files.get(file);
    if (text === undefined) findings.push({ file, path: "", message: "is missing" });
    else check(rootOf(text), (path, message) => findings.push({ file, path, message }));
  };
  for (const [file, text] of files) {
    const [, owner, action] =
      /\/quickActions\/([^/.]+)\.([^/.]+)\.quickAction-meta\.xml$/.exec(file) ?? [];
    if (action) {
      const own = `${folder}/${owner}-${language}/${owner}-${language}.objectTranslation-meta.xml`;
      look(own, (root, report) => checkAction(action, root, report));
    }
    const [, object, field] =
      /\/objects\/([^/]+)\/(?:fields\/([^/]+)\.field|\1\.object)-meta\.xml$/.exec(file) ?? [];
    if (!object || object.endsWith("__e")) continue;
    const parent = `${folder}/${object}-${language}/${object}-${language}.objectTranslation-meta.xml`;
    const root = rootOf(text);
    if (field) {
      const own = `${folder}/${object}-${language}/${field}.fieldTranslation-meta.xml`;
      look(own, (found, report) => checkField(root, found, report));
      look(parent, () => {});
    } else {
      look(parent, (found, report) => checkObject(root, found, sectionsOf(files, object), report));
    }
  }
  for (const file of files.keys()) {
    if (file.startsWith(`${folder}/`) && !wanted.has(file)) {
      findings.push({ file, path: "", message: "translates what the project has not" });
    }
  }
  return findings;
}

/** @param {string} name @param {XmlElement} root @param {(path: string, message: string) => void} report */
function checkAction(name, root, report) {
  const action = childrenOf(root, "quickActions").find((one) => textAt(one, "name") === name);
  if (!action || !textAt(action, "label")) report("quickActions", `lacks "${name}"`);
}

/**
 * @param {XmlElement} field
 * @param {XmlElement} found
 * @param {(path: string, message: string) => void} report
 */
function checkField(field, found, report) {
  const texts = /** @type {const} */ ([
    ["label", "label", LONGEST.label],
    ["inlineHelpText", "help", LONGEST.help],
    ["relationshipLabel", "relationshipLabel", LONGEST.label],
  ]);
  for (const [from, to, longest] of texts) {
    const text = textAt(found, to);
    if (!textAt(field, from) !== !text) report(to, text ? "has no English" : "is missing");
    if (text && text.length > longest) report(to, `is longer than ${longest} characters`);
  }
  if (textAt(found, "name") !== textAt(field, "fullName")) report("name", "is not the field's");
  const values = childrenOf(field, "valueSet")
    .flatMap((set) => childrenOf(set, "valueSetDefinition"))
    .flatMap((definition) => childrenOf(definition, "value"))
    .map((value) => textAt(value, "label") ?? "");
  const translated = childrenOf(found, "picklistValues");
  sameNames(
    "picklistValues",
    values,
    translated.map((value) => textAt(value, "masterLabel") ?? ""),
    report,
  );
  if (translated.some((value) => !textAt(value, "translation"))) {
    report("picklistValues", "has an empty one");
  }
}

/**
 * @param {XmlElement} object
 * @param {XmlElement} found
 * @param {Map<string, string[]>} sections by layout
 * @param {(path: string, message: string) => void} report
 */
function checkObject(object, found, sections, report) {
  const forms = childrenOf(found, "caseValues");
  const cases = forms.map((form) => `${textAt(form, "caseType")} ${textAt(form, "plural")}`);
  sameNames("caseValues", CASES, cases, report);
  for (const form of forms) {
    const { length } = textAt(form, "value") ?? "";
    if (length === 0 || length > LONGEST.label) report("caseValues", "is empty, or too long");
  }
  if (!textAt(found, "gender")) report("gender", "is missing");
  if (!textAt(object, "nameField", "label") !== !textAt(found, "nameFieldLabel")) {
    report("nameFieldLabel", "is there where the object has a name field, and only there");
  }
  const layouts = childrenOf(found, "layouts");
  const names = layouts.map((layout) => textAt(layout, "layout") ?? "");
  sameNames("layouts", [...sections.keys()], names, report);
  for (const layout of layouts) {
    const name = textAt(layout, "layout") ?? "";
    const translated = childrenOf(layout, "sections").map((s) => textAt(s, "section") ?? "");
    sameNames(`layouts ${name}`, sections.get(name) ?? [], translated, report);
  }
}

/** @param {Files} files @param {string} object @returns {Map<string, string[]>} layout to its named sections */
function sectionsOf(files, object) {
  /** @type {Map<string, string[]>} */
  const layouts = new Map();
  for (const [file, text] of files) {
    const [, name] = file.split(`/layouts/${object}-`);
    if (!name) continue;
    const sections = childrenOf(rootOf(text), "layoutSections")
      .filter((section) => textAt(section, "customLabel") === "true")
      .map((section) => textAt(section, "label") ?? "");
    layouts.set(decodeURIComponent(name.replace(".layout-meta.xml", "")), sections);
  }
  return layouts;
}

/**
 * @param {string} path
 * @param {string[]} wanted
 * @param {string[]} found
 * @param {(path: string, message: string) => void} report
 */
function sameNames(path, wanted, found, report) {
  for (const name of wanted) if (!found.includes(name)) report(path, `lacks "${name}"`);
  for (const name of found)
    if (!wanted.includes(name)) report(path, `has no "${name}" to translate`);
}
