/**
 * Loads the core: the rules, compiled to WebAssembly, as the console calls them.
 * What is generated stands in `glue.js`; what its calls take and give, in `glue.d.ts`.
 */
import wasmUrl from "@salesforce/resourceUrl/seatwiseCore";
import { Population as GluePopulation, coreVersion, evaluate, initSync, planRun } from "./glue";

/** @typedef {typeof core} Core */

/** What wasm-bindgen says of a handle that was freed, or that is in use already. */
const FREED = "null pointer passed to rust";

/**
 * A population whose users stay inside the module. After `free()` every call says so.
 * @extends {GluePopulation}
 */
class Population extends GluePopulation {
  add(page) {
    return inUse(() => super.add(page));
  }

  get size() {
    return inUse(() => super.size);
  }

  planRun(request) {
    return inUse(() => super.planRun(request));
  }

  decisions(query) {
    return inUse(() => super.decisions(query));
  }

  explain(id) {
    return inUse(() => super.explain(id));
  }

  idleSeats(request) {
    return inUse(() => super.idleSeats(request));
  }
}

/**
 * @template T
 * @param {() => T} call
 * @returns {T}
 */
function inUse(call) {
  try {
    return call();
  } catch (error) {
    if (error?.message !== FREED) throw error;
    const message = "this population was freed; load it again";
    throw Object.assign(new Error(message), { problems: [{ path: "", message }] });
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
