import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { serve } from "./server.js";

/** @type {string} */
let folder;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "seatwise-"));
  mkdirSync(join(folder, "site"));
  writeFileSync(join(folder, "site/index.html"), "<p>hello</p>");
  writeFileSync(join(folder, "site/core.wasm"), "x");
  writeFileSync(join(folder, "secret.txt"), "secret");
  server = await serve({ dir: join(folder, "site") });
});

after(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** A path as it is, not tidied up as `fetch` does. @param {string} path @returns {Promise<number | undefined>} */
function status(path) {
  return new Promise((resolve, reject) => {
    request(server.url, { path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

test("serves files with their types, uncached, under the policy of an org", async () => {
  const page = await fetch(`${server.url}?lws`);
  assert.equal(await page.text(), "<p>hello</p>");
  assert.match(page.headers.get("content-type") ?? "", /^text\/html/);
  assert.equal(page.headers.get("cache-control"), "no-store");
  assert.match(page.headers.get("content-security-policy") ?? "", /connect-src 'self'/);
  const wasm = await fetch(`${server.url}core.wasm`);
  assert.equal(wasm.headers.get("content-type"), "application/wasm");
});

test("listens on this machine alone", () => {
  assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test("nothing outside the folder is found", async () => {
  for (const path of [
    "/nothing",
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/%",
    "//",
  ]) {
    assert.equal(await status(path), 404, path);
  }
  assert.equal(await status("/"), 200);
});
