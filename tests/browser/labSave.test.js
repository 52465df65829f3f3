import assert from "node:assert/strict";
import { seriousFindings } from "./axe.js";
import { consoleTest } from "./harness.js";
import { openLab } from "./labPage.js";

/** @typedef {import("./harness.js").Session} Session */

/** Where today's policy is on the map, from the left and from the top. @param {Session} session */
async function savedMark({ byId }) {
  const mark = byId("lab-mark").and(byId("lab-map").locator('[data-mark="saved"]'));
  return mark.evaluate((found) => {
    const { left, top } = /** @type {HTMLElement} */ (found).style;
    return [left, top];
  });
}

consoleTest(
  "what was tried is saved as the org’s policy, and is today’s policy from then on",
  async (session) => {
    const { page, byId, screenshot } = session;
    await openLab(session);
    const before = await savedMark(session);
    assert.equal(await byId("policy-obstacle").innerText(), "The policy says this already.");
    assert.ok(await byId("save-policy").getByRole("button").isDisabled());

    // The left end of the line: nobody is wrongly switched off.
    await byId("lab-plane").focus();
    await page.keyboard.press("Home");
    await byId("lab-false-positives").filter({ hasText: /^0$/ }).waitFor();
    const days = await byId("lab-deactivation-days").inputValue();
    assert.notEqual(days, "90");

    await byId("save-policy").click();
    const effect = await byId("lab-effect-people").innerText();
    assert.match(effect, /^People wrongly switched off\s+11\s+0$/);
    assert.match(await byId("lab-effect-money").innerText(), /\$[\d,]+\s+\$[\d,]+$/);
    assert.deepEqual(await seriousFindings(session), []);
    await byId("save-policy-section").scrollIntoViewIfNeeded();
    await screenshot("confirm");
    await byId("confirm-policy").getByRole("button", { name: "Save" }).click();
    await byId("policy-status").filter({ hasText: "Saved: “Default” holds" }).waitFor();

    // What is saved was read anew, and the map is drawn around it.
    await byId("policy-obstacle").filter({ hasText: "says this already" }).waitFor();
    await byId("lab-map").waitFor();
    const after = await savedMark(session);
    assert.notDeepEqual(after, before);
    assert.equal(after[0], "0%");
    assert.ok(await byId("lab-reset").getByRole("button").isDisabled());
    assert.match(await byId("policy-status").innerText(), /^Saved/);
    await screenshot("saved");

    // The review goes by it as well.
    await page.getByRole("tab", { name: "Review", exact: true }).click();
    assert.equal(await byId("deactivation-days").inputValue(), days);
  },
);
