import assert from "node:assert/strict";
import { test } from "node:test";
import { parts } from "../../scripts/lib/parts.js";
import { report } from "./report.js";

const FINDING = { file: "B.cls", line: 2, rule: "pmd:Rule", message: "Wrong." };

test("the report is what the test runner counts: files, and those of them with findings", (t) => {
  /** @type {string[]} */
  const printed = [];
  t.mock.method(console, "log", (/** @type {string} */ line) => printed.push(line));
  const isGood = report([FINDING, { ...FINDING, line: 10 }, { ...FINDING, file: "A.cls" }], 5);
  t.mock.restoreAll();
  assert.equal(isGood, false);
  assert.deepEqual(printed.slice(0, 3), [
    "A.cls:2 pmd:Rule: Wrong.",
    "B.cls:2 pmd:Rule: Wrong.",
    "B.cls:10 pmd:Rule: Wrong.",
  ]);
  for (const name of ["apexls", "analyzer"]) {
    const part = parts.find((other) => other.name === name);
    assert.deepEqual(part?.count?.(printed.join("\n")), { passed: 3, failed: 2 });
  }
});
