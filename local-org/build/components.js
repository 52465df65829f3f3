import { rollup } from "rollup";
import lwc from "@lwc/rollup-plugin";

/** @typedef {import("./project.js").Project} Project */

/** The binding that the sandbox hands to the text it evaluates; the built text calls it as AMD's `define`. */
const DEFINE = "$lockerEvalContext$";

/** Stands for all that a page can hold. */
const ROOT = "\0exposed";
const APEX = "@salesforce/apex/";
/** What `platform.js` brings: the engine, base components, the user's locale. */
const PLATFORM = /^(lwc$|lightning\/|@salesforce\/(i18n|client)\/)/;
const SCOPED = /^@salesforce\/(label|resourceUrl|customPermission)\/(.+)$/;
/** Stands for a label's text until the language is known. */
const LABEL_MARK = /(["'])@label:(\w+)@\1/g;

/**
 * Compiles the project's own components into one text of the form `define([modules], factory)`, as an org delivers
 * them: everything of the platform stays outside and is passed in.
 *
 * @param {{ project: Project, forSandbox: boolean }} options
 * @returns {Promise<{ code: string, codeIn: (translation: Map<string, string>) => string, platform: string[] }>}
 *   `codeIn`: in another language, a label that it lacks in English; `platform`: the names of the platform's modules
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
  /** @param {Map<string, string>} translation */
  const codeIn = (translation) => withLabels(chunk.code, project.labels, translation);
  return {
    code: codeIn(new Map()),
    codeIn,
    platform: chunk.imports.filter((name) => PLATFORM.test(name)),
  };
}

/** @param {string} code @param {Map<string, string>} labels @param {Map<string, string>} translation */
function withLabels(code, labels, translation) {
  return code.replace(LABEL_MARK, (_mark, _quote, name) =>
    JSON.stringify(translation.get(name) ?? labels.get(name)),
  );
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
        if (id === ROOT) return id;
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
      if (id === ROOT) return exposedSource([...project.exposed]);
      const [, kind, name] = SCOPED.exec(id.slice(1)) ?? [];
      return `export default ${JSON.stringify(scopedValue(project, kind, name))};`;
    },
  };
}

/** The classes of components by the name of their element: `c-seatwise-console`. @param {string[]} modules */
function exposedSource(modules) {
  return [
    ...modules.map((name, i) => `import Component${i} from ${JSON.stringify(name)};`),
    "export default {",
    ...modules.map((name, i) => `  ${JSON.stringify(elementOf(name))}: Component${i},`),
    "};",
  ].join("\n");
}

/** @param {string} module */
function elementOf(module) {
  return module.replace("/", "-").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** @param {Project} project @param {string} kind @param {string} name */
function scopedValue(project, kind, name) {
  if (kind === "label") {
    if (!name.startsWith("c.") || !project.labels.has(name.slice(2))) {
      throw new Error(`there is no custom label ${name}`);
    }
    return `@label:${name.slice(2)}@`;
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
