import assert from "node:assert/strict";
import axe from "axe-core";

/** @typedef {import("./harness.js").Session} Session */

/**
 * What axe finds serious or critical.
 * @param {Session} session
 * @param {number} [rules] how many it has something to say about at least: few in a small dialog
 * @returns {Promise<string[]>}
 */
export async function seriousFindings({ page }, rules = 20) {
  await page.evaluate(axe.source);
  const { passes, violations } = await page.evaluate(() =>
    /** @type {any} */ (globalThis).axe.run(document, { resultTypes: ["violations"] }),
  );
  assert.ok(passes.length >= rules, "axe looked at the page");
  return violations
    .filter((/** @type {any} */ { impact }) => impact === "serious" || impact === "critical")
    .flatMap((/** @type {any} */ { id, help, nodes }) =>
      nodes.map(
        (/** @type {any} */ { target, html }) =>
          `${id}: ${help} at ${target} ${html.slice(0, 160)}`,
      ),
    );
}
