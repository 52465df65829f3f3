import { ApexErrorListener, ApexParserFactory } from "@apexdevtools/apex-parser";

/** @typedef {any} Tree a node of apex-parser */

class Problems extends ApexErrorListener {
  /** @param {string} file */
  constructor(file) {
    super();
    this.file = file;
    /** @type {string[]} */
    this.list = [];
  }

  /** @param {number} line @param {number} column @param {string} message */
  apexSyntaxError(line, column, message) {
    this.list.push(`${this.file}:${line}:${column + 1}: ${message}`);
  }
}

/**
 * @param {string} file *.cls or *.trigger
 * @param {string} text
 * @returns {{ tree: Tree, problems: string[] }}
 */
export function parseSource(file, text) {
  const problems = new Problems(file);
  const { parser } = ApexParserFactory.createLexerAndParser(text, problems);
  const tree = file.endsWith(".trigger") ? parser.triggerUnit() : parser.compilationUnit();
  return { tree, problems: problems.list };
}

/** @param {string} text a query without brackets @returns {{ tree: Tree, problems: string[] }} */
export function parseQuery(text) {
  const problems = new Problems("query");
  const { parser } = ApexParserFactory.createLexerAndParser(text, problems);
  return { tree: parser.query(), problems: problems.list };
}

/** @param {Tree} tree */
export function lineOf(tree) {
  return tree.start.line;
}

/** Where a node begins, which tells the binds of a query apart. @param {Tree} tree @returns {number} */
export function placeOf(tree) {
  return tree.start.start;
}

/** The source text of a node. @param {Tree} tree @returns {string} */
export function sourceOf(tree) {
  return tree.start.getInputStream().getText(tree.start.start, tree.stop.stop);
}

/** @param {string} literal a string with its quotes @returns {string} */
export function unescape(literal) {
  const body = literal.startsWith("'''") ? literal.slice(3, -3) : literal.slice(1, -1);
  /** @type {Record<string, string>} */
  const escapes = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };
  return body.replace(/\\(u[0-9a-fA-F]{4}|.)/gs, (_, code) =>
    code.length === 5
      ? String.fromCharCode(parseInt(code.slice(1), 16))
      : (escapes[code.toLowerCase()] ?? code),
  );
}
