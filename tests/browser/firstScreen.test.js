import assert from "node:assert/strict";
import { consoleTest, untilReviewed } from "./harness.js";

consoleTest("first screen tells the company's story in money", async (session) => {
  const { byId, screenshot } = session;
  await untilReviewed(session);
  await screenshot("first");
  await session.picture("console");
  assert.match(await byId("idle-year-cost").innerText(), /\$54,000\b/);
  assert.equal(await byId("idle-year-title").innerText(), "180 seats idle for a year or more");
  assert.match(await byId("unassigned-cost").innerText(), /\$60,000\b/);
  assert.equal(await byId("unassigned-title").innerText(), "200 seats bought, not assigned");
  assert.match(await byId("seats-used").innerText(), /\b500\b.*\b700\b/);
});

consoleTest("the components run where the variant says", async (session) => {
  await untilReviewed(session);
  const paths = await session.page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
  );
  assert.equal(paths.includes("/sandbox.js"), session.sandboxed);
  assert.equal(paths.includes("/components.lws.js"), session.sandboxed);
  assert.equal(paths.includes("/components.js"), !session.sandboxed);
});

consoleTest("a login licence costs nothing idle, and the screen says so", async (session) => {
  const { byId } = session;
  await untilReviewed(session);
  assert.match(await byId("login-note").innerText(), /Partner Community Login/);
  const cards = byId("license");
  assert.equal(await cards.count(), 2);
  const login = cards.filter({ hasText: "Partner Community Login" });
  const costs = await login.locator('[data-id="band-cost"]').allInnerTexts();
  assert.deepEqual(new Set(costs), new Set(["$0"]));
});

consoleTest(
  "all of the screen",
  async (session) => {
    await untilReviewed(session);
    await session.screenshot("whole");
  },
  { height: 2600 },
);

for (const width of [768, 320]) {
  consoleTest(
    `a window of ${width} px shows everything without scrolling sideways`,
    async (session) => {
      await untilReviewed(session);
      await session.screenshot("narrow");
      const { scrollWidth, clientWidth } = await session.page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }));
      assert.ok(scrollWidth <= clientWidth, `${scrollWidth} px wide in ${clientWidth}`);
    },
    { width, height: 1600 },
  );
}

consoleTest("the size switch opens a larger company of the same shape", async (session) => {
  const { page, byId, screenshot } = session;
  await untilReviewed(session);
  for (const [size, cost] of [
    ["5000", /\$540,000\b/],
    ["100000", /\$10,800,000\b/],
    ["500", /\$54,000\b/],
  ]) {
    await page.locator(`label[for="size-${size}"]`).click();
    await byId("idle-year-cost").filter({ hasText: cost }).waitFor();
    await untilReviewed(session);
  }
  await screenshot("back at 500");
});
