/**
 * A committed module with counters in it: what its work takes, told by numbers that no machine changes.
 *
 * `steps` are functions entered, turns of loops and branches taken: binaryen writes a call of `log_execution` at each of
 * them. Two machines count the same; twice as many are about twice the time.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { artifacts } from "../../scripts/lib/core.js";
import { inRoot } from "../../scripts/lib/run.js";

/**
 * @typedef {object} Used
 * @property {number} steps
 * @property {number} callsIn from JavaScript into the module
 * @property {number} callsOut from the module to JavaScript
 * @property {number} bytesIn
 * @property {number} bytesOut
 * @property {number} pages of 64 KB that its memory has afterwards; they only ever grow
 */

/** As the build has it. */
const FEATURES = [
  ...["bulk-memory", "mutable-globals", "nontrapping-float-to-int", "sign-ext"],
  ...["reference-types", "multivalue"],
].map((name) => `--enable-${name}`);
const PAGE = 65_536;

/** Modules with the calls that count, by file: binaryen takes a second for one. @type {Map<string, Buffer>} */
const modules = new Map();

/** @param {string} file */
function countingModule(file) {
  const known = modules.get(file);
  if (known) return known;
  const module = inFolder((folder) => {
    const out = path.join(folder, "counting.wasm");
    const wasmOpt = inRoot("node_modules", "binaryen", "bin", "wasm-opt");
    execFileSync(process.execPath, [wasmOpt, ...FEATURES, "--log-execution", file, "-o", out]);
    return readFileSync(out);
  });
  modules.set(file, module);
  return module;
}

/** The glue as an instance of its own: a copy is another module. @param {string} file @returns {Promise<any>} */
function ownGlue(file) {
  return inFolder((folder) => {
    const copy = path.join(folder, "glue.mjs");
    copyFileSync(file, copy);
    return import(pathToFileURL(copy).href);
  });
}

/** @template T @param {(folder: string) => T} work @returns {T} done in a folder that is gone once the process ends */
function inFolder(work) {
  const folder = mkdtempSync(path.join(tmpdir(), "seatwise-budgets-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return work(folder);
}

/** One module, fresh, whose every call is counted. */
export class Meter {
  /** @param {keyof typeof artifacts} feature @returns {Promise<Meter>} */
  static async of(feature) {
    const files = artifacts[feature];
    const glue = await ownGlue(inRoot(files.glue));
    const module = countingModule(inRoot(files.wasm));
    const meter = new Meter(glue);
    meter.#whileCounting(() => glue.initSync({ module }));
    return meter;
  }

  /** @param {any} glue the module's calls */
  constructor(glue) {
    this.glue = glue;
    /** @type {WebAssembly.Memory | null} */
    this.memory = null;
    this.steps = 0;
    this.counts = { callsIn: 0, callsOut: 0, bytesIn: 0, bytesOut: 0 };
  }

  /** What a piece of work uses. @param {() => unknown} work @returns {Used} */
  used(work) {
    this.steps = 0;
    this.counts = { callsIn: 0, callsOut: 0, bytesIn: 0, bytesOut: 0 };
    this.#whileCounting(work);
    const memory = /** @type {WebAssembly.Memory} */ (this.memory);
    return { steps: this.steps, ...this.counts, pages: memory.buffer.byteLength / PAGE };
  }

  /** Instances made meanwhile are counted, and texts that are read. @param {() => unknown} work */
  #whileCounting(work) {
    const { Instance } = WebAssembly;
    const { decode } = TextDecoder.prototype;
    const { counts } = this;
    const make = (/** @type {WebAssembly.Module} */ module, /** @type {any} */ imports) => ({
      exports: this.#exportsOf(new Instance(module, this.#importsOf(imports))),
    });
    // A function of the old kind: `new` refuses an arrow.
    function Counted(/** @type {WebAssembly.Module} */ module, /** @type {any} */ imports) {
      return make(module, imports);
    }
    WebAssembly.Instance = /** @type {any} */ (Counted);
    TextDecoder.prototype.decode = function (
      /** @type {Uint8Array} */ bytes,
      /** @type {any} */ options,
    ) {
      counts.bytesOut += bytes?.byteLength ?? 0;
      return decode.call(this, bytes, options);
    };
    try {
      work();
    } finally {
      WebAssembly.Instance = Instance;
      TextDecoder.prototype.decode = decode;
    }
  }

  /** @param {Record<string, Record<string, any>>} imports */
  #importsOf(imports) {
    const log_execution = () => {
      this.steps += 1;
    };
    return Object.fromEntries(
      Object.entries(imports).map(([name, functions]) => [
        name,
        { ...wrapped(functions, () => (this.counts.callsOut += 1)), log_execution },
      ]),
    );
  }

  /** @param {WebAssembly.Instance} instance */
  #exportsOf({ exports }) {
    this.memory = /** @type {WebAssembly.Memory} */ (exports.memory);
    return wrapped(exports, (name, [size]) => {
      this.counts.callsIn += 1;
      if (name === "__wbindgen_malloc") this.counts.bytesIn += size;
    });
  }
}

/** @param {Record<string, any>} values @param {(name: string, parameters: any[]) => void} note called before each of the functions */
function wrapped(values, note) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value !== "function") return [name, value];
      const call = (/** @type {any[]} */ ...parameters) => {
        note(name, parameters);
        return value(...parameters);
      };
      return [name, call];
    }),
  );
}
