/**
 * Loads the core: the rules, compiled to WebAssembly, as the console calls them.
 * What is generated stands in `glue.js`; what its calls take and give, in `glue.d.ts`.
 */
import wasmUrl from "@salesforce/resourceUrl/seatwiseCore";
import { Population, coreVersion, evaluate, initSync, planRun } from "./glue";

/** @typedef {typeof core} Core */

/** What wasm-bindgen says of a handle that was freed. */
const FREED = "null pointer passed to rust";

/** What a population has beside its calls; wasm-bindgen's own begin with an underscore. */
const NOT_CALLS = new Set(["constructor", "__destroy_into_raw"]);

/**
 * Every call of a population that was freed says so.
 * @param {PropertyDescriptor} property of the population's prototype
 * @returns {PropertyDescriptor}
 */
function meaningful({ value, get, ...rest }) {
  return get ? { ...rest, get: guarded(get) } : { ...rest, value: guarded(value) };
}

/**
 * @param {Function} call
 * @returns {(this: Population, ...parameters: unknown[]) => unknown}
 */
function guarded(call) {
  return function guard(...parameters) {
    try {
      return call.apply(this, parameters);
    } catch (error) {
      if (!(error instanceof Error) || error.message !== FREED) throw error;
      const message = "this population was freed; load it again";
      throw Object.assign(new Error(message), { problems: [{ path: "", message }] });
    }
  };
}

for (const [name, property] of Object.entries(
  Object.getOwnPropertyDescriptors(Population.prototype),
)) {
  if (!NOT_CALLS.has(name)) {
    Object.defineProperty(Population.prototype, name, meaningful(property));
  }
}

const core = { coreVersion, evaluate, planRun, Population };

/** @type {Promise<Core> | undefined} */
let loading;

/**
 * The core, loaded at the first call. A load that failed is tried again at the next call.
 * @returns {Promise<Core>}
 */
export function loadCore() {
  loading ??= load().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load() {
  const response = await fetch(wasmUrl);
  if (!response.ok) {
    throw new Error(`the core could not be loaded: ${wasmUrl} answered ${response.status}`);
  }
  // Not instantiateStreaming: it insists on a MIME type that a static resource may not have.
  const module = await WebAssembly.compile(await response.arrayBuffer());
  initSync({ module });
  return core;
}
