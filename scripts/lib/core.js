/** The built core: which sources it is made of, and where it lies. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { inRoot } from "./run.js";

const bundle = "force-app/main/core/lwc/seatwiseCore";

/** Committed, so that an org can be deployed without Rust. Paths from the root. */
export const artifacts = {
  wasm: "force-app/main/core/staticresources/seatwiseCore.wasm",
  glue: `${bundle}/glue.js`,
  types: `${bundle}/glue.d.ts`,
};

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

/** The first line of the glue and of its types, so that each shows what it belongs to. */
export const header = (/** @type {string} */ hash) =>
  `// Built by npm run build, sources ${hash}\n`;

/**
 * The hash inside each committed artifact; null where there is none.
 * @returns {Promise<Record<keyof typeof artifacts, string | null>>}
 */
export async function builtHashes() {
  const [glue, types] = [artifacts.glue, artifacts.types].map((file) => {
    const text = existsSync(inRoot(file)) ? readFileSync(inRoot(file), "utf8") : "";
    return /^\/\/ .* sources ([0-9a-f]{16})\n/.exec(text)?.[1] ?? null;
  });
  return { wasm: await wasmHash(), glue, types };
}

async function wasmHash() {
  try {
    return (await loadBuiltCore()).coreVersion().sourceHash;
  } catch {
    return null;
  }
}

/**
 * The committed core, running in Node.
 * @returns {Promise<typeof import("../../force-app/main/core/lwc/seatwiseCore/glue.js")>}
 */
export async function loadBuiltCore() {
  // Beside an org there is no package.json: the text is read as a module whatever its folder says.
  const text = readFileSync(inRoot(artifacts.glue), "utf8");
  const glue = await import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
  glue.initSync({ module: readFileSync(inRoot(artifacts.wasm)) });
  return glue;
}

/** Whether every committed artifact was built from the sources as they are. */
export async function isCurrent() {
  const hash = sourceHash();
  return Object.values(await builtHashes()).every((built) => built === hash);
}
