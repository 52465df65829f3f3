/** The committed modules of commitments and imports pass every case of tests/commitment-vectors as it is shipped. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { inRoot } from "../../scripts/lib/run.js";
import { shippedTest } from "./shipped.js";

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {string} call
 * @property {any} request
 * @property {any} [answer] may say less than the module does, save in its lists
 * @property {string[]} [problems] the paths
 * @property {string[]} [files] for an import, with `licenses` and `addressable`
 * @property {any} [licenses]
 * @property {any} [addressable]
 */

const bytes = (/** @type {string} */ text) => new TextEncoder().encode(text);

/** @param {any} module @param {Case} of */
function answered(module, { call, request, files = [], licenses, addressable }) {
  if (call === "simulation") {
    const simulation = new module.Simulation(request);
    for (let left = 1; left > 0;) left = simulation.continue(3);
    const answer = simulation.answer();
    simulation.free();
    return answer;
  }
  if (call === "importLogins") {
    const login = new module.LoginImport(request);
    // Cut where it hurts: anywhere.
    for (const [at, file] of files.entries()) {
      if (at > 0) login.nextFile();
      const text = bytes(file);
      for (let from = 0; from < text.length; from += 7) login.add(text.subarray(from, from + 7));
    }
    login.finish();
    const months = login.months(bytes(JSON.stringify(licenses ?? null)), addressable ?? null);
    const answer = { problems: login.problems(), userIds: login.userIds(), months };
    login.free();
    return answer;
  }
  return module[call](request);
}

/** @param {any} module @param {Case} of */
function outcome(module, of) {
  try {
    return answered(module, of);
  } catch (error) {
    const { problems } = /** @type {{ problems?: { path: string }[] }} */ (error);
    if (!problems) throw error;
    return { problems: problems.map(({ path }) => path).sort() };
  }
}

/** What an item of a list is known by. */
const KEYS = ["month", "sizing", "input", "lever", "finding", "name", "date"];

/** @param {any[]} items @param {string} name of one of them, or what is asked of all */
function inList(items, name) {
  return name === "length"
    ? items.length
    : items.find((item) => KEYS.some((key) => item[key] === name));
}

/**
 * As much of the actual value as the expected one speaks of; a list may be told by some of its items.
 * @param {any} expected
 * @param {any} actual
 * @returns {any}
 */
function spokenOf(expected, actual) {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    return actual.map((item, index) => spokenOf(expected[index], item));
  }
  if (expected && actual && typeof expected === "object" && typeof actual === "object") {
    const found = (/** @type {string} */ name) =>
      Array.isArray(actual) ? inList(actual, name) : actual[name];
    return Object.fromEntries(
      Object.keys(expected).map((name) => [name, spokenOf(expected[name], found(name))]),
    );
  }
  return actual;
}

for (const file of readdirSync(inRoot("tests", "commitment-vectors"))) {
  /** @type {{ cases: Case[] }} */
  const { cases } = JSON.parse(readFileSync(inRoot("tests", "commitment-vectors", file), "utf8"));
  shippedTest(`every case of ${file} holds`, async (load) => {
    const module = { ...(await load("commitment")), ...(await load("import")) };
    assert.ok(cases.length > 0);
    for (const one of cases) {
      const expected = one.problems ? { problems: [...one.problems].sort() } : one.answer;
      const actual = outcome(module, one);
      assert.deepEqual(spokenOf(expected, actual), expected, `${file}: ${one.name}`);
    }
  });
}
