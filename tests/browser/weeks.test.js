import assert from "node:assert/strict";
import { consoleTest, openTab, untilReviewed } from "./harness.js";
import { setMode } from "./setMode.js";

/** @typedef {import("./harness.js").Session} Session */

/** Presses, confirms, and waits until that run is over. @param {Session} session @param {number} runs how many there are then */
async function runNow(session, runs) {
  const { byId } = session;
  await openTab(session, "Runs");
  await byId("run-now").click();
  await byId("confirm-yes").click();
  await byId("run-row")
    .nth(runs - 1)
    .waitFor();
  await byId("run-row-status").first().filter({ hasText: "Completed" }).waitFor();
}

/** @param {Session} session */
async function mails({ byId }) {
  return Number((await byId("outbox-count").innerText()).replace(/\D/g, ""));
}

consoleTest("a week on, the date has moved and people have logged in", async (session) => {
  const { byId, screenshot } = session;
  await untilReviewed(session);
  assert.equal(await byId("clock").innerText(), "Monday, 23 November 2026");
  await byId("week-on").click();
  await byId("clock").filter({ hasText: "Monday, 30 November 2026" }).waitFor();
  await byId("subtitle").filter({ hasText: "Nov 30, 2026" }).waitFor();
  assert.match(await byId("week-note").innerText(), /^A week went by: \d+ people logged in\.$/);
  await untilReviewed(session);
  await screenshot("a week on");
});

consoleTest("the outbox begins empty", async (session) => {
  const { page, byId, screenshot } = session;
  await untilReviewed(session);
  assert.equal(await mails(session), 0);
  await byId("open-outbox").click();
  await byId("outbox-empty").filter({ hasText: "No mail has been sent yet" }).waitFor();
  await screenshot("empty");
  await page.keyboard.press("Escape");
  await byId("outbox-empty").waitFor({ state: "hidden" });
});

consoleTest(
  "a review in Enforce sends its notices, and the answers are seen a week on",
  async (session) => {
    const { page, byId, screenshot } = session;
    await untilReviewed(session);
    await setMode(session, "Enforce");
    await runNow(session, 1);
    await screenshot("after the run");
    const sent = await mails(session);
    // R5 on the sample: 167 first warnings, 75 final notices, 46 deactivations, and the summary.
    assert.equal(sent, 167 + 75 + 46 + 1);

    await byId("open-outbox").click();
    // The newest is the summary to the admin.
    await byId("outbox-row").first().filter({ hasText: "admin@example.com" }).waitFor();
    await byId("outbox-search").fill("endet am");
    await byId("outbox-summary")
      .filter({ hasText: `of ${sent}` })
      .waitFor();
    await byId("outbox-row").first().click();
    const body = page.frameLocator('[data-id="outbox-body"]').locator("body");
    await body.filter({ hasText: "30. November 2026" }).waitFor();
    assert.match(await byId("outbox-text").innerText(), /30\. November 2026/);
    await screenshot("a German final notice");
    await page.keyboard.press("Escape");

    await byId("week-on").click();
    await byId("clock").filter({ hasText: "30 November" }).waitFor();
    const note = await byId("week-note").innerText();
    assert.match(note, /\d+ people logged in, [1-9]\d* of them after a notice/);
    await runNow(session, 2);
    await screenshot("a week later");
    assert.ok((await mails(session)) > sent);
  },
);
