import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { buildPage } from "./build.js";

/** @type {Record<string, string>} */
const MIME_TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".gif": "image/gif",
  ".wasm": "application/wasm",
};

/**
 * What Lightning Experience allows a page: nothing from elsewhere; and what Lightning Web Security needs, which is eval,
 * and scripts of the page's own making to tell that one was loaded.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
].join("; ");

/**
 * Serves a folder to this machine alone. Nothing is cached: what is served is what was built last.
 *
 * @param {{ dir: string, port?: number }} options port 0 takes any that is free
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ dir, port = 0 }) {
  const server = createServer(async (request, response) => {
    const file = fileOf(dir, request.url ?? "/");
    try {
      const content = await readFile(file);
      response.writeHead(200, {
        "Content-Type": MIME_TYPES[extname(file)] ?? "application/octet-stream",
        "Content-Security-Policy": CONTENT_SECURITY_POLICY,
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
      });
      response.end(content);
    } catch {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
      response.end("not found");
    }
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(undefined));
  });
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file that a request means; one outside the folder is not found. @param {string} dir @param {string} url */
function fileOf(dir, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, "http://local").pathname);
  } catch {
    return join(dir, "\0");
  }
  const file = normalize(join(dir, path.endsWith("/") ? `${path}index.html` : path));
  return file.startsWith(normalize(dir) + sep) ? file : join(dir, "\0");
}

/**
 * Builds and serves the page, on another port where the wanted one is taken.
 * @param {number} port
 * @returns {Promise<string>} the page's address
 */
export async function start(port) {
  const { dir } = await buildPage();
  const { url } = await serve({ dir, port }).catch((error) => {
    if (error.code !== "EADDRINUSE") throw error;
    return serve({ dir });
  });
  console.log(`Seatwise: ${url}   inside Lightning Web Security: ${url}?lws   (Ctrl+C stops)`);
  return url;
}
