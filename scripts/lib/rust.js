/** The Rust half of the toolchain: Rust itself, its wasm target, and the tools around wasm. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import path from "node:path";
import { installDebianPackages } from "./debian.js";
import { readdirOrNone } from "./files.js";
import { CannotBeHad, output, run, works } from "./run.js";
import { CARGO_MUTANTS, WASM_PACK, wasmBindgen } from "./versions.js";

const TARGET = "wasm32-unknown-unknown";

/** The toolchain that is made of Debian's Rust where rustup has no wasm target to give. */
const DEBIAN_TOOLCHAIN = "seatwise-wasm";

const cargoBin = path.join(process.env.CARGO_HOME ?? path.join(homedir(), ".cargo"), "bin");

/** Lets programs that cargo installed be found, before any older ones of the same name. */
function findCargoPrograms() {
  const others = (process.env.PATH ?? "").split(path.delimiter).filter((dir) => dir !== cargoBin);
  process.env.PATH = [cargoBin, ...others].join(path.delimiter);
}

/** Rust for this machine. */
export function ensureRust() {
  findCargoPrograms();
  if (!works("cargo", ["--version"])) {
    throw new CannotBeHad("Rust is missing: install it from https://rustup.rs and run this again");
  }
}

/** Rust with its formatter and linter. */
export function ensureRustTools() {
  ensureRust();
  for (const [program, component] of [
    ["cargo-fmt", "rustfmt"],
    ["cargo-clippy", "clippy"],
  ]) {
    if (works(program, ["--version"])) continue;
    if (!run("rustup", ["component", "add", component])) {
      throw new CannotBeHad(`${component} is missing, and rustup could not add it`);
    }
  }
}

/**
 * A toolchain that compiles to wasm: the ordinary one, or Debian's where rustup cannot download.
 * @returns {Record<string, string>} the environment that selects it
 */
export function ensureWasmTarget() {
  ensureRust();
  const forced = process.env.SEATWISE_WASM_TOOLCHAIN === "debian";
  if (!forced && (hasTarget({}) || run("rustup", ["target", "add", TARGET]))) return {};
  const env = {
    RUSTUP_TOOLCHAIN: DEBIAN_TOOLCHAIN,
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER: "wasm-ld-22",
  };
  if (!hasTarget(env)) makeDebianToolchain(env);
  return env;
}

/** @param {Record<string, string>} env */
function hasTarget(env) {
  const folder = targetFolder(env);
  return folder !== null && readdirOrNone(folder).some(isStd);
}

/** @param {Record<string, string>} env */
function targetFolder(env) {
  const sysroot = output("rustc", ["--print", "sysroot"], { env });
  return sysroot && path.join(sysroot, "lib", "rustlib", TARGET, "lib");
}

/**
 * Debian has a matching compiler and source of std, but no std for wasm: it is built once and
 * put where the compiler looks for it.
 * @param {Record<string, string>} env
 */
function makeDebianToolchain(env) {
  console.log("rustup has no wasm target to give; taking Debian's Rust instead");
  installDebianPackages(["rustc-web", "cargo-web", "rust-web-src", "lld-22"]);
  if (!run("rustup", ["toolchain", "link", DEBIAN_TOOLCHAIN, "/usr"])) {
    throw new CannotBeHad("rustup could not link Debian's Rust");
  }
  const folder = targetFolder(env);
  if (!folder) throw new CannotBeHad("Debian's Rust names no sysroot");
  const crate = mkdtempSync(path.join(tmpdir(), "seatwise-std-"));
  try {
    buildStd(crate, env);
    const deps = path.join(crate, "target", TARGET, "release", "deps");
    const libraries = readdirSync(deps).filter((name) => name.endsWith(".rlib"));
    mkdirSync(folder, { recursive: true });
    // std last: it is the sign that all are there.
    libraries.sort((a, b) => Number(isStd(a)) - Number(isStd(b)));
    for (const file of libraries) copyFileSync(path.join(deps, file), path.join(folder, file));
  } catch (error) {
    if (error instanceof CannotBeHad) throw error;
    throw new CannotBeHad(`std for wasm could not be put into ${folder}: ${error}`);
  } finally {
    rmSync(crate, { recursive: true, force: true });
  }
}

/**
 * Builds std in an empty crate.
 * @param {string} crate
 * @param {Record<string, string>} env
 */
function buildStd(crate, env) {
  mkdirSync(path.join(crate, "src"));
  writeFileSync(path.join(crate, "src", "lib.rs"), "");
  writeFileSync(
    path.join(crate, "Cargo.toml"),
    '[package]\nname = "std-for-wasm"\nversion = "0.0.0"\nedition = "2024"\n',
  );
  const parts = "-Zbuild-std=std,panic_abort,proc_macro,test";
  const built = run("/usr/bin/cargo", ["build", "--release", parts, "--target", TARGET], {
    cwd: crate,
    env: { ...env, RUSTC: "/usr/bin/rustc", RUSTC_BOOTSTRAP: "1" },
  });
  if (!built) throw new CannotBeHad("Debian's Rust could not build std for wasm");
}

/** @param {string} file */
function isStd(file) {
  return file.startsWith("libstd-");
}

/** wasm-bindgen's command line, in the version of Cargo.lock. */
export function ensureWasmBindgen() {
  ensureCargoProgram("wasm-bindgen", "wasm-bindgen-cli", wasmBindgen());
}

/** wasm-pack, which runs the tests in a browser. */
export function ensureWasmPack() {
  ensureCargoProgram("wasm-pack", "wasm-pack", WASM_PACK);
}

/** cargo-mutants, which changes the rules to see whether a test notices. */
export function ensureCargoMutants() {
  ensureRust();
  ensureCargoProgram("cargo-mutants", "cargo-mutants", CARGO_MUTANTS, ["mutants", "--version"]);
}

/**
 * @param {string} program
 * @param {string} crate
 * @param {string} version
 * @param {string[]} [ask] what makes it tell its version
 */
function ensureCargoProgram(program, crate, version, ask = ["--version"]) {
  findCargoPrograms();
  if (output(program, ask)?.split(" ")[1] === version) return;
  console.log(`installing ${crate} ${version}; this takes a few minutes, once`);
  if (!run("cargo", ["install", `${crate}@${version}`, "--force"])) {
    throw new CannotBeHad(`cargo could not install ${crate} ${version}`);
  }
}
