/** The vectors as the Apex tests read them: one static resource made of all files of tests/vectors. */
import { readFileSync, readdirSync } from "node:fs";
import { inRoot } from "../../scripts/lib/run.js";

const FOLDER = inRoot("tests", "vectors");

/** Where the resource is committed. */
export const RESOURCE = inRoot(
  "force-app",
  "main",
  "review",
  "staticresources",
  "ReviewVectors.json",
);

/**
 * The text that the resource must have, from the files as they are.
 * @returns {string}
 */
export function bundledVectors() {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".json"));
  return bundle(files.sort().map((file) => [file, readFileSync(`${FOLDER}/${file}`, "utf8")]));
}

/**
 * One object, each file's content under its name, one a line.
 * @param {[name: string, json: string][]} files
 * @returns {string}
 */
export function bundle(files) {
  const lines = files.map(([name, json]) => `${JSON.stringify(name)}:${withoutSpaces(json)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}

/**
 * JSON without the spaces between its tokens. Not by parsing it: the cases care how a number is
 * written (60.0, 1e2).
 * @param {string} json
 * @returns {string}
 */
function withoutSpaces(json) {
  return json.replace(/("(?:[^"\\]|\\.)*")|\s+/g, (_, text) => text ?? "");
}
