import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { consoleTest, untilReviewed } from "./harness.js";

/** @typedef {import("./harness.js").Session} Session */

const HEADER =
  "Id,Name,IsActive,CreatedDate,LastLoginDate,UserType,Profile.Name,Profile.UserLicense.LicenseDefinitionKey,Contact.Account.Name";
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

/** @param {Session} session @param {{ name: string, text: string }[]} files */
async function drop({ page }, files) {
  const data = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, text } of dropped) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent("main", "drop", { dataTransfer: data });
}

consoleTest("one's own export opens from a file, with the commands to get it", async (session) => {
  const { page, byId, screenshot } = session;
  await untilReviewed(session);
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
  await page.locator('label[for="size-500"]').click();
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
  await untilReviewed(session);
  await drop(session, [
    { name: "leads.csv", text: "Company,Amount\nAcme,1\n" },
    {
      name: "logins.csv",
      text: "UserId,LoginTime,Status\n0055g00000AbcDeAAJ,2026-10-01T08:00:00Z,Success\n",
    },
  ]);
  await byId("export-failure").filter({ hasText: "leads.csv is neither" }).waitFor();
  assert.match(
    await byId("export-summary").innerText(),
    /logins\.csv: 1 login.*Open the User export too/,
  );
  assert.ok(await byId("review-export").isDisabled());
  await drop(session, [{ name: "users.csv", text: GOOD }]);
  await byId("seats-PID_Partner_Community").fill("9");
  await drop(session, [{ name: "users.csv", text: GOOD }]);
  assert.equal(await byId("seats-PID_Partner_Community").inputValue(), "9");
  await byId("export-summary").filter({ hasText: "1 user up to date" }).waitFor();
  await screenshot("both files");
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
  const rows = Array.from({ length: 1400 }, (_, i) => `00${i},31.12.2024,`);
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
