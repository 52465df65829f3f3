import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rollup } from "rollup";
import lwc from "@lwc/rollup-plugin";

const standInDir = join(import.meta.dirname, "../platform");
const nodeModules = join(import.meta.dirname, "../../node_modules");

/** What Salesforce keeps to itself, in the least form that a local page needs. */
const STAND_INS = new Map([
  ["lightning/platformShowToastEvent", "platformShowToastEvent.js"],
  ["lightning/platformResourceLoader", "platformResourceLoader.js"],
  ["lightning/navigation", "navigation.js"],
]);
/** What the sandbox takes from npm as it is. */
const ORDINARY_PACKAGE = /^(@locker\/[\w-]+|dompurify)$/;
const A_BASE_COMPONENT = join(
  nodeModules,
  "lightning-base-components/src/lightning/button/button.js",
);
const PLATFORM = "\0platform";
const EMPTY = "\0empty";

/**
 * Builds `platform.js` (synthetic shadow, the engine, base components; exports `platformModules`, a map of modules by
 * name) and `sandbox.js` (Lightning Web Security).
 *
 * @param {{ names: string[], outDir: string }} options `names`: the modules that the components ask for
 */
export async function buildPlatform({ names, outDir }) {
  const bundle = await rollup({
    input: { platform: PLATFORM, sandbox: "@locker/sandbox" },
    plugins: [
      platformModules(names),
      lwc({
        rootDir: standInDir,
        modules: [{ npm: "lightning-base-components" }],
        enableDynamicComponents: true,
        // As in Salesforce: base components have element internals in synthetic shadow too.
        enableSyntheticElementInternals: true,
        exclude: [join(standInDir, "**"), "**/node_modules/{@locker,dompurify}/**"],
      }),
      constants(),
    ],
    onwarn: refuseUnresolved,
  });
  await bundle.write({ dir: outDir, format: "es", chunkFileNames: "chunks/[name]-[hash].js" });
  await bundle.close();
}

/**
 * Base components are as they are: only a name that nobody has stops the build.
 *
 * @param {import("rollup").RollupLog} warning
 */
function refuseUnresolved(warning) {
  if (warning.code === "UNRESOLVED_IMPORT") throw new Error(warning.message);
}

/** @param {string[]} names @returns {import("rollup").Plugin} */
function platformModules(names) {
  return {
    name: "seatwise-platform-modules",
    resolveId: {
      order: "pre",
      handler(id, importer) {
        const standIn = STAND_INS.get(id);
        if (standIn) return join(standInDir, standIn);
        if (id === PLATFORM) return id;
        // Only a right-to-left locale loads these; the local org's is en-US.
        if (/^lightning\/iconSvgTemplates\w+Rtl$/.test(id)) return EMPTY;
        if (ORDINARY_PACKAGE.test(id)) return packageEntry(id);
        // A virtual module has no folder; base components may import whatever their package has.
        if (importer === PLATFORM) return this.resolve(id, A_BASE_COMPONENT);
        return null;
      },
    },
    load(id) {
      if (id === EMPTY) return "export default {};";
      return id === PLATFORM ? platformSource(names) : null;
    },
  };
}

/** @param {string} name */
function packageEntry(name) {
  const folder = join(nodeModules, name);
  return join(folder, JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).module);
}

/** @param {string[]} names */
function platformSource(names) {
  return [
    'import "@lwc/synthetic-shadow";',
    ...names.map((name, i) => `import * as module${i} from ${JSON.stringify(name)};`),
    "export const platformModules = new Map([",
    ...names.map((name, i) => `  [${JSON.stringify(name)}, module${i}],`),
    "]);",
  ].join("\n");
}

/** @returns {import("rollup").Plugin} */
function constants() {
  return {
    name: "seatwise-constants",
    transform(code) {
      if (!/\bimport\.meta\.env\.SSR\b|\bprocess\.env\.NODE_ENV\b/.test(code)) return null;
      return {
        code: code
          .replaceAll("import.meta.env.SSR", "false")
          .replaceAll("process.env.NODE_ENV", '"production"'),
        map: null,
      };
    },
  };
}
