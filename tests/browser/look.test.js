import assert from "node:assert/strict";
import { seriousFindings } from "./axe.js";
import { consoleTest, openTab, untilReviewed } from "./harness.js";

/** @typedef {import("./harness.js").Session} Session */

/** @type {Record<string, string>} the ground of the page, as the theme's styles have it */
const GROUNDS = { slds1: "#f3f3f3", cosmos: "light-dark(#f3f3f3, #181818)" };
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };

/** @param {Session} session @param {"slds1" | "cosmos" | "dark"} theme */
async function choose({ page }, theme) {
  await page.getByLabel("Theme").selectOption(theme);
  const ground = GROUNDS[theme === "slds1" ? "slds1" : "cosmos"];
  await page.waitForFunction((expected) => {
    const found = getComputedStyle(document.body).getPropertyValue("--slds-g-color-surface-2");
    return found.replace(/\s/g, "") === expected.replace(/\s/g, "");
  }, ground);
}

/** Opens a tab and waits until nothing is on its way. @param {Session} session @param {string} name */
async function openWhole(session, name) {
  const { page } = session;
  await openTab(session, name);
  const busy = page.locator("lightning-spinner:visible, [role=progressbar]:visible");
  for (let quiet = 0; quiet < 2; quiet = (await busy.count()) === 0 ? quiet + 1 : 0) {
    await page.waitForTimeout(100);
  }
}

/** @param {Session} session @returns {Promise<string[]>} */
async function tabNames({ page }) {
  await page.setViewportSize(WIDE);
  const names = await page.getByRole("tab").allInnerTexts();
  assert.ok(names.length >= 6, `the tabs: ${names}`);
  return names;
}

for (const theme of /** @type {const} */ (["slds1", "dark"])) {
  consoleTest(`axe finds nothing serious on any tab, ${theme}`, async (session) => {
    // Once inside the sandbox is enough: the styles are the same.
    if (session.sandboxed && theme === "slds1") return;
    await untilReviewed(session);
    await choose(session, theme);
    for (const name of await tabNames(session)) {
      await openWhole(session, name);
      assert.deepEqual(await seriousFindings(session), [], name);
      await session.screenshot(name);
    }
  });
}

for (const theme of /** @type {const} */ (["slds1", "cosmos"])) {
  consoleTest(`no tab is wider than 320 pixels, ${theme}`, async (session) => {
    if (session.sandboxed) return;
    const { page } = session;
    await untilReviewed(session);
    await choose(session, theme);
    const names = await tabNames(session);
    await page.setViewportSize(NARROW);
    for (const name of names) {
      await openWhole(session, name);
      const [width, room] = await page.evaluate(() => [
        document.scrollingElement?.scrollWidth ?? 0,
        innerWidth,
      ]);
      assert.ok(width <= room, `${name} is ${width} px wide`);
      await session.screenshot(`320 ${name}`);
    }
  });
}

consoleTest("charts turn dark with the page, and paper does not", async (session) => {
  if (session.sandboxed) return;
  const { page, byId } = session;
  await untilReviewed(session);
  const ground = () =>
    page
      .locator("c-seat-headlines .tile")
      .first()
      .evaluate((tile) => getComputedStyle(tile).backgroundColor);
  const longestIdle = () =>
    page
      .locator("c-idle-bar .segment_365")
      .first()
      .evaluate((part) => getComputedStyle(part).backgroundColor);

  await choose(session, "cosmos");
  assert.equal(await ground(), "rgb(255, 255, 255)");
  assert.equal(await longestIdle(), "rgb(40, 18, 2)");
  await choose(session, "dark");
  assert.equal(await ground(), "rgb(36, 36, 36)");
  assert.equal(await longestIdle(), "rgb(255, 222, 213)");
  assert.match(page.url(), /theme=dark/);
  await session.picture("console-dark");

  await openWhole(session, "Authentication Report");
  const paper = byId("report-sheet").first();
  const ink = () => paper.evaluate((sheet) => getComputedStyle(sheet).color);
  assert.equal(await ink(), "rgb(229, 229, 229)");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  assert.equal(await ink(), "rgb(0, 0, 0)");
});

consoleTest("without a choice the page follows the system", async ({ page, sandboxed }) => {
  if (sandboxed) return;
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.waitForFunction(() => document.body.matches(".slds-color-scheme_dark"));
  await page.waitForFunction(
    () => getComputedStyle(document.documentElement).colorScheme === "dark only",
  );
  assert.equal(await page.getByLabel("Theme").inputValue(), "");
  await page.emulateMedia({ colorScheme: "light" });
  await page.waitForFunction(() => !document.body.matches(".slds-color-scheme_dark"));
  assert.doesNotMatch(await scheme(), /dark/);
});
