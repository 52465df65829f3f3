import assert from "node:assert/strict";
import { test } from "node:test";
import { apexMethod, useOrg } from "./apex.js";
import { createSampleOrg } from "./sample/sampleOrg.js";

const getContext = apexMethod("SeatwiseConsoleController.getContext");
const getPopulationPage = apexMethod("SeatwiseConsoleController.getPopulationPage");

test("before an org is open, the error is one as Apex gives it", async () => {
  await assert.rejects(
    getContext(),
    (/** @type {any} */ error) => error.body.message === "no org is open",
  );
});

test("a method that nobody answers is refused where it is imported", () => {
  assert.throws(() => apexMethod("SeatwiseConsoleController.destroy"), /does not answer/);
});

test("the context is the org without its users", async () => {
  const org = createSampleOrg({ size: 500, asOf: "2026-11-23" });
  useOrg(org);
  const context = JSON.parse(/** @type {string} */ (await getContext()));
  assert.equal(context.populationSize, org.users.length);
  assert.deepEqual(Object.keys(context).sort(), [
    "asOf",
    "currency",
    "licenses",
    "orgName",
    "policies",
    "populationSize",
    "prices",
    "run",
  ]);
});

test("the pages, in id order, hold every user once", async () => {
  const org = createSampleOrg({ size: 5000, asOf: "2026-11-23" });
  useOrg(org);
  /** @type {string[]} */
  const ids = [];
  const counts = [];
  for (let afterId = null, done = false; !done;) {
    /** @type {any} */
    const page = await getPopulationPage({ afterId });
    const { columns } = JSON.parse(page.population);
    assert.equal(columns.id.length, page.count);
    assert.equal(columns.account.length, page.count);
    ids.push(...columns.id);
    counts.push(page.count);
    ({ lastId: afterId, done } = page);
  }
  assert.deepEqual(counts, [2000, 2000, 1840]);
  assert.deepEqual(
    ids,
    org.users.map(({ id }) => id),
  );
});

test("behind the last user comes an empty page", async () => {
  const org = createSampleOrg({ size: 500, asOf: "2026-11-23" });
  useOrg(org);
  const page = /** @type {any} */ (await getPopulationPage({ afterId: org.users.at(-1)?.id }));
  assert.deepEqual([page.count, page.lastId, page.done], [0, null, true]);
});
