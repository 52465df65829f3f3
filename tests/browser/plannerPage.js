import { openTab, untilReviewed } from "./harness.js";

/** Opens the planner and waits for its figures. @param {import("./harness.js").Session} session */
export async function openPlanner(session) {
  await untilReviewed(session);
  await openTab(session, "Commitment Planner");
  await session.byId("planner-headline").waitFor();
}
