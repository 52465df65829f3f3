import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { seriousFindings } from "./axe.js";
import { consoleTest, untilReviewed } from "./harness.js";
import { openReport } from "./reportPage.js";

/** @typedef {import("./harness.js").Session} Session */

const PDFS = join(import.meta.dirname, "../../dist/screenshots");

/** As an app has it: the page itself never scrolls, a box in it does, and clips what is in it. */
const LIKE_AN_APP = `
  html, body { height: 100%; overflow: hidden; }
  main { position: fixed; inset: 6rem 0 0; overflow: auto; transform: translateZ(0); contain: paint; }
`;

/** Prints without the colours of a screen, as browsers do unless they are told otherwise. @param {Session} session @param {string} name */
async function pagesOf({ page, sandboxed }, name) {
  const pdf = await page.pdf({ format: "Letter", printBackground: false });
  mkdirSync(PDFS, { recursive: true });
  writeFileSync(join(PDFS, `${name}-${sandboxed ? "lws" : "plain"}.pdf`), pdf);
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What is on the paper. @param {Session} session */
async function beginPrinting({ page }) {
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
}

/** @param {Session} session */
async function endPrinting({ page }) {
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: null });
}

consoleTest(
  "the report is printed alone and whole, out of a page that scrolls and clips",
  async (session) => {
    const { page, byId } = session;
    await openReport(session);
    await page.addStyleTag({ content: LIKE_AN_APP });
    const title = await page.title();

    await beginPrinting(session);
    assert.equal(await page.title(), "Authentication report Fernhill Software (sample) 2026-10");
    for (const id of [
      "refresh",
      "report-end",
      "report-print",
      "usage-job",
      "usage-import",
      "clock",
    ]) {
      assert.equal(await byId(id).isVisible(), false, id);
    }
    const { left, whole } = await byId("report-sheet").evaluate((sheet) => ({
      left: sheet.getBoundingClientRect().left,
      whole: document.documentElement.scrollHeight >= sheet.scrollHeight,
    }));
    assert.deepEqual({ left, whole }, { left: 0, whole: true });
    await endPrinting(session);

    assert.equal(await page.title(), title);
    assert.ok(await byId("report-end").isVisible());
    const pages = await pagesOf(session, "authentication-report");
    assert.ok(pages >= 2 && pages <= 4, `${pages} pages`);
  },
);

consoleTest("the button opens the browser's own dialog", async (session) => {
  const { page, byId } = session;
  await page.addInitScript(() => {
    Object.assign(window, { printed: 0, print: () => Object.assign(window, { printed: 1 }) });
  });
  await page.reload();
  await openReport(session);
  await byId("report-print").click();
  await page.waitForFunction(() => /** @type {any} */ (window).printed === 1);
});

consoleTest("another tab is printed as it is", async (session) => {
  const { page, byId } = session;
  await openReport(session);
  await page.getByRole("tab", { name: "Review" }).click();
  await beginPrinting(session);
  assert.ok(await byId("refresh").isVisible());
  assert.equal(await byId("report-sheet").isVisible(), false);
  await endPrinting(session);
});

consoleTest(
  "the renewal pack is one page: baseline, optimum, clauses, findings, seats",
  async (session) => {
    const { page, byId, screenshot } = session;
    await openReport(session);
    await byId("report-open-pack").click();
    await byId("pack-today").waitFor();
    // 200 logins a month at $10.
    assert.match(await byId("pack-today").innerText(), /\$24,000\b/);
    assert.match(await byId("pack-quality").innerText(), /^All 12 months are whole/);
    assert.equal(await byId("pack-levers").locator('[data-id="figures-row"]').count(), 7);
    assert.ok((await byId("pack-finding").count()) > 0);
    const seats = await byId("pack-seats").innerText();
    assert.match(seats, /Partner Community\s+per seat/);
    assert.match(seats, /no money, headroom/);
    await screenshot("pack");
    await session.picture("renewal-pack", ["renewal-pack"]);
    assert.deepEqual(await seriousFindings(session), []);
    assert.equal(await pagesOf(session, "renewal-pack"), 1);
    await byId("pack-back").click();
    await byId("report-sheet").waitFor();
    assert.equal(await page.evaluate(() => document.title.includes("Renewal")), false);
  },
  { height: 2200 },
);

consoleTest("the planner leads to the renewal pack", async (session) => {
  const { page, byId } = session;
  await untilReviewed(session);
  await page.getByRole("tab", { name: "Commitment Planner" }).click();
  await byId("planner-renewal-pack").click();
  await byId("pack-today").waitFor();
  assert.equal(await byId("report-head").innerText(), "Renewal pack");
});
