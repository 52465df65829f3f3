/** The committed resource of the Apex tests holds exactly the vectors. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { inRoot } from "../../scripts/lib/run.js";
import { RESOURCE, bundle, bundledVectors } from "./bundle.js";

test("the committed resource is made of the vectors as they are", () => {
  const isSame = readFileSync(RESOURCE, "utf8") === bundledVectors();
  assert.ok(isSame, "run node tests/vectors-resource/write.js and commit what it writes");
});

test("it says the same as the files", () => {
  const folder = inRoot("tests", "vectors");
  /** @type {Record<string, unknown>} */
  const expected = {};
  for (const file of readdirSync(folder)) {
    expected[file] = JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
  }
  assert.deepEqual(JSON.parse(bundledVectors()), expected);
});

test("spaces go, save in texts; numbers stay as they are written", () => {
  const json = '{\n  "a \\" b": [60.0, 1e2,\t-0],\r\n "c\\\\": " : " }\n';
  assert.equal(
    bundle([["x.json", json]]),
    '{\n"x.json":{"a \\" b":[60.0,1e2,-0],"c\\\\":" : "}\n}\n',
  );
});
