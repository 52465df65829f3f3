import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "./agree.js";

/** Every reason of R5 and R8. */
const REASONS = 18;

test("the core and the Apex decide two thousand generated users alike", async () => {
  const { users, refused, reasons, differences } = await compare({
    users: 2_000,
    seed: 20_261_121,
  });
  assert.equal(users, 2_000);
  assert.deepEqual(differences, []);
  assert.ok(refused > 0, "no request was refused");
  assert.equal(Object.keys(reasons).length, REASONS, `met only ${Object.keys(reasons)}`);
});
