/** Every tab, every button: what the templates offer is pressed in the real page, and nothing goes wrong. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { EXCEPTIONS, inventory, neverPressed, readTemplates } from "./controls.js";
import { untilReviewed } from "./harness.js";
import { PRESSED, aWeekOn, fails, pressTest, run, until } from "./pressTest.js";
import { setMode } from "./setMode.js";
import { sample } from "./reportPage.js";

/** @typedef {import("./harness.js").Session} Session */

/** Above every tab, and pressed with the first. */
const HEAD = ["refresh", "open-setup", "hide-setup-banner"];
const SET_UP = "Set-up";
const PLANNER = "Commitment Planner";
const REPORT = "Authentication Report";
pressTest("the review", async (presser, session) => {
  const { byId } = session;
  const screen = { tab: "Review", last: ["why-close"] };
  await presser.press("refresh");
  await untilReviewed(session);
  await presser.everything("review", screen);
  await byId("filter-stages").selectOption("Deactivated");
  await presser.settle();
  await presser.everything("review, deactivated users", screen);
  await byId("search").fill("nobody has this name");
  await until(session, "clear");
  await presser.press("clear");
});

pressTest("the settings", async (presser, session) => {
  await presser.open("Settings");
  await until(session, "save-settings");
  await presser.everything("settings", {
    tab: "Settings",
    last: ["save-settings", "reset-settings"],
  });
  await session.byId("settings-mode-Notify").check();
  await presser.press("reset-settings");
});

pressTest(
  "a run, its log, and the way back",
  async (presser, session) => {
    const { byId } = session;
    await presser.open("Runs");
    await until(session, "runs-empty");
    await run(presser, session, 1);
    await presser.press("open-settings");
    await setMode(session, "Enforce");
    await run(presser, session, 2);
    await until(session, "undo-run");
    await presser.everything("runs", {
      tab: "Runs",
      never: [...HEAD, "run-now"],
      last: ["undo-run", "kill-switch"],
    });
    await until(session, "undo-result", "Done.");
    if (await byId("kill-switch").isChecked()) await byId("kill-switch").uncheck();
    await until(session, "run-now");
    const stopped = presser.ask("asSoonAsThere", "stop-run");
    await presser.confirm("run-now");
    await stopped;
    await until(session, "run-row", "RUN-00003");
    // A run of so few may be over before it is stopped, and that is told.
  },
  { alarms: /^run-error: RUN-00003 has finished/ },
);

pressTest("a release, and users switched on again", async (presser, session) => {
  const { byId } = session;
  await setMode(session, "Enforce");
  await run(presser, session, 1);
  await aWeekOn(presser, session);
  await run(presser, session, 2);
  await until(session, "release");
  await presser.everything("a release", {
    tab: "Runs",
    never: [...HEAD, "run-now", "undo-run", "kill-switch"],
  });
  await fails(presser, session, ["SeatwiseRunsController.getRun"], () =>
    byId("run-open").nth(1).click(),
  );
  await byId("run-open").first().click();
  await presser.settle();
  await fails(presser, session, ["SeatwiseRunsController.getEntries"], () =>
    byId("entries-outcome").selectOption({ index: 1 }),
  );
  await presser.open("Review");
  await untilReviewed(session);
  await byId("filter-stages").selectOption("Deactivated");
  await until(session, "select-user");
  await byId("select-user").first().check();
  await presser.confirm("reactivate-selected", () =>
    byId("confirm-comment").fill("Their project goes on."),
  );
  await until(session, "reactivate-result", "reactivated");
});

pressTest("the lab", async (presser, session) => {
  const { byId } = session;
  await presser.open("Policy Lab");
  await until(session, "lab-map");
  await byId("lab-plane").focus();
  await session.page.keyboard.press("End");
  await presser.settle();
  await presser.everything("lab", { tab: "Policy Lab", never: HEAD, last: ["save-policy"] });
  await byId("lab-deactivation-days").fill("133");
  await presser.settle();
  await presser.press("lab-compare-add");
  // The map of so few may be drawn before it is cancelled: then another one is begun.
  for (const weekday of ["3", "4", "5", "2"]) {
    const cancelled = presser.ask("asSoonAsThere", "lab-cancel");
    await byId("lab-weekday").selectOption(weekday);
    await cancelled;
    await presser.settle();
    if ((await byId("lab-draw-map").count()) > 0) break;
  }
  await presser.press("lab-draw-map");
  await until(session, "lab-map");
  const text = JSON.stringify({
    ...JSON.parse(await byId("lab-shared").inputValue()),
    from: "2026-08-01",
    to: "2026-09-10",
  });
  const link = new URL(session.page.url());
  link.searchParams.set("c__lab", text);
  await session.page.goto(link.href);
  await until(session, "lab-map");
  await presser.press("lab-all-days");
});

pressTest("the planner", async (presser, session) => {
  const { byId } = session;
  await presser.open(PLANNER);
  await until(session, "planner-bands");
  await presser.everything("planner", {
    tab: PLANNER,
    never: HEAD,
    last: ["planner-save", "planner-undo", "planner-reset"],
  });
  await presser.press("planner-own-add");
  await presser.press("planner-own-adopt");
  const cancelled = presser.ask("asSoonAsThere", "lab-cancel");
  await byId("planner-sim-scenarios").fill("10000");
  await cancelled;
  await presser.press("planner-sim-play");
});

pressTest("the report", async (presser, session) => {
  const { byId } = session;
  await presser.open(REPORT);
  await until(session, "report-sheet");
  const user = sample().users.find(({ license }) => /_Login$/.test(license ?? ""));
  const file = (/** @type {string[]} */ ...rows) => ({
    name: "logins.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(["UserId,LoginTime,Status", ...rows].join("\r\n")),
  });
  const good = `${user?.id},2025-08-01T15:00:00.000Z,Success`;
  await presser.everything("report", {
    tab: REPORT,
    never: [...HEAD, "import-files", "report-open-pack"],
  });
  await byId("import-files").setInputFiles([file(good, "Ana,2025-02-04T15:00:00.000Z,Success")]);
  await presser.press("import-leave-out");
  await until(session, "import-confirm");
  await presser.everything("an import", {
    tab: REPORT,
    never: [...HEAD, "import-files", "import-cancel", "report-open-pack"],
  });
  await until(session, "import-result", "imported");
  // Two files with a gap between them.
  const later = good.replace("2025-08", "2025-10");
  await byId("import-files").setInputFiles([file(good), file(later)]);
  await until(session, "import-gapless");
  await presser.everything("an import again", {
    tab: REPORT,
    never: [...HEAD, "import-files", "report-open-pack"],
  });
  await presser.press("report-open-pack");
  await until(session, "renewal-pack");
  await presser.everything("the renewal pack", {
    tab: REPORT,
    never: [...HEAD, "import-files"],
    end: "pack-back",
  });
});

pressTest("the set-up", async (presser, session) => {
  const { page, byId } = session;
  const leadingOn = ["setup-step", "setup-next", "setup-back"];
  /** @type {Promise<void> | undefined} */
  let cancelled;
  // The thresholds are the first step that is open.
  await fails(presser, session, ["SeatwiseLoginsController.getLoginWindow"], async () => {
    await byId("open-setup").click();
    await until(session, "retry");
    cancelled = presser.ask("asSoonAsThere", "lab-cancel");
  });
  await cancelled;
  await presser.open("Review");
  await presser.press("hide-setup-banner");
  await presser.open(SET_UP);
  const names = await page
    .locator('[data-id="setup-step"]')
    .evaluateAll((found) => found.map((step) => /** @type {HTMLElement} */ (step).dataset.name));
  const stepTo = (/** @type {string} */ name) =>
    page.locator(`[data-id="setup-step"][data-name="${name}"]`).click();
  await stepTo("switchOn");
  await presser.press("switch-blocker");
  await stepTo("checks");
  await byId("setup-form").locator('[data-id="setting-supportContact"]').fill("Ada");
  await presser.press("reset-settings");
  for (const name of names) {
    await presser.everything(`set-up: ${name}`, {
      tab: SET_UP,
      home: () => stepTo(String(name)),
      never: [...HEAD, ...leadingOn],
      last: ["save-settings", "reset-settings", "setup-tick", "unschedule", "switch-open-runs"],
    });
  }
  await presser.confirm("switch-on", () => byId("setting-enforce").fill("Enforce"));
  await until(session, "switch-mode", "Enforce");
  await presser.press("setup-back");
  await presser.press("setup-next");
});

pressTest("the pages of records", async (presser, session) => {
  const { page, byId } = session;
  await byId("search").fill(someoneOfMany());
  await until(session, "match-count", /^1 of/);
  await byId("open").first().click();
  await until(session, "why-record");
  await fails(presser, session, ["SeatwiseRecordController.getUser"], () =>
    byId("why-record").locator("a").click(),
  );
  await until(session, "user-record");
  await presser.everything("a user's page", { never: ["page-link"] });
  for (const action of ["c-seatwise-review-action", "c-seatwise-reactivate-action"]) {
    await presser.press(action);
    await until(session, "action-close");
    await presser.everything(action, { end: "action-close", never: ["page-link"] });
  }
  await fails(presser, session, ["SeatwiseRecordController.getAccount"], () =>
    byId("standing-account").locator("a").click(),
  );
  await until(session, "account-policy");
  await presser.everything("an account's page", { never: ["page-link"], last: ["policy-clear"] });
  await presser.press("c-seatwise-policy-action");
  await until(session, "action-close");
  await presser.everything("the account's action", { end: "action-close" });
  await byId("user-link").first().locator("a").click();
  await until(session, "standing-account");
  await page.goBack();
  await until(session, "account-policy");
  await byId("open-console").locator("a").click();
  await untilReviewed(session);
});

pressTest("what failed is tried again", async (presser, session) => {
  const { byId } = session;
  const logins = ["SeatwiseLoginsController.getLoginWindow"];
  await fails(presser, session, ["SeatwiseConsoleController.getContext"], () =>
    byId("refresh").click(),
  );
  await untilReviewed(session);
  await fails(presser, session, ["SeatwiseUsersController.getHistory"], () =>
    byId("open").first().click(),
  );
  await fails(presser, session, ["SeatwiseRunsController.getOverview"], () => presser.open("Runs"));
  await fails(
    presser,
    session,
    ["SeatwiseSettingsController.getSettings", "SeatwiseSettingsController.getChanges"],
    () => presser.open("Settings"),
  );
  const months = ["SeatwiseUsageController.getMonths"];
  await fails(presser, session, months, () => presser.open(PLANNER));
  await until(session, "planner-tiers-load");
  await fails(presser, session, logins, () => byId("planner-tiers-load").click());
  await fails(presser, session, logins, () => presser.open("Policy Lab"));
  await fails(presser, session, months, () => presser.open(REPORT));
  await fails(presser, session, ["SeatwiseSetupController.getState"], () => presser.open(SET_UP));
});

pressTest("what takes long is cancelled", async (presser, session) => {
  const { byId } = session;
  await presser.ask("holdNext", "SeatwiseConsoleController.getPopulationPage");
  await byId("refresh").click();
  await byId("cancel").click();
  await presser.press("load-again");
  await untilReviewed(session);
  await presser.open(PLANNER);
  await presser.ask("holdNext", "SeatwiseLoginsController.getLoginPage");
  await byId("planner-tiers-load").click();
  await byId("planner-tiers").locator('[data-id="lab-cancel"]').click();
  await presser.ask("holdNext", "SeatwiseLoginsController.getLoginPage");
  await session.page.getByRole("tab", { name: "Policy Lab" }).click();
  await byId("lab-cancel").filter({ visible: true }).click();
  await presser.press("lab-load");
  await until(session, "lab-map");
});

pressTest("an org that has counted no logins", async (presser, session) => {
  const { byId } = session;
  const users = [
    "Id,Name,IsActive,CreatedDate,LastLoginDate,UserType,Profile.Name,Profile.UserLicense.LicenseDefinitionKey",
    "0055g00000AbcDeAAJ,Ada,true,2024-02-29,2024-03-31,PowerPartner,Partners,PID_Partner_Community_Login",
  ].join("\n");
  await byId("open-export").click();
  await byId("export-files").setInputFiles([
    { name: "users.csv", mimeType: "text/csv", buffer: Buffer.from(users) },
  ]);
  await byId("review-export").filter({ hasText: "Review 1 user" }).click();
  await byId("subtitle").filter({ hasText: "users.csv" }).waitFor();
  await presser.open(PLANNER);
  await presser.press("planner-example");
  const month = byId("planner-month-logins").first();
  await month.fill("");
  await month.blur();
  await presser.press("planner-fill");
});

/** @returns {string} a warned user of the account with the most users */
function someoneOfMany() {
  const { users } = sample();
  const size = (/** @type {string | null | undefined} */ account) =>
    users.filter((user) => user.account === account).length;
  const warned = users.filter(({ stage, policy }) => stage === "First Warning" && !policy);
  return warned.sort((one, other) => size(other.account) - size(one.account))[0].id;
}

test("nothing in the templates was left out, and nothing is excused that was pressed", () => {
  const controls = inventory(readTemplates());
  for (const [sandboxed, pressed] of PRESSED) {
    const where = sandboxed ? "in the sandbox" : "plainly";
    assert.deepEqual(neverPressed(controls, pressed), Object.keys(EXCEPTIONS).sort(), where);
  }
});
