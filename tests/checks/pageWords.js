import { marksIn } from "./typography.js";

/** @typedef {Map<string, string>} Texts by where they stand: `export.review.many` */

/**
 * Every text of the words of a language.
 *
 * @param {object} words
 * @param {string} [path] where they stand
 * @returns {Texts}
 */
export function textsOf(words, path = "") {
  return new Map(
    Object.entries(words).flatMap(([name, value]) =>
      typeof value === "string"
        ? [[`${path}${name}`, value]]
        : [...textsOf(value, `${path}${name}.`)],
    ),
  );
}

/**
 * Checks that the words of a language say what the English ones say, with the same values.
 *
 * @param {Texts} english
 * @param {Texts} other
 * @param {Set<string>} same English texts that are the same in it
 * @returns {string[]}
 */
export function checkWords(english, other, same) {
  const paths = new Set([...english.keys(), ...other.keys()]);
  return [...paths].flatMap((path) => {
    const [from, to] = [english.get(path), other.get(path)];
    if (!from || !to) return [`${path}: is missing`];
    const faults = [...marksIn(from), ...marksIn(to)];
    if (from === to && !same.has(from)) faults.push(`is still English: ${from}`);
    const [wanted, found] = [from, to].map((text) => placesIn(text, path));
    if (wanted !== found) faults.push(`has the places ${found || "(none)"}, not ${wanted}`);
    return faults.map((fault) => `${path}: ${fault}`);
  });
}

/** One form may leave its number unsaid. @param {string} text @param {string} path @returns {string} each once, in order */
function placesIn(text, path) {
  const places = new Set(text.match(/\{\w+\}/g));
  if (path.endsWith(".one")) places.delete("{count}");
  return [...places].sort().join(" ");
}
