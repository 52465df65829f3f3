import { rollup } from "rollup";
import lwc from "@lwc/rollup-plugin";

/** @typedef {import("./project.js").Project} Project */

/** The binding that the sandbox hands to the text it evaluates; the built text calls it as AMD's `define`. */
export const DEFINE = "$lockerEvalContext$";

const ROOT = "c/seatwiseConsole";
const APEX = "@salesforce/apex/";
/** What `platform.js` brings: the engine, base components, the user's locale. */
const PLATFORM = /^(lwc$|lightning\/|@salesforce\/(i18n|client)\/)/;
const SCOPED = /^@salesforce\/(label|resourceUrl|customPermission)\/(.+)$/;

/**
 * Compiles the project's own components into one text of the form `define([modules], factory)`, as an org delivers
 * them: everything of the platform stays outside and is passed in.
 *
 * @param {{ project: Project, forSandbox: boolean }} options
 * @returns {Promise<{ code: string, platform: string[] }>} `platform`: the names of the platform's modules
 */
export async function compileComponents({ project, forSandbox }) {
  const bundle = await rollup({
    input: ROOT,
    plugins: [
      scopedModules(project),
      lwc({
        rootDir: import.meta.dirname,
        defaultModules: [],
        enableDynamicComponents: true,
        enableLightningWebSecurityTransforms: forSandbox,
      }),
    ],
    onwarn: (warning) => {
      throw new Error(`${warning.loc?.file ?? ROOT}: ${warning.message}`);
    },
  });
  const { output } = await bundle.generate({
    format: "amd",
    amd: { define: DEFINE },
    interop: "esModule",
    exports: "default",
    inlineDynamicImports: true,
  });
  await bundle.close();
  const [chunk] = output;
  if (chunk.dynamicImports.length > 0) {
    throw new Error(`import() of ${chunk.dynamicImports.join(", ")}: import it statically`);
  }
  return { code: chunk.code, platform: chunk.imports.filter((name) => PLATFORM.test(name)) };
}

/**
 * Resolves what an org resolves by name, and refuses names that the project does not have.
 *
 * @param {Project} project
 * @returns {import("rollup").Plugin}
 */
function scopedModules(project) {
  return {
    name: "seatwise-scoped-modules",
    resolveId: {
      order: "pre",
      handler(id, importer) {
        const [name] = id.split("?");
        const [from] = (importer ?? ROOT).split("?");
        if (name.startsWith(APEX)) {
          const method = name.slice(APEX.length);
          if (!project.apexMethods.has(method)) {
            throw new Error(`${from}: there is no @AuraEnabled method ${method}`);
          }
          return { id: name, external: true };
        }
        if (PLATFORM.test(name)) return { id: name, external: true };
        if (SCOPED.test(name)) return `\0${name}`;
        const component = project.components.get(name);
        // The compiler takes namespace and name from here; a path in an SFDX project has no namespace.
        if (component) return `${component}?specifier=${name}`;
        if (!name.startsWith(".") && !name.startsWith("/")) {
          throw new Error(`${from}: the local org does not have ${name}`);
        }
        return null;
      },
    },
    load(id) {
      if (!id.startsWith("\0")) return null;
      const [, kind, name] = SCOPED.exec(id.slice(1)) ?? [];
      return `export default ${JSON.stringify(scopedValue(project, kind, name))};`;
    },
  };
}

/** @param {Project} project @param {string} kind @param {string} name */
function scopedValue(project, kind, name) {
  if (kind === "label") {
    const text = name.startsWith("c.") ? project.labels.get(name.slice(2)) : undefined;
    if (text === undefined) throw new Error(`there is no custom label ${name}`);
    return text;
  }
  if (kind === "resourceUrl") {
    const resource = project.resources.get(name);
    if (!resource) throw new Error(`there is no static resource ${name}`);
    return `/resource/${name}${resource.extension}`;
  }
  if (!project.customPermissions.has(name))
    throw new Error(`there is no custom permission ${name}`);
  return true;
}
