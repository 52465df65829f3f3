import assert from "node:assert/strict";
import { test } from "node:test";
import { checkSuppressions } from "./suppressions.js";

/** @param {string} text @returns {number[]} the lines of what is found */
const check = (text) => checkSuppressions("some.file", text).map(({ line }) => line);

test("a suppression that names its rule and gives a reason is fine", () => {
  for (const text of [
    "// Every row is a condition.\n@SuppressWarnings('PMD.CyclomaticComplexity')",
    "@SuppressWarnings('PMD.A, PMD.B') // Both, because.",
    "// Because.\n@SuppressWarnings(\n  'PMD.A'\n)\nclass A {}",
    "const QUERY = text; // NOPMD: bound above",
    "// eslint-disable-next-line no-await-in-loop -- one after the other",
    "/* eslint-disable @scope/plugin/rule-name -- everywhere in here */",
    "/* sfge-disable-stack ApexFlsViolation: custom metadata */",
    "<!-- code-analyzer-suppress(pmd:ProtectSensitiveData): opens nothing -->",
    "plain();",
  ]) {
    assert.deepEqual(check(text), [], text);
  }
});

test("a suppression without a reason is found", () => {
  for (const text of [
    "@SuppressWarnings('PMD.CyclomaticComplexity')",
    "@SuppressWarnings(\n  'PMD.A'\n)\n// Words.",
    "// NOPMD",
    "// NOPMD:",
    "// eslint-disable-next-line no-await-in-loop",
    "// eslint-disable-next-line no-await-in-loop --",
    "/* sfge-disable-stack ApexFlsViolation */",
    "// code-analyzer-suppress(pmd:ProtectSensitiveData)",
  ]) {
    assert.deepEqual(check(text), [1], text);
  }
  assert.deepEqual(check("// Words.\nplain();\n@SuppressWarnings('PMD.A')"), [3]);
});

test("a suppression of everything is found, whatever its reason", () => {
  for (const text of [
    "@SuppressWarnings('PMD') // because",
    "/* eslint-disable -- because */",
    "// code-analyzer-suppress: because",
    "// code-analyzer-suppress(all): because",
    "// code-analyzer-suppress(pmd): because",
    "/* sfge-disable */",
  ]) {
    assert.deepEqual(check(text), [1], text);
  }
});
