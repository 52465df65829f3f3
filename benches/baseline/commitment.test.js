import assert from "node:assert/strict";
import { test } from "node:test";
import { bestCommitment, drawScenarios, totalCost } from "./commitment.js";
import { loadBuiltCommitment } from "../../scripts/lib/core.js";

const TERMS = { pricePerLogin: 4, overageMultiplier: 2.5, rolloverMonths: 3 };
const baseline = Array.from({ length: 36 }, (_, month) => 400 + 37 * ((month * 7) % 12));
const options = { volatility: 0.3, correlation: 0.4, probability: 0.05, size: 3, seed: 5 };

test("plain JavaScript prices a demand as the core does, and finds the same best commitment", async () => {
  const { contractLedger, optimizeCommitment } = await loadBuiltCommitment();
  for (const demand of drawScenarios(baseline, { ...options, scenarios: 40 })) {
    const contract = { ...TERMS, startMonth: "2026-01", termMonths: 36, monthlyCommitment: 500 };
    const request = { contract, demand: [...demand] };
    assert.equal(totalCost(500, [demand], TERMS), contractLedger(request).totals.cost);
    const { monthlyCommitment } = optimizeCommitment(request);
    assert.equal(bestCommitment([demand], TERMS), monthlyCommitment);
  }
});

test("the scenarios keep the baseline's mean, and the same seed gives the same", () => {
  const quiet = { ...options, probability: 0 };
  const scenarios = drawScenarios(baseline, { ...quiet, scenarios: 4000 });
  const sum = (/** @type {Iterable<number>} */ numbers) =>
    [...numbers].reduce((total, number) => total + number, 0);
  const mean = sum(scenarios.map(sum)) / scenarios.length;
  assert.ok(Math.abs(mean / sum(baseline) - 1) < 0.01, `${mean} around ${sum(baseline)}`);
  assert.deepEqual(drawScenarios(baseline, { ...quiet, scenarios: 2 }), scenarios.slice(0, 2));
});
