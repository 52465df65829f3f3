import assert from "node:assert/strict";
import axe from "axe-core";
import { consoleTest, untilReviewed } from "./harness.js";

/** @typedef {import("./harness.js").Session} Session */

/** @param {Session} session @returns {Promise<string[]>} what axe finds serious or critical */
async function seriousFindings({ page }) {
  await page.evaluate(axe.source);
  const { passes, violations } = await page.evaluate(() =>
    /** @type {any} */ (globalThis).axe.run(document, { resultTypes: ["violations"] }),
  );
  assert.ok(passes.length > 20, "axe looked at the page");
  return violations
    .filter((/** @type {any} */ { impact }) => impact === "serious" || impact === "critical")
    .flatMap((/** @type {any} */ { id, help, nodes }) =>
      nodes.map(
        (/** @type {any} */ { target, html }) =>
          `${id}: ${help} at ${target} ${html.slice(0, 160)}`,
      ),
    );
}

consoleTest("axe finds nothing serious on the first screen", async (session) => {
  await untilReviewed(session);
  assert.deepEqual(await seriousFindings(session), []);
});

consoleTest("axe finds nothing serious beside an open panel", async (session) => {
  await untilReviewed(session);
  await session.byId("open").first().click();
  await session.byId("why-panel").waitFor();
  assert.deepEqual(await seriousFindings(session), []);
});

consoleTest("axe finds nothing serious in the export dialog", async (session) => {
  await untilReviewed(session);
  await session.byId("open-export").click();
  assert.deepEqual(await seriousFindings(session), []);
});

consoleTest("axe finds nothing serious in the outbox", async (session) => {
  const { page, byId } = session;
  await untilReviewed(session);
  await page.getByRole("tab", { name: "Runs" }).click();
  await byId("run-now").click();
  await byId("confirm-yes").click();
  await byId("run-status").filter({ hasText: "Completed" }).waitFor();
  await byId("open-outbox").click();
  await byId("outbox-row").first().click();
  await byId("outbox-body").waitFor();
  assert.deepEqual(await seriousFindings(session), []);
});
