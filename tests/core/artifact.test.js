/** The committed core: built from these sources, small enough, and right as it is shipped. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { artifacts, builtHashes, sourceHash } from "../../scripts/lib/core.js";
import { inRoot } from "../../scripts/lib/run.js";
import { shippedTest } from "./shipped.js";

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {"evaluate" | "planRun"} call
 * @property {any} request
 * @property {any} expect
 */

/** @param {string} file @returns {Case[]} */
function casesOf(file) {
  return JSON.parse(readFileSync(inRoot("tests", "vectors", file), "utf8")).cases;
}

/** @param {any} answer @param {(decision: any) => boolean} isIt */
function ids(answer, isIt) {
  return answer.decisions
    .filter(isIt)
    .map((/** @type {any} */ decision) => decision.id)
    .sort();
}

for (const [feature, files] of Object.entries(artifacts)) {
  test(`${feature}: the committed artifacts are built from the sources beside them`, async () => {
    const expected = sourceHash();
    assert.deepEqual(
      await builtHashes(/** @type {import("../../scripts/lib/core.js").Feature} */ (feature)),
      { wasm: expected, fallback: expected, glue: expected, types: expected },
      "run npm run build and commit what it writes",
    );
  });

  test(`${feature}: the JavaScript in its place is at most 1.3 MB raw and 160 KB brotli`, () => {
    const script = readFileSync(inRoot(files.fallback));
    assert.ok(script.length <= 1_300_000, `${script.length} bytes raw`);
    const packed = brotliCompressSync(script).length;
    assert.ok(packed <= 160_000, `${packed} bytes brotli`);
  });

  test(`${feature}: the module is at most 300 KB raw and 100 KB brotli`, () => {
    const wasm = readFileSync(inRoot(files.wasm));
    assert.ok(wasm.length <= 300_000, `${wasm.length} bytes raw`);
    const packed = brotliCompressSync(wasm).length;
    assert.ok(packed <= 100_000, `${packed} bytes brotli`);
  });

  test(`${feature}: the artifacts name no folder of the machine that built them`, () => {
    for (const file of Object.values(files)) {
      const text = readFileSync(inRoot(file), "latin1");
      assert.doesNotMatch(text, /\/home\/|\/root\/|\/Users\/|[A-Z]:\\|registry\/src/, file);
    }
  });

  test(`${feature}: the text holds nothing that the Lightning sandbox refuses`, () => {
    assert.doesNotMatch(readFileSync(inRoot(files.glue), "utf8"), /import\.meta/);
    const script = readFileSync(inRoot(files.fallback), "utf8");
    assert.doesNotMatch(script, /import\.meta|["']use strict["']|\beval\(|new Function\b/);
  });
}

for (const file of readdirSync(inRoot("tests", "vectors"))) {
  shippedTest(`every case of ${file} holds`, async (load) => {
    const core = await load("review");
    for (const { name, call, request, expect } of casesOf(file)) {
      if (expect.problems) {
        assert.throws(
          () => core[call](request),
          (/** @type {any} */ error) => {
            const paths = error.problems.map((/** @type {any} */ problem) => problem.path);
            assert.deepEqual(paths.sort(), [...expect.problems].sort(), name);
            return true;
          },
          name,
        );
        continue;
      }
      /** @type {any} */
      const answer = core[call](request);
      const { deactivated, held, ...exact } = expect;
      for (const [key, value] of Object.entries(exact)) {
        assert.deepEqual(answer[key], value, `${name}: ${key}`);
      }
      if (deactivated) {
        const found = ids(answer, (decision) => decision.action === "deactivate");
        assert.deepEqual(found, [...deactivated].sort(), name);
      }
      if (held) {
        const found = ids(answer, ({ reason }) => /^held(ForApproval|ByMode)$/.test(reason));
        assert.deepEqual(found, [...held].sort(), name);
      }
    }
  });
}
