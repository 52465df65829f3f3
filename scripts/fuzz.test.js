import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { inRoot } from "./lib/run.js";

/** @param {...string} args */
function fuzz(...args) {
  const script = inRoot("scripts", "fuzz.js");
  return spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
}

test("an entry that there is not is named, with those that there are", () => {
  const { status, stdout, stderr } = fuzz("--only", "evaluate,unknownName");
  assert.equal(status, 1);
  assert.equal(stdout, "");
  assert.match(
    stderr,
    /^no such entry: unknownName; there are: values, exports, evaluate, .*sweep/,
  );
});

test("what needs no Rust is fuzzed for as long as it is asked", () => {
  const { status, stdout } = fuzz("--only", "exports", "--seconds", "0.2", "--seed", "7");
  assert.equal(status, 0, stdout);
  assert.match(stdout, /^exports +green: \d+ files, \d+ refused, \d+ users read$/m);
});
