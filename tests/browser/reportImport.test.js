import assert from "node:assert/strict";
import { seriousFindings } from "./axe.js";
import { consoleTest } from "./harness.js";
import { openReport, sample } from "./reportPage.js";

const HEADER = "UserId,LoginTime,Status";

/** Users of the login licence who were there in 2025. */
const [ANA, BEN] = sample()
  .users.filter(({ license, createdDate }) => /_Login$/.test(license ?? "") && createdDate < "2025")
  .map(({ id }) => id);
const NOBODY = "0055g00000ZzzZzAAJ";

/** @param {string} name @param {string[]} rows */
function file(name, rows) {
  return { name, mimeType: "text/csv", buffer: Buffer.from([HEADER, ...rows].join("\r\n")) };
}

const AUGUST = file("august.csv", [
  `${ANA},2025-08-01T15:00:00.000Z,Success`,
  // The same day in Los Angeles, and a failed attempt.
  `${ANA},2025-08-02T03:00:00.000Z,Success`,
  `${BEN},2025-08-09T15:00:00.000Z,Invalid Password`,
  `${BEN},2025-08-20T15:00:00.000Z,Success`,
  `${NOBODY},2025-08-20T15:00:00.000Z,Success`,
  `${BEN},2025-08-31T15:00:00.000Z,Success`,
]);

consoleTest("older logins are imported from files, by month and licence", async (session) => {
  const { byId, screenshot } = session;
  await openReport(session);
  await byId("import-files").setInputFiles([
    AUGUST,
    // Days that are there already count no second time.
    file("again.csv", [`${BEN},2025-08-31T20:00:00.000Z,Success`]),
  ]);
  await byId("import-confirm").waitFor();
  assert.match(await byId("import-unknown").innerText(), /^1 user is not known/);
  const cells = (await byId("import-row").allInnerTexts()).map((row) => row.split(/\s*\t\s*/));
  assert.deepEqual(
    cells.map(([month, license, logins, active, state, , outcome]) =>
      [month, license, logins, active, state, outcome].join("|"),
    ),
    ["Aug 2025|Partner Community Login|3|2|whole|imported"],
  );
  assert.deepEqual(await seriousFindings(session), []);
  await screenshot("preview");
  await byId("import-confirm").click();
  await byId("import-result").filter({ hasText: "1 imported, 0 replaced, 0 kept" }).waitFor();
  // The report knows it, and the months up to the next one that is known as gaps.
  await byId("report-end").selectOption("2025-08");
  await byId("report-total-logins").first().filter({ hasText: /^3$/ }).waitFor();
  await screenshot("imported");

  await byId("import-files").setInputFiles([AUGUST]);
  await byId("import-outcome").filter({ hasText: "kept as it is" }).waitFor();
  assert.ok(await byId("import-confirm").locator("button").isDisabled());
  await byId("import-replace").check();
  await byId("import-confirm").click();
  await byId("import-result").filter({ hasText: "0 imported, 1 replaced, 0 kept" }).waitFor();
});

consoleTest("every bad row is named, and nothing is imported by halves", async (session) => {
  const { byId, screenshot } = session;
  await openReport(session);
  await byId("import-files").setInputFiles([
    AUGUST,
    file("broken.csv", [
      `${ANA},2025-02-30T15:00:00.000Z,Success`,
      `${ANA},2025-02-03T15:00:00.000Z,Success`,
      "Ana,2025-02-04T15:00:00.000Z,Success",
      `${ANA},2025-02-05T15:00:00.000Z`,
    ]),
  ]);
  await byId("import-leave-out").waitFor();
  await screenshot("problems");
  const problems = await byId("usage-import").locator('[data-id="problem"] code').allInnerTexts();
  assert.deepEqual(problems, [
    "broken.csv, line 2, LoginTime",
    "broken.csv, line 4, UserId",
    "broken.csv, line 5",
  ]);
  assert.deepEqual(await seriousFindings(session), []);
  assert.equal(await byId("report-end").locator('option[value="2025-02"]').count(), 0);
  await byId("import-leave-out").click();
  await byId("import-left-out").filter({ hasText: "3 rows that could not be read" }).waitFor();
  await byId("import-confirm").click();
  await byId("import-result").filter({ hasText: "3 rows that could not be read" }).waitFor();
  assert.equal(await byId("report-end").locator('option[value="2025-02"]').count(), 1);
});

consoleTest("a file that is no export of logins is refused by name", async (session) => {
  const { byId } = session;
  await openReport(session);
  await byId("import-files").setInputFiles([
    { name: "leads.csv", mimeType: "text/csv", buffer: Buffer.from("Company,Amount\nAcme,1\n") },
  ]);
  await byId("usage-import").locator('[data-id="problem"]').first().waitFor();
  assert.equal(await byId("import-leave-out").count(), 0);
  await byId("import-cancel").click();
  await byId("import-files").setInputFiles([
    AUGUST,
    { name: "other.csv", mimeType: "text/csv", buffer: Buffer.from("USER_ID,TIMESTAMP\n") },
  ]);
  const problem = byId("usage-import")
    .locator('[data-id="problem"]')
    .filter({ hasText: "other.csv" });
  await problem.getByText("LOGIN_STATUS").waitFor();
  assert.equal(await byId("import-leave-out").count(), 0);
});

consoleTest("a gap between two files is shown, and its months are incomplete", async (session) => {
  const { byId, screenshot } = session;
  await openReport(session);
  const days = (/** @type {string[]} */ ...all) =>
    all.map((day) => `${ANA},${day}T20:00:00.000Z,Success`);
  await byId("import-files").setInputFiles([
    file("winter.csv", days("2025-01-01", "2025-02-20")),
    file("spring.csv", days("2025-03-10", "2025-04-30")),
  ]);
  const states = async () =>
    (await byId("import-row").allInnerTexts()).map((row) => row.split(/\s*\t\s*/)[4]);
  await byId("import-gaps").filter({ hasText: "Feb 21, 2025 to Mar 9, 2025" }).waitFor();
  assert.deepEqual(await states(), ["whole", "incomplete", "incomplete", "whole"]);
  assert.deepEqual(await seriousFindings(session), []);
  await screenshot("gap");
  await byId("import-gapless").check();
  assert.deepEqual(await states(), ["whole", "whole", "whole", "whole"]);
});
