/** The console where WebAssembly is blocked: the same figures, from the JavaScript that takes the modules' place. */
import assert from "node:assert/strict";
import { seriousFindings } from "./axe.js";
import { consoleTest, untilReviewed } from "./harness.js";
import { openLab } from "./labPage.js";
import { openReport, sample } from "./reportPage.js";

/** @typedef {import("./harness.js").Session} Session */
/** @typedef {import("playwright-core").Page} Page */

const CORE = /\/resource\/seatwise\w+\.(?:wasm|js)\b/;

/** The core's files that the page asks for from now on. @param {Page} page @returns {string[]} */
function coreRequests(page) {
  /** @type {string[]} */
  const asked = [];
  page.on("request", (request) => {
    const { pathname, search } = new URL(request.url());
    if (CORE.test(pathname)) asked.push(pathname.replace("/resource/", "") + search);
  });
  return asked;
}

/** As a browser without WebAssembly opens the page. @param {Session} session */
async function openBlocked({ page }) {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
  await page.reload();
  assert.equal(await page.evaluate(() => typeof WebAssembly), "undefined");
}

/** What the console says in all of its figures on a tab. @param {Session} session @param {string} tag */
function textOf({ page }, tag) {
  return page.locator(tag).innerText();
}

/** @param {Session} session */
async function openPlanner({ page, byId }) {
  await page.getByRole("tab", { name: "Commitment Planner" }).click();
  await byId("planner-headline").waitFor();
  await byId("planner-bands").waitFor();
}

/** The figures of the three tabs that compute. @param {Session} session */
async function figures(session) {
  await untilReviewed(session);
  const review = await textOf(session, "c-review-tab");
  await openLab(session);
  await session.byId("lab-plane").focus();
  await session.page.keyboard.press("Home");
  await session.byId("lab-false-positives").filter({ hasText: /^0$/ }).waitFor();
  const lab = await textOf(session, "c-policy-lab");
  await openPlanner(session);
  const planner = await textOf(session, "c-commitment-planner");
  return { review, lab, planner };
}

consoleTest("every figure is the same without WebAssembly", async (session) => {
  const { page, byId, screenshot } = session;
  const expected = await figures(session);
  assert.match(expected.review, /\$54,000\b/);
  assert.equal(await byId("slower").count(), 0);

  const asked = coreRequests(page);
  await openBlocked(session);
  await untilReviewed(session);
  await screenshot("review");
  assert.match(await byId("slower").innerText(), /WebAssembly is blocked/);
  assert.deepEqual(await seriousFindings(session), []);
  assert.deepEqual(await figures(session), expected);
  assert.deepEqual(asked, ["seatwiseCoreFallback.js", "seatwiseCommitmentFallback.js"]);
});

consoleTest("where WebAssembly works, its replacement is not loaded", async (session) => {
  const asked = coreRequests(session.page);
  await session.page.reload();
  await untilReviewed(session);
  await openPlanner(session);
  assert.deepEqual(asked, ["seatwiseCore.wasm", "seatwiseCommitment.wasm"]);
});

consoleTest("a browser that refuses to compile gets the replacement too", async (session) => {
  const { page, byId } = session;
  await page.addInitScript(() => {
    WebAssembly.compile = () => Promise.reject(new WebAssembly.CompileError("refused"));
  });
  const asked = coreRequests(page);
  await page.reload();
  await untilReviewed(session);
  assert.ok(await byId("slower").isVisible());
  await openPlanner(session);
  // Refused once, it is not tried with the next module.
  assert.deepEqual(asked, [
    "seatwiseCore.wasm",
    "seatwiseCoreFallback.js",
    "seatwiseCommitmentFallback.js",
  ]);
});

consoleTest("a replacement that fails to load is told, and can be tried again", async (session) => {
  const { page, byId } = session;
  session.expectTrouble(/Failed to load resource|Not allowed to load local resource: blob:/);
  await page.route(/Fallback\.js/, (route) => route.fulfill({ status: 503 }));
  await openBlocked(session);
  await byId("problems").filter({ hasText: "could not be loaded" }).waitFor();
  await page.unroute(/Fallback\.js/);
  await byId("retry").click();
  await untilReviewed(session);
});

consoleTest("a file of logins is read without WebAssembly", async (session) => {
  const { byId } = session;
  await openBlocked(session);
  const asked = coreRequests(session.page);
  await openReport(session);
  const user = sample().users.find(({ license }) => /_Login$/.test(license ?? ""));
  const rows = ["UserId,LoginTime,Status", `${user?.id},2025-08-01T15:00:00.000Z,Success`];
  const buffer = Buffer.from(rows.join("\r\n"));
  await byId("import-files").setInputFiles({ name: "a.csv", mimeType: "text/csv", buffer });
  await byId("import-confirm").waitFor();
  assert.match(
    await byId("import-row").innerText(),
    /Aug 2025\s+Partner Community Login\s+1\s+1\b/,
  );
  assert.ok(asked.includes("seatwiseImportFallback.js"), asked.join());
});

consoleTest("it runs under a policy that allows neither WebAssembly nor eval", async (session) => {
  if (session.sandboxed) return;
  const { page } = session;
  session.expectTrouble(/Content Security Policy|unsafe-eval/);
  const origin = new URL(page.url()).origin;
  await page.route(`${origin}/strict.html`, (route) =>
    route.fulfill({
      contentType: "text/html",
      headers: { "Content-Security-Policy": "default-src 'none'; script-src 'self'" },
      body: '<script src="/resource/seatwiseCoreFallback.js"></script>',
    }),
  );
  await page.goto(`${origin}/strict.html`);
  const { refusal, plan } = await page.evaluate(async () => {
    const { seatwiseCoreFallback: core } = /** @type {any} */ (globalThis);
    const empty = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
    return {
      refusal: await WebAssembly.compile(empty).then(
        () => null,
        (error) => error.name,
      ),
      plan: core.planRun({
        asOf: "2026-06-15",
        policies: [{ name: "Default" }],
        users: [{ id: "a", createdDate: "2025-01-01" }],
      }),
    };
  });
  assert.equal(refusal, "CompileError");
  assert.equal(plan.decisions[0].action, "firstWarning");
});
