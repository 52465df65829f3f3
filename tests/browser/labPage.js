import assert from "node:assert/strict";
import axe from "axe-core";
import { untilReviewed } from "./harness.js";

/** @typedef {import("./harness.js").Session} Session */

/** Opens the lab and waits for its map. @param {Session} session */
export async function openLab(session) {
  await untilReviewed(session);
  const tab = session.page.getByRole("tab", { name: "Policy Lab" });
  if (!(await tab.isVisible())) {
    // A narrow window has the last tabs in a menu.
    await session.page.getByRole("button", { name: "More" }).click();
    await session.page.getByRole("menuitem", { name: "Policy Lab" }).click();
  } else {
    await tab.click();
  }
  await session.byId("lab-map").waitFor();
}

/** A count on screen. @param {Session} session @param {string} id */
export async function count({ byId }, id) {
  return Number((await byId(id).first().innerText()).replace(/\D/g, ""));
}

/** @param {Session} session @returns {Promise<string[]>} what axe finds serious or critical */
export async function seriousFindings({ page }) {
  await page.evaluate(axe.source);
  const { passes, violations } = await page.evaluate(() =>
    /** @type {any} */ (globalThis).axe.run(document, { resultTypes: ["violations"] }),
  );
  assert.ok(passes.length > 20, "axe looked at the page");
  return violations
    .filter((/** @type {any} */ { impact }) => impact === "serious" || impact === "critical")
    .flatMap((/** @type {any} */ { id, nodes }) =>
      nodes.map(
        (/** @type {any} */ { target, html }) => `${id} at ${target} ${html.slice(0, 160)}`,
      ),
    );
}
