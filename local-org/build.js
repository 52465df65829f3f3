import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readLanguages } from "./build/languages.js";
import { filesBelow, readProject } from "./build/project.js";

/** @typedef {import("./build/project.js").Project} Project */

const here = import.meta.dirname;
const root = join(here, "..");
const SLDS = join(root, "node_modules/@salesforce-ux/design-system/assets");
const SLDS_PARTS = ["styles/salesforce-lightning-design-system.min.css", "images/themes"];
/** SLDS 2 as Cosmos has it, light and dark. */
const COSMOS = "@salesforce-ux/design-system-2/dist/css/bundled/slds2.cosmos.css";

/**
 * Builds the local page into `outDir`. A part is built anew only where what it is made of has changed.
 *
 * @param {object} [options]
 * @param {string} [options.outDir]
 * @param {string} [options.sourceDir] the SFDX sources
 * @param {string} [options.languagesDir] what they are called in other languages
 * @returns {Promise<{ dir: string, rebuilt: string[] }>}
 */
export async function buildPage({
  outDir = join(root, "dist/local-org"),
  sourceDir = join(root, "force-app"),
  languagesDir = join(root, "languages"),
} = {}) {
  mkdirSync(outDir, { recursive: true });
  const parts = new Parts(outDir);
  const project = readProject(sourceDir);
  const languages = readLanguages(languagesDir);
  const translations = hash(
    JSON.stringify([...languages].map(([name, texts]) => [name, ...texts])),
  );
  const builder = hashOfFiles([join(here, "build.js"), ...filesBelow(join(here, "build"))]);
  const packages = hashOfFiles([join(root, "package-lock.json")]);

  const namesFile = join(outDir, "platform.json");
  const components = [builder, packages, hashOfProject(project), translations];
  await parts.refresh("components", components, async () => {
    const platform = await writeComponents(project, languages, outDir);
    writeFileSync(namesFile, JSON.stringify(platform));
    for (const [language, texts] of languages) {
      const labels = JSON.stringify(Object.fromEntries(texts));
      writeFileSync(join(outDir, `labels.${language}.json`), labels);
    }
  });

  const names = readFileSync(namesFile, "utf8");
  const standIns = hashOfFiles(filesBelow(join(here, "platform")));
  await parts.refresh("platform", [builder, packages, standIns, names], async () => {
    const { buildPlatform } = await import("./build/platform.js");
    rmSync(join(outDir, "chunks"), { recursive: true, force: true });
    await buildPlatform({ names: JSON.parse(names), outDir });
    for (const part of SLDS_PARTS) {
      cpSync(join(SLDS, part), join(outDir, "assets", part), { recursive: true });
    }
    cpSync(join(root, "node_modules", COSMOS), join(outDir, "assets/styles", basename(COSMOS)));
  });

  const metadata = hashOfFiles(filesBelow(sourceDir).filter((file) => !/\/lwc\//.test(file)));
  const language = hashOfFiles(["apex", "org"].flatMap((folder) => filesBelow(join(here, folder))));
  await parts.refresh("org", [builder, packages, metadata, language], async () => {
    const { packOrg } = await import("./build/org.js");
    writeFileSync(join(outDir, "org.json"), packOrg(sourceDir));
  });

  const pageFiles = filesBelow(here).filter((file) => !/\.test\.js$/.test(file));
  await parts.refresh("page", [packages, hashOfFiles(pageFiles)], async () => {
    const { bundlePage } = await import("./build/page.js");
    await bundlePage({ outDir });
    for (const file of ["index.html", "page.css"]) {
      cpSync(join(here, "page", file), join(outDir, file));
    }
  });

  const resources = [...project.resources].map(([name, { file, extension }]) => ({
    file,
    path: join("resource", name + extension),
  }));
  const files = hashOfFiles(resources.map(({ file }) => file));
  await parts.refresh("resources", [files, ...resources.map(({ path }) => path)], async () => {
    for (const { file, path } of resources) cpSync(file, join(outDir, path));
  });
  return { dir: outDir, rebuilt: parts.rebuilt };
}

/**
 * @param {Project} project
 * @param {Map<string, Map<string, string>>} languages
 * @param {string} outDir
 * @returns {Promise<string[]>} what they need of the platform
 */
async function writeComponents(project, languages, outDir) {
  const { compileComponents } = await import("./build/components.js");
  const names = new Set(["lwc"]);
  for (const [file, forSandbox] of /** @type {const} */ ([
    ["components", false],
    ["components.lws", true],
  ])) {
    const { code, codeIn, platform } = await compileComponents({ project, forSandbox });
    writeFileSync(join(outDir, `${file}.js`), code);
    for (const [language, texts] of languages) {
      writeFileSync(join(outDir, `${file}.${language}.js`), codeIn(texts));
    }
    for (const name of platform) names.add(name);
  }
  return [...names].sort();
}

/** What the compiled components depend on: their files, and what is written into them by name. @param {Project} project */
function hashOfProject(project) {
  const named = [
    [...project.labels],
    [...project.resources].map(([name, { extension }]) => name + extension),
    [...project.customPermissions],
    [...project.apexMethods],
  ];
  return hashOfFiles(project.lwcFiles) + hash(JSON.stringify(named));
}

/** @param {string[]} files */
function hashOfFiles(files) {
  return hash(...files.flatMap((file) => [file, readFileSync(file)]));
}

/** @param {(string | Buffer)[]} contents */
function hash(...contents) {
  const sum = createHash("sha256");
  for (const content of contents) sum.update(`${content.length}:`).update(content);
  return sum.digest("hex");
}

/** Remembers what each part of the page was made of. */
class Parts {
  /** @type {string[]} */
  rebuilt = [];

  /** @param {string} outDir */
  constructor(outDir) {
    this.file = join(outDir, "parts.json");
    /** @type {Record<string, string>} */
    this.known = existsSync(this.file) ? JSON.parse(readFileSync(this.file, "utf8")) : {};
  }

  /** @param {string} name @param {string[]} madeOf @param {() => Promise<void>} build */
  async refresh(name, madeOf, build) {
    const made = hash(...madeOf);
    if (this.known[name] === made) return;
    await build();
    this.known[name] = made;
    this.rebuilt.push(name);
    writeFileSync(this.file, JSON.stringify(this.known));
  }
}
