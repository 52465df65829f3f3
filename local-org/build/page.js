import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { rollup } from "rollup";

const require = createRequire(import.meta.url);
const here = import.meta.dirname;
/** What the page imports but does not contain, and where it is served. */
const SERVED = { "seatwise:platform": "/platform.js", "seatwise:sandbox": "/sandbox.js" };
const entry = join(here, "../page/page.js");

/** What only Node can do, and what the page has in its place. */
const STAND_INS = new Map(
  Object.entries({
    "org/heap.js": "heap.js",
    "org/schema/project.js": "nodeOnly.js",
    "org/schema/xml.js": "nodeOnly.js",
    "apex/compile/program.js": "nodeOnly.js",
    "node:crypto": "nodeOnly.js",
    "node:fs": "nodeOnly.js",
  }).map(([from, to]) => [
    from.startsWith("node:") ? from : join(here, "..", from),
    join(here, "../platform", to),
  ]),
);

/** Bundles the page's own modules, the local org among them; the platform stays a file of its own. @param {{ outDir: string }} options */
export async function bundlePage({ outDir }) {
  const bundle = await rollup({
    input: { page: entry },
    external: Object.keys(SERVED),
    plugins: [standIns(), apexParser(), inlineJson(), papaParse()],
    onwarn: (warning) => {
      // Modules may use each other's functions once all are there.
      if (warning.code === "CIRCULAR_DEPENDENCY") return;
      throw new Error(warning.message);
    },
  });
  await bundle.write({ dir: outDir, format: "es", paths: SERVED });
  await bundle.close();
}

/** @returns {import("rollup").Plugin} */
function standIns() {
  return {
    name: "seatwise-stand-ins",
    async resolveId(id, importer) {
      if (id.startsWith("node:")) {
        return STAND_INS.get(id) ?? this.error(`${importer}: a page has no ${id}`);
      }
      if (!id.startsWith(".") || !importer) return null;
      return STAND_INS.get(join(dirname(importer), id)) ?? null;
    },
  };
}

/** Dynamic SOQL is parsed when it runs. @returns {import("rollup").Plugin} */
function apexParser() {
  const name = "@apexdevtools/apex-parser";
  return {
    name: "seatwise-apex-parser",
    resolveId: (id) =>
      id === name ? join(dirname(require.resolve(name)), "../browser/apex-parser.mjs") : null,
  };
}

const READ_JSON =
  /JSON\.parse\(\s*readFileSync\(new URL\("(\.[^"]+\.json)", import\.meta\.url\), "utf8"\),?\s*\)/g;

/** JSON files that a module of the org reads from beside it. @returns {import("rollup").Plugin} */
function inlineJson() {
  return {
    name: "seatwise-inline-json",
    transform(code, id) {
      if (!READ_JSON.test(code)) return null;
      return {
        code: code.replace(READ_JSON, (_, file) => readFileSync(join(dirname(id), file), "utf8")),
        map: null,
      };
    },
  };
}

/** Papa Parse comes as UMD only. @returns {import("rollup").Plugin} */
function papaParse() {
  const file = require.resolve("papaparse");
  return {
    name: "seatwise-papaparse",
    resolveId: (id) => (id === "papaparse" ? file : null),
    transform(code, id) {
      if (id !== file) return null;
      const body = `(function (exports) {\n${code}\n}).call(globalThis, module.exports);`;
      return {
        code: `const module = { exports: {} };\n${body}\nexport default module.exports;`,
        map: null,
      };
    },
  };
}
