import assert from "node:assert/strict";
import { seriousFindings } from "./axe.js";
import { consoleTest, openTab, untilReviewed } from "./harness.js";
import { setMode } from "./setMode.js";

/** @typedef {import("./harness.js").Session} Session */

/** A count on screen. @param {Session} session @param {string} id */
async function count({ byId }, id) {
  return Number((await byId(id).first().innerText()).replace(/\D/g, ""));
}

/** Runs the review and waits until its page is there. @param {Session} session @param {number} number of the run */
async function runReview(session, number) {
  const { byId } = session;
  await openTab(session, "Runs");
  await byId("run-now").click();
  await byId("confirm-yes").click();
  const name = `RUN-${String(number).padStart(5, "0")}`;
  await byId("run-title").filter({ hasText: name }).waitFor();
  await byId("run-status").filter({ hasText: "Completed" }).waitFor();
}

/** @param {Session} session */
async function aWeekOn(session) {
  await session.page.locator("#week-on:enabled").click();
  await openTab(session, "Review");
  await untilReviewed(session);
}

/** Users in a stage, once the table has answered. @param {Session} session @param {string} stage */
async function usersIn(session, stage) {
  const { byId } = session;
  const before = await byId("match-count").innerText();
  await byId("filter-stages").selectOption(stage);
  await byId("match-count").filter({ hasNotText: before }).waitFor();
  return Number((await byId("match-count").innerText()).split(" of ")[0].replace(/\D/g, ""));
}

consoleTest(
  "a preview run counts what the review foretells, and writes nothing",
  async (session) => {
    const { byId, screenshot } = session;
    await untilReviewed(session);
    // The core's figures, in the browser; the run's are those of Apex.
    const foretold = [
      await count(session, "first-warnings"),
      await count(session, "final-notices"),
      await count(session, "deactivations-planned"),
      await count(session, "activations"),
    ];
    await openTab(session, "Runs");
    await byId("runs-empty").waitFor();
    assert.deepEqual(await seriousFindings(session), []);
    await runReview(session, 1);
    const counted = [
      await count(session, "figure-firstWarnings"),
      await count(session, "figure-finalNotices"),
      await count(session, "figure-deactivations"),
      await count(session, "figure-activations"),
    ];
    assert.deepEqual(counted, foretold);
    assert.equal(await count(session, "figure-noticesSent"), 0);
    assert.match(await byId("preview-note").innerText(), /Nothing was written/);
    assert.equal(await byId("run-entries").count(), 0);
    await screenshot("preview");

    await byId("open-settings").click();
    await byId("review-settings").waitFor();
    assert.ok(await byId("settings-mode-Preview").isChecked());
  },
);

consoleTest("a run in Enforce acts, logs every change, and can be undone", async (session) => {
  const { byId, screenshot } = session;
  await untilReviewed(session);
  const gone = await usersIn(session, "Deactivated");
  const planned = await count(session, "deactivations-planned");
  await setMode(session, "Enforce");
  await runReview(session, 1);
  // 46 planned (R5 row 19) are within the limit of 50.
  assert.equal(planned, 46);
  assert.equal(await count(session, "figure-deactivations"), planned);
  assert.equal(await count(session, "figure-held"), 0);
  const notices =
    (await count(session, "figure-firstWarnings")) + (await count(session, "figure-finalNotices"));
  assert.equal(await count(session, "figure-noticesSent"), notices + planned);

  await byId("entries-action").selectOption("deactivate");
  await byId("entries-count")
    .filter({ hasText: `${planned} shown, that is all` })
    .waitFor();
  assert.deepEqual(
    new Set(await byId("entry-change").allInnerTexts()),
    new Set(["Final Notice → Deactivated"]),
  );
  assert.deepEqual(await seriousFindings(session), []);
  await screenshot("run");

  await byId("undo-run").click();
  await byId("confirm-comment").fill("The policy was not agreed yet.");
  await byId("confirm-yes").click();
  await byId("undo-result").filter({ hasText: "Done." }).waitFor();
  await byId("undo-possible").filter({ hasText: "No deactivation" }).waitFor();
  await screenshot("undone");
  await openTab(session, "Review");
  // The filter is still on Deactivated: those of before the run are left in it.
  await byId("match-count")
    .filter({ hasText: new RegExp(`^${gone - planned} of`) })
    .waitFor();
});

consoleTest("the safety limit holds a wave, and a release lets it through", async (session) => {
  const { byId, screenshot } = session;
  await untilReviewed(session);
  await setMode(session, "Enforce");
  await runReview(session, 1);
  await aWeekOn(session);
  await runReview(session, 2);
  const held = await count(session, "release-held");
  // R8 looks back six days: the 46 of a week ago no longer count.
  assert.equal(await count(session, "release-recent"), 0);
  assert.ok(held > 50, `${held} held`);
  assert.equal(await count(session, "release-planned"), held);
  assert.equal(await count(session, "figure-deactivations"), 0);

  await byId("release-count").fill("5");
  await byId("release").click();
  await byId("confirm-yes").click();
  await byId("release-open")
    .filter({ hasText: /^5 released on Nov 30, 2026/ })
    .waitFor();
  assert.deepEqual(await seriousFindings(session), []);
  await screenshot("released");
  await aWeekOn(session);
  await runReview(session, 3);
  assert.equal(await count(session, "figure-deactivations"), 5);
  assert.equal(await count(session, "release-used"), 5);
  assert.match(await byId("seat-trend-text").innerText(), /^From .* on Nov 23, 2026 to /);
});

consoleTest("the kill switch stops runs, and a schedule starts them", async (session) => {
  const { byId } = session;
  await untilReviewed(session);
  await openTab(session, "Runs");
  await byId("schedule").click();
  await byId("schedule-text").filter({ hasText: "Every Monday at 6:00 AM" }).waitFor();
  await byId("kill-switch").check();
  await byId("run-obstacle").filter({ hasText: "kill switch" }).waitFor();
  assert.ok(await byId("run-now").locator("button").isDisabled());
  await aWeekOn(session);
  await openTab(session, "Runs");
  // "Nothing happened: why?" has an answer.
  await byId("run-row-status").filter({ hasText: "Stopped" }).waitFor();
  assert.match(await byId("run-message").innerText(), /Stop Runs/);
  await byId("kill-switch").uncheck();
  await byId("kill-switch-state").filter({ hasText: /^Off/ }).waitFor();
  await byId("unschedule").click();
  await byId("schedule").waitFor();
});

consoleTest("several deactivated users are reactivated at once", async (session) => {
  const { byId } = session;
  await untilReviewed(session);
  await setMode(session, "Enforce");
  await runReview(session, 1);
  await openTab(session, "Review");
  await untilReviewed(session);
  const gone = await usersIn(session, "Deactivated");
  for (const at of [0, 1, 2]) await byId("select-user").nth(at).check();
  await byId("reactivate-selected").click();
  await byId("confirm-comment").fill("Their project goes on.");
  await byId("confirm-yes").click();
  await byId("reactivate-result").filter({ hasText: "3 users were reactivated." }).waitFor();
  await byId("match-count")
    .filter({ hasText: new RegExp(`^${gone - 3} of`) })
    .waitFor();
  assert.equal(await byId("reactivate-selected").count(), 0);
});

consoleTest("an admin acts on users, and their history tells it", async (session) => {
  const { page, byId, screenshot } = session;
  await untilReviewed(session);
  assert.ok((await usersIn(session, "Final Notice")) > 0);
  await byId("open").first().click();
  await byId("history-empty").waitFor();

  // Escape closes the question, and only then the panel.
  await byId("act-exempt").click();
  await page.keyboard.press("Escape");
  await byId("confirm-step").waitFor({ state: "detached" });
  assert.ok(await byId("why-panel").isVisible());
  await page.keyboard.press("Escape");
  await byId("why-panel").waitFor({ state: "detached" });

  await byId("open").first().click();
  await byId("act-hold").click();
  await byId("act-until").fill("2027-03-01");
  await byId("confirm-yes").click();
  assert.match(await byId("confirm-comment-problem").innerText(), /Say why/);
  await byId("confirm-comment").fill("On parental leave.");
  await byId("confirm-yes").click();
  await byId("act-result").filter({ hasText: "held up to" }).waitFor();
  await byId("why-hold").filter({ hasText: "Mar 1, 2027" }).waitFor();
  await byId("history-what").filter({ hasText: "Held until a date" }).waitFor();
  assert.match(await byId("history-why").first().innerText(), /On parental leave\./);
  assert.deepEqual(await seriousFindings(session), []);
  await screenshot("held");
  await byId("act-endExemption").click();
  await byId("confirm-comment").fill("Back already.");
  await byId("confirm-yes").click();
  await byId("act-result").filter({ hasText: "reviewed again" }).waitFor();
});

consoleTest(
  "settings tell every problem by its field, and notices can be read before",
  async (session) => {
    const { byId, screenshot } = session;
    await untilReviewed(session);
    await openTab(session, "Settings");
    await byId("setting-portalUrl").fill("portal");
    await byId("settings-mode-Enforce").check();
    await byId("dailyEmailBudget").fill("0");
    await byId("save-settings").click();
    // A mode that does more is asked for first: without the word nothing is saved.
    await byId("confirm-yes").click();
    await byId("setting-enforce-problem").filter({ hasText: "Type Enforce" }).waitFor();
    assert.deepEqual(await seriousFindings(session), []);
    await screenshot("mode-question");
    await byId("setting-enforce").fill("Enforce");
    await byId("confirm-yes").click();
    await byId("setting-portalUrl-problem").filter({ hasText: "https://" }).waitFor();
    assert.match(await byId("dailyEmailBudget-problem").innerText(), /must be 1/);
    await byId("reset-settings").click();
    assert.ok(await byId("settings-mode-Preview").isChecked());

    for (const [kind, text] of [
      ["First Warning", /log in before/i],
      ["Final Notice", /log in before/i],
      ["Deactivation", /deactivat|switched off/i],
    ]) {
      await byId("preview-kind").selectOption(/** @type {string} */ (kind));
      await byId("preview-show").click();
      await byId("preview-html").filter({ hasText: text }).waitFor();
      // No merge field goes out unresolved.
      assert.doesNotMatch(await byId("preview-html").innerText(), /\{\{|\{!/);
    }
    // The text of the mail is judged as a mail: there, links are underlined.
    const ours = (await seriousFindings(session)).filter((text) => !/rich-text/.test(text));
    assert.deepEqual(ours, []);
    await screenshot("notice");
  },
);
