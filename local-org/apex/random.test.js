import assert from "node:assert/strict";
import { it } from "node:test";
import { valueOf } from "./testProgram.js";

it("makes ids and numbers that differ", () => {
  assert.match(
    valueOf("UUID.randomUUID().toString()"),
    /^"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"$/,
  );
  assert.notEqual(valueOf("UUID.randomUUID().toString()"), valueOf("UUID.randomUUID().toString()"));
  assert.notEqual(valueOf("Crypto.getRandomLong()"), valueOf("Crypto.getRandomLong()"));
  assert.match(valueOf("Crypto.getRandomInteger()"), /^-?\d+$/);
});
