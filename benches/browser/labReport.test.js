import assert from "node:assert/strict";
import { test } from "node:test";
import { missedLabBudgets } from "./labReport.js";

const MEGABYTE = 1024 * 1024;

/** @param {{ grid?: number, plainGrid?: number, twice?: number, bytes?: number }} figures */
function measured({ grid = 50, plainGrid = 5_000, twice = 54, bytes = 160 * MEGABYTE }) {
  const row = { weeks: 52, group: 0, hundred: 0 };
  return {
    users: 100_000,
    logins: 0,
    load: 0,
    replay: 0,
    core: { group: 0, grid, answer: 0, withinGrace: 0 },
    slices: { longest: 50, longestWithinGrace: 50 },
    plain: { read: 0, measured: 10, grid: plainGrid },
    growth: [
      { ...row, users: 100_000, thousand: 50 },
      { ...row, users: 200_000, thousand: twice },
      { ...row, users: 200_000, weeks: 104, thousand: 500 },
    ],
    memory: { users: 1_000_000, logins: 0, load: 0, bytes },
  };
}

test("figures on the budget are within it", () => {
  assert.deepEqual(missedLabBudgets("plain", measured({})), []);
});

test("what is over its budget is named with its figure", () => {
  const figures = measured({ grid: 251, plainGrid: 25_000, twice: 56, bytes: 161 * MEGABYTE });
  assert.deepEqual(missedLabBudgets("LWS", figures), [
    "sweep over 52 weeks and 1,000 policies (LWS): 251.0 ms, at most 250",
    "the core's sweep as a share of plain JavaScript's (LWS): 1.0 %, at most 1",
    "what doubling the users adds to a sweep (LWS): 12.0 %, at most 10",
    "wasm memory after loading a million users (LWS): 161.0 MB, at most 160",
  ]);
});

test("a window that was measured with one number of users tells nothing of growth", () => {
  const { growth, ...rest } = measured({});
  assert.equal(missedLabBudgets("plain", { ...rest, growth: growth.slice(0, 1) }).length, 1);
});
