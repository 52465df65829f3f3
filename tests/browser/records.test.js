import assert from "node:assert/strict";
import { createSampleOrg } from "../../local-org/sample/sampleOrg.js";
import { seriousFindings } from "./axe.js";
import { consoleTest, untilReviewed } from "./harness.js";

/** @typedef {import("./harness.js").Session} Session */

/** What the page shows first, to know whom to ask for. */
const { users } = createSampleOrg({ size: 500, asOf: "2026-11-23" });

/** @param {(user: typeof users[number]) => unknown} isMeant */
function someone(isMeant) {
  const found = users.find(isMeant);
  assert.ok(found, "the sample org has such a user");
  return found;
}

/** Opens the page of a record by its address, as a bookmark would. @param {Session} session @param {string} record */
async function openRecord({ page }, record) {
  const address = new URL(page.url());
  address.searchParams.set("record", record);
  await page.goto(address.href);
}

/** A part of the record's page: the console behind it has its like. @param {Session} session @param {string} id */
function onPage({ page }, id) {
  return page.locator(`.org-record [data-id="${id}"]`);
}

/** @param {Session} session @param {string} id */
function inDialog({ page }, id) {
  return page.locator(`#action [data-id="${id}"]`);
}

/** @param {import("playwright-core").Locator} confirm @param {string} comment */
async function say(confirm, comment) {
  await confirm.locator('[data-id="confirm-comment"]').fill(comment);
  await confirm.locator('[data-id="confirm-yes"]').click();
}

/** @param {Session} session */
async function expectNoSidewaysScroll({ page }) {
  const [width, room] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  assert.ok(width <= room, `${width} px wide in ${room} px`);
}

/** Stands for each stage, and for the users that no policy reaches. */
const EACH = [
  someone(({ stage, policy }) => stage === "First Warning" && policy === null),
  someone(({ stage }) => stage === "Final Notice"),
  someone(({ stage }) => stage === "Deactivated"),
  someone(({ stage }) => stage === "Exempt"),
  someone(({ stage, policy }) => stage === "Active" && policy === null),
  someone(({ stage }) => stage === null),
  someone(({ stage }) => stage === "On Hold"),
  someone(({ policy }) => policy === "Critical partners"),
  someone(({ policy }) => policy === "Gold partners 2019"),
];

consoleTest("a user's card says what the review says", async (session) => {
  const { page, byId } = session;
  await untilReviewed(session);
  for (const { id } of EACH) {
    await byId("search").fill(id);
    await page.locator(`[data-id="row"][data-user-id="${id}"]`).waitFor();
    await page.locator('[data-id="row"]').nth(1).waitFor({ state: "detached" });
    const reason = await byId("reason").innerText();
    await byId("open").click();
    const panel = page.locator(`[data-id="why-panel"][data-user-id="${id}"]`);
    await panel.waitFor();
    const told = {
      verdict: await byId("why-verdict").innerText(),
      reason: await byId("why-reason").innerText(),
      rule: await byId("why-rule").innerText(),
      because: await byId("why-because").allInnerTexts(),
      steps: (await byId("why-step").allInnerTexts()).map(words),
      stage: await panel.locator("dt:text-is('Stage') + dd").innerText(),
    };
    assert.equal(told.reason, reason);

    await panel.locator('[data-id="page-link"]').click();
    await page.locator(`.org-record [data-id="standing"][data-user-id="${id}"]`).waitFor();
    assert.deepEqual(
      {
        verdict: await onPage(session, "standing-verdict").innerText(),
        reason: await onPage(session, "standing-reason").innerText(),
        rule: await onPage(session, "standing-rule").innerText(),
        because: await onPage(session, "standing-because").allInnerTexts(),
        steps: (await onPage(session, "standing-step").allInnerTexts()).map(words),
        stage: await onPage(session, "standing-stage").innerText(),
      },
      told,
      id,
    );
    await page.goBack();
    await byId("why-close").click();
  }
});

/** @param {string} text */
function words(text) {
  return text.replace(/\s+/g, " ").trim();
}

consoleTest("a card holds a user and brings them back", async (session) => {
  const { screenshot } = session;
  await untilReviewed(session);
  const { id } = someone(({ stage }) => stage === "Final Notice");
  await openRecord(session, `User/${id}`);
  await onPage(session, "act-hold").click();
  await onPage(session, "act-until").fill("2027-01-31");
  assert.deepEqual(await seriousFindings(session), []);
  await screenshot("hold");
  await say(onPage(session, "confirm-act"), "on leave");
  await onPage(session, "fact-hold").filter({ hasText: "Jan 31, 2027" }).waitFor();
  assert.match(await onPage(session, "standing-reason").innerText(), /^Held until a date$/);
  // The entry comes by event, and is read when it is there.
  await onPage(session, "history-why").filter({ hasText: "on leave" }).waitFor();

  await onPage(session, "act-endExemption").click();
  await say(onPage(session, "confirm-act"), "back early");
  await onPage(session, "fact-hold").waitFor({ state: "detached" });
  await onPage(session, "history-why").filter({ hasText: "back early" }).waitFor();
});

consoleTest("a user exempted on the page is exempt in the console", async (session) => {
  const { page, byId } = session;
  await untilReviewed(session);
  const { id } = someone(({ stage }) => stage === "First Warning");
  await openRecord(session, `User/${id}`);
  await onPage(session, "act-exempt").click();
  await say(onPage(session, "confirm-act"), "strategic");
  await onPage(session, "standing-stage").filter({ hasText: "Exempt" }).waitFor();
  assert.equal(await onPage(session, "act-exempt").count(), 0);

  await byId("back-to-console").click();
  await untilReviewed(session);
  await byId("search").fill(id);
  await page.locator('[data-id="row"]').nth(1).waitFor({ state: "detached" });
  assert.match(await byId("row").locator('[data-id="stage"]').innerText(), /^Exempt/);

  await page.goBack();
  await onPage(session, "act-endExemption").click();
  await say(onPage(session, "confirm-act"), "no longer");
  await onPage(session, "standing-stage").filter({ hasText: "Active" }).waitFor();
});

consoleTest(
  "the quick action reactivates a seat, and the card behind it knows",
  async (session) => {
    const { page, byId, screenshot } = session;
    await untilReviewed(session);
    const { id } = someone(({ stage, isActive }) => stage === "Deactivated" && !isActive);
    await openRecord(session, `User/${id}`);
    await onPage(session, "standing-stage").filter({ hasText: "Deactivated" }).waitFor();
    await byId("c-seatwise-reactivate-action").click();
    await inDialog(session, "act-reactivate").click();
    assert.deepEqual(await seriousFindings(session), []);
    await screenshot("action");
    await say(inDialog(session, "confirm-act"), "she called");
    await inDialog(session, "act-result").filter({ hasText: /\S/ }).waitFor();
    await inDialog(session, "act-nothing").waitFor();
    await inDialog(session, "action-close").click();
    await page.locator("#action[open]").waitFor({ state: "detached" });
    await onPage(session, "standing-stage").filter({ hasText: "Active" }).waitFor();
  },
);

consoleTest(
  "an account's card shows its users, and gives it a policy and takes it",
  async (session) => {
    const { page, byId, screenshot } = session;
    await untilReviewed(session);
    const member = someone(
      ({ account, policy }) => account === "Zenith Partners GmbH" && policy === null,
    );
    const seats = users.filter(({ account, isActive }) => account === member.account && isActive);
    await openRecord(session, `User/${member.id}`);
    await onPage(session, "standing-account").click();
    await page.locator(".org-record c-account-seats").waitFor();
    assert.equal(await onPage(session, "seats").innerText(), String(seats.length));
    assert.equal(await onPage(session, "account-user").count(), 5);
    await onPage(session, "account-users-more").click();
    assert.equal(await onPage(session, "account-user").count(), 25);
    await screenshot("account");
    assert.deepEqual(await seriousFindings(session), []);

    await onPage(session, "policy-choose").click();
    await onPage(session, "policy-pick").selectOption("Critical partners");
    assert.deepEqual(await seriousFindings(session), []);
    await say(onPage(session, "confirm-policy"), "our largest");
    await onPage(session, "policy-standing").filter({ hasText: "Critical partners" }).waitFor();
    await onPage(session, "account-user").first().locator("a").click();
    await onPage(session, "fact-policy").filter({ hasText: "Critical partners" }).waitFor();

    await page.goBack();
    await byId("c-seatwise-policy-action").click();
    await inDialog(session, "policy-clear").click();
    await say(inDialog(session, "confirm-clear"), "contract ended");
    await inDialog(session, "policy-standing").filter({ hasText: "None of its own" }).waitFor();
    await inDialog(session, "action-close").click();
    await onPage(session, "policy-standing").filter({ hasText: "None of its own" }).waitFor();
  },
);

consoleTest("an account's card leads to its users in the console", async (session) => {
  const { page, byId } = session;
  await untilReviewed(session);
  const { id, account } = someone(({ policy }) => policy === "Critical partners");
  await openRecord(session, `User/${id}`);
  await onPage(session, "standing-account").click();
  await onPage(session, "open-console").locator("a").click();
  await page.locator(".org-record").waitFor({ state: "detached" });
  await untilReviewed(session);
  assert.equal(await byId("search").inputValue(), account);
  const accounts = await byId("row").locator('[data-id="account"]').allInnerTexts();
  assert.ok(accounts.length > 0);
  assert.deepEqual([...new Set(accounts)], [account]);
});

consoleTest("a record that is not there is said to be missing", async (session) => {
  const { page } = session;
  await untilReviewed(session);
  await openRecord(session, "User/005000000000000AAA");
  await page.getByRole("heading", { name: "There is no such record" }).waitFor();
  assert.equal(await page.locator(".org-record c-seatwise-user-card").count(), 0);
});

consoleTest(
  "cards are as narrow as a phone",
  async (session) => {
    const { page, screenshot } = session;
    await untilReviewed(session);
    const { id } = someone(({ stage }) => stage === "Final Notice");
    await openRecord(session, `User/${id}`);
    await onPage(session, "history-empty").waitFor();
    await expectNoSidewaysScroll(session);
    assert.deepEqual(await seriousFindings(session), []);
    await screenshot("user");
    await onPage(session, "standing-account").click();
    await page.locator(".org-record c-account-policy").waitFor();
    await expectNoSidewaysScroll(session);
    assert.deepEqual(await seriousFindings(session), []);
    await screenshot("account");
    await page.locator('[data-id="c-seatwise-policy-action"]').click();
    await inDialog(session, "policy-choose").click();
    await expectNoSidewaysScroll(session);
    await screenshot("action");
  },
  { width: 320, height: 700 },
);
