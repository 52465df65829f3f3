import assert from "node:assert/strict";
import { test } from "node:test";
import { phrasing } from "./phrases.js";

const english = phrasing("en-US");
const german = phrasing("de-DE");
const ROWS = { one: "{count} row of {file}", many: "{count} rows of {file}" };

test("numbers are written as the locale does, texts as they are", () => {
  assert.equal(english("{a} of {b}: {a}", { a: 10_000, b: "10000" }), "10,000 of 10000: 10,000");
  assert.equal(german("{a} von {b}", { a: 10_000, b: 2.5 }), "10.000 von 2,5");
});

test("the count chooses the form", () => {
  const said = [0, 1, 2, 1_000].map((count) => english(ROWS, { count, file: "a.csv" }));
  assert.deepEqual(said, [
    "0 rows of a.csv",
    "1 row of a.csv",
    "2 rows of a.csv",
    "1,000 rows of a.csv",
  ]);
});

test("what a value holds is not filled again, and a place without a value stays", () => {
  assert.equal(english("{file}, {line}", { file: "{line}$&.csv" }), "{line}$&.csv, {line}");
});
