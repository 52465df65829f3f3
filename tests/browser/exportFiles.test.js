import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { HEADER, begin, drop } from "./exportPage.js";
import { consoleTest, untilReviewed } from "./harness.js";

/** @typedef {import("./harness.js").Session} Session */

const GOOD = [
  HEADER,
  '0055g00000AbcDeAAJ,Ada Lovelace,true,2024-02-29T23:30:00.000+0000,2024-03-31T09:30:00.000+0000,PowerPartner,Partners,PID_Partner_Community,"Acme, Inc."',
  "0055g00000AbcDfAAJ,李 伟,true,2025-01-01T00:00:00.000+0000,,PowerPartner,Partners,PID_Partner_Community,云桥",
].join("\r\n");
const BAD = [
  HEADER,
  "0055g00000AbcDeAAJ,Ada Lovelace,true,2024-02-30,2024-03-31T09:30:00.000+0000,PowerPartner,Partners,PID_Partner_Community,Acme",
  "0055g00000AbcDfAAJ,Bob,true,2025-01-01T00:00:00.000+0000,,PowerPartner,Partners,PID_Partner_Community,Acme",
  "0055g00000AbcDfAAJ,Bob again,true,2025-01-01T00:00:00.000+0000,,PowerPartner,Partners,PID_Partner_Community,Acme",
].join("\n");

/** @param {string} name @param {string} text @param {BufferEncoding} [encoding] */
function file(name, text, encoding = "utf8") {
  return { name, mimeType: "text/csv", buffer: Buffer.from(text, encoding) };
}

consoleTest("one's own export opens from a file, with the commands to get it", async (session) => {
  const { page, byId, screenshot } = session;
  await begin(session);
  await byId("open-export").click();
  assert.match(await byId("query-users").innerText(), /^sf data query .*FROM User/);
  assert.match(await byId("query-logins").innerText(), /^sf data query .*FROM LoginHistory/);
  assert.ok(await byId("review-export").isDisabled());
  await screenshot("dialog");
  await byId("export-files").setInputFiles([file("users.csv", GOOD)]);
  await byId("seats-PID_Partner_Community").fill("5");
  await byId("price-PID_Partner_Community").fill("30");
  await screenshot("read");
  await byId("review-export").filter({ hasText: "Review 2 users" }).click();
  await page.getByText("Ada Lovelace").first().waitFor();
  await screenshot("opened");
  assert.equal(await byId("row").count(), 2);
  // Three of five seats are not assigned, at $30 a month.
  assert.match(await byId("unassigned-cost").innerText(), /\$1,080\b/);
  assert.match(await byId("subtitle").innerText(), /^users\.csv/);
  // What was opened is left only by who means it.
  assert.ok(!(await byId("week-on").isVisible()) && !(await byId("reviewed").isVisible()));
  await byId("export-note").filter({ hasText: "a reload" }).waitFor();
  page.once("dialog", (dialog) => dialog.dismiss());
  await page.locator('label[for="size-500"]').click();
  assert.match(await byId("subtitle").innerText(), /^users\.csv/);
  page.once("dialog", (dialog) => dialog.accept());
  await page.locator('label[for="size-500"]').click();
  await byId("week-on").waitFor();
  await byId("idle-year-cost").filter({ hasText: "$54,000" }).waitFor();
});

consoleTest("an export with faults names every row that it cannot read", async (session) => {
  const { byId, screenshot } = session;
  await untilReviewed(session);
  await drop(session, [{ name: "partners.csv", text: BAD }]);
  await byId("export-problem").first().waitFor();
  await screenshot("problems");
  const problems = await byId("export-problem").allInnerTexts();
  assert.equal(problems.length, 2);
  assert.match(problems[0], /partners\.csv\s+2\s+CreatedDate\s+.*2024-02-30/);
  assert.match(problems[1], /partners\.csv\s+4\s+Id\s+the same user as on line 3/);
  await byId("review-export").filter({ hasText: "Review 1 user" }).click();
  await byId("row").filter({ hasText: "Bob" }).waitFor();
});

consoleTest("a wrong file is recognised and nothing is lost", async (session) => {
  const { byId, screenshot } = session;
  await begin(session);
  await drop(session, [
    { name: "leads.csv", text: "Company,Amount\nAcme,1\n" },
    {
      name: "logins.csv",
      text: "UserId,LoginTime,Status\n0055g00000AbcDeAAJ,2026-10-01T08:00:00Z,Success\n",
    },
  ]);
  await byId("export-failure").filter({ hasText: "leads.csv is neither" }).waitFor();
  await byId("export-file").filter({ hasText: "logins.csv: 1 login, 0 failed" }).waitFor();
  await byId("export-summary").filter({ hasText: "Open the User export too" }).waitFor();
  assert.ok(await byId("review-export").isDisabled());
  await drop(session, [{ name: "users.csv", text: GOOD }]);
  await byId("seats-PID_Partner_Community").fill("9");
  await drop(session, [{ name: "users.csv", text: GOOD }]);
  assert.equal(await byId("seats-PID_Partner_Community").inputValue(), "9");
  await byId("export-summary")
    .filter({
      hasText:
        "1 login from Oct 1, 2026 to Oct 1, 2026; 1 of them belong to these 2 users. Days are counted in UTC",
    })
    .filter({ hasText: "1 user logged in later than users.csv says" })
    .waitFor();
  await screenshot("both files");
  // What was refused is said again before the review.
  await byId("export-doubt").filter({ hasText: "leads.csv was refused" }).waitFor();
  assert.ok(await byId("review-export").isDisabled());
  await byId("export-confirm").check();
  await byId("review-export").click();
  await byId("row")
    .filter({ hasText: "Ada Lovelace" })
    .filter({ hasText: /Oct 1, 2026/ })
    .waitFor();
});

consoleTest("an export of which nobody knows what was bought claims nothing", async (session) => {
  const { byId, screenshot } = session;
  await untilReviewed(session);
  await byId("open-export").click();
  await byId("export-files").setInputFiles([file("users.csv", `\uFEFF${GOOD}`, "utf16le")]);
  await byId("review-export").filter({ hasText: "Review 2 users" }).click();
  await byId("subtitle").filter({ hasText: "users.csv" }).waitFor();
  await untilReviewed(session);
  await screenshot("opened");
  assert.equal(await byId("unassigned-cost").count(), 0);
  assert.equal(await byId("seats-used").innerText(), "2");
});

consoleTest("hundreds of unreadable rows are all named, and can be saved", async (session) => {
  const { page, byId } = session;
  await untilReviewed(session);
  const rows = Array.from({ length: 1400 }, (_, i) => `00${i},2024-02-30,`);
  await drop(session, [
    { name: "mine.csv", text: ["Id,CreatedDate,LastLoginDate", ...rows].join("\n") },
  ]);
  await byId("export-problem").first().waitFor();
  assert.equal(await byId("export-problem").count(), 1000);
  const [saved] = await Promise.all([page.waitForEvent("download"), byId("save-problems").click()]);
  const text = await readFile(await saved.path(), "utf8");
  // The header, and of each row its id and its date.
  assert.equal(text.trim().split("\r\n").length, 1 + 2 * 1400);
  assert.ok(await byId("review-export").isDisabled());
});

consoleTest("what is no text is refused by its name", async (session) => {
  const { byId } = session;
  await untilReviewed(session);
  await byId("open-export").click();
  await byId("export-files").setInputFiles([
    { name: "logo.csv", mimeType: "text/csv", buffer: Buffer.from([0x89, 0x50, 0, 1, 2, 3]) },
  ]);
  await byId("export-failure").filter({ hasText: "logo.csv is not a text file" }).waitFor();
});

const LOGINS = [
  "0055g00000AbcDeAAJ,2026-05-26T08:00:00Z,Success",
  ...["06", "07", "08", "09", "10", "11"].map(
    (month) => `0055g00000AbcDeAAJ,2026-${month}-10T08:00:00Z,Success`,
  ),
  "0055g00000AbcDgAAJ,2026-05-28T08:00:00Z,Success",
  "0055g00000AbcDgAAJ,2026-10-05T08:00:00Z,Success",
  "0055g00000AbcDgAAJ,2027-01-05T08:00:00Z,Success",
];
/**
 * Ana logs in every month. Ben (a seat) and Dee (paid per login) have been gone since 2025: switched off on Jun 15, after
 * 60, 75 and 90 days. Çelik (a seat) logs in on May 28 and on Oct 5: switched off on Aug 31, and wrongly.
 */
const PEOPLE = [
  ["0055g00000AbcDeAAJ", "Ana Lima", "2026-11-10", "PID_Partner_Community"],
  ["0055g00000AbcDfAAJ", "Ben Ode", "2025-10-01", "PID_Partner_Community"],
  ["0055g00000AbcDgAAJ", "Çelik Ünal", "2026-10-05", "PID_Partner_Community"],
  ["0055g00000AbcDhAAJ", "Dee Roe", "2025-11-01", "PID_Partner_Community_Login"],
].map(
  ([id, name, day, key]) =>
    `${id},${name},true,2025-01-01T00:00:00Z,${day}T08:00:00Z,PowerPartner,Partners,${key},Acme`,
);

/** @param {string} name @param {string[]} rows */
const usersFile = (name, rows) => ({ name, text: [HEADER, ...rows].join("\n") });
/** @param {string} name @param {string[]} rows */
const loginsFile = (name, rows) => ({
  name,
  text: ["UserId,LoginTime,Status", ...rows].join("\n"),
});

consoleTest(
  "files of one kind are one export, of which the lab says the sentence",
  async (session) => {
    const { page, byId, screenshot } = session;
    await begin(session);
    await drop(session, [
      usersFile("users_a.csv", PEOPLE.slice(0, 2)),
      usersFile("users_b.csv", [...PEOPLE.slice(2), PEOPLE[0]]),
      loginsFile("logins_a.csv", LOGINS.slice(0, 5)),
      loginsFile("logins_b.csv", LOGINS.slice(3)),
    ]);
    await byId("export-file").nth(3).waitFor();
    assert.equal(await byId("export-file").count(), 4);
    assert.match(
      await byId("export-problem").innerText(),
      /users_b\.csv\s+4\s+Id\s+the same user as on line 2 of users_a\.csv/,
    );
    // Nine logins until today; two of them are in both files.
    assert.match(
      await byId("export-summary").innerText(),
      /^4 users for the review\. 9 logins from May 26, 2026 to Nov 10, 2026; 9 of them belong to these 4 users\..* 1 login lies after today and is left out\. 2 logins stand in two files and count once\./,
    );

    const price = byId("price-PID_Partner_Community");
    assert.equal(await price.inputValue(), "25");
    await byId("export-bought").filter({ hasText: "25 is a guess: put in yours." }).waitFor();
    await price.fill("-5");
    await byId("price-PID_Partner_Community-problem").filter({ hasText: "0 or more" }).waitFor();
    assert.ok(await byId("review-export").isDisabled());
    await price.fill("22,50");
    await screenshot("read");
    await byId("review-export").filter({ hasText: "Review 4 users" }).click();
    await byId("subtitle").filter({ hasText: "users_a.csv + users_b.csv" }).waitFor();
    await page.getByRole("tab", { name: "Policy Lab" }).click();
    // Ben's 162 days and Çelik's 35 at 22.50 × 12 / 365 each; Ben's seat is 22.50 × 12 a year.
    await byId("lab-sentence")
      .filter({
        hasText:
          "From May 26, 2026 to Nov 23, 2026 this policy (60 / 75 / 90) would have given back 2 seats (1 paid per seat, 1 paid per login), worth $146 in these 182 days and $270 in a full year at your prices, with 1 person wrongly switched off.",
      })
      .waitFor();
    await screenshot("sentence");

    await byId("prices").click();
    await byId("price-PID_Partner_Community").fill("");
    await byId("review-export").click();
    await page.locator(".org-loading").waitFor({ state: "detached" });
    await page.getByRole("tab", { name: "Policy Lab" }).click();
    await byId("lab-sentence").filter({ hasText: "nothing is counted in money" }).waitFor();
  },
);

consoleTest("logins of another org are doubted before the review", async (session) => {
  const { page, byId } = session;
  await begin(session);
  const others = LOGINS.map((row) => row.replace(/^\w+/, "0055g00000ZzzZzAAJ"));
  await drop(session, [usersFile("users.csv", PEOPLE), loginsFile("logins.csv", others)]);
  await byId("export-doubt").filter({ hasText: "None of these logins (logins.csv)" }).waitFor();
  assert.ok(await byId("review-export").isDisabled());
  await byId("export-remove").and(page.getByLabel("Remove logins.csv")).click();
  await byId("export-doubt").waitFor({ state: "detached" });
  await byId("review-export").click();
  await byId("subtitle").filter({ hasText: "users.csv" }).waitFor();
  await page.getByRole("tab", { name: "Policy Lab" }).click();
  await byId("lab-empty-reason").filter({ hasText: "No logins were opened." }).waitFor();
  assert.equal(await byId("lab-load").count(), 0);
});

consoleTest(
  "an export that is cut off, empty or saved by Excel is told as that",
  async (session) => {
    const { byId } = session;
    await begin(session);
    const many = Array.from({ length: 10_000 }, () => LOGINS[0]);
    const excel = Array.from({ length: 20 }, () => "0055g00000AbcDeAAJ,20.11.2026 13:21,Success");
    await drop(session, [
      loginsFile("cut.csv", many),
      usersFile("users.csv", []),
      loginsFile("excel.csv", excel),
    ]);
    await byId("export-warning").filter({ hasText: "Exactly 10,000 rows in cut.csv" }).waitFor();
    await byId("export-failure")
      .filter({ hasText: "users.csv holds a header and no rows" })
      .waitFor();
    await byId("export-failure").filter({ hasText: "probably saved by Excel" }).waitFor();
    assert.equal(await byId("export-problem").count(), 3);
  },
);
