/** What files can look like that were read without a fault and still are not what was meant. */

/** sf stops at these many rows where nobody tells it otherwise, REST at the others. */
const LIMITS = [10_000, 2_000];
/** Below this share of all logins there are hardly any. */
const FEW = 0.01;
/** So many rows with a date that Salesforce does not write are no slips. */
const SPREADSHEET_ROWS = 10;
/** How many of them are shown as examples. */
const EXAMPLES = 3;

/** @typedef {import("./problems.js").RowProblem} RowProblem */

/** Whether an export ends where sf stops. @param {{ file: string, rows: number }} read @returns {string | null} */
export function cutOff({ file, rows }) {
  if (!LIMITS.includes(rows)) return null;
  return `Exactly ${rows.toLocaleString("en-US")} rows in ${file}: sf stopped there. Run \`sf config set org-max-query-limit 1000000\` and export again.`;
}

/**
 * Whether logins and users are of one org.
 *
 * @param {{ logins: number, belonging: number, users: string, files: string }} found `belonging`: the logins of a user who is
 *   among those that were opened; `users`, `files`: what the files are called
 * @returns {string | null}
 */
export function strangers({ logins, belonging, users, files }) {
  if (logins === 0 || belonging >= logins * FEW) return null;
  const who =
    belonging === 0
      ? `None of these logins (${files}) belongs`
      : `Only ${belonging.toLocaleString("en-US")} of these ${logins.toLocaleString("en-US")} logins (${files}) belong`;
  return `${who} to a user in ${users}: are both files from the same org?`;
}

/**
 * A file that a spreadsheet has rewritten has the same fault in every row: it is told once, with some of the rows.
 *
 * @param {{ file: string, rows: number, problems: RowProblem[] }} read
 * @returns {{ diagnosis: string | null, problems: RowProblem[] }}
 */
export function diagnosed({ file, rows, problems }) {
  const lines = new Set(
    problems.filter(({ isDateFormat }) => isDateFormat).map(({ line }) => line),
  );
  if (lines.size < SPREADSHEET_ROWS || lines.size < rows / 2) return { diagnosis: null, problems };
  const shown = new Set([...lines].slice(0, EXAMPLES));
  const others = (lines.size - shown.size).toLocaleString("en-US");
  return {
    diagnosis: `${file}: these dates are not as Salesforce writes them: the file was probably saved by Excel. Export it again and do not open it in between. The first ${EXAMPLES} rows are listed below; ${others} more are like them.`,
    problems: problems.filter(({ line }) => shown.has(line) || !lines.has(line)),
  };
}
