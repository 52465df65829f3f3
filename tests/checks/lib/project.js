import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** @typedef {Map<string, string>} Files every text file of a project: path from its root, with slashes → text */
/** @typedef {{ file: string, path: string, message: string }} Finding one fault: which file, where in it, what */

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
/** What is deployed with the product, and what is deployed where the org has the language. */
const FOLDERS = ["force-app", "languages"];
const TEXT = /\.(xml|cls|trigger|js|ts|html|css|json)$/;

/**
 * The project's own metadata.
 * @returns {Files}
 */
export function readProject() {
  /** @type {Files} */
  const files = new Map();
  files.set("sfdx-project.json", readFileSync(join(ROOT, "sfdx-project.json"), "utf8"));
  const entries = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }),
  );
  for (const entry of entries) {
    if (!entry.isFile()) {
      continue;
    }
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(ROOT.length).replaceAll("\\", "/");
    // A file that is not text still exists: references may lead to it.
    files.set(name, TEXT.test(name) ? readFileSync(path, "utf8") : "");
  }
  return files;
}

/**
 * One line a finding, for assertions.
 * @param {Finding[]} findings
 * @returns {string[]}
 */
export function toLines(findings) {
  return findings.map(({ file, path, message }) => `${file} ${path}: ${message}`);
}

/**
 * A file's name without its folders.
 * @param {string} file
 * @returns {string}
 */
export function baseName(file) {
  return file.slice(file.lastIndexOf("/") + 1);
}
