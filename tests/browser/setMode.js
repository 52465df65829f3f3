import { openTab } from "./harness.js";

/**
 * Saves it under Settings, and confirms it; the tab stays open.
 * @param {import("./harness.js").Session} session
 * @param {"Notify" | "Enforce"} mode one in which the review does more than now
 */
export async function setMode(session, mode) {
  const { byId } = session;
  await openTab(session, "Settings");
  await byId(`settings-mode-${mode}`).check();
  await byId("save-settings").click();
  const question = byId("mode-question");
  if (mode === "Enforce") {
    await question.locator('[data-id="setting-enforce"]').fill("Enforce");
  }
  await question.locator('[data-id="confirm-yes"]').click();
  await byId("settings-state").filter({ hasText: "Saved." }).waitFor();
}
