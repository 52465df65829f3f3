/** What documents name, to be compared with what is there. */
import { posix } from "node:path";

/** @typedef {{ file: string, message: string }} Fault */

/**
 * @typedef {object} Project
 * @property {Map<string, string>} documents path from the root → Markdown
 * @property {(path: string) => boolean} exists from the root
 * @property {Set<string>} scripts of package.json
 */

const FENCE = /^ *```(\w*)\n([^]*?)^ *```$/gm;
const LINK = /!?\[[^\]]*\]\(([^)\s]+)\)/g;
const CODE = /`([^`\n]+)`/g;
const NPM_RUN = /\bnpm run ([\w:-]+)/g;
/** A path that begins with a folder or a file of the root; what a reader fills in is no path. */
const PATH = /^(?:\.\/)?[\w.@-]+(?:\/[\w.@-]+)*\/?$/;

/** A line with a dependency that is not a folder of the project. */
const OTHERS = /^([\w-]+) *=(?!.*\bpath *=)/gm;
/** The head of a section of dependencies. */
const CARGO_SECTION = /^\[(?:target\..+\.)?(?:\w+-)?dependencies\]/;

/** @param {Project} project @returns {Fault[]} */
export function checkDocuments(project) {
  return [...project.documents].flatMap(([file, text]) => [
    ...checkLinks(file, text, project),
    ...checkPaths(file, text, project),
    ...checkScripts(file, text, project),
  ]);
}

/** @param {string} file @param {string} text @param {Project} project @returns {Fault[]} */
function checkLinks(file, text, { documents, exists }) {
  const targets = [...text.replace(FENCE, "").matchAll(LINK)].map(([, target]) => target);
  return targets
    .filter((target) => !/^(https?|mailto):/.test(target))
    .flatMap((target) => {
      const [path, anchor] = target.split("#");
      const at = path === "" ? file : posix.join(posix.dirname(file), path);
      if (!exists(at)) return [{ file, message: `the link to ${target} leads nowhere` }];
      const page = documents.get(at);
      return anchor && page !== undefined && !anchorsOf(page).has(anchor)
        ? [{ file, message: `${at} has no heading for #${anchor}` }]
        : [];
    });
}

/**
 * Paths in code, in sentences and in commands: from the root, or from the document's folder.
 * @param {string} file
 * @param {string} text
 * @param {Project} project
 * @returns {Fault[]}
 */
function checkPaths(file, text, { exists }) {
  const words = [
    ...[...text.replace(FENCE, "").matchAll(CODE)].map(([, code]) => code),
    ...[...text.matchAll(FENCE)]
      .filter(([, language]) => language === "" || language === "sh")
      .map(([, , code]) => code),
  ].flatMap((code) => code.split(/[\s\\]+/));
  return words.filter(isPath(exists)).flatMap((word) => {
    const found = [word, posix.join(posix.dirname(file), word)].some(exists);
    return found ? [] : [{ file, message: `there is no ${word}` }];
  });
}

/** Whether a word is meant as a path: its first folder is there. @param {Project["exists"]} exists */
function isPath(exists) {
  return (/** @type {string} */ word) =>
    PATH.test(word) && word.includes("/") && exists(word.replace(/^\.\//, "").split("/")[0]);
}

/** @param {string} file @param {string} text @param {Project} project @returns {Fault[]} */
function checkScripts(file, text, { scripts }) {
  return [...text.matchAll(NPM_RUN)]
    .map(([, name]) => name)
    .filter((name) => name !== "test:NAME" && !scripts.has(name))
    .map((name) => ({ file, message: `there is no npm run ${name}` }));
}

/** The anchors of a page's headings, as they are made of them. @param {string} text */
function anchorsOf(text) {
  const headings = text.replace(FENCE, "").matchAll(/^#+ (.+)$/gm);
  return new Set(
    [...headings].map(([, heading]) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
}

/**
 * The packages that a manifest names, by its kind.
 * @param {string} file
 * @param {string} text
 * @returns {Set<string>}
 */
export function dependenciesOf(file, text) {
  if (file.endsWith(".json")) {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(text);
    return new Set(Object.keys({ ...dependencies, ...devDependencies }));
  }
  const sections = text.split(/^(?=\[)/m).filter((section) => CARGO_SECTION.test(section));
  return new Set(
    sections.flatMap((section) => [...section.matchAll(OTHERS)].map(([, name]) => name)),
  );
}

/**
 * The packages that the list has under the headings of a manifest.
 * @param {string} list
 * @param {string} manifest
 * @returns {Set<string>}
 */
export function listedDependencies(list, manifest) {
  const sections = list.split(/^## /m).filter((section) => section.startsWith(`\`${manifest}\``));
  return new Set(
    sections.flatMap((section) => [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name)),
  );
}
