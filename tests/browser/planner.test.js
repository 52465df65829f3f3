import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { seriousFindings } from "./axe.js";
import { consoleTest } from "./harness.js";
import { openPlanner } from "./plannerPage.js";

/** @typedef {import("./harness.js").Session} Session */

/** Opens the table behind a chart. @param {Session} session @param {string} section */
async function openFigures({ byId }, section) {
  await byId(section).locator('[data-id="figures"]').last().click();
  await byId(section).locator('[data-id="figures-row"]').first().waitFor();
}

/** An amount or a count. @param {string} text */
function number(text) {
  return Number(text.replace(/[^\d.-]/g, ""));
}

consoleTest(
  "every figure of the planner comes out of its ledger",
  async (session) => {
    const { byId, screenshot } = session;
    await openPlanner(session);
    await openFigures(session, "planner-ledger");
    const rows = await byId("planner-ledger").locator('[data-id="figures-row"]').all();
    const price = number(await byId("planner-pricePerLogin").inputValue());
    const multiple = number(await byId("planner-overageMultiplier").inputValue());
    const commitment = number(await byId("planner-monthlyCommitment").inputValue());
    const typed = byId("planner-month-logins");
    let cost = 0;
    for (const [at, row] of rows.entries()) {
      const [logins, committed, , used, , , overage, commitmentCost, overageCost] = (
        await row.locator("td").allInnerTexts()
      ).map(number);
      assert.equal(logins, number(await typed.nth(at).inputValue()));
      assert.equal(committed, commitment);
      assert.equal(used + overage, logins);
      assert.equal(commitmentCost, committed * price);
      assert.equal(overageCost, overage * price * multiple);
      cost += commitmentCost + overageCost;
    }
    assert.equal(rows.length, 12);
    assert.equal(number(await byId("planner-cost").innerText()), cost);
    await byId("planner-bands").waitFor();
    assert.deepEqual(await seriousFindings(session), []);
    await screenshot("whole");
    await session.picture("commitment-planner", ["planner-curve"]);
    await session.picture("commitment-ledger", ["planner-ledger"]);
  },
  { height: 5600 },
);

consoleTest("the best commitment is taken over, and costs what was said", async (session) => {
  const { byId } = session;
  await openPlanner(session);
  const best = byId("planner-sizing").filter({ hasText: "the best commitment" });
  const [, cost] = await best.locator("td").allInnerTexts();
  await best.locator('[data-id="planner-use"]').click();
  await byId("planner-save-state").filter({ hasText: "Not saved yet" }).waitFor();
  await byId("planner-cost")
    .filter({ hasText: cost.replace(/\.00$/, "") })
    .waitFor();
  assert.equal(number(await byId("planner-saving").innerText()), 0);
});

consoleTest("a contract is saved, and stays", async (session) => {
  const { page, byId } = session;
  await openPlanner(session);
  await byId("planner-rolloverMonths").fill("3");
  await byId("planner-save").click();
  await byId("planner-save-state").filter({ hasText: "This is the saved contract." }).waitFor();
  await byId("planner-trueUp").selectOption("annual");
  await byId("planner-trueUp-problem").filter({ hasText: "monthly" }).waitFor();
  await byId("planner-undo").click();
  await byId("planner-save-state").filter({ hasText: "This is the saved contract." }).waitFor();
  assert.equal(await byId("planner-rolloverMonths").inputValue(), "3");
  await page.getByRole("tab", { name: "Review", exact: true }).click();
  await page.getByRole("tab", { name: "Commitment Planner" }).click();
  assert.equal(await byId("planner-rolloverMonths").inputValue(), "3");
});

consoleTest("ledger and scenarios are handed over as files", async (session) => {
  const { page, byId } = session;
  await openPlanner(session);
  for (const [link, name, head] of [
    ["planner-ledger-csv", /^ledger-\d{4}-\d{2}-current\.csv$/, /^\uFEFFMonth,Logins,Committed,/],
    ["planner-compare-csv", /^scenarios-\d{4}-\d{2}\.csv$/, /^\uFEFFFigure,Today’s contract,/],
  ]) {
    const coming = page.waitForEvent("download");
    await byId(String(link)).click();
    const download = await coming;
    assert.match(download.suggestedFilename(), /** @type {RegExp} */ (name));
    assert.match(readFileSync(await download.path(), "utf8"), /** @type {RegExp} */ (head));
  }
});

consoleTest(
  "logins read, it says who is better named and what the review gives back",
  async (session) => {
    const { byId, screenshot } = session;
    await openPlanner(session);
    await byId("planner-tiers-load").click();
    await byId("planner-tier-plan").first().waitFor();
    const text = await byId("planner-tiers-total").innerText();
    const [today, best, less] = [...text.matchAll(/\$([\d,.]+\d)/g)].map(([, amount]) =>
      number(amount),
    );
    assert.ok(Math.abs(today - best - less) < 0.01, text);
    await byId("planner-on-top").filter({ hasText: "a year on top" }).waitFor();
    await byId("planner-catalogue").click();
    assert.deepEqual(await seriousFindings(session), []);
    await byId("planner-tiers").scrollIntoViewIfNeeded();
    await screenshot("tiers");
  },
);

for (const width of [768, 320]) {
  consoleTest(
    `the planner in a window of ${width} px needs no scrolling sideways`,
    async (session) => {
      await openPlanner(session);
      await session.byId("planner-bands").waitFor();
      await session.screenshot("narrow");
      const { scrollWidth, clientWidth } = await session.page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }));
      assert.ok(scrollWidth <= clientWidth, `${scrollWidth} px wide in ${clientWidth}`);
    },
    { width, height: 7000 },
  );
}
