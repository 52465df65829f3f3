/**
 * The core as plain JavaScript, for where WebAssembly is blocked: the module that cargo compiled, translated by
 * binaryen's wasm2js and bundled with glue of its own into one script.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CannotBeHad, inRoot, run } from "./run.js";

/** What rustc's target assumes of every engine, and binaryen has to be told. */
export const ENGINE_FEATURES = [
  "bulk-memory",
  "mutable-globals",
  "nontrapping-float-to-int",
  "sign-ext",
].map((name) => `--enable-${name}`);

/** JavaScript has one table and one result: objects go through a list of the glue, several results through memory. */
const NOT_FOR_JAVASCRIPT = ["reference-types", "multivalue"];

/** The first place of the glue's list that an object of ours may take; below stand undefined, null, true, false. */
const FIRST_OBJECT = 1028;

/** What wasm-bindgen's runtime asks for where it was compiled with reference types. */
const EXTERNREF = "__wbindgen_externref_xform__";
const STATICS_END = `export const __wbindgen_externref_statics_end = () => ${FIRST_OBJECT};`;

const UNKNOWN_GLUE = "wasm-bindgen's glue is another one than scripts/lib/fallback.js knows";

/**
 * The glue keeps views of the memory. Where WebAssembly grows it, the old buffer is detached and they notice; here
 * the old buffer lives on beside the new one.
 */
const STALE_VIEWS = [
  [
    "cachedDataViewMemory0.buffer.detached === true || (cachedDataViewMemory0.buffer.detached === undefined && cachedDataViewMemory0.buffer !== wasm.memory.buffer)",
    "cachedDataViewMemory0.buffer !== wasm.memory.buffer",
  ],
  [
    "cachedUint8ArrayMemory0.byteLength === 0",
    "cachedUint8ArrayMemory0.buffer !== wasm.memory.buffer",
  ],
];

/**
 * @param {object} options
 * @param {string} options.compiled the module as cargo made it
 * @param {string} options.out a folder for what lies between
 * @param {string} options.name what the script's global is called
 * @returns {Promise<string>} the script
 */
export async function fallbackOf({ compiled, out, name }) {
  const plain = path.join(out, "plain.wasm");
  writeFileSync(plain, without(readFileSync(compiled), NOT_FOR_JAVASCRIPT));
  step("wasm-bindgen", ["--target", "bundler", "--out-dir", out, "--out-name", "plain", plain]);
  const wasm = path.join(out, "plain_bg.wasm");
  binaryen("wasm-opt", [
    ...ENGINE_FEATURES,
    ...["--llvm-nontrapping-fptoint-lowering", "--signext-lowering", "-O3", "--converge"],
    ...["--strip-debug", "--strip-producers", "--strip-target-features"],
    ...[wasm, "-o", wasm],
  ]);
  const script = path.join(out, "plain_bg.wasm.js");
  binaryen("wasm2js", [...ENGINE_FEATURES, "-O3", wasm, "-o", script]);
  return bundle(out, name);
}

/**
 * The module with features declared unused, so that wasm-bindgen makes no use of them either.
 * @param {Buffer} module
 * @param {string[]} features
 */
function without(module, features) {
  for (const feature of features) {
    const entry = Buffer.from(`+${String.fromCharCode(feature.length)}${feature}`);
    const at = module.lastIndexOf(entry);
    if (at < 0)
      throw new CannotBeHad(`the compiled module does not say whether it uses ${feature}`);
    module.write("-", at);
  }
  return module;
}

/**
 * The translated module, its glue and the little between them as one script that sets a global. Not `use strict`,
 * and `self`: Lightning Web Security evaluates it in the sandbox, where only that reaches the components.
 * @param {string} out
 * @param {string} name
 */
async function bundle(out, name) {
  // Only now: a build may install its packages first.
  const { rollup } = await import("rollup");
  const glue = path.join(out, "plain_bg.js");
  const entry = `import * as calls from "./plain.js";\nself.${name} = { ...calls };`;
  const bundled = await rollup({
    input: "entry",
    plugins: [
      {
        name: "seatwise-fallback",
        resolveId: (id) => {
          if (id === "entry" || id === EXTERNREF) return `\0${id}`;
          if (id === "./plain_bg.wasm") return `${path.join(out, id)}.js`;
          return path.join(out, id);
        },
        load: (id) => {
          if (id === "\0entry") return entry;
          if (id === `\0${EXTERNREF}`) return STATICS_END;
          return id === glue ? withFreshViews(readFileSync(id, "utf8")) : null;
        },
      },
    ],
    onwarn: (warning) => {
      // The module calls its glue, and the glue the module.
      if (warning.code === "CIRCULAR_DEPENDENCY") return;
      throw new Error(warning.message);
    },
  });
  const { output } = await bundled.generate({ format: "iife", strict: false, indent: false });
  await bundled.close();
  return smaller(output[0].code);
}

/** @param {string} glue */
function withFreshViews(glue) {
  if (!glue.includes(`idx < ${FIRST_OBJECT}`)) throw new CannotBeHad(UNKNOWN_GLUE);
  return STALE_VIEWS.reduce((text, [stale, fresh]) => {
    if (!text.includes(stale)) throw new CannotBeHad(UNKNOWN_GLUE);
    return text.replace(stale, fresh);
  }, glue);
}

/** Without the glue's comments, and without indentation: a quarter of it. @param {string} code */
function smaller(code) {
  return code
    .replace(/\/\*\*[^]*?\*\//g, "")
    .replace(/^[ \t]+/gm, "")
    .replace(/\n{2,}/g, "\n");
}

/** @param {string} tool @param {string[]} args */
function binaryen(tool, args) {
  step(process.execPath, [inRoot("node_modules", "binaryen", "bin", tool), ...args]);
}

/** @param {string} program @param {string[]} args */
function step(program, args) {
  if (!run(program, args)) throw new CannotBeHad("the core could not be translated to JavaScript");
}
