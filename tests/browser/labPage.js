import { untilReviewed } from "./harness.js";

/** @typedef {import("./harness.js").Session} Session */

/** Opens the lab and waits for its map. @param {Session} session */
export async function openLab(session) {
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
export async function count({ byId }, id) {
  return Number((await byId(id).first().innerText()).replace(/\D/g, ""));
}
