import { readFileSync } from "node:fs";
import { basename } from "node:path";

/** Serves the committed modules to their loaders, as the org serves static resources. */
export function serveCore() {
  globalThis.fetch = async (url) => {
    const bytes = readFileSync(`force-app/main/core/staticresources/${basename(url)}.wasm`);
    return {
      ok: true,
      status: 200,
      arrayBuffer: async () =>
        bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
    };
  };
}

/** Runs the script of a static resource in the page, as the platform's loadScript does. */
export function runScript(url) {
  const [name] = basename(url).split("?");
  const text = readFileSync(`force-app/main/core/staticresources/${name}.js`, "utf8");
  new Function("self", text)(window);
}
