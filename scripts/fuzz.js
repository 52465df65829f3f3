/**
 * Hostile input for every entry of the core, for a bounded time each: `npm run fuzz`, or with
 *
 * - `-- --seconds 10`: 60 for each entry where absent
 * - `-- --only replay,sweep`: these entries
 * - `-- --seed 7`: other inputs; the same seed and time begin with the same ones
 * - `-- --input FILE`: what a failure left, once more; its folder names the entry
 *
 * A failing input is made small and left in dist/fuzz. Copied into fuzz/seeds/ENTRY it is tried first, always.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
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

try {
  const { values } = parseArgs({
    options: {
      seconds: { type: "string", default: "60" },
      seed: { type: "string", default: "1" },
      only: { type: "string" },
      input: { type: "string" },
    },
  });
  const fuzzer = build();
  if (values.input) {
    process.exitCode = repeat(fuzzer, values.input) ? 0 : 1;
  } else {
    const corpus = writeSeeds(fuzzer);
    const names = values.only?.split(",") ?? readdirSync(corpus).sort();
    const options = { seconds: Number(values.seconds), seed: values.seed, corpus };
    console.log(`${names.length} entries, ${values.seconds} s each, seed ${values.seed}`);
    const red = names.filter((name) => !fuzzTarget(fuzzer, name, options));
    console.log(red.length > 0 ? `failed: ${red.join(", ")}` : "all entries are green");
    process.exitCode = red.length > 0 ? 1 : 0;
  }
} catch (error) {
  if (!(error instanceof CannotBeHad)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
