import assert from "node:assert/strict";
import { test } from "node:test";
import { missedBudgets } from "./report.js";

const MEGABYTE = 1024 * 1024;

/** @param {{ loadAndPlan: number, megabytes: number, moveThreshold: number }} figures */
function measured({ loadAndPlan, megabytes, moveThreshold }) {
  return {
    users: 100_000,
    firstLoadAndPlan: 0,
    core: { loadAndPlan, plan: 0, moveThreshold, moveScope: 0 },
    plain: { loadAndPlan: 0, plan: 0 },
    memory: { afterPlan: megabytes * MEGABYTE, atEnd: 0 },
  };
}

test("figures on the budget are within it", () => {
  const figures = measured({ loadAndPlan: 1500, megabytes: 64, moveThreshold: 100 });
  assert.deepEqual(missedBudgets("plain", figures), []);
});

test("each budget that is missed is named with its figure", () => {
  const figures = measured({ loadAndPlan: 1500.4, megabytes: 64.0625, moveThreshold: 250 });
  assert.deepEqual(missedBudgets("LWS", figures), [
    "load and plan (LWS): 1500.4 ms, at most 1500",
    "wasm memory after load and plan (LWS): 64.1 MB, at most 64",
    "moving a threshold (LWS): 250.0 ms, at most 100",
  ]);
});

test("a figure that was not taken is no figure within the budget", () => {
  const figures = measured({ loadAndPlan: NaN, megabytes: 1, moveThreshold: 1 });
  assert.equal(missedBudgets("plain", figures).length, 1);
});
