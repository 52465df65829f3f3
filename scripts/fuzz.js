/**
 * Hostile input for every entry of the core, for a bounded time each: `npm run fuzz`, or with
 *
 * - `-- --seconds 10`: 60 for each entry where absent
 * - `-- --only replay,sweep`: these entries; `values` are JavaScript values at the calls of the committed modules,
 *   `exports` the files that the local org opens
 * - `-- --seed 7`: other inputs; the same seed and time begin with the same ones
 * - `-- --input FILE`: what a failure left, once more; its folder names the entry
 *
 * A failing input is made small and left in dist/fuzz. Copied into fuzz/seeds/ENTRY it is tried first, always.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { fuzzExports } from "../local-org/csv/fuzz.js";
import { ENTRIES, tryEntry } from "../tests/core/hostile.js";
import { loadBuilt } from "./lib/core.js";
import { readdirOrNone } from "./lib/files.js";
import { CannotBeHad, inRoot, output, root, run } from "./lib/run.js";
import { ensureRust } from "./lib/rust.js";

const OUT = inRoot("dist", "fuzz");
/** One input may take so long, on a busy machine as well. */
const SECONDS_AN_INPUT = 20;
const SECONDS_TO_MINIMIZE = 20;

/** What libFuzzer needs to see which ways an input takes; stable Rust has it too. */
const COVERAGE = [
  "-Cpasses=sancov-module",
  ...["level=4", "inline-8bit-counters", "pc-table", "trace-compares"].map(
    (what) => `-Cllvm-args=-sanitizer-coverage-${what}`,
  ),
];

/** @typedef {{ seconds: number, seed: string }} Options */

/** What is fuzzed here and not by libFuzzer. @type {Record<string, (options: Options) => Promise<string>>} */
const HERE = { values: fuzzValues, exports: fuzzFiles };

/** The entries of the core, as its fuzzer has them. */
function entriesOfCore() {
  const text = readFileSync(inRoot("fuzz", "src", "targets.rs"), "utf8");
  return [...text.matchAll(/^ {4}target\("(\w+)"/gm)].map(([, name]) => name);
}

/** @returns {string} the fuzzer, built */
function build() {
  ensureRust();
  const host = /^host: (.*)$/m.exec(output("rustc", ["-vV"]) ?? "")?.[1];
  if (!host) throw new CannotBeHad("rustc does not say what it builds for");
  const folder = process.env.CARGO_TARGET_DIR ?? inRoot("target", "fuzz");
  const built = run(
    "cargo",
    [
      ...["build", "--release", "--manifest-path", inRoot("fuzz", "Cargo.toml")],
      // With a target the flags are not those of build scripts.
      ...["--target", host, "--target-dir", folder],
    ],
    { env: { CARGO_ENCODED_RUSTFLAGS: COVERAGE.join("\x1f") } },
  );
  if (!built) throw new CannotBeHad("the fuzzer could not be built; it needs a C++ compiler too");
  return path.join(folder, host, "release", "seatwise-fuzz");
}

/**
 * @param {string} fuzzer
 * @param {string} target
 * @param {string[]} args
 */
function fuzz(fuzzer, target, args) {
  const { status, stdout, stderr } = spawnSync(fuzzer, args, {
    cwd: root,
    env: { ...process.env, SEATWISE_FUZZ_TARGET: target },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { isGreen: status === 0, text: `${stdout}${stderr}` };
}

/**
 * Fuzzes one entry.
 * @param {string} fuzzer
 * @param {string} target
 * @param {{ seconds: number, seed: string, corpus: string }} options
 * @returns {boolean} nothing was found
 */
function fuzzTarget(fuzzer, target, { seconds, seed, corpus }) {
  const failures = path.join(OUT, "failures", target);
  rmSync(failures, { recursive: true, force: true });
  mkdirSync(failures, { recursive: true });
  const { isGreen, text } = fuzz(fuzzer, target, [
    ...[`-timeout=${SECONDS_AN_INPUT}`, "-rss_limit_mb=1024", "-max_len=16384", "-len_control=0"],
    `-max_total_time=${seconds}`,
    `-seed=${seed}`,
    `-artifact_prefix=${failures}${path.sep}`,
    "-print_final_stats=1",
    path.join(corpus, target),
  ]);
  writeFileSync(path.join(failures, "log.txt"), text);
  const inputs = /stat::number_of_executed_units:\s*(\d+)/.exec(text)?.[1] ?? "?";
  const slowest = /stat::slowest_unit_time_sec:\s*(\d+)/.exec(text)?.[1] ?? "?";
  const ways = [...text.matchAll(/ cov: (\d+) /g)].at(-1)?.[1] ?? "?";
  const told = `${inputs} inputs, ${ways} ways through the code, the slowest input ${slowest} s`;
  console.log(`${target.padEnd(20)} ${isGreen ? "green" : "FAILED"}: ${told}`);
  if (!isGreen) explain(fuzzer, target, failures, text);
  return isGreen;
}

/**
 * Every call of the committed modules has its share of the time.
 * @param {Options} options
 */
async function fuzzValues({ seconds, seed }) {
  let [calls, refused] = [0, 0];
  for (const entry of ENTRIES) {
    const end = performance.now() + (1000 * seconds) / ENTRIES.length;
    const module = await loadBuilt(entry.feature);
    const goesOn = () => performance.now() < end;
    const tally = tryEntry(module, entry, { seed: Number(seed), goesOn });
    calls += tally.calls;
    refused += tally.refused;
  }
  return `${calls} values at ${ENTRIES.length} calls, ${refused} refused`;
}

/** @param {Options} options */
async function fuzzFiles({ seconds, seed }) {
  const end = performance.now() + 1000 * seconds;
  const goesOn = () => performance.now() < end;
  const { files, refused, users } = await fuzzExports({ seed: Number(seed), goesOn });
  return `${files} files, ${refused} refused, ${users} users read`;
}

/**
 * Fuzzes what is fuzzed here.
 * @param {string} name
 * @param {Options} options
 * @returns {Promise<boolean>} nothing was found
 */
async function fuzzHere(name, options) {
  try {
    console.log(`${name.padEnd(20)} green: ${await HERE[name](options)}`);
    return true;
  } catch (error) {
    console.log(`${name.padEnd(20)} FAILED: ${/** @type {Error} */ (error).message}`);
    return false;
  }
}

/**
 * Makes a failing input small, and says how to see it again.
 * @param {string} fuzzer
 * @param {string} target
 * @param {string} failures
 * @param {string} text
 */
function explain(fuzzer, target, failures, text) {
  const said = /panicked at[^\n]*\n[^\n]*|SUMMARY: [^\n]*/.exec(text)?.[0] ?? text.slice(-2_000);
  console.log(said);
  const found = readdirOrNone(failures).find((name) => /^(crash|timeout|oom)-/.test(name));
  if (!found) return;
  let file = path.join(failures, found);
  if (found.startsWith("crash-")) {
    const small = path.join(failures, "small");
    fuzz(fuzzer, target, [
      ...["-minimize_crash=1", `-max_total_time=${SECONDS_TO_MINIMIZE}`],
      ...[`-exact_artifact_path=${small}`, file],
    ]);
    if (readdirSync(failures).includes("small")) file = small;
  }
  console.log(`the input: ${readFileSync(file, "utf8").slice(0, 1_000)}`);
  console.log(`once more: npm run fuzz -- --input ${path.relative(root, file)}`);
}

/** @param {string} fuzzer @param {string} file @returns {boolean} it is no failure (any more) */
function repeat(fuzzer, file) {
  const target = path.basename(path.dirname(path.resolve(file)));
  const { isGreen, text } = fuzz(fuzzer, target, [`-timeout=${SECONDS_AN_INPUT}`, file]);
  console.log(text.replace(/^(WARNING|INFO): .*\n/gm, ""));
  return isGreen;
}

/** @param {string} fuzzer @returns {string} the folder of all entries' first inputs */
function writeSeeds(fuzzer) {
  const corpus = path.join(OUT, "corpus");
  rmSync(corpus, { recursive: true, force: true });
  const env = { ...process.env, SEATWISE_FUZZ_SEEDS: corpus };
  const { status, stderr } = spawnSync(fuzzer, [], { env, encoding: "utf8" });
  if (status !== 0) throw new CannotBeHad(`the first inputs cannot be written: ${stderr}`);
  return corpus;
}

/**
 * @param {{ seconds: string, seed: string, only?: string }} asked
 * @returns {Promise<boolean>} nothing was found
 */
async function fuzzAll({ seconds, seed, only }) {
  const known = [...Object.keys(HERE), ...entriesOfCore()];
  const names = only?.split(",") ?? known;
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new CannotBeHad(`no such entry: ${unknown.join(", ")}; there are: ${known.join(", ")}`);
  }
  const ofCore = names.filter((name) => !(name in HERE));
  const fuzzer = ofCore.length > 0 ? build() : "";
  const corpus = fuzzer && writeSeeds(fuzzer);
  const options = { seconds: Number(seconds), seed };
  console.log(`${names.length} entries, ${seconds} s each, seed ${seed}`);
  const red = [];
  for (const name of names) {
    const isGreen =
      name in HERE
        ? await fuzzHere(name, options)
        : fuzzTarget(fuzzer, name, { ...options, corpus });
    if (!isGreen) red.push(name);
  }
  console.log(red.length > 0 ? `failed: ${red.join(", ")}` : "all entries are green");
  return red.length === 0;
}

try {
  const { values } = parseArgs({
    options: {
      seconds: { type: "string", default: "60" },
      seed: { type: "string", default: "1" },
      only: { type: "string" },
      input: { type: "string" },
    },
  });
  if (values.input) {
    process.exitCode = repeat(build(), values.input) ? 0 : 1;
  } else {
    process.exitCode = (await fuzzAll(values)) ? 0 : 1;
  }
} catch (error) {
  if (!(error instanceof CannotBeHad)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
