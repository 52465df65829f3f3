import assert from "node:assert/strict";
import { seriousFindings } from "./axe.js";
import { consoleTest, untilReviewed } from "./harness.js";

/** @typedef {import("./harness.js").Session} Session */

const STEPS = ["checks", "scope", "thresholds", "preview", "mails", "schedule", "switchOn"];

/** @param {Session} session by the line above the tabs */
async function openSetup(session) {
  await untilReviewed(session);
  await session.byId("open-setup").getByRole("button").click();
  await session.byId("setup-step").first().waitFor();
}

/** @param {Session} session @param {string} name */
async function go({ page }, name) {
  await page.locator(`[data-id="setup-step"][data-name="${name}"]`).click();
}

/** @param {Session} session @returns {Promise<(string | null)[]>} how each step stands */
function statuses({ byId }) {
  return byId("setup-step").evaluateAll((steps) =>
    steps.map((step) => step.getAttribute("data-status")),
  );
}

/** @param {Session} session @param {string} name @param {string} status */
async function untilStep({ page }, name, status) {
  await page
    .locator(`[data-id="setup-step"][data-name="${name}"][data-status="${status}"]`)
    .waitFor();
}

/** @param {Session} session @param {string} step */
async function tick(session, step) {
  await session.byId("setup-tick").check();
  await untilStep(session, step, "done");
  assert.match(
    await session.byId("setup-tick-state").innerText(),
    /^Ticked on Nov 23, 2026 by Ada Admin$/,
  );
}

/** @param {Session} session @param {string} key */
function check({ page }, key) {
  return page.locator(`[data-id="setup-check"][data-key="${key}"]`);
}

/** @param {Session} session @returns {Promise<number>} how far the page is wider than its window */
function excess({ page }) {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

consoleTest("the set-up leads from the installation to the first notice", async (session) => {
  const { page, byId, screenshot } = session;
  await openSetup(session);
  assert.deepEqual(await statuses(session), [
    "done",
    "done",
    "todo",
    "todo",
    "todo",
    "todo",
    "todo",
  ]);

  // What was open first is on screen; what is wanted first is what is missing.
  await byId("setup-thresholds").waitFor();
  await go(session, "checks");
  assert.equal(await byId("checks-summary").innerText(), "Nothing is missing.");
  await screenshot("checks");
  assert.deepEqual(await seriousFindings(session), []);

  // Nobody may be switched on before the steps are done.
  await go(session, "switchOn");
  assert.equal(await byId("switch-blocker").count(), 3);
  assert.ok(await byId("switch-on").getByRole("button").isDisabled());

  await go(session, "scope");
  await page.locator('[data-id="scope-profile"][data-name="Partner Integration User"]').check();
  assert.equal(await byId("scope-chosen").innerText(), "560 users in the profiles ticked.");
  await byId("save-profiles").getByRole("button").click();
  await byId("confirm-profiles").getByRole("button", { name: "Save" }).click();
  await byId("scope-status").filter({ hasText: "Saved in the policy Default." }).waitFor();
  await byId("scope-obstacle").filter({ hasText: "This is what the policy says." }).waitFor();
  assert.equal(await byId("scope-keys").count(), 0);
  await screenshot("scope");
  assert.deepEqual(await seriousFindings(session), []);

  await go(session, "thresholds");
  const cautious = page.locator('[data-id="thresholds-option"][data-key="cautious"]');
  await cautious.waitFor();
  assert.match(await cautious.innerText(), /Nobody wrongly switched off\./);
  await screenshot("thresholds");
  assert.deepEqual(await seriousFindings(session), []);
  await cautious.getByRole("radio").check();
  await byId("save-policy").getByRole("button").click();
  await byId("confirm-policy").getByRole("button", { name: "Save" }).click();
  await byId("policy-status").filter({ hasText: "Saved: “Default” holds" }).waitFor();
  await tick(session, "thresholds");

  await go(session, "preview");
  const warned = Number(await byId("preview-firstWarning").innerText());
  assert.ok(warned > 50, `${warned} first warnings`);
  await byId("preview-who").first().click();
  assert.equal(await byId("preview-name").count(), 50);
  assert.ok((await byId("figures-row").count()) > 2);
  await screenshot("preview");
  assert.deepEqual(await seriousFindings(session), []);
  await tick(session, "preview");

  await go(session, "mails");
  for (const kind of ["First Warning", "Final Notice", "Deactivation"]) {
    await byId("setup-mails").locator('[data-id="preview-kind"]').selectOption(kind);
    await byId("setup-mails").locator('[data-id="preview-show"]').getByRole("button").click();
    await byId("setup-mails").locator('[data-id="preview-html"]').waitFor();
  }
  await screenshot("mails");
  assert.deepEqual(await seriousFindings(session), []);
  await tick(session, "mails");

  await go(session, "schedule");
  await byId("setup-schedule").locator('[data-id="schedule"]').getByRole("button").click();
  await untilStep(session, "schedule", "done");
  assert.match(await byId("setup-recipients").innerText(), /a summary goes to Ada Admin/);
  assert.deepEqual(await seriousFindings(session), []);

  await go(session, "switchOn");
  assert.equal(await byId("switch-blockers").count(), 0);
  await byId("switch-on").getByRole("button").click();
  assert.match(
    await byId("confirm-mode").innerText(),
    new RegExp(`The next run sends ${warned} first warnings`),
  );
  await screenshot("switch-on");
  assert.deepEqual(await seriousFindings(session), []);
  await byId("confirm-mode")
    .getByRole("button", { name: "Yes, warn from the next run on" })
    .click();
  await byId("switch-mode").filter({ hasText: "Notify" }).waitFor();
  await byId("setup-progress").filter({ hasText: "Everything is set up." }).waitFor();
  assert.deepEqual(
    await statuses(session),
    STEPS.map(() => "done"),
  );

  // Further, to Enforce, only with the mode typed; and back again.
  await byId("switch-on").getByRole("button").click();
  const yes = byId("confirm-mode").getByRole("button", { name: /Yes, take seats back/ });
  await yes.click();
  await byId("setting-enforce-problem").filter({ hasText: "Type Enforce" }).waitFor();
  assert.deepEqual(await seriousFindings(session), []);
  await byId("setting-enforce").fill("Enforce");
  await yes.click();
  await byId("switch-mode").filter({ hasText: "Enforce" }).waitFor();
  await byId("switch-back").getByRole("button").click();
  await byId("confirm-mode").getByRole("button", { name: "Yes, only count" }).click();
  await byId("switch-mode").filter({ hasText: "Preview" }).waitFor();

  // The whole console goes by what was saved.
  await page.getByRole("tab", { name: "Review", exact: true }).click();
  await byId("setup-banner").waitFor();
  await byId("hide-setup-banner").getByRole("button").click();
  assert.equal(await byId("setup-banner").count(), 0);
});

consoleTest(
  "a fresh org is told what it lacks, and cannot be switched on",
  async (session) => {
    const { page, byId, screenshot } = session;
    await openSetup(session);
    await byId("setup-checks").waitFor();
    assert.equal(
      await byId("checks-summary").innerText(),
      "3 things stand in the way of switching on.",
    );
    for (const key of ["sender", "portal", "contact"]) {
      assert.equal(await check(session, key).getAttribute("data-state"), "problem");
    }
    assert.deepEqual(await seriousFindings(session), []);

    // The way to Setup is a page of Lightning's: here it is named.
    await check(session, "sender").getByRole("button").click();
    await page.getByText("/lightning/setup/OrgWideEmailAddresses/home").waitFor();

    // What can be filled in here is, and counts at once.
    await check(session, "portal").getByRole("button").click();
    await byId("setup-form")
      .locator('[data-id="setting-portalUrl"]')
      .fill("https://portal.example.com");
    await byId("setup-form").locator('[data-id="setting-supportContact"]').fill("help@example.com");
    await byId("setup-form").locator('[data-id="save-settings"]').getByRole("button").click();
    await check(session, "portal").and(page.locator('[data-state="ok"]')).waitFor();
    assert.equal(
      await byId("checks-summary").innerText(),
      "1 thing stands in the way of switching on.",
    );
    await byId("check-again").getByRole("button").click();
    await byId("checked-at").filter({ hasText: "Looked at" }).waitFor();
    await screenshot("checks");

    await go(session, "switchOn");
    assert.ok(await byId("switch-on").getByRole("button").isDisabled());
    await page
      .locator('[data-id="switch-blocker"][data-name="checks"]')
      .getByRole("button")
      .click();
    await byId("setup-checks").waitFor();
  },
  { query: "fresh" },
);

consoleTest(
  "the set-up fits a narrow window",
  async (session) => {
    const { byId, screenshot } = session;
    await openSetup(session);
    for (const name of STEPS) {
      await go(session, name);
      if (name === "thresholds") await byId("thresholds-option").first().waitFor();
      assert.ok((await excess(session)) <= 0, `${name} is too wide`);
      await screenshot(name);
    }
    const findings = await seriousFindings(session);
    // Lightning's own button for the tabs that do not fit is a button in a tab.
    assert.deepEqual(
      findings.filter((finding) => !finding.includes("overflow-button")),
      [],
    );
  },
  { width: 320, height: 800, query: "fresh" },
);
