import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { WORDS } from "../../local-org/page/words/words.js";
import { textsOf as wordsOf } from "../checks/pageWords.js";
import { seriousFindings } from "./axe.js";
import { HEADER, begin, drop } from "./exportPage.js";
import { consoleTest, untilReviewed } from "./harness.js";
import { languageOf, leftoverOf, overflowOf, textsOf } from "./spoken.js";

/** @typedef {import("./harness.js").Session} Session */

const IN_GERMAN = { query: "lang=de" };
const LANGUAGE = languageOf(wordsOf(WORDS.en), wordsOf(WORDS.de));
/** The window, from wide to narrow and back. */
const SIZES = [
  { width: 320, height: 1400 },
  { width: 1440, height: 900 },
];

const OF_ACME = "PowerPartner,Partners,PID_Partner_Community,Acme";
const GOOD = [
  HEADER,
  `0055g00000AbcDeAAJ,Ada Lovelace,true,2024-02-29T23:30:00Z,2024-03-31T09:30:00Z,${OF_ACME}`,
  `0055g00000AbcDfAAJ,Ben Ode,true,2025-01-01T00:00:00Z,,${OF_ACME}`,
].join("\n");
const BROKEN = [
  HEADER,
  `0055g00000AbcDgAAJ,Eve,true,2024-02-30,,${OF_ACME}`,
  `0055g00000AbcDeAAJ,Ada again,true,2025-01-01T00:00:00Z,,${OF_ACME}`,
  "short,row",
].join("\n");
const LOGINS = [
  "UserId,LoginTime,Status",
  "0055g00000AbcDeAAJ,2026-05-26T08:00:00Z,Success",
  "0055g00000AbcDeAAJ,2026-10-01T08:00:00Z,Success",
  "0055g00000AbcDeAAJ,2027-01-05T08:00:00Z,Success",
].join("\n");

/** The parts that reach beyond it; tables and commands scroll for themselves. @param {Session} session @param {string} part a selector */
function cutOffIn({ page }, part) {
  return page.locator(part).evaluate((root) => {
    const { left, right } = root.getBoundingClientRect();
    return [...root.querySelectorAll("*")]
      .filter((node) => node.checkVisibility() && !node.closest("table, pre"))
      .filter((node) => !node.classList.contains("slds-assistive-text"))
      .filter((node) => {
        const box = node.getBoundingClientRect();
        return box.left < left - 1 || box.right > right + 1;
      })
      .map((node) => node.outerHTML.slice(0, 120));
  });
}

/**
 * A part of the page is German, accessible and fits.
 *
 * @param {Session} session
 * @param {string} part a selector
 * @param {string} moment
 */
async function check(session, part, moment) {
  const { page } = session;
  const texts = await textsOf(session, part);
  assert.ok(texts.length > 3, `${moment}: texts were found`);
  assert.deepEqual(
    texts.flatMap((text) => leftoverOf(LANGUAGE, text)),
    [],
    moment,
  );
  assert.deepEqual(
    texts.filter((text) => /\{\w+\}|undefined/.test(text)),
    [],
    moment,
  );
  // A link to another language is in that language.
  assert.equal(await page.locator("body [lang]:not(#languages a)").count(), 0, moment);
  assert.deepEqual(await seriousFindings(session, 15), [], moment);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.waitForTimeout(200);
    await session.screenshot(`${moment} ${size.width}`);
    assert.equal(await overflowOf(session), 0, `${moment} at ${size.width} px`);
    assert.deepEqual(await cutOffIn(session, part), [], `${moment} at ${size.width} px`);
  }
}

consoleTest(
  "the page around the console speaks German",
  async (session) => {
    const { page, byId } = session;
    await untilReviewed(session);
    assert.equal(await byId("clock").innerText(), "Montag, 23. November 2026");
    assert.equal(await page.locator('label[for="size-5000"]').innerText(), "5.000 Plätze");
    await byId("week-on")
      .and(page.getByRole("button", { name: "Eine Woche weiter" }))
      .click();
    await byId("clock").filter({ hasText: "Montag, 30. November 2026" }).waitFor();
    assert.match(
      await byId("week-note").innerText(),
      /^Eine Woche ist vergangen: \d+ Personen haben sich angemeldet\.$/,
    );
    await untilReviewed(session);
    await check(session, ".org-header", "header");

    await page.getByRole("button", { name: "Postausgang (0)" }).click();
    await byId("outbox-empty").filter({ hasText: "Es wurde noch keine E-Mail" }).waitFor();
    await check(session, "#outbox", "outbox");
    await page.getByRole("button", { name: "Schließen" }).click();
  },
  IN_GERMAN,
);

consoleTest(
  "what only an org opens is named in German",
  async (session) => {
    const { page, byId } = session;
    await untilReviewed(session);
    await page.getByRole("tab", { name: "Einrichtung", exact: true }).click();
    await byId("check-link").and(page.locator('[data-kind="setup"]')).first().click();
    await page
      .locator("#toasts")
      .getByText(/^In einer Org öffnet sich hier: \/lightning\/setup\//)
      .waitFor();
  },
  { query: "lang=de&fresh" },
);

consoleTest(
  "a record's page speaks German",
  async (session) => {
    const { page, byId } = session;
    await untilReviewed(session);
    await byId("open").first().click();
    await byId("why-panel").locator('[data-id="page-link"]').click();
    await page.locator('.org-record [data-id="standing"]').waitFor();
    const head = page.locator(".org-record-head");
    assert.match(await head.innerText(), /Benutzer\b[^]*Benutzername[^]*E-Mail/);
    await page.getByRole("button", { name: "Zurückstellen oder ausnehmen" }).waitFor();
    await check(session, ".org-record-head", "record");
    await page.getByRole("button", { name: "Zurück zur Konsole" }).click();
    await untilReviewed(session);
  },
  IN_GERMAN,
);

consoleTest(
  "one's own export opens in German, with what is wrong with it",
  async (session) => {
    const { page, byId } = session;
    await begin(session);
    await byId("open-export").click();
    await page.getByRole("heading", { name: "Eigenen Export öffnen" }).waitFor();
    await page.getByRole("button", { name: "Befehl für die Benutzer kopieren" }).waitFor();
    await check(session, "#export", "dialog");

    await drop(session, [
      { name: "leads.csv", text: "Company,Amount\nAcme,1\n" },
      { name: "broken.csv", text: BROKEN },
    ]);
    await byId("export-failure")
      .filter({ hasText: "leads.csv ist weder ein Export von User" })
      .waitFor();
    await drop(session, [
      { name: "users.csv", text: GOOD },
      { name: "logins.csv", text: LOGINS },
    ]);
    await byId("export-file").filter({ hasText: "users.csv: 2 Benutzer" }).waitFor();
    await byId("export-file")
      .filter({ hasText: "logins.csv: 2 Anmeldungen, 0 fehlgeschlagene Versuche" })
      .waitFor();
    assert.deepEqual(
      (await byId("export-problem").allInnerTexts()).map((row) => row.split("\t")),
      [
        ["broken.csv", "2", "CreatedDate", "„2024-02-30“ ist kein Tag des Kalenders"],
        ["broken.csv", "4", "–", "Felder in der Zeile: 2, in der Kopfzeile: 9"],
        ["users.csv", "2", "Id", "derselbe Benutzer wie in Zeile 3 von broken.csv"],
      ],
    );
    await byId("export-summary")
      .filter({
        hasText:
          "2 Benutzer für die Prüfung. 2 Anmeldungen vom 26.05.2026 bis 01.10.2026; davon von diesen 2 Benutzern: 2. Die Tage gelten in UTC, der Zeitzone Ihres Browsers. 1 Anmeldung liegt nach heute und wird ausgelassen. 1 Benutzer hat sich später angemeldet, als broken.csv + users.csv angibt; der spätere Tag zählt.",
      })
      .waitFor();
    const price = byId("price-PID_Partner_Community");
    await price.fill("1,234");
    await byId("price-PID_Partner_Community-problem")
      .filter({ hasText: "Das kann 1234 oder 1,234 sein: Schreiben Sie 1234 oder 1,2340." })
      .waitFor();
    await byId("export-doubt")
      .filter({ hasText: "leads.csv wurde abgelehnt (siehe oben) und ausgelassen." })
      .waitFor();
    await check(session, "#export", "read");
    await page.locator("#export .export-body").evaluate((body) => body.scrollTo(0, 1e6));
    await session.screenshot("read to the end");

    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      byId("save-problems").click(),
    ]);
    assert.match(await readFile(await saved.path(), "utf8"), /^\uFEFFDatei,Zeile,Feld,Grund\r\n/);

    await price.fill("22,50");
    await byId("export-remove").and(page.getByLabel("logins.csv entfernen")).click();
    await byId("export-confirm").check();
    await byId("review-export").filter({ hasText: "2 Benutzer prüfen" }).click();
    await byId("subtitle").filter({ hasText: "broken.csv + users.csv" }).waitFor();
    await untilReviewed(session);
    await byId("export-note").filter({ hasText: "Ihr eigener Export" }).waitFor();
    await check(session, ".org-header", "opened");

    await page.getByRole("tab", { name: "Richtlinienlabor" }).click();
    await byId("lab-empty-reason")
      .filter({ hasText: "Wählen Sie „Eigenen Export öffnen“ und fügen Sie logins.csv hinzu." })
      .waitFor();
    page.once("dialog", (dialog) => {
      assert.match(dialog.message(), /^Das Beispiel anstelle Ihres Exports anzeigen\?/);
      return dialog.dismiss();
    });
    await page.locator('label[for="size-500"]').click();
    assert.match(await byId("subtitle").innerText(), /broken\.csv/);
  },
  IN_GERMAN,
);
