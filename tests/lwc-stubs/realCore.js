import { readFileSync } from "node:fs";

/** Serves the committed module to the loader, as the org serves a static resource. */
export function serveCore() {
  const bytes = readFileSync("force-app/main/core/staticresources/seatwiseCore.wasm");
  globalThis.fetch = async () => ({
    ok: true,
    status: 200,
    arrayBuffer: async () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  });
}
