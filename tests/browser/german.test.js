import assert from "node:assert/strict";
import { join } from "node:path";
import { readLanguages } from "../../local-org/build/languages.js";
import { readProject } from "../../local-org/build/project.js";
import { seriousFindings } from "./axe.js";
import { consoleTest, untilReviewed } from "./harness.js";
import { languageOf, leftoverOf, overflowOf, textsOf } from "./spoken.js";

/** @typedef {import("./harness.js").Session} Session */

const ROOT = join(import.meta.dirname, "../..");
const ENGLISH = readProject(join(ROOT, "force-app")).labels;
const GERMAN = readLanguages(join(ROOT, "languages")).get("de") ?? new Map();
const IN_GERMAN = { query: "lang=de", width: 1280, height: 3000 };
/** How narrow and how wide a window may be. */
const WIDTHS = [320, 1280];

/** The tabs by what shows that they are there, in their order. */
const TABS = [
  { name: "Prüfung", id: "row" },
  { name: "Läufe", id: "run-now" },
  { name: "Richtlinienlabor", id: "lab-map" },
  { name: "Zusageplaner", id: "planner-headline" },
  { name: "Anmeldebericht", id: "report-sheet" },
  { name: "Einstellungen", id: "save-settings" },
  { name: "Einrichtung", id: "setup-content" },
];

/** What the sample's records are called, in every language. */
const NAMES = new Set(["Default"]);

const LANGUAGE = languageOf(ENGLISH, GERMAN);

/** Dates as the wire writes them, and dates and amounts as they are written in English. */
const FOREIGN = /\b\d{4}-\d\d-\d\d\b|\$\s?\d|\b[A-Z][a-z]{2} \d{1,2}, \d{4}/;

/** @param {Session} session @returns {Promise<string[]>} what is still English */
async function englishOf(session) {
  const texts = await textsOf(session, "#console");
  assert.ok(texts.length > 20, "texts were found");
  return texts.flatMap((text) => {
    if (FOREIGN.test(text)) return [`not as in German: ${text}`];
    return NAMES.has(text) ? [] : leftoverOf(LANGUAGE, text);
  });
}

/** @param {Session} session @param {{ name: string, id: string }} tab */
async function openTab({ page, byId }, { name, id }) {
  await page.getByRole("tab", { name, exact: true }).click();
  await byId(id).first().waitFor();
}

/** What is on screen is German, accessible, and fits. @param {Session} session @param {string} moment */
async function check(session, moment) {
  assert.deepEqual(await englishOf(session), [], moment);
  assert.deepEqual(await seriousFindings(session), [], moment);
  for (const width of WIDTHS) {
    await session.page.setViewportSize({ width, height: IN_GERMAN.height });
    await session.page.waitForTimeout(200);
    await session.screenshot(`${moment} ${width}`);
    assert.equal(await overflowOf(session), 0, `${moment} at ${width} px`);
  }
}

consoleTest(
  "the console speaks German, tab for tab",
  async (session) => {
    const { page, byId } = session;
    await untilReviewed(session);
    assert.equal(await page.evaluate(() => document.documentElement.lang), "de");
    assert.equal(
      await byId("idle-year-title").innerText(),
      "180 Plätze seit mindestens einem Jahr ungenutzt",
    );
    assert.match(await byId("idle-year-cost").innerText(), /^54\.000\s\$/);
    assert.match(await byId("subtitle").innerText(), /Stand 23\.11\.2026$/);
    for (const tab of TABS) {
      await openTab(session, tab);
      await check(session, tab.name);
    }
  },
  IN_GERMAN,
);

consoleTest(
  "a user's panel says why in German",
  async (session) => {
    const { byId } = session;
    await untilReviewed(session);
    await byId("open").first().click();
    await byId("why-panel").waitFor();
    await check(session, "panel");
  },
  IN_GERMAN,
);

consoleTest(
  "a run tells in German what it did",
  async (session) => {
    const { page, byId } = session;
    await untilReviewed(session);
    await page.getByRole("tab", { name: "Läufe", exact: true }).click();
    await byId("run-now").click();
    await byId("confirm-yes").click();
    await byId("run-status").filter({ hasText: "Abgeschlossen" }).waitFor();
    await check(session, "run");
  },
  IN_GERMAN,
);

consoleTest("a language is chosen beside the clock", async ({ page, byId }) => {
  await byId("row").first().waitFor();
  assert.equal(await byId("language-en").getAttribute("aria-current"), "true");
  await byId("language-de").click();
  await page.getByRole("tab", { name: "Läufe", exact: true }).waitFor();
  await byId("language-en").click();
  await page.getByRole("tab", { name: "Runs", exact: true }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
});
