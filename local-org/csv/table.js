import Papa from "papaparse";
import { message } from "./messages.js";
import { FileError } from "./problems.js";

/** @typedef {import("./problems.js").RowProblem} RowProblem */

/**
 * A CSV file: a header and rows, each with the line it starts on.
 *
 * @typedef {object} Table
 * @property {Map<string, number>} columns plain header name (see `plainHeader`) to its position
 * @property {string[]} headers as they are in the file
 * @property {{ line: number, cells: string[] }[]} rows
 * @property {RowProblem[]} problems rows that are no rows
 */

/** So many rows are read at once: they take some milliseconds. */
const SLICE_ROWS = 2_000;
/** In which they are looked for, in characters: to look through a long file again for every slice would be dear. */
const WINDOW = 2 ** 20;

/**
 * @param {string} text
 * @param {string} file the name that problems carry
 * @returns {Table}
 */
export function readTable(text, file) {
  /** @type {Table | null} */
  let whole = null;
  for (const { table } of tableSlices(text, file)) {
    whole ??= { ...table, rows: [], problems: [] };
    for (const row of table.rows) whole.rows.push(row);
    whole.problems.push(...table.problems);
  }
  return /** @type {Table} */ (whole);
}

/**
 * The same, some rows at a time: a page can draw between them.
 *
 * @param {string} text
 * @param {string} file
 * @returns {Generator<{ table: Table, share: number }, void>} `table`: with the rows and problems of this slice; `share`: of the
 *   file, read so far. There is one at least
 */
export function* tableSlices(text, file) {
  /** @type {Pick<Table, "columns" | "headers">} */
  const header = { columns: new Map(), headers: [] };
  // One kind of line end, so that a file which mixes them has no rows run together and no line counted twice.
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  let line = 1;
  for (const { data, errors, share } of parsedSlices(plain)) {
    /** @type {Table} */
    const table = { ...header, rows: [], problems: [] };
    const quoteErrors = new Set(
      errors.filter(({ type }) => type === "Quotes").map(({ row }) => row),
    );
    for (const [i, cells] of data.entries()) {
      addRow(table, { line, cells, isTorn: quoteErrors.has(i) }, file);
      line += 1 + cells.reduce((sum, cell) => sum + lineBreaks(cell), 0);
    }
    header.headers = table.headers;
    if (table.headers.length > 0) yield { table, share };
  }
  if (header.headers.length === 0) throw new FileError("empty", { file });
}

/** @param {string} text @returns {Generator<{ data: string[][], errors: Papa.ParseError[], share: number }, void>} */
function* parsedSlices(text) {
  /** That of the first slice. @type {string | undefined} */
  let delimiter;
  for (let at = 0; at < text.length;) {
    const near = parse(text.slice(at, at + WINDOW), delimiter);
    const isWhole = near.meta.truncated || at + WINDOW >= text.length;
    const { data, errors, meta } = isWhole ? near : parse(text.slice(at), delimiter);
    ({ delimiter } = meta);
    at = meta.truncated ? at + meta.cursor : text.length;
    yield { data, errors, share: at / text.length };
  }
}

/** The first rows. @param {string} text @param {string} [delimiter] */
function parse(text, delimiter) {
  return /** @type {Papa.ParseResult<string[]>} */ (
    Papa.parse(text, {
      delimiter,
      delimitersToGuess: [",", ";", "\t", "|"],
      newline: "\n",
      // Otherwise all of the text would be split, whatever is wanted of it.
      fastMode: false,
      preview: SLICE_ROWS,
    })
  );
}

/** @param {Table} table @param {{ line: number, cells: string[], isTorn: boolean }} row @param {string} file */
function addRow(table, { line, cells, isTorn }, file) {
  if (cells.length === 1 && cells[0].trim() === "") return;
  const reason = isTorn ? message("badQuote") : lengthProblem(cells, table.headers);
  if (table.headers.length === 0) {
    if (reason) throw new FileError("brokenHeader", { file, line: String(line) });
    setHeader(table, cells);
  } else if (reason) {
    table.problems.push({ file, line, field: "", reason });
  } else {
    table.rows.push({ line, cells });
  }
}

/** @param {string[]} cells @param {string[]} headers */
function lengthProblem(cells, headers) {
  if (headers.length === 0 || cells.length === headers.length) return null;
  return message("otherLength", { cells: cells.length, headers: headers.length });
}

/** @param {Table} table @param {string[]} cells */
function setHeader(table, cells) {
  table.headers = cells.map((cell) => cell.trim());
  table.headers.forEach((header, i) => {
    const name = plainHeader(header);
    if (!table.columns.has(name)) table.columns.set(name, i);
  });
}

/** A header without case and without a package's namespace. @param {string} header */
function plainHeader(header) {
  return header
    .trim()
    .toLowerCase()
    .replace(/(^|\.)[a-z]\w*?__(?=[a-z]\w*__c$)/, "$1");
}

/** @param {string} cell */
function lineBreaks(cell) {
  return cell.includes("\n") ? cell.split("\n").length - 1 : 0;
}
