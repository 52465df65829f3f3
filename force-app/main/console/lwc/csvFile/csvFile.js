/** A spreadsheet would run what begins so. */
const FORMULA = /^[=+\-@\t\r]/;

/** @typedef {string | number | null} Cell */

/**
 * Lines of cells as CSV: plain numbers and wire dates, which every spreadsheet reads alike.
 * @param {Cell[][]} lines
 */
export function csvOf(lines) {
  return lines.map((cells) => `${cells.map(cellOf).join(",")}\r\n`).join("");
}

/**
 * A link that holds the file: nothing has to be written by script, which a sandbox may refuse.
 * @param {Cell[][]} lines
 */
export function csvLink(lines) {
  // The mark at the beginning tells spreadsheets that it is UTF-8.
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${csvOf(lines)}`)}`;
}

/** @param {Cell} value */
function cellOf(value) {
  const text = typeof value === "string" && FORMULA.test(value) ? `'${value}` : String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
