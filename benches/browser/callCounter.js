/** Counts what crosses between JavaScript and the module that is instantiated next. */
export function countCalls() {
  const calls = { intoWasm: 0, outOfWasm: 0 };
  const { Instance } = WebAssembly;
  /** @param {WebAssembly.Module} module @param {WebAssembly.Imports} imports */
  function CountingInstance(module, imports) {
    const counted = Object.entries(imports).map(([name, functions]) => [
      name,
      counting(functions, () => (calls.outOfWasm += 1)),
    ]);
    const { exports } = new Instance(module, Object.fromEntries(counted));
    return { exports: counting(exports, () => (calls.intoWasm += 1)) };
  }
  WebAssembly.Instance = /** @type {any} */ (CountingInstance);
  return calls;
}

/** @param {Record<string, any>} values @param {() => void} note called before each of the functions */
function counting(values, note) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "function" ? noting(value, note) : value,
    ]),
  );
}

/** @param {(...parameters: any[]) => any} call @param {() => void} note */
function noting(call, note) {
  return (/** @type {any[]} */ ...parameters) => {
    note();
    return call(...parameters);
  };
}
