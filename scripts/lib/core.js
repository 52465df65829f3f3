/** The built core: which sources it is made of, and where it lies. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { compileFunction } from "node:vm";
import { inRoot } from "./run.js";

/**
 * The files of one module, as WebAssembly and as the JavaScript that takes its place. Committed, so that an org can be deployed without Rust. Paths from the root.
 * @param {string} name of its component and its static resource
 */
const files = (name) => ({
  wasm: `force-app/main/core/staticresources/${name}.wasm`,
  fallback: `force-app/main/core/staticresources/${name}Fallback.js`,
  glue: `force-app/main/core/lwc/${name}/glue.js`,
  types: `force-app/main/core/lwc/${name}/glue.d.ts`,
});

/** What is built of the core, by the feature of the crate that exports its calls. */
export const artifacts = {
  review: files("seatwiseCore"),
  commitment: files("seatwiseCommitment"),
  import: files("seatwiseImport"),
};

/** @typedef {keyof typeof artifacts} Feature */

/** The hash of everything that the core is built from, in 16 hexadecimal digits. */
export function sourceHash() {
  const sources = readdirSync(inRoot("src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(inRoot().length));
  const hash = createHash("sha256");
  for (const file of ["Cargo.lock", "Cargo.toml", ...sources.sort()]) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(inRoot(file)))
      .update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

/** The first line of what is text, so that each shows what it belongs to. */
export const header = (/** @type {string} */ hash) =>
  `// Built by npm run build, sources ${hash}\n`;

/**
 * The hash inside each committed artifact of a module; null where there is none.
 * @param {Feature} feature
 */
export async function builtHashes(feature) {
  const { glue, types } = artifacts[feature];
  const [glueHash, typesHash] = [glue, types].map((file) => {
    const text = existsSync(inRoot(file)) ? readFileSync(inRoot(file), "utf8") : "";
    return /^\/\/ .* sources ([0-9a-f]{16})\n/.exec(text)?.[1] ?? null;
  });
  return {
    wasm: await hashInside(() => loadBuilt(feature)),
    fallback: await hashInside(() => loadFallback(feature)),
    glue: glueHash,
    types: typesHash,
  };
}

/** @param {() => any} load @returns {Promise<string | null>} */
async function hashInside(load) {
  try {
    return (await load()).coreVersion().sourceHash;
  } catch {
    return null;
  }
}

/**
 * The committed module of the review, running in Node.
 * @returns {Promise<typeof import("../../force-app/main/core/lwc/seatwiseCore/glue.js")>}
 */
export const loadBuiltCore = () => loadBuilt("review");

/**
 * The committed module of the commitments, running in Node.
 * @returns {Promise<typeof import("../../force-app/main/core/lwc/seatwiseCommitment/glue.js")>}
 */
export const loadBuiltCommitment = () => loadBuilt("commitment");

/** @param {Feature} feature @returns {Promise<any>} */
export async function loadBuilt(feature) {
  // Beside an org there is no package.json: the text is read as a module whatever its folder says.
  const text = readFileSync(inRoot(artifacts[feature].glue), "utf8");
  const glue = await import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
  glue.initSync({ module: readFileSync(inRoot(artifacts[feature].wasm)) });
  return glue;
}

/**
 * A module as plain JavaScript, running in Node.
 * @param {Feature} feature
 * @returns {any} what its glue exports
 */
export function loadFallback(feature) {
  const file = inRoot(artifacts[feature].fallback);
  /** @type {Record<string, any>} */
  const self = {};
  // As in a page, it is a script and no module: it finds the rest of its globals where it runs.
  compileFunction(readFileSync(file, "utf8"), ["self"], { filename: file })(self);
  return self[path.basename(file, ".js")];
}

/** Whether every committed artifact was built from the sources as they are. */
export async function isCurrent() {
  const hash = sourceHash();
  const features = /** @type {Feature[]} */ (Object.keys(artifacts));
  const built = await Promise.all(features.map(builtHashes));
  return built.every((hashes) => Object.values(hashes).every((found) => found === hash));
}
