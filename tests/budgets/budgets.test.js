/**
 * What the modules and the Apex use, against `budgets.json`. The numbers are counted and the same on every machine; the
 * room is for work that changes a little. Where something was made to cost more with good reason: `node tests/budgets/write.js`.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { inRoot } from "../../scripts/lib/run.js";
import { differences } from "./differences.js";
import { measures } from "./measure.js";
import { Meter } from "./meter.js";

const ROOM = 4;
const budgets = JSON.parse(readFileSync(inRoot("tests", "budgets", "budgets.json"), "utf8"));

for (const [place, measure] of Object.entries(measures)) {
  it(`${place} stays within its budgets`, async () => {
    assert.deepEqual(differences(budgets[place], await measure(), ROOM), []);
  });
}

describe("the meter", () => {
  /** @param {number} months */
  const ledger = async (months) => {
    const meter = await Meter.of("commitment");
    const contract = { startMonth: "2026-01", termMonths: months, monthlyCommitment: 5 };
    const request = { contract: { ...contract, pricePerLogin: 1 }, demand: Array(months).fill(7) };
    return meter.used(() => meter.glue.contractLedger(request));
  };

  it("counts the same work the same each time, and more work more", async () => {
    const [short, again, long] = [await ledger(12), await ledger(12), await ledger(24)];
    assert.deepEqual(again, short);
    for (const what of /** @type {const} */ (["steps", "callsOut", "bytesOut"])) {
      assert.ok(long[what] > short[what] * 1.3, `${what}: ${short[what]}, then ${long[what]}`);
    }
    assert.ok(short.callsIn > 0 && short.bytesIn > 0 && short.pages > 0);
  });
});

describe("a budget", () => {
  const budget = { load: { steps: 1_000, calls: 0 } };

  it("leaves some room, and says what grew beyond it", () => {
    assert.deepEqual(differences(budget, { load: { steps: 1_040, calls: 0 } }, ROOM), []);
    assert.deepEqual(differences(budget, { load: { steps: 1_041, calls: 1 } }, ROOM), [
      "“load” takes 1,041 steps instead of 1,000 (+4.1 %)",
      "“load” takes 1 calls instead of 0",
    ]);
  });

  it("is for work that is done, and all work has one", () => {
    assert.deepEqual(differences(budget, { plan: { steps: 1 } }, ROOM), [
      "“plan” has no budget",
      "“load” has a budget, and is not done any more",
    ]);
  });
});
