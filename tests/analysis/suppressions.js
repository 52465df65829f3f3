/** @typedef {import("./report.js").Finding} Finding */

/**
 * The ways to suppress a finding in a file. Each must name its rules and give a reason:
 * `// eslint-disable-next-line rule -- reason`, `NOPMD: reason`, `sfge-disable… Rule: reason`,
 * `code-analyzer-suppress(engine:rule): reason`, and `@SuppressWarnings('PMD.Rule')` with a `//`
 * comment behind it or right above.
 */
const MARKERS = [
  {
    marker: /\beslint-disable\b(?!d)/,
    explained: /\beslint-disable(-next-line|-line)?\s+(?!--)\S.*?\s--\s+\w/,
  },
  { marker: /\bNOPMD\b/, explained: /\bNOPMD:\s+\w/ },
  { marker: /\bsfge-disable/, explained: /\bsfge-disable(-\w+)*\s+\w+:\s+\w/ },
  {
    marker: /\bcode-analyzer-suppress/i,
    explained: /\bcode-analyzer-suppress\([\w-]+:[^()\s]+\):\s+\w/,
  },
];
/** Prettier breaks a long one over lines. */
const ANNOTATION = /^.*@SuppressWarnings\b(\([^)]*\))?.*$/gim;
const NAMED = /@SuppressWarnings\(\s*'PMD\.\w+(,\s*PMD\.\w+)*'\s*\)/;

/**
 * Finds what is suppressed without naming the rule, or without a reason.
 * @param {string} file
 * @param {string} text
 * @returns {Finding[]}
 */
export function checkSuppressions(file, text) {
  const lines = text.split("\n");
  const marked = lines.flatMap((line, index) =>
    MARKERS.some(({ marker, explained }) => marker.test(line) && !explained.test(line))
      ? [index + 1]
      : [],
  );
  const annotated = [...text.matchAll(ANNOTATION)].flatMap(({ 0: annotation, index }) => {
    const line = text.slice(0, index).split("\n").length;
    const hasReason = [annotation, lines[line - 2] ?? ""].some((words) => /\/\/\s*\w/.test(words));
    return NAMED.test(annotation) && hasReason ? [] : [line];
  });
  const message = "names no rule, or gives no reason";
  return [...marked, ...annotated].map((line) => ({ file, line, rule: "suppression", message }));
}
