import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import axe from "axe-core";
import { consoleTest, untilReviewed } from "./harness.js";

/** @typedef {import("./harness.js").Session} Session */

/** What may pass without anybody feeling it, in milliseconds, and how many times longer a busy machine may take. */
const FELT_MS = 50;
const BUSY = 5;

/** Opens the lab and waits for its map. @param {Session} session */
async function openLab(session) {
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
async function count({ byId }, id) {
  return Number((await byId(id).first().innerText()).replace(/\D/g, ""));
}

/** @param {Session} session @returns {Promise<string[]>} what axe finds serious or critical */
async function seriousFindings({ page }) {
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

consoleTest(
  "the lab says what it judges by, and compares three policies in one picture",
  async (session) => {
    const { byId, screenshot } = session;
    await openLab(session);
    assert.match(
      await byId("lab-window").innerText(),
      /^Logins from .+ to Nov 23, 2026: 2[5-7] weekly runs\. Older logins are not known\.$/,
    );
    const names = await byId("lab-compared-name").allInnerTexts();
    assert.equal(names[0], "No review, as by hand today");
    assert.equal(names[1], "Default 60 / 75 / 90");
    assert.match(names[2], /^Suggested /);
    const gains = (await byId("lab-compared-gain").allInnerTexts()).map((text) =>
      Number(text.replace(/[^\d.]/g, "")),
    );
    const people = (await byId("lab-compared-people").allInnerTexts()).map(Number.parseFloat);
    // With no review nothing is freed and nobody is hit; the saved policy is the default.
    assert.deepEqual([gains[0], people[0]], [0, 0]);
    assert.equal(gains[1], await count(session, "lab-savings"));
    assert.equal(people[1], await count(session, "lab-false-positives"));
    // The suggested policy leaves most after $50 for each person: two months of a seat.
    assert.ok(gains[2] - 50 * people[2] >= gains[1] - 50 * people[1], `${gains} for ${people}`);
    assert.deepEqual(await seriousFindings(session), []);
    await screenshot("whole");
  },
  { height: 4200 },
);

consoleTest("policies are tried on the map, by keyboard and by pointer", async (session) => {
  const { page, byId } = session;
  await openLab(session);
  await byId("lab-plane").focus();
  await page.keyboard.press("Home");
  await byId("lab-suggested").first().filter({ hasText: /\d/ }).waitFor();
  const [safest] = await byId("lab-suggested").allInnerTexts();
  await byId("lab-false-positives").filter({ hasText: /^0$/ }).waitFor();
  const days = await byId("lab-deactivation-days").inputValue();
  // The left end of the line is the policy with nobody wrongly switched off.
  assert.ok(safest.endsWith(`/ ${days}`), `${safest} and ${days}`);
  assert.ok(await byId("lab-fp-empty").isVisible());

  await page.keyboard.press("End");
  await byId("lab-fp-row").first().waitFor();
  const most = await count(session, "lab-false-positives");
  const box = await byId("lab-plane").boundingBox();
  assert.ok(box);
  await page.mouse.click(box.x + 2, box.y + box.height - 2);
  await byId("lab-false-positives")
    .filter({ hasNotText: String(most) })
    .waitFor();
  assert.equal(await count(session, "lab-false-positives"), 0);
});

consoleTest("a slider replays at once, and a problem stays beside its field", async (session) => {
  const { byId } = session;
  await openLab(session);
  const before = await byId("lab-savings").innerText();
  await byId("lab-deactivation-days").fill("170");
  await byId("lab-savings").filter({ hasNotText: before }).waitFor();
  const later = await byId("lab-savings").innerText();
  await byId("lab-first-warning-days").fill("80");
  await byId("lab-final-notice-days-problem").filter({ hasText: "First warning" }).waitFor();
  assert.equal(await byId("lab-savings").innerText(), later);
  await byId("lab-reset").click();
  await byId("lab-savings").filter({ hasText: before }).waitFor();
  assert.equal(await byId("lab-stale").innerText(), "");
});

consoleTest("a false positive opens its story", async (session) => {
  const { byId, screenshot } = session;
  await openLab(session);
  await byId("lab-fp-open").first().click();
  const story = await byId("lab-timeline-event").allInnerTexts();
  const order = ["First warning", "Final notice", "Deactivated", "Switched on again"];
  const at = order.map((name) => story.findIndex((line) => line.includes(name)));
  assert.ok(!at.includes(-1), story.join("\n"));
  assert.deepEqual(
    at,
    [...at].sort((one, other) => one - other),
  );
  assert.deepEqual(await seriousFindings(session), []);
  await byId("lab-fp").scrollIntoViewIfNeeded();
  await screenshot("story");
});

consoleTest("the comparison is handed over as a file, the trial as text", async (session) => {
  const { page, byId } = session;
  await openLab(session);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const coming = page.waitForEvent("download");
  await byId("lab-csv").click();
  const download = await coming;
  assert.equal(download.suggestedFilename(), "policies-2026-11-23.csv");
  const csv = readFileSync(await download.path(), "utf8");
  assert.match(csv, /^\uFEFFPolicy,First warning days,/);
  assert.equal(csv.trim().split("\r\n").length, 4);

  await byId("lab-copy-shared").click();
  await byId("lab-copied")
    .filter({ hasText: /copied|selected/ })
    .waitFor();
  const shared = JSON.parse(await byId("lab-shared").inputValue());
  assert.equal(shared.deactivationDays, 90);
  await byId("lab-paste").fill(JSON.stringify({ ...shared, deactivationDays: 120 }));
  await byId("lab-try-pasted").click();
  await byId("lab-record").filter({ hasText: "Deactivation Days: 120" }).waitFor();
  assert.equal(await byId("lab-deactivation-days").inputValue(), "120");
});

consoleTest("the forecast follows its inputs", async (session) => {
  const { byId, screenshot } = session;
  await openLab(session);
  assert.match(await byId("lab-run-out").innerText(), /^The 700 seats of Partner Community/);
  // 500 used and 700 bought: 20 more a week are 700 after ten weeks, and too many at the twelfth run.
  await byId("lab-new-users").fill("20");
  await byId("lab-run-out").filter({ hasText: "run out on Feb 15, 2027 with no review" }).waitFor();
  await byId("lab-forecast").scrollIntoViewIfNeeded();
  await screenshot("forecast");
});

consoleTest("5,000 users: the map is drawn in slices", async (session) => {
  const { page, byId } = session;
  await untilReviewed(session);
  await page.locator('label[for="size-5000"]').click();
  await byId("idle-year-cost").filter({ hasText: "$540,000" }).waitFor();
  await openLab(session);
  await page.evaluate(() => {
    const tasks = /** @type {number[]} */ ([]);
    /** @type {any} */ (globalThis).longTasks = tasks;
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
    }).observe({ type: "longtask" });
  });
  // Another weekday replays everything anew, and nothing is read for it.
  await byId("lab-weekday").selectOption("3");
  await byId("lab-map").waitFor({ state: "detached" });
  await byId("lab-map").waitFor();
  /** @type {number[]} */
  const tasks = await page.evaluate(() => /** @type {any} */ (globalThis).longTasks);
  const longest = Math.max(0, ...tasks);
  assert.ok(longest < FELT_MS * BUSY, `tasks above 50 ms: ${tasks.join(", ")}`);
});

for (const width of [768, 320]) {
  consoleTest(
    `the lab in a window of ${width} px needs no scrolling sideways`,
    async (session) => {
      await openLab(session);
      await session.screenshot("narrow");
      const { scrollWidth, clientWidth } = await session.page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }));
      assert.ok(scrollWidth <= clientWidth, `${scrollWidth} px wide in ${clientWidth}`);
    },
    { width, height: 5000 },
  );
}
