import assert from "node:assert/strict";
import { seriousFindings } from "./axe.js";
import { consoleTest, untilReviewed } from "./harness.js";

consoleTest("axe finds nothing serious on the first screen", async (session) => {
  await untilReviewed(session);
  assert.deepEqual(await seriousFindings(session), []);
});

consoleTest("axe finds nothing serious beside an open panel", async (session) => {
  await untilReviewed(session);
  await session.byId("open").first().click();
  await session.byId("why-panel").waitFor();
  assert.deepEqual(await seriousFindings(session), []);
});

consoleTest("axe finds nothing serious in the export dialog", async (session) => {
  await untilReviewed(session);
  await session.byId("open-export").click();
  assert.deepEqual(await seriousFindings(session), []);
});

consoleTest("axe finds nothing serious in the outbox", async (session) => {
  const { page, byId } = session;
  await untilReviewed(session);
  await page.getByRole("tab", { name: "Runs" }).click();
  await byId("run-now").click();
  await byId("confirm-yes").click();
  await byId("run-status").filter({ hasText: "Completed" }).waitFor();
  await byId("open-outbox").click();
  await byId("outbox-row").first().click();
  await byId("outbox-body").waitFor();
  assert.deepEqual(await seriousFindings(session), []);
});
