import assert from "node:assert/strict";
import { consoleTest, untilReviewed } from "./harness.js";

/** @typedef {import("./harness.js").Session} Session */

/** @param {Session} session @param {string} id @returns {Promise<number>} */
async function figure({ byId }, id) {
  return Number((await byId(id).innerText()).replace(/\D/g, ""));
}

consoleTest("moving a threshold decides everybody anew, at once", async (session) => {
  const { byId, screenshot } = session;
  await untilReviewed(session);
  const before = await figure(session, "deactivations-planned");
  assert.equal(before, 46);
  // Nobody of them has been inactive for a thousand days and more: nobody would be deactivated.
  await byId("deactivation-days").fill("1000");
  await byId("deactivations-planned").filter({ hasText: /^0$/ }).waitFor();
  await screenshot("later deactivation");
  assert.match(await byId("deactivations-planned-difference").innerText(), /46/);
  await byId("reset").click();
  await byId("deactivations-planned").filter({ hasText: /^46$/ }).waitFor();
});

consoleTest("the slider moves a threshold too", async (session) => {
  const { page, byId } = session;
  await untilReviewed(session);
  const before = await figure(session, "first-warnings");
  const slider = byId("first-warning-days-slider");
  await slider.focus();
  for (let i = 0; i < 30; i += 1) await page.keyboard.press("ArrowLeft");
  assert.equal(await byId("first-warning-days").inputValue(), "30");
  await byId("first-warnings-difference").waitFor();
  assert.ok((await figure(session, "first-warnings")) > before);
});

consoleTest("an invalid policy says what is wrong and keeps the last answer", async (session) => {
  const { byId, screenshot } = session;
  await untilReviewed(session);
  await byId("final-notice-days").fill("50");
  // R4: the later of the two fields carries the fault.
  await byId("final-notice-days-problem").filter({ hasText: /\S/ }).waitFor();
  await byId("stale").waitFor();
  await screenshot("invalid");
  // The box names the field, and is in sight beside it.
  assert.match(await byId("policy-problems").innerText(), /Final notice: must be more than/);
  const inSight = await byId("policy-problems").evaluate((box) => {
    const { top, bottom } = box.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  assert.ok(inSight);
  assert.equal(await figure(session, "deactivations-planned"), 46);
  assert.ok((await byId("row").count()) > 0);
  await byId("final-notice-days").fill("75");
  await byId("stale").waitFor({ state: "detached" });
});

consoleTest("the breaker holds what is too much at once", async (session) => {
  const { byId, screenshot } = session;
  await untilReviewed(session);
  await byId("max-deactivations").fill("10");
  await byId("held").filter({ hasText: /^46$/ }).waitFor();
  await screenshot("breaker");
  assert.match(await byId("breaker").innerText(), /10/);
});

consoleTest("Notify marks the deactivations that it would hold", async (session) => {
  const { byId, screenshot } = session;
  await untilReviewed(session);
  await byId("mode-Notify").check();
  await byId("deactivations-planned").filter({ hasText: /^0$/ }).waitFor();
  await byId("filter-actions").selectOption("finalNotice");
  await byId("next-on").filter({ hasText: "held: Notify" }).first().waitFor();
  await byId("open").first().click();
  await byId("why-step-note").filter({ hasText: "would be held: mode Notify" }).waitFor();
  await screenshot("panel");
});
