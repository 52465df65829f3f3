import assert from "node:assert/strict";
import { seriousFindings } from "./axe.js";
import { consoleTest, untilReviewed } from "./harness.js";
import { openLab } from "./labPage.js";

/** The same page with a trial in its link. @param {string} url @param {string} text */
function linkWith(url, text) {
  const link = new URL(url);
  link.searchParams.set("c__lab", text);
  return link.href;
}

consoleTest("a link opens the lab as it was handed on", async (session) => {
  const { page, byId, screenshot, sandboxed } = session;
  await openLab(session);
  await byId("lab-weekday").selectOption("4");
  await byId("lab-deactivation-days").fill("150");
  await byId("lab-shared")
    .filter({ hasText: /"deactivationDays":150/ })
    .waitFor();
  await byId("lab-map").waitFor();
  const savings = await byId("lab-savings").innerText();
  const people = await byId("lab-false-positives").innerText();
  const link = await byId("lab-link").inputValue();
  assert.equal(new URL(link).origin, new URL(page.url()).origin);
  // The page stays the page that it was.
  assert.equal(new URL(link).searchParams.has("lws"), sandboxed);

  await page.goto(link);
  await byId("lab-map").waitFor();
  assert.equal(
    await page.getByRole("tab", { name: "Policy Lab" }).getAttribute("aria-selected"),
    "true",
  );
  assert.match(await byId("lab-link-note").innerText(), /^The link’s trial is below/);
  assert.equal(await byId("lab-deactivation-days").inputValue(), "150");
  assert.equal(await byId("lab-weekday").inputValue(), "4");
  assert.equal(await byId("lab-savings").innerText(), savings);
  assert.equal(await byId("lab-false-positives").innerText(), people);
  await screenshot("opened");
});

consoleTest("a link restores the days that it was judged by", async (session) => {
  const { page, byId, screenshot } = session;
  await openLab(session);
  const shared = JSON.parse(await byId("lab-shared").inputValue());
  const all = await byId("lab-window").innerText();
  // Six Mondays: Aug 3 to Sep 7.
  const text = JSON.stringify({ ...shared, from: "2026-08-01", to: "2026-09-10" });
  await page.goto(linkWith(page.url(), text));
  await byId("lab-map").waitFor();
  assert.match(
    await byId("lab-window").innerText(),
    /^Logins from Aug 1, 2026 to Sep 10, 2026: 6 weekly runs\. These are the days/,
  );
  assert.deepEqual(JSON.parse(await byId("lab-shared").inputValue()), JSON.parse(text));
  assert.deepEqual(await seriousFindings(session), []);
  await screenshot("some days");
  await byId("lab-all-days").click();
  await byId("lab-window").filter({ hasText: all }).waitFor();
});

consoleTest("a bad link says what is wrong, and the lab begins as ever", async (session) => {
  const { page, byId, screenshot } = session;
  await untilReviewed(session);
  await page.goto(linkWith(page.url(), '{"policy":"Default"'));
  await byId("lab-map").waitFor();
  assert.equal(
    await byId("lab-link-problem").innerText(),
    "The link could not be opened. This is not a trial of the Policy Lab. Nothing else has changed.",
  );
  assert.equal(await byId("lab-deactivation-days").inputValue(), "90");
  assert.deepEqual(await seriousFindings(session), []);
  await screenshot("bad");

  const text = JSON.stringify({
    policy: "Default",
    runWeekday: 1,
    firstWarningDays: 80,
    finalNoticeDays: 75,
    deactivationDays: 90,
  });
  await page.goto(linkWith(page.url(), text));
  await byId("lab-map").waitFor();
  await byId("lab-final-notice-days-problem").filter({ hasText: "First warning" }).waitFor();
  assert.equal(await byId("lab-first-warning-days").inputValue(), "80");
});
