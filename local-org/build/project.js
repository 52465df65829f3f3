import { readdirSync, readFileSync, existsSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { XMLParser } from "fast-xml-parser";

/**
 * What the SFDX sources offer under the names that an LWC can import.
 *
 * @typedef {object} Project
 * @property {Map<string, string>} components LWC module name (`c/x`) to its JavaScript file, or to its CSS where it has nothing else
 * @property {Set<string>} exposed the modules that a page can hold by themselves
 * @property {Map<string, string>} labels custom label to its text
 * @property {Map<string, { file: string, extension: string }>} resources static resource to its file
 * @property {Set<string>} customPermissions
 * @property {Set<string>} apexMethods `Class.method` of every `@AuraEnabled` method
 * @property {string[]} lwcFiles every file of every component: what the built components depend on
 */

/** @param {string} folder @returns {string[]} every file below the folder, sorted */
export function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

const EXPOSED = /<isExposed>\s*true\s*</;
const LWC_FILE = /\/lwc\/([A-Za-z]\w*)\/(?!__)[^/]+$/;
/** Strings are matched, so that what looks like a comment in one stays. */
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*|('(?:[^'\\\n]|\\.)*')/g;
const AURA_ENABLED =
  /@AuraEnabled(?:\s*\([^)]*\))?[\s\w.<>,[\]@()=']*?\bstatic\s+[\w.<>,[\]\s]+?\s(\w+)\s*\(/gi;

/** @param {string} sourceDir @returns {Project} */
export function readProject(sourceDir) {
  /** @type {Project} */
  const project = {
    components: new Map(),
    exposed: new Set(),
    labels: new Map(),
    resources: new Map(),
    customPermissions: new Set(),
    apexMethods: new Set(),
    lwcFiles: [],
  };
  for (const file of filesBelow(sourceDir)) addFile(project, file);
  return project;
}

/** @param {Project} project @param {string} file */
function addFile(project, file) {
  const name = basename(file);
  const lwc = LWC_FILE.exec(file.split(sep).join("/"));
  if (lwc) {
    project.lwcFiles.push(file);
    if (name.endsWith(".js-meta.xml") && EXPOSED.test(readFileSync(file, "utf8"))) {
      project.exposed.add(`c/${lwc[1]}`);
    }
    // A module of styles alone has no script. Where there is one, it comes after the styles.
    if (name === `${lwc[1]}.css` || name === `${lwc[1]}.js`) {
      project.components.set(`c/${lwc[1]}`, file);
    }
  } else if (name.endsWith(".labels-meta.xml")) {
    addLabels(project.labels, file);
  } else if (name.endsWith(".resource-meta.xml")) {
    addResource(project.resources, file);
  } else if (name.endsWith(".customPermission-meta.xml")) {
    project.customPermissions.add(name.slice(0, -".customPermission-meta.xml".length));
  } else if (name.endsWith(".cls")) {
    const code = readFileSync(file, "utf8").replace(COMMENT, "$1 ");
    for (const [, method] of code.matchAll(AURA_ENABLED)) {
      project.apexMethods.add(`${name.slice(0, -".cls".length)}.${method}`);
    }
  }
}

/** @param {Map<string, string>} labels @param {string} file */
function addLabels(labels, file) {
  const parser = new XMLParser({
    isArray: (tag) => tag === "labels",
    parseTagValue: false,
    trimValues: false,
  });
  const document = parser.parse(readFileSync(file));
  for (const { fullName, value } of document.CustomLabels?.labels ?? []) {
    labels.set(fullName.trim(), value);
  }
}

/** @param {Project["resources"]} resources @param {string} metaFile */
function addResource(resources, metaFile) {
  const name = basename(metaFile, ".resource-meta.xml");
  const file = readdirSync(dirname(metaFile)).find(
    (sibling) => sibling.startsWith(`${name}.`) && !sibling.endsWith("-meta.xml"),
  );
  if (!file) throw new Error(`${metaFile}: the static resource "${name}" has no content`);
  resources.set(name, { file: join(dirname(metaFile), file), extension: file.slice(name.length) });
}
