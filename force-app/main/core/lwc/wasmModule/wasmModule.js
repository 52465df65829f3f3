/** What the modules of the core have in common: how one is loaded, and what a freed handle says. */
import { loadFallback } from "./fallback";

/** What wasm-bindgen says of a handle that was freed. */
const FREED = "null pointer passed to rust";

/** What a class has beside its calls; wasm-bindgen's own begin with an underscore. */
const NOT_CALLS = new Set(["constructor", "__destroy_into_raw"]);

/** Whether the browser has refused WebAssembly: it is not asked twice. */
let isBlocked = false;

/** Whether the core runs as plain JavaScript, which is slower. Known once a module is loaded. */
export function isWasmBlocked() {
  return isBlocked;
}

/**
 * Every call of a handle that was freed says so.
 * @param {Function} handle a class of the glue
 * @param {string} message what it says then
 */
function tellFreed(handle, message) {
  for (const [name, { value, get, ...rest }] of Object.entries(
    Object.getOwnPropertyDescriptors(handle.prototype),
  )) {
    if (!NOT_CALLS.has(name)) {
      const call = get ? { get: guarded(get, message) } : { value: guarded(value, message) };
      Object.defineProperty(handle.prototype, name, { ...rest, ...call });
    }
  }
}

/**
 * @param {Function} call
 * @param {string} message
 * @returns {(this: any, ...parameters: unknown[]) => unknown}
 */
function guarded(call, message) {
  return function guard(...parameters) {
    try {
      return call.apply(this, parameters);
    } catch (error) {
      if (!(error instanceof Error) || error.message !== FREED) throw error;
      throw Object.assign(new Error(message), { problems: [{ path: "", message }] });
    }
  };
}

/**
 * What gives a module, loaded at the first call. A load that failed is tried again at the next call.
 * @template {Record<string, any>} T
 * @param {object} module
 * @param {string} module.url of the static resource
 * @param {(options: { module: WebAssembly.Module }) => unknown} module.initSync of its glue
 * @param {T} module.calls of its glue
 * @param {Record<string, string>} module.freed what a handle says once it was freed, by its class among the calls
 * @param {import("./fallback").Fallback} module.fallback has the same calls
 * @returns {(component: object) => Promise<T>} asks for the component that needs the module
 */
export function loaderOf({ freed, ...module }) {
  /** @type {Promise<T> | undefined} */
  let loading;
  /** @param {object} component */
  const load = async (component) => {
    const calls = (await compiled(module)) ?? (await loadFallback(module.fallback, component));
    for (const [name, message] of Object.entries(freed)) {
      tellFreed(calls[name], message);
    }
    return calls;
  };
  return (component) => {
    loading ??= load(component).catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/**
 * The module as WebAssembly; null where that is blocked.
 * @template T
 * @param {object} module
 * @param {string} module.url
 * @param {(options: { module: WebAssembly.Module }) => unknown} module.initSync
 * @param {T} module.calls
 * @returns {Promise<T | null>}
 */
async function compiled({ url, initSync, calls }) {
  isBlocked ||= typeof WebAssembly !== "object";
  if (isBlocked) {
    return null;
  }
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`the core could not be loaded: ${url} answered ${response.status}`);
  }
  const bytes = await response.arrayBuffer();
  // Not instantiateStreaming: it insists on a MIME type that a static resource may not have.
  const module = await WebAssembly.compile(bytes).catch(() => refused(url, bytes));
  if (!module) {
    return null;
  }
  initSync({ module });
  return calls;
}

/**
 * Remembers that the browser refuses WebAssembly, unless it refuses this file alone. A content security policy refuses
 * to compile; browsers do not agree on the error, and tell it in their console.
 * @param {string} url
 * @param {ArrayBuffer} bytes
 */
function refused(url, bytes) {
  if (!WebAssembly.validate(bytes)) {
    throw new Error(`the core could not be loaded: ${url} is no whole WebAssembly module`);
  }
  isBlocked = true;
  return null;
}
