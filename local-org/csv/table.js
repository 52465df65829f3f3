import Papa from "papaparse";
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

/**
 * @param {string} text
 * @param {string} file the name that problems carry
 * @returns {Table}
 */
export function readTable(text, file) {
  const { data, errors } = Papa.parse(/** @type {string} */ (text.replace(/^\uFEFF/, "")), {
    delimitersToGuess: [",", ";", "\t", "|"],
  });
  const quoteErrors = new Map(
    errors.filter(({ type }) => type === "Quotes").map(({ row, message }) => [row, message]),
  );
  /** @type {Table} */
  const table = { columns: new Map(), headers: [], rows: [], problems: [] };
  let nextLine = 1;
  data.forEach((/** @type {string[]} */ cells, /** @type {number} */ i) => {
    const line = nextLine;
    nextLine += 1 + cells.reduce((sum, cell) => sum + lineBreaks(cell), 0);
    if (cells.length === 1 && cells[0].trim() === "") return;
    const reason = quoteErrors.has(i)
      ? "a quotation mark is missing or in the wrong place"
      : lengthProblem(cells, table.headers);
    if (table.headers.length === 0) {
      if (reason) throw new FileError(`${file}: the header on line ${line} cannot be read`);
      setHeader(table, cells);
    } else if (reason) {
      table.problems.push({ file, line, field: "", reason });
    } else {
      table.rows.push({ line, cells });
    }
  });
  if (table.headers.length === 0) throw new FileError(`${file} is empty`);
  return table;
}

/** @param {string[]} cells @param {string[]} headers */
function lengthProblem(cells, headers) {
  if (headers.length === 0 || cells.length === headers.length) return null;
  return `the row has ${cells.length} fields, the header has ${headers.length}`;
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
export function plainHeader(header) {
  return header
    .trim()
    .toLowerCase()
    .replace(/(^|\.)[a-z]\w*?__(?=[a-z]\w*__c$)/, "$1");
}

/** @param {string} cell */
function lineBreaks(cell) {
  if (!cell.includes("\n") && !cell.includes("\r")) return 0;
  return cell.match(/\r\n|\r|\n/g)?.length ?? 0;
}
