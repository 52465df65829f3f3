/** The committed core on R9, R10 and R11: every case of `tests/lab-vectors` as shipped. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { inRoot } from "../../scripts/lib/run.js";
import { shippedTest } from "./shipped.js";

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {"replay" | "timeline" | "sweep" | "forecast" | "page" | "evaluate"} call
 * @property {any} [request]
 * @property {any[]} [users]
 * @property {any} [columns]
 * @property {string} [id]
 * @property {any} expect
 */

/** @typedef {typeof import("../../force-app/main/core/lwc/seatwiseCore/glue.js")} Core */

/** @param {any} page */
const bytes = (page) => new TextEncoder().encode(JSON.stringify(page));

/** @param {any} timeline */
const eventsOf = ({ events }) => events.map((/** @type {any} */ { on, event }) => `${on} ${event}`);

/**
 * What the core says to a case; throws what it throws.
 * @param {Core} core
 * @param {Case} of
 */
function answer(core, { call, request, users = [], columns, id = "", expect }) {
  if (call === "evaluate") return core.evaluate(request);
  const population = new core.Population(bytes(columns ? { columns } : { users }));
  try {
    switch (call) {
      case "page":
        return {};
      case "replay": {
        const replay = JSON.parse(population.replay(request));
        replay.timelines = {};
        for (const user of Object.keys(expect.timelines ?? {})) {
          replay.timelines[user] = eventsOf(JSON.parse(population.timeline(user, request)));
        }
        return replay;
      }
      case "timeline":
        return JSON.parse(population.timeline(id, request));
      case "sweep": {
        for (let left = population.beginSweep(request); left > 0;) {
          const now = population.continueSweep(2);
          assert.equal(now, Math.max(left - 2, 0));
          left = now;
        }
        return JSON.parse(population.sweepAnswer());
      }
      case "forecast":
        return JSON.parse(population.forecast(request));
    }
  } finally {
    population.free();
  }
}

/**
 * What is expected is there. A list may be told by some of its items: by date, or how long it is.
 * @param {any} actual
 * @param {any} expected
 * @param {string} path
 */
function holds(actual, expected, path) {
  if (expected === null || typeof expected !== "object") {
    assert.equal(actual, expected, path);
  } else if (Array.isArray(expected)) {
    assert.equal(actual.length, expected.length, `${path}: length`);
    expected.forEach((item, index) => holds(actual[index], item, `${path}[${index}]`));
  } else {
    for (const [name, value] of Object.entries(expected)) {
      const isItem = Array.isArray(actual) && name !== "length";
      const found = isItem ? actual.find(({ date }) => date === name) : actual[name];
      holds(found, value, `${path}: ${name}`);
    }
  }
}

for (const file of readdirSync(inRoot("tests", "lab-vectors"))) {
  const { cases, ...common } = JSON.parse(
    readFileSync(inRoot("tests", "lab-vectors", file), "utf8"),
  );
  shippedTest(`every case of ${file} holds`, async (load) => {
    const core = await load("review");
    for (const own of /** @type {Case[]} */ (cases)) {
      const request = { ...common.request, ...own.request };
      const users = (own.users ?? []).map((user) => ({ ...common.user, ...user }));
      const told = () => answer(core, { ...own, request, users });
      if (own.expect.problems) {
        assert.throws(told, (/** @type {any} */ error) => {
          assert.equal(error instanceof Error, true, own.name);
          assert.ok(error.message, own.name);
          const paths = error.problems.map((/** @type {any} */ problem) => problem.path);
          assert.deepEqual(paths.sort(), [...own.expect.problems].sort(), own.name);
          return true;
        });
      } else {
        holds(told(), own.expect, own.name);
      }
    }
  });
}

test("a case can fail", () => {
  const given = { totals: { deactivations: 1 }, runs: [{ date: "2026-01-05", finalNotices: 0 }] };
  holds(given, { totals: { deactivations: 1 }, runs: { "2026-01-05": {}, length: 1 } }, "");
  for (const wrong of [
    { totals: { deactivations: 2 } },
    { totals: { finalNotices: 0 } },
    { runs: [] },
    { runs: { length: 2 } },
    { runs: { "2026-01-05": { finalNotices: 1 } } },
    { runs: { "2026-01-12": { finalNotices: 0 } } },
    { savings: null },
  ]) {
    assert.throws(() => holds(given, wrong, ""), JSON.stringify(wrong));
  }
});

shippedTest("a population that was freed answers nothing", async (load) => {
  const core = await load("review");
  const population = new core.Population(bytes({ users: [] }));
  population.free();
  const window = { policies: [], from: "2026-01-01", to: "2026-01-31" };
  const sweep = { ...window, vary: "P", firstWarningDays: [1], finalNoticeDays: [2] };
  for (const call of [
    () => population.replay(window),
    () => population.timeline("a", window),
    () => population.beginSweep({ ...sweep, deactivationDays: [3] }),
    () => population.continueSweep(1),
    () => population.sweepAnswer(),
    () => population.forecast({ asOf: "2026-01-01", policies: [] }),
  ]) {
    assert.throws(call, Error);
  }
});
