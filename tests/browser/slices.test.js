/** Long work leaves the page usable: its tasks are timed, so that nothing else runs beside these tests. */
import assert from "node:assert/strict";
import { consoleTest, untilReviewed } from "./harness.js";
import { openLab } from "./labPage.js";
import { openPlanner } from "./plannerPage.js";

/** @typedef {import("./harness.js").Session} Session */

/** What may pass without anybody feeling it, in milliseconds, and how many times longer a busy machine may take. */
const FELT_MS = 50;
const BUSY = 5;

/** Fails where work blocks the page. @param {Session} session @param {() => Promise<void>} work */
async function inSlices({ page }, work) {
  await page.evaluate(() => {
    const tasks = /** @type {number[]} */ ([]);
    /** @type {any} */ (globalThis).longTasks = tasks;
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
    }).observe({ type: "longtask" });
  });
  await work();
  /** @type {number[]} */
  const tasks = await page.evaluate(() => /** @type {any} */ (globalThis).longTasks);
  const longest = Math.max(0, ...tasks);
  assert.ok(longest < FELT_MS * BUSY, `tasks above 50 ms: ${tasks.join(", ")}`);
}

consoleTest("5,000 users: the map is drawn in slices", async (session) => {
  const { page, byId } = session;
  await untilReviewed(session);
  await page.locator('label[for="size-5000"]').click();
  await byId("idle-year-cost").filter({ hasText: "$540,000" }).waitFor();
  await openLab(session);
  await inSlices(session, async () => {
    // Another weekday replays everything anew, and nothing is read for it.
    await byId("lab-weekday").selectOption("3");
    await byId("lab-map").waitFor({ state: "detached" });
    await byId("lab-map").waitFor();
  });
});

consoleTest("10,000 scenarios are played in slices", async (session) => {
  const { byId } = session;
  await openPlanner(session);
  await byId("planner-bands").waitFor();
  const before = await byId("planner-bands").innerText();
  await inSlices(session, async () => {
    await byId("planner-sim-scenarios").fill("10000");
    await byId("planner-sim-seed").fill("7");
    await byId("planner-sim-told").filter({ hasText: "10,000 scenarios" }).waitFor();
  });
  assert.notEqual(await byId("planner-bands").innerText(), before);
});
