/** `npm run setup`: everything that building and testing need. Quick where all is there. */
import { ensureChrome, ensureChromeDriver } from "./lib/browser.js";
import { ensureJava } from "./lib/java.js";
import { ensureAnalysers, ensurePackages } from "./lib/packages.js";
import { CannotBeHad } from "./lib/run.js";
import {
  ensureRustTools,
  ensureWasmBindgen,
  ensureWasmPack,
  ensureWasmTarget,
} from "./lib/rust.js";

/** @type {[string, () => unknown][]} */
const needs = [
  ["npm's packages", ensurePackages],
  ["the analysers of Apex", ensureAnalysers],
  ["Java", ensureJava],
  ["Rust with formatter and linter", ensureRustTools],
  ["its wasm target", ensureWasmTarget],
  ["wasm-bindgen", ensureWasmBindgen],
  ["wasm-pack", ensureWasmPack],
  ["a browser", ensureChrome],
  ["its driver", ensureChromeDriver],
];
for (const [what, ensure] of needs) {
  try {
    ensure();
    console.log(`${what}: there`);
  } catch (error) {
    if (!(error instanceof CannotBeHad)) throw error;
    console.error(`${what}: cannot be had: ${error.message}`);
    process.exitCode = 1;
  }
}
