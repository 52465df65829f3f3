/** @typedef {{ file: string, line: number, rule: string, message: string }} Finding */

/**
 * One line a finding, in the order of the files.
 * @param {Finding[]} findings
 * @returns {string[]}
 */
export function toLines(findings) {
  return findings
    .toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.rule, b.rule))
    .map(
      ({ file, line, rule, message }) =>
        `${file}:${line} ${rule}: ${message.trim().replace(/\s+/g, " ")}`,
    );
}

/**
 * Prints the findings, and the counts that the test runner reads.
 * @param {Finding[]} findings
 * @param {number} checked files
 * @returns {boolean} nothing was found
 */
export function report(findings, checked) {
  for (const line of toLines(findings)) console.log(line);
  const faulty = new Set(findings.map(({ file }) => file)).size;
  console.log(`${checked} files checked, ${faulty} with findings`);
  return findings.length === 0;
}

/** @param {string} a @param {string} b */
const compare = (a, b) => (a < b ? -1 : Number(a > b));
