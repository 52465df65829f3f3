import { relative } from "node:path";
import { compileProgram } from "../apex/compile/program.js";
import { Org } from "../org/org.js";
import { createPlatform } from "../org/platform.js";
import { pack } from "../org/schema/packed.js";
import { readOrgProject } from "../org/schema/project.js";

/**
 * The project as the page gets it: its schema and metadata, and its Apex compiled, without tests.
 *
 * @param {string} sourceDir
 * @returns {string} JSON
 */
export function packOrg(sourceDir) {
  const project = readOrgProject(sourceDir);
  const sources = project.sources
    .filter(({ text }) => !isTest(text))
    .map(({ file, text }) => ({ file: relative(sourceDir, file), text }));
  const platform = createPlatform(new Org(project));
  const compiled = compileProgram(sources, platform);
  return JSON.stringify({ ...pack({ ...project, sources: [], resources: new Map() }), compiled });
}

/** Tests run in the terminal. @param {string} text of a class */
function isTest(text) {
  const [head] = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "").split("{", 1);
  return /@IsTest\b/i.test(head);
}
