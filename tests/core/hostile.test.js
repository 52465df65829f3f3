/** Hostile JavaScript values at every entry of the modules as they are shipped. `npm run fuzz` does the same for longer. */
import assert from "node:assert/strict";
import { ENTRIES, tryEntry, untried } from "./hostile.js";
import { shippedTest } from "./shipped.js";
import { test } from "node:test";
import { artifacts, loadBuilt } from "../../scripts/lib/core.js";

const CALLS = 60;

test("every exported call is tried", async () => {
  for (const feature of Object.keys(artifacts)) {
    assert.deepEqual(
      untried(
        await loadBuilt(/** @type {import("../../scripts/lib/core.js").Feature} */ (feature)),
      ),
      [],
      feature,
    );
  }
});

for (const entry of ENTRIES) {
  shippedTest(`${entry.name} answers or refuses whatever it is given`, async (load) => {
    const module = await load(entry.feature);
    const tally = tryEntry(module, entry, { seed: 20_261_122, goesOn: (calls) => calls < CALLS });
    assert.ok(tally.refused > 0, "nothing was refused");
  });
}
