/**
 * All tests, or the parts that are named: `npm test`, `node scripts/test.js rust lwc`.
 * Its last line counts what passed and failed over all parts.
 */
import { spawn } from "node:child_process";
import { parts } from "./lib/parts.js";
import { CannotBeHad, root } from "./lib/run.js";

/**
 * @typedef {object} Result
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} seconds
 * @property {string} [why] it could not run
 */

/**
 * @param {import("./lib/parts.js").Part} part
 * @returns {Promise<Result>}
 */
async function runPart(part) {
  console.log(`\n=== ${part.name}: ${part.about}`);
  const start = performance.now();
  let [passed, failed] = [0, 0];
  /** @type {string | undefined} */
  let why;
  try {
    for (const { program, args, env } of await part.commands()) {
      const { text, isGreen } = await shown(program, args, env);
      const counted = part.count?.(text) ?? { passed: isGreen ? 1 : 0, failed: isGreen ? 0 : 1 };
      passed += counted.passed;
      // A runner that broke before it counted a failure has failed all the same.
      failed += isGreen ? counted.failed : Math.max(counted.failed, 1);
      if (isGreen && counted.passed === 0) {
        failed += 1;
        why = "it ran no test";
      }
    }
  } catch (error) {
    failed += 1;
    // Anything but what cannot be had is a fault of these scripts: it fails this part alone.
    why = error instanceof CannotBeHad ? error.message : String(error);
    console.error(`${part.name} cannot run: ${why}`);
  }
  return { name: part.name, passed, failed, seconds: (performance.now() - start) / 1000, why };
}

/**
 * Runs a program, its output shown as it comes.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ text: string, isGreen: boolean }>}
 */
function shown(program, args, env = {}) {
  console.log(`> ${[program, ...args].join(" ")}`);
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      // Colours would stand between the words that are counted.
      env: { ...process.env, ...env, FORCE_COLOR: "0" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    /** @type {Buffer[]} */
    const chunks = [];
    for (const [from, to] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      from.on("data", (chunk) => {
        chunks.push(chunk);
        to.write(chunk);
      });
    }
    const done = (/** @type {boolean} */ isGreen) =>
      resolve({ text: Buffer.concat(chunks).toString("utf8"), isGreen });
    child.on("error", (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      done(false);
    });
    child.on("close", (code) => done(code === 0));
  });
}

/** @param {Result[]} results */
function printTable(results) {
  console.log("\npart          passed  failed  seconds");
  for (const { name, passed, failed, seconds, why } of results) {
    const cells = [name.padEnd(12), `${passed}`.padStart(7), `${failed}`.padStart(7)];
    console.log([...cells, seconds.toFixed(1).padStart(8), why ?? ""].join(" ").trimEnd());
  }
}

const named = process.argv.slice(2);
const unknown = named.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  const names = parts.map((part) => part.name).join(", ");
  console.error(`no such part: ${unknown.join(", ")}; there are: ${names}`);
  process.exit(2);
}
/** @type {Result[]} */
const results = [];
for (const part of parts) {
  if (named.length === 0 || named.includes(part.name)) results.push(await runPart(part));
}
printTable(results);
const sum = (/** @type {"passed" | "failed"} */ key) =>
  results.reduce((total, result) => total + result[key], 0);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") > 0 ? 1 : 0;
