import { createRequire } from "node:module";
import { join } from "node:path";
import { rollup } from "rollup";

const require = createRequire(import.meta.url);
/** What the page imports but does not contain, and where it is served. */
const SERVED = { "seatwise:platform": "/platform.js", "seatwise:sandbox": "/sandbox.js" };
const entry = join(import.meta.dirname, "../page/page.js");

/** Bundles the page's own modules; the platform stays a file of its own. @param {{ outDir: string }} options */
export async function bundlePage({ outDir }) {
  const bundle = await rollup({
    input: { page: entry },
    external: Object.keys(SERVED),
    plugins: [papaParse()],
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
  });
  await bundle.write({ dir: outDir, format: "es", paths: SERVED });
  await bundle.close();
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
