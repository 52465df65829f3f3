/** Where WebAssembly is blocked, a module is loaded as the JavaScript that was built from the same sources. */
import { loadScript } from "lightning/platformResourceLoader";

/**
 * @typedef {object} Fallback
 * @property {string} url of the static resource
 * @property {string} name of the global that its script sets
 */

/** The platform never asks again for a script that failed once: a new attempt needs another address. */
let failures = 0;

/**
 * @param {Fallback} fallback
 * @param {object} component that loads the script, as the platform wants to know
 * @returns {Promise<any>} the calls of the module
 */
export async function loadFallback({ url, name }, component) {
  const address = failures > 0 ? `${url}?${failures}` : url;
  // What the platform rejects with may be nothing at all.
  await loadScript(component, address).catch(() => {});
  const calls = window[/** @type {any} */ (name)];
  if (!calls) {
    failures += 1;
    throw new Error(
      `WebAssembly is blocked here, and the JavaScript in its place could not be loaded: ${address}`,
    );
  }
  return calls;
}
