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
  ["lightning/actions", "actions.js"],
  ["lightning/uiRecordApi", "uiRecordApi.js"],
]);
/** The same of what has a template: it is compiled as the components are. */
const STAND_IN_COMPONENTS = new Map([
  ["lightning/quickActionPanel", "quickActionPanel/quickActionPanel.js"],
]);
/** What the sandbox takes from npm as it is. */
const ORDINARY_PACKAGE = /^(@locker\/[\w-]+|dompurify)$/;
const A_BASE_COMPONENT = join(
  nodeModules,
  "lightning-base-components/src/lightning/button/button.js",
);
const PLATFORM = "\0platform";
/** What the platform knows of the user: words of the base components, and the formats of the locale. */
const USER_LANGUAGE = /^@salesforce\/(i18n|label)\//;
const IN_LANGUAGE = "\0in-language:";
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
        exclude: [join(standInDir, "*.js"), "**/node_modules/{@locker,dompurify}/**"],
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
        const component = STAND_IN_COMPONENTS.get(id);
        if (component) return `${join(standInDir, component)}?specifier=${id}`;
        if (id === PLATFORM) return id;
        if (USER_LANGUAGE.test(id) && !importer?.startsWith(IN_LANGUAGE)) return IN_LANGUAGE + id;
        // Only a right-to-left locale loads these.
        if (/^lightning\/iconSvgTemplates\w+Rtl$/.test(id)) return EMPTY;
        if (ORDINARY_PACKAGE.test(id)) return packageEntry(id);
        // A virtual module has no folder; base components may import whatever their package has.
        if (importer === PLATFORM || importer?.startsWith(IN_LANGUAGE)) {
          return this.resolve(id, A_BASE_COMPONENT, { skipSelf: true });
        }
        return null;
      },
    },
    load(id) {
      if (id === EMPTY) return "export default {};";
      if (id.startsWith(IN_LANGUAGE)) return inLanguage(id.slice(IN_LANGUAGE.length));
      return id === PLATFORM ? platformSource(names) : null;
    },
  };
}

/** What npm has in English alone, in the language of the page where that is known. @param {string} name */
function inLanguage(name) {
  return [
    `import english from ${JSON.stringify(name)};`,
    `import { inUserLanguage } from ${JSON.stringify(join(standInDir, "userLanguage.js"))};`,
    `export default inUserLanguage(${JSON.stringify(name)}, english);`,
  ].join("\n");
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
