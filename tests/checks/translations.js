import { childrenOf, rootOf, textAt } from "./lib/xml.js";

/** @typedef {import("./lib/project.js").Files} Files */
/** @typedef {import("./lib/project.js").Finding} Finding */
/** @typedef {import("./lib/xml.js").XmlElement} XmlElement */
/** @typedef {(path: string, message: string) => void} Report */

/** What Salesforce takes. */
const LONGEST = { label: 1000, tab: 40, reportType: 50 };

/**
 * Checks that each language has every custom label and tab of the project, and nothing else.
 *
 * @param {Files} files
 * @param {Record<string, Set<string>>} same by language: the English texts that are the same in it
 * @returns {Finding[]}
 */
export function checkTranslations(files, same) {
  const english = labelsOf(files);
  const tabs = namesOf(files, "tab");
  const reportTypes = namesOf(files, "reportType");
  return [...files].flatMap(([file, text]) => {
    const language = /([^/]+)\.translation-meta\.xml$/.exec(file)?.[1];
    if (!language) return [];
    /** @type {Finding[]} */
    const findings = [];
    /** @type {Report} */
    const report = (path, message) => {
      findings.push({ file, path, message });
    };
    const root = rootOf(text);
    checkOrder(root, report);
    const isSame = (/** @type {string} */ value) =>
      same[language]?.has(value) || !/\p{L}{2}/u.test(value.replace(/\{\d+\}/g, ""));
    compare("customLabels", english, root, LONGEST.label, isSame, report);
    compare("customTabs", tabs, root, LONGEST.tab, isSame, report);
    compare("reportTypes", reportTypes, root, LONGEST.reportType, isSame, report);
    compareSections(files, root, report);
    return findings;
  });
}

/** @param {Files} files @returns {Map<string, string>} custom label to its text */
function labelsOf(files) {
  const roots = [...files].filter(([file]) => file.endsWith(".labels-meta.xml"));
  return new Map(
    roots
      .flatMap(([, text]) => childrenOf(rootOf(text), "labels"))
      .map((label) => [textAt(label, "fullName") ?? "", textAt(label, "value") ?? ""]),
  );
}

/**
 * What has a name of its own: an object's tab is called like the object.
 *
 * @param {Files} files
 * @param {string} kind what the file's name ends in
 * @returns {Map<string, string>} its API name to its label
 */
function namesOf(files, kind) {
  /** @type {Map<string, string>} */
  const names = new Map();
  for (const [file, text] of files) {
    const name = new RegExp(`([^/]+)\\.${kind}-meta\\.xml$`).exec(file)?.[1];
    const label = name && textAt(rootOf(text), "label");
    if (name && label) names.set(name, label);
  }
  return names;
}

/** @param {Files} files @param {XmlElement} root @param {Report} report */
function compareSections(files, root, report) {
  for (const type of childrenOf(root, "reportTypes")) {
    const name = textAt(type, "name") ?? "";
    const [, text] =
      [...files].find(([file]) => file.endsWith(`/${name}.reportType-meta.xml`)) ?? [];
    const wanted = childrenOf(rootOf(text ?? ""), "sections").map((s) => textAt(s, "masterLabel"));
    const found = childrenOf(type, "sections").map((s) => textAt(s, "label") && textAt(s, "name"));
    for (const section of wanted) {
      if (!found.includes(section)) report(name, `lacks the section "${section}"`);
    }
  }
}

/** Salesforce refuses an element that comes again after another one. @param {XmlElement} root @param {Report} report */
function checkOrder({ children }, report) {
  const seen = new Set();
  let last = "";
  for (const { name } of children) {
    if (name !== last && seen.has(name)) report(name, "stands in two places: put them together");
    seen.add(name);
    last = name;
  }
}

/**
 * @param {string} kind
 * @param {Map<string, string>} english
 * @param {XmlElement} root
 * @param {number} longest
 * @param {(value: string) => boolean} isSame whether an English text may stay as it is
 * @param {Report} report
 */
function compare(kind, english, root, longest, isSame, report) {
  const seen = new Set();
  for (const element of childrenOf(root, kind)) {
    const name = textAt(element, "name") ?? "";
    const text = textAt(element, "label") ?? "";
    const original = english.get(name);
    if (seen.has(name)) report(name, "is translated twice");
    seen.add(name);
    if (original === undefined) report(name, "translates what the project has not");
    else checkText(name, original, text, longest, isSame, report);
  }
  for (const name of english.keys()) {
    if (!seen.has(name)) report(name, `has no translation`);
  }
}

/**
 * @param {string} name
 * @param {string} original
 * @param {string} text
 * @param {number} longest
 * @param {(value: string) => boolean} isSame
 * @param {Report} report
 */
function checkText(name, original, text, longest, isSame, report) {
  if (text.trim() === "") report(name, "is empty");
  else if (text.length > longest) report(name, `has ${text.length} characters, at most ${longest}`);
  else if (text === original && !isSame(original)) report(name, `is still English: "${text}"`);
  const [wanted, found] = [original, text].map(placeholders);
  if (wanted !== found) report(name, `has the placeholders ${found || "(none)"}, not ${wanted}`);
}

/** @param {string} text @returns {string} each once, in order */
function placeholders(text) {
  return [...new Set(text.match(/\{\d+\}/g))].sort().join(" ");
}
