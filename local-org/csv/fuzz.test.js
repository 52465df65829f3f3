import assert from "node:assert/strict";
import { test } from "node:test";
import { fuzzExports } from "./fuzz.js";

const FILES = 1_000;

test(`${FILES} hostile files become a population, or problems that say where`, async () => {
  const met = await fuzzExports({ seed: 20_261_122, goesOn: (files) => files < FILES });
  assert.equal(met.files, FILES);
  // Neither all nonsense nor all good: both ways are gone.
  for (const [what, number] of Object.entries(met)) assert.ok(number > 150, `${what}: ${number}`);
});
