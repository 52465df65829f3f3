/** What the WebAssembly modules of the core have in common: how one is loaded, and what a freed handle says. */

/** What wasm-bindgen says of a handle that was freed. */
const FREED = "null pointer passed to rust";

/** What a class has beside its calls; wasm-bindgen's own begin with an underscore. */
const NOT_CALLS = new Set(["constructor", "__destroy_into_raw"]);

/**
 * Every call of a handle that was freed says so.
 * @param {Function} handle a class of the glue
 * @param {string} message what it says then
 */
export function tellFreed(handle, message) {
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
 * @template T
 * @param {object} module
 * @param {string} module.url of the static resource
 * @param {(options: { module: WebAssembly.Module }) => unknown} module.initSync of its glue
 * @param {T} module.calls
 * @returns {() => Promise<T>}
 */
export function loaderOf({ url, initSync, calls }) {
  /** @type {Promise<T> | undefined} */
  let loading;
  return () => {
    loading ??= load(url, initSync).then(
      () => calls,
      (error) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
}

/**
 * @param {string} url
 * @param {(options: { module: WebAssembly.Module }) => unknown} initSync
 */
async function load(url, initSync) {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`the core could not be loaded: ${url} answered ${response.status}`);
  }
  // Not instantiateStreaming: it insists on a MIME type that a static resource may not have.
  const module = await WebAssembly.compile(await response.arrayBuffer());
  initSync({ module });
}
