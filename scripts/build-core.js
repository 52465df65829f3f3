/**
 * Builds the core to WebAssembly, and to JavaScript for where that is blocked, and writes what an org needs of it into force-app:
 * `npm run build`, or with `-- --force` also where nothing changed.
 */
import { brotliCompressSync } from "node:zlib";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { artifacts, header, isCurrent, sourceHash } from "./lib/core.js";
import { ENGINE_FEATURES, fallbackOf } from "./lib/fallback.js";
import { readdirOrNone } from "./lib/files.js";
import { ensurePackages } from "./lib/packages.js";
import { CannotBeHad, inRoot, root, run } from "./lib/run.js";
import { ensureWasmBindgen, ensureWasmTarget } from "./lib/rust.js";

const TARGET = "wasm32-unknown-unknown";

/**
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<boolean>} something was built
 */
export async function buildCore({ force = false } = {}) {
  if (!force && (await isCurrent())) return false;
  ensurePackages();
  const toolchain = ensureWasmTarget();
  ensureWasmBindgen();
  const hash = sourceHash();
  // Encoded, because a folder's name may hold a space.
  const flags = { CARGO_ENCODED_RUSTFLAGS: namelessPaths().join("\x1f") };
  const env = { ...toolchain, ...flags, SEATWISE_SOURCE_HASH: hash };
  for (const [feature, files] of Object.entries(artifacts)) {
    await buildModule(feature, files, env);
  }
  printSizes();
  return true;
}

/**
 * @param {string} feature of the crate
 * @param {typeof artifacts[keyof typeof artifacts]} files
 * @param {Record<string, string>} env
 */
async function buildModule(feature, files, env) {
  step(
    "cargo",
    [
      ...["build", "--locked", "--release", "--lib", "--target", TARGET],
      ...["--no-default-features", "--features", feature, "--target-dir", inRoot("target")],
    ],
    env,
  );
  const out = inRoot("target", "seatwise", feature);
  const compiled = inRoot("target", TARGET, "release", "seatwise_core.wasm");
  step("wasm-bindgen", [
    ...["--target", "web", "--omit-default-module-path"],
    ...["--out-dir", out, "--out-name", "core", compiled],
  ]);
  const wasm = path.join(out, "core_bg.wasm");
  const wasmOpt = inRoot("node_modules", "binaryen", "bin", "wasm-opt");
  step(process.execPath, [
    wasmOpt,
    ...ENGINE_FEATURES,
    ...["--enable-reference-types", "--enable-multivalue"],
    ...["-O3", "--converge"],
    "--strip-debug",
    "--strip-producers",
    wasm,
    "-o",
    wasm,
  ]);
  for (const file of Object.values(files)) {
    mkdirSync(inRoot(path.dirname(file)), { recursive: true });
  }
  copyFileSync(wasm, inRoot(files.wasm));
  const fallback = await fallbackOf({ compiled, out, name: path.basename(files.fallback, ".js") });
  for (const [file, text] of [
    [files.glue, readFileSync(path.join(out, "core.js"), "utf8")],
    [files.types, readFileSync(path.join(out, "core.d.ts"), "utf8")],
    [files.fallback, fallback],
  ]) {
    writeFileSync(inRoot(file), header(env.SEATWISE_SOURCE_HASH) + text);
  }
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
function step(program, args, env = {}) {
  if (!run(program, args, { env })) throw new CannotBeHad("the core could not be built");
}

/** Panic messages name source files; the machine's own folders have no place in them. */
function namelessPaths() {
  const registry = path.join(
    process.env.CARGO_HOME ?? path.join(homedir(), ".cargo"),
    "registry",
    "src",
  );
  const mirrors = readdirOrNone(registry).map((mirror) => path.join(registry, mirror));
  return [...mirrors, root.replace(/\/$/, "")].map((folder) => `--remap-path-prefix=${folder}=.`);
}

/** Each module's size, raw and brotli, beside that of the commit before. */
function printSizes() {
  for (const { wasm, fallback } of Object.values(artifacts)) {
    printSize(wasm);
    printSize(fallback);
  }
}

/** @param {string} file */
function printSize(file) {
  const now = readFileSync(inRoot(file));
  const before = spawnSync("git", ["show", `HEAD:${file}`], { cwd: root, maxBuffer: 1 << 28 });
  const sizes = [
    ["raw", (/** @type {Buffer} */ bytes) => bytes.length],
    ["brotli", (/** @type {Buffer} */ bytes) => brotliCompressSync(bytes).length],
  ];
  for (const [name, size] of /** @type {[string, (bytes: Buffer) => number][]} */ (sizes)) {
    const change = before.status === 0 ? size(now) - size(before.stdout) : null;
    const since =
      change === null ? "new" : `${change < 0 ? "" : "+"}${change} since the last commit`;
    console.log(`${path.basename(file)} ${name}: ${size(now)} bytes (${since})`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const built = await buildCore({ force: process.argv.includes("--force") });
    if (!built) {
      console.log("the committed core is current");
      printSizes();
    }
  } catch (error) {
    if (!(error instanceof CannotBeHad)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
