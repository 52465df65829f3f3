import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { filesBelow } from "./project.js";

const TRANSLATION = ".translation-meta.xml";

/**
 * The custom labels in the other languages of the project.
 *
 * @param {string} dir
 * @returns {Map<string, Map<string, string>>} language (`de`) to label to text
 */
export function readLanguages(dir) {
  const parser = new XMLParser({
    isArray: (tag) => tag === "customLabels",
    parseTagValue: false,
    trimValues: false,
  });
  const files = filesBelow(dir).filter((file) => file.endsWith(TRANSLATION));
  return new Map(
    files.map((file) => {
      const { customLabels = [] } = parser.parse(readFileSync(file)).Translations;
      /** @type {[string, string][]} */
      const texts = customLabels.map((/** @type {any} */ { name, label }) => [name.trim(), label]);
      return [basename(file, TRANSLATION), new Map(texts)];
    }),
  );
}
