import { childrenOf, rootOf, textAt } from "./lib/xml.js";

/** @typedef {import("./lib/project.js").Files} Files */
/** @typedef {import("./lib/project.js").Finding} Finding */

/** Where texts stand that people read: the file's ending, and an entry's tag, name and text in it. */
const PLACES = [
  { ending: ".labels-meta.xml", tag: "labels", name: "fullName", text: "value" },
  { ending: ".translation-meta.xml", tag: "customLabels", name: "name", text: "label" },
];

/** What is written otherwise in print. */
const MARKS = [
  { found: /"/, message: "has a straight quotation mark" },
  { found: /'/, message: "has a straight apostrophe" },
  { found: /\.\.\./, message: "has three full stops in place of an ellipsis" },
  { found: /\s…$/, message: "has a space before the ellipsis at its end" },
];

/**
 * Checks that custom labels, in every language, are written with one kind of marks.
 *
 * @param {Files} files
 * @returns {Finding[]}
 */
export function checkTypography(files) {
  return [...files].flatMap(([file, xml]) => {
    const place = PLACES.find(({ ending }) => file.endsWith(ending));
    if (!place) return [];
    return childrenOf(rootOf(xml), place.tag).flatMap((entry) => {
      const text = textAt(entry, place.text) ?? "";
      const path = textAt(entry, place.name) ?? "";
      return marksIn(text).map((message) => ({ file, path, message }));
    });
  });
}

/** @param {string} text that people read @returns {string[]} what of it is written otherwise in print */
export function marksIn(text) {
  return MARKS.filter(({ found }) => found.test(text)).map(({ message }) => message);
}
