import { createSampleOrg } from "../../local-org/sample/sampleOrg.js";
import { openTab, untilReviewed } from "./harness.js";

/** @typedef {import("./harness.js").Session} Session */

export const ASOF = "2026-11-23";

/** The page's sample company, made anew. */
export function sample() {
  return createSampleOrg({ size: 500, asOf: ASOF });
}

/** Opens the report and waits for it. @param {Session} session */
export async function openReport(session) {
  await untilReviewed(session);
  await openTab(session, "Authentication Report");
  await session.byId("report-sheet").waitFor();
}

/** The CSV behind a link, as lines of cells. @param {Session} session @param {string} id */
export async function csvOf({ byId }, id) {
  const href = await byId(id).getAttribute("href");
  const [, text] = String(href).split(",", 2);
  // No cell of these files has a comma or a line break in it.
  return decodeURIComponent(text)
    .replace("\uFEFF", "")
    .split("\r\n")
    .map((line) => line.split(","));
}
