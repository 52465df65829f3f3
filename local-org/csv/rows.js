import { FileError, Problem } from "./problems.js";

/**
 * @typedef {import("./problems.js").RowProblem} RowProblem
 * @typedef {import("./table.js").Table} Table
 */

/**
 * How one value is read: under which headers (plain, the first one found counts), and by which reader.
 *
 * @typedef {object} Field
 * @property {string} label the header as Salesforce writes it
 * @property {string[]} headers
 * @property {(cell: string) => any} read
 * @property {boolean} [required] the file is of no use without the column
 */

/** The plain headers that tell the two exports apart. @type {{ kind: "users" | "logins", headers: string[] }[]} */
const KINDS = [
  { kind: "logins", headers: ["userid", "logintime"] },
  { kind: "users", headers: ["id", "createddate"] },
  { kind: "users", headers: ["id", "lastlogindate"] },
];

/** @param {Table} table @returns {"users" | "logins" | null} */
export function kindOf(table) {
  return (
    KINDS.find(({ headers }) => headers.every((name) => table.columns.has(name)))?.kind ?? null
  );
}

/** @param {Table} table @param {Field[]} fields @param {string} file */
export function requireColumns(table, fields, file) {
  const missing = missingColumns(
    table,
    fields.filter(({ required }) => required),
  );
  if (missing.length > 0) throw new FileError("noColumn", { file, columns: missing.join(", ") });
}

/** @param {Table} table @param {Field[]} fields @returns {string[]} labels of the columns that the file does not have */
export function missingColumns(table, fields) {
  return fields.filter((field) => position(table, field) === undefined).map(({ label }) => label);
}

/**
 * Reads every row; a row with an unreadable cell is left out and each such cell is named.
 *
 * @template {Record<string, Field>} Fields
 * @param {Table} table
 * @param {Fields} fields
 * @param {string} file
 * @returns {{ rows: { line: number, values: { [Name in keyof Fields]: any } }[], problems: RowProblem[] }}
 */
export function readRows(table, fields, file) {
  // In the file's own order, so that problems read from left to right.
  const positions = Object.entries(fields)
    .map(([name, field]) => ({ name, field, at: position(table, field) }))
    .sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity));
  const problems = [...table.problems];
  const rows = table.rows.flatMap(({ line, cells }) => {
    /** @type {any} */
    const values = {};
    const before = problems.length;
    for (const { name, field, at } of positions) {
      try {
        values[name] = at === undefined ? null : field.read(cells[at]);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        const header = table.headers[at ?? -1] ?? field.label;
        problems.push({ file, line, field: header, reason: error.said });
      }
    }
    return problems.length > before ? [] : [{ line, values }];
  });
  return { rows, problems };
}

/** @param {Table} table @param {Field} field */
function position(table, { headers }) {
  const header = headers.find((name) => table.columns.has(name));
  return header === undefined ? undefined : table.columns.get(header);
}
