/** The parts of the tests: what each runs, what it needs first, how its tests are counted. */
import { readdirSync, statSync } from "node:fs";
import { ensureChrome, ensureChromeDriver } from "./browser.js";
import { ensureJava } from "./java.js";
import { ensureAnalysers, ensurePackages } from "./packages.js";
import { inRoot } from "./run.js";
import {
  ensureRust,
  ensureRustTools,
  ensureWasmBindgen,
  ensureWasmPack,
  ensureWasmTarget,
} from "./rust.js";

/** @typedef {{ program: string, args: string[], env?: Record<string, string> }} Command */
/** @typedef {{ passed: number, failed: number }} Counted */

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string} about
 * @property {() => Command[] | Promise<Command[]>} commands installs what they need first
 * @property {(text: string) => Counted} [count] absent: each command is one test
 */

const TARGET = "wasm32-unknown-unknown";
/** What takes the time of the page runs alone. */
const TIMED = "tests/browser/slices.test.js";

/** @type {Part[]} */
export const parts = [
  {
    name: "fmt",
    about: "Rust is formatted",
    commands: () => {
      ensureRustTools();
      const fuzz = ["--manifest-path", "fuzz/Cargo.toml"];
      return [
        { program: "cargo", args: ["fmt", "--check"] },
        { program: "cargo", args: ["fmt", ...fuzz, "--check"] },
      ];
    },
  },
  {
    name: "clippy",
    about: "Rust without a warning, natively and for wasm; the fuzzer too",
    commands: () => {
      ensureRustTools();
      const env = ensureWasmTarget();
      const wasm = ["--locked", "--lib", "--test", "web", "--target", TARGET];
      const deny = ["--", "-D", "warnings"];
      return [
        { program: "cargo", args: ["clippy", "--locked", "--all-targets", ...deny] },
        {
          program: "cargo",
          args: [
            ...["clippy", "--locked", "--all-targets", "--manifest-path", "fuzz/Cargo.toml"],
            ...["--target-dir", process.env.CARGO_TARGET_DIR ?? "target/fuzz", ...deny],
          ],
          // Nothing is linked: libFuzzer itself, in C++, need not be built.
          env: { CUSTOM_LIBFUZZER_PATH: "unused/libfuzzer.a" },
        },
        // A toolchain taken from elsewhere has no linter: then the compiler's own warnings count.
        env.RUSTUP_TOOLCHAIN
          ? { program: "cargo", args: ["check", ...wasm], env: { ...env, RUSTFLAGS: "-Dwarnings" } }
          : { program: "cargo", args: ["clippy", ...wasm, ...deny] },
      ];
    },
  },
  {
    name: "rust",
    about: "the core: units, vectors, properties, the grid, documentation's examples",
    commands: () => {
      ensureRust();
      return [{ program: "cargo", args: ["test", "--locked", "--no-fail-fast"] }];
    },
    count: countCargo,
  },
  {
    name: "wasm",
    about: "the boundary in a headless browser",
    commands: () => {
      const env = ensureWasmTarget();
      ensureWasmBindgen();
      ensureWasmPack();
      const browser = ["--headless", "--chrome", "--chromedriver", ensureChromeDriver()];
      const args = ["test", ...browser, "--mode", "no-install", "--", "--locked", "--test", "web"];
      return [{ program: "wasm-pack", args, env }];
    },
    count: countCargo,
  },
  {
    name: "core",
    about: "the committed module: its sources, its size, the vectors as shipped",
    commands: () => nodeTests("tests/core"),
    count: countNode,
  },
  {
    name: "lwc",
    about: "the components, with the real module",
    commands: () => packaged("sfdx-lwc-jest", ["--", "--ci"]),
    count: countJest,
  },
  {
    name: "node",
    about: "the local org's parts, the scripts, the plain JavaScript that benchmarks compare with",
    commands: () => nodeTests("local-org", "benches", "scripts"),
    count: countNode,
  },
  {
    name: "apex",
    about: "the Apex tests in the local org, with coverage",
    commands: () => {
      ensurePackages();
      return [{ program: process.execPath, args: ["local-org/org/runTests.js"] }];
    },
    count: countApex,
  },
  {
    name: "review",
    about: "the weekly review over weeks: stories, faults, what a scope uses up",
    commands: () => nodeTests("tests/review"),
    count: countNode,
  },
  {
    name: "soak",
    about: "years of weekly runs with whatever may happen, in short",
    commands: () => nodeTests("tests/soak"),
    count: countNode,
  },
  {
    name: "budgets",
    about: "what a call, a scope and a page cost, counted so that no machine matters",
    commands: () => nodeTests("tests/budgets"),
    count: countNode,
  },
  {
    name: "agreement",
    about: "the core and the Apex decide generated users alike",
    commands: () => nodeTests("tests/agreement"),
    count: countNode,
  },
  {
    name: "checks",
    about: "metadata, references and Apex against the project and the platform's types",
    commands: () => nodeTests("tests/checks", "tests/mutants", "tests/vectors-resource"),
    count: countNode,
  },
  {
    name: "apexls",
    about: "the types of the Apex",
    commands: () => analysis("apexTypes"),
    count: countAnalysis,
  },
  {
    name: "analyzer",
    about: "Salesforce Code Analyzer: Recommended, Security, AppExchange",
    commands: () => analysis("codeAnalyzer", "suppressions", "report"),
    count: countAnalysis,
  },
  {
    name: "eslint",
    about: "JavaScript without a finding",
    commands: () => packaged("eslint", [".", "--max-warnings", "0"]),
  },
  {
    name: "prettier",
    about: "everything but Rust is formatted",
    commands: () => packaged("prettier", ["--check", "--log-level", "warn", "."]),
  },
  {
    name: "types",
    about: "JSDoc types hold, and the core's interface as its callers see it",
    commands: () => [
      ...packaged("tsc", ["--project", "tsconfig.json"]),
      ...packaged("tsc", ["--project", "tsconfig.lwc.json"]),
    ],
  },
  {
    name: "browser",
    about: "the console in Chromium, plainly and inside Lightning Web Security",
    commands: async () => {
      const env = { CHROME_PATH: ensureChrome() };
      const [{ program, args }] = nodeTests("tests/browser");
      const isTimed = (/** @type {string} */ arg) => arg === TIMED;
      // Once: they look at the same page.
      const { buildPage } = await import("../../local-org/build.js");
      await buildPage();
      return [
        {
          program,
          env,
          args: [args[0], "--test-concurrency=2", ...args.slice(1).filter((arg) => !isTimed(arg))],
        },
        { program, env, args: [...args.slice(0, 2), ...args.filter(isTimed)] },
      ];
    },
    count: countNode,
  },
];

/**
 * A program that npm's packages bring.
 * @param {string} name
 * @param {string[]} args
 * @returns {Command[]}
 */
function packaged(name, args) {
  ensurePackages();
  return [{ program: inRoot("node_modules", ".bin", name), args }];
}

/**
 * Every `*.test.js` below the folders.
 * @param {...string} folders
 * @returns {Command[]}
 */
function nodeTests(...folders) {
  ensurePackages();
  const files = folders.flatMap((folder) =>
    readdirSync(inRoot(folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".test.js") && statSync(inRoot(folder, file)).isFile())
      .map((file) => `${folder}/${file}`),
  );
  return [{ program: process.execPath, args: ["--test", "--test-reporter=spec", ...files.sort()] }];
}

/**
 * An analyser over the project, then its own tests: that it finds what is wrong.
 * @param {string} name
 * @param {...string} others tested beside it
 * @returns {Command[]}
 */
function analysis(name, ...others) {
  ensureAnalysers();
  const env = { JAVA_HOME: ensureJava() };
  const tests = [name, ...others].map((file) => `tests/analysis/${file}.test.js`);
  return [
    { program: process.execPath, args: [`tests/analysis/${name}.js`], env },
    { program: process.execPath, args: ["--test", "--test-reporter=spec", ...tests], env },
  ];
}

/** @param {string} text @param {RegExp} pattern with one group, a number */
function sum(text, pattern) {
  return [...text.matchAll(pattern)].reduce((total, [, number]) => total + Number(number), 0);
}

/** @param {string} text @returns {Counted} */
function countCargo(text) {
  return {
    passed: sum(text, /^test result: .*? (\d+) passed/gm),
    failed: sum(text, /^test result: .*? (\d+) failed/gm),
  };
}

/** @param {string} text @returns {Counted} */
function countNode(text) {
  return {
    passed: sum(text, /^ℹ pass (\d+)/gm),
    failed: sum(text, /^ℹ (?:fail|cancelled) (\d+)/gm),
  };
}

/** @param {string} text @returns {Counted} */
function countApex(text) {
  const tests = sum(text, /^(\d+) tests, \d+ failed$/gm);
  const failed = sum(text, /^\d+ tests, (\d+) failed$/gm);
  return { passed: tests - failed, failed };
}

/** Files that were analysed, or tests. @param {string} text @returns {Counted} */
function countAnalysis(text) {
  const files = sum(text, /^(\d+) files checked, \d+ with findings$/gm);
  const faulty = sum(text, /^\d+ files checked, (\d+) with findings$/gm);
  const tests = countNode(text);
  return { passed: files - faulty + tests.passed, failed: faulty + tests.failed };
}

/** @param {string} text @returns {Counted} */
function countJest(text) {
  return {
    passed: sum(text, /^Tests: .*?(\d+) passed/gm),
    failed: sum(text, /^Tests: .*?(\d+) failed/gm),
  };
}
