/** Runs the project's Apex tests: `node local-org/org/runTests.js [Class | Class.method]`. */
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { createOrg } from "./createOrg.js";

/** What a run of all tests must reach, in percent: Salesforce asks for 75 on deployment. */
const LEAST_COVERAGE = 95;

const FORCE_APP = fileURLToPath(new URL("../../force-app", import.meta.url));

const org = createOrg({ forceApp: FORCE_APP });
const results = org.runTests(process.argv[2]);

for (const { className, method, passed, message, stack, ms } of results) {
  console.log(`${passed ? "pass" : "FAIL"}  ${className}.${method}  ${Math.round(ms)} ms`);
  if (!passed) console.log(indent(`${message}\n${stack}`.trimEnd()));
}
const failed = results.filter(({ passed }) => !passed).length;
if (results.length === 0) console.log(`no test is called ${process.argv[2]}`);
const covered = printCoverage();
const isTooLittle = !process.argv[2] && covered < LEAST_COVERAGE;
if (isTooLittle) console.log(`less than ${LEAST_COVERAGE} % of the statements were run`);
console.log(`\n${results.length} tests, ${failed} failed`);
process.exitCode = failed > 0 || results.length === 0 || isTooLittle ? 1 : 0;

/** @returns {number} percent of all statements that were run */
function printCoverage() {
  const classes = org.program.coverage().filter(({ isTest }) => !isTest);
  console.log("\nStatement coverage");
  let all = 0;
  let run = 0;
  for (const { file, executable, executed } of classes) {
    all += executable.length;
    run += executed.length;
    const missed = executable.filter((line) => !executed.includes(line));
    const lines = missed.length > 0 ? `  not run: ${missed.join(", ")}` : "";
    console.log(`${percent(executed.length, executable.length)}  ${basename(file)}${lines}`);
  }
  console.log(`${percent(run, all)}  all classes`);
  return all === 0 ? 100 : (run / all) * 100;
}

/** @param {number} part @param {number} whole */
function percent(part, whole) {
  const share = whole === 0 ? 100 : Math.floor((part / whole) * 1000) / 10;
  return `${share.toFixed(1)} %`.padStart(7);
}

/** @param {string} text */
function indent(text) {
  return text.replace(/^/gm, "      ");
}
