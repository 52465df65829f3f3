/** Tests of the core as it is shipped: as WebAssembly, and as the JavaScript for where that is blocked. */
import { test } from "node:test";
import { loadBuilt, loadFallback } from "../../scripts/lib/core.js";

/** @typedef {(feature: import("../../scripts/lib/core.js").Feature) => any} Load gives a module's calls */

/**
 * Runs a test twice, the second time without WebAssembly.
 * @param {string} name
 * @param {(load: Load) => Promise<void>} body
 */
export function shippedTest(name, body) {
  test(`${name}, as WebAssembly`, () => body(loadBuilt));
  test(`${name}, as JavaScript`, () => withoutWebAssembly(() => body(loadFallback)));
}

/** @param {() => Promise<void>} body */
async function withoutWebAssembly(body) {
  const whole = /** @type {PropertyDescriptor} */ (
    Object.getOwnPropertyDescriptor(globalThis, "WebAssembly")
  );
  Reflect.deleteProperty(globalThis, "WebAssembly");
  try {
    await body();
  } finally {
    Object.defineProperty(globalThis, "WebAssembly", whole);
  }
}
