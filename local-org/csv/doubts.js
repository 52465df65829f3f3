/** What files can look like that were read without a fault and still are not what was meant. */
import { message } from "./messages.js";

/** sf stops at these many rows where nobody tells it otherwise, REST at the others. */
const LIMITS = [10_000, 2_000];
/** Below this share of all logins there are hardly any. */
const FEW = 0.01;
/** So many rows with a date that Salesforce does not write are no slips. */
const SPREADSHEET_ROWS = 10;
/** How many of them are shown as examples. */
const EXAMPLES = 3;

/**
 * @typedef {import("./problems.js").RowProblem} RowProblem
 * @typedef {import("./messages.js").Message} Message
 */

/** Whether an export ends where sf stops. @param {{ file: string, rows: number }} read @returns {Message | null} */
export function cutOff({ file, rows }) {
  if (!LIMITS.includes(rows)) return null;
  return message("cutOff", { file, rows });
}

/**
 * Whether logins and users are of one org.
 *
 * @param {{ logins: number, belonging: number, users: string, files: string }} found `belonging`: the logins of a user who is
 *   among those that were opened; `users`, `files`: what the files are called
 * @returns {Message | null}
 */
export function strangers({ logins, belonging, users, files }) {
  if (logins === 0 || belonging >= logins * FEW) return null;
  if (belonging === 0) return message("noneBelong", { users, files });
  return message("fewBelong", { belonging, logins, users, files });
}

/**
 * A file that a spreadsheet has rewritten has the same fault in every row: it is told once, with some of the rows.
 *
 * @param {{ file: string, rows: number, problems: RowProblem[] }} read
 * @returns {{ diagnosis: Message | null, problems: RowProblem[] }}
 */
export function diagnosed({ file, rows, problems }) {
  const lines = new Set(
    problems.filter(({ reason }) => reason.key === "otherDate").map(({ line }) => line),
  );
  if (lines.size < SPREADSHEET_ROWS || lines.size < rows / 2) return { diagnosis: null, problems };
  const shown = new Set([...lines].slice(0, EXAMPLES));
  const values = { file, shown: shown.size, others: lines.size - shown.size };
  return {
    diagnosis: message("rewrittenDates", values),
    problems: problems.filter(({ line }) => shown.has(line) || !lines.has(line)),
  };
}
