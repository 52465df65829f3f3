import { ApexErrorListener, ApexParserFactory } from "@apexdevtools/apex-parser";

/** @typedef {import("@apexdevtools/apex-parser").ApexParserRuleContext} Context */

class Collector extends ApexErrorListener {
  /** @type {{ line: number, message: string }[]} */
  problems = [];

  /**
   * @param {number} line
   * @param {number} _column
   * @param {string} message
   */
  apexSyntaxError(line, _column, message) {
    this.problems.push({ line, message });
  }
}

/**
 * Parses a class or, by its file's ending, a trigger.
 * @param {string} file
 * @param {string} text
 * @returns {{ tree: Context, problems: { line: number, message: string }[] }}
 */
export function parseApex(file, text) {
  const collector = new Collector();
  const { parser } = ApexParserFactory.createLexerAndParser(text, collector);
  const tree = file.endsWith(".trigger") ? parser.triggerUnit() : parser.compilationUnit();
  return { tree, problems: collector.problems };
}

/**
 * All nodes of one kind, those inside each other too, in the order of the text.
 * @template {Context} T
 * @param {Context} node
 * @param {new (...args: any[]) => T} kind
 * @returns {T[]}
 */
export function nodesOf(node, kind) {
  /** @type {Context[]} */
  const children = node.children ? /** @type {any} */ (node.children) : [];
  const below = children.flatMap((child) => nodesOf(child, kind));
  return node instanceof kind ? [node, ...below] : below;
}

/**
 * The texts of a modifier list, lower case: `["@auraenabled(cacheable=true)", "public", "static"]`.
 * @param {Context[]} modifiers
 * @returns {string[]}
 */
export function modifierTexts(modifiers) {
  return modifiers.map((modifier) => modifier.getText().toLowerCase());
}
