import { openTab, untilReviewed } from "./harness.js";

/** @typedef {import("./harness.js").Session} Session */

/** Opens the lab and waits for its map. @param {Session} session */
export async function openLab(session) {
  await untilReviewed(session);
  await openTab(session, "Policy Lab");
  await session.byId("lab-map").waitFor();
}

/** A count on screen. @param {Session} session @param {string} id */
export async function count({ byId }, id) {
  return Number((await byId(id).first().innerText()).replace(/\D/g, ""));
}
