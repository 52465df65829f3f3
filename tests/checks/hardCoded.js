import ts from "typescript";
import { childrenOf, rootOf, textAt } from "./lib/xml.js";

/** @typedef {import("./lib/project.js").Files} Files */
/** @typedef {import("./lib/project.js").Finding} Finding */

const TEMPLATE = /\/lwc\/([^/]+)\/[^/]+\.html$/;
const MODULE = /\/lwc\/([^/]+)\/[^/]+\.js$/;
/** wasm-bindgen's own. */
const GENERATED = /\/core\/lwc\/\w+\/glue\.js$/;
/** Attributes that somebody sees or hears. */
const READ =
  /^(alt|alternative-text|aria-(description|label|placeholder|roledescription|valuetext)|body|caption|heading|label|message|note|placeholder|summary|text|title)$/;
const WORD = /\p{L}{2}/u;
/** A sentence, or a title of several words. */
const PHRASE = /^\p{Lu}[\p{L}’'-]*,?( [\p{L}\p{N}’'&-]+[,.:;!?…]?)+$/u;

/**
 * Finds texts that a component has of its own instead of from a custom label: nobody would translate them.
 * @param {Files} files
 * @returns {Finding[]}
 */
export function checkHardCoded(files) {
  const values = picklistValues(files);
  return [...files].flatMap(([file, text]) => {
    if (TEMPLATE.test(file)) return inTemplate(file, text);
    const isModule = MODULE.test(file) && !GENERATED.test(file) && !file.includes("/__tests__/");
    return isModule ? inModule(file, text, values) : [];
  });
}

/** @param {string} file @param {string} html @returns {Finding[]} */
function inTemplate(file, html) {
  /** @type {Finding[]} */
  const findings = [];
  const text = html.replace(/<!--[\s\S]*?-->/g, "");
  for (const [, attributes] of text.matchAll(
    /<[a-z][\w-]*((?:\s+[\w:-]+(?:=(?:"[^"]*"|\{[^}]*\}))?)*)\s*\/?>/g,
  )) {
    for (const [, name, value] of attributes.matchAll(/([\w:-]+)="([^"]*)"/g)) {
      if (READ.test(name) && WORD.test(value)) findings.push({ file, path: name, message: value });
    }
  }
  for (const part of text
    .replace(/<[^>]*>/g, "\n")
    .replace(/\{[^}]*\}/g, " ")
    .split("\n")) {
    if (WORD.test(part)) findings.push({ file, path: "text", message: part.trim() });
  }
  return findings;
}

/** @param {string} file @param {string} code @param {Set<string>} values what the org calls things @returns {Finding[]} */
function inModule(file, code, values) {
  /** @type {Finding[]} */
  const findings = [];
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isStringLiteralLike(node) && PHRASE.test(node.text) && !values.has(node.text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      findings.push({ file, path: `line ${line + 1}`, message: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return findings;
}

/** Stages, statuses and outcomes have English names in the org, whatever the user reads. @param {Files} files */
function picklistValues(files) {
  const fields = [...files].filter(([file]) => file.endsWith(".field-meta.xml"));
  return new Set(
    fields
      .flatMap(([, text]) => childrenOf(rootOf(text), "valueSet"))
      .flatMap((set) => childrenOf(set, "valueSetDefinition"))
      .flatMap((definition) => childrenOf(definition, "value"))
      .map((value) => textAt(value, "fullName") ?? ""),
  );
}
