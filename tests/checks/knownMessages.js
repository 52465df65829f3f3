/** @typedef {Map<string, string>} Labels name → English text */

/** The labels that stand for what the core or Apex says. */
const STANDS_FOR = /^Seatwise_(ErrorProblems|OrgMessages)_/;

/**
 * Finds labels for messages that neither the core nor Apex gives any more: the console would look for them in vain,
 * and show the new message in English to everybody.
 *
 * @param {Labels} labels
 * @param {string[]} sources Rust and Apex
 * @returns {string[]} the labels
 */
export function checkKnownMessages(labels, sources) {
  const said = sources.map(plain).join(" ");
  return [...labels]
    .filter(([name, text]) => STANDS_FOR.test(name) && !isSaid(text, said))
    .map(([name, text]) => `${name}: nobody says "${text}"`);
}

/** @param {string} text @param {string} said */
function isSaid(text, said) {
  return text.split(/\{\d+\}/).every((part) => said.includes(plain(part).trim()));
}

/** Without what a literal is cut into, and without the marks: a label has them as in print. @param {string} source */
function plain(source) {
  return source
    .replace(/'\s*\+\s*'/g, "")
    .replace(/\\\n\s*/g, "")
    .replace(/["“”`\\]/g, "")
    .replace(/’/g, "'")
    .replace(/\s+/g, " ");
}
