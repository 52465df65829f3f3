/** A year of 300 users as part of every test run; the five years of 5,000 are `npm run soak`. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { FAULTS } from "./faults.js";
import { soak } from "./soak.js";

/** Chosen so that every fault strikes. */
const SEED = 4;

describe(`a year of weekly runs with faults, seed ${SEED}`, () => {
  /** @type {import("./soak.js").Outcome} */
  let outcome;
  before(() => {
    outcome = soak({ users: 300, weeks: 52, seed: SEED });
  });

  it("keeps every promise of R7, and had all of them to keep", () => {
    console.log(JSON.stringify(outcome));
    const { judged } = outcome;
    assert.ok(judged.deactivations >= 50, `${judged.deactivations} deactivations`);
    assert.ok(judged.firstWarnings >= 200, `${judged.firstWarnings} first warnings`);
    assert.ok(judged.finalNotices >= 100, `${judged.finalNotices} final notices`);
    assert.ok(judged.activeAgain >= 1_000, `${judged.activeAgain} who were here`);
    assert.ok(judged.exempt >= 50, `${judged.exempt} exempt users`);
  });

  it("was struck by faults of most kinds", () => {
    const struck = FAULTS.filter(({ name }) => outcome.faults[name] > 0);
    assert.ok(struck.length >= FAULTS.length - 2, struck.map(({ name }) => name).join(", "));
    assert.ok(outcome.statuses.Stopped > 0 && outcome.statuses["Completed with Errors"] > 0);
  });

  it("is the same story again from the same seed", () => {
    const short = () => JSON.stringify(soak({ users: 60, weeks: 12, seed: 7 }));
    assert.equal(short(), short());
  });
});
