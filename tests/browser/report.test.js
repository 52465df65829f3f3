import assert from "node:assert/strict";
import { countMonth, sampleUserDays } from "../review/usageCount.js";
import { seriousFindings } from "./axe.js";
import { consoleTest } from "./harness.js";
import { csvOf, openReport, sample } from "./reportPage.js";

const MONTHS = [
  "2025-11",
  "2025-12",
  ...Array.from({ length: 10 }, (_, at) => `2026-${String(at + 1).padStart(2, "0")}`),
];
/** From here on the job counted, for whom nobody is there any more who was switched off. */
const FIRST_COUNTED_NOW = "2026-06";

/** @param {string} month */
function lastDay(month) {
  const [year, number] = month.split("-").map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}

/** What a hand count of the sample's login days comes to, as the cells of the CSV. */
function countedByHand() {
  const org = sample();
  const days = sampleUserDays(org);
  const keys = org.licenses.map(({ key }) => key).sort();
  return MONTHS.flatMap((month) =>
    keys.map((license) => {
      const { logins, activeUsers, addressableUsers, distribution } = countMonth(org.users, days, {
        license,
        from: `${month}-01`,
        to: lastDay(month),
        isThen: month < FIRST_COUNTED_NOW,
      });
      return [month, license, logins, activeUsers, addressableUsers, ...distribution].map(String);
    }),
  );
}

consoleTest(
  "the report tells the sample company's twelve months, as counted by hand",
  async (session) => {
    const { byId, screenshot } = session;
    await openReport(session);
    const expected = countedByHand();
    const lines = await csvOf(session, "report-csv");
    assert.deepEqual(lines.slice(0, 6), [
      ["Authentication report", "Fernhill Software (sample)"],
      ["As of", "2026-11-23"],
      ["Months", "2025-11", "2026-10"],
      ["Months begin on day", "1"],
      ["Without data", "none"],
      ["Incomplete", "none"],
    ]);
    const rows = lines.slice(8, -1);
    assert.deepEqual(
      rows.map(([month, key, , , logins, active, addressable, , ...groups]) => [
        month,
        key,
        logins,
        active,
        addressable,
        ...groups,
      ]),
      expected,
    );
    // The screen shows the same figures.
    const shown = await byId("report-total-logins").allInnerTexts();
    const sum = (/** @type {(row: string[]) => boolean} */ isMeant) =>
      expected.filter(isMeant).reduce((total, [, , logins]) => total + Number(logins), 0);
    const keys = [...new Set(expected.map(([, key]) => key))];
    assert.deepEqual(
      shown.map((text) => Number(text.replace(/\D/g, ""))),
      [...keys.map((key) => sum(([, of]) => of === key)), sum(() => true)],
    );
    assert.deepEqual(await seriousFindings(session), []);
    await screenshot("whole");
    await session.picture("authentication-report", ["report-sheet"]);
  },
  { height: 3600 },
);

consoleTest(
  "a month without data is a gap, in the picture, the table and the file",
  async (session) => {
    const { byId, screenshot } = session;
    await openReport(session);
    await byId("report-end").selectOption("2025-11");
    // Eleven months of both pictures have nothing to show.
    await byId("report-gap").first().waitFor();
    assert.equal(await byId("report-gap").count(), 22);
    assert.match(
      await byId("report-gaps").innerText(),
      /^No data, and not filled in: Partner Community and Partner Community Login from Dec 2024 to Oct 2025\.$/,
    );
    const [row] = await byId("report-missing").allInnerTexts();
    assert.equal(row.trim(), "No data");
    const lines = await csvOf(session, "report-csv");
    const [, , , state, logins] = lines[8];
    assert.deepEqual([state, logins], ["no data", ""]);
    assert.match(lines[4].join(), /^Without data,2024-12 /);
    await screenshot("gaps");
    assert.deepEqual(await seriousFindings(session), []);
  },
);

consoleTest("a month that is not over is drawn, and said to be incomplete", async (session) => {
  const { byId } = session;
  await openReport(session);
  await byId("report-end").selectOption("2026-11");
  await byId("report-incomplete-months").filter({ hasText: "Nov 2026" }).waitFor();
  assert.deepEqual(
    new Set(await byId("report-incomplete").allInnerTexts()),
    new Set(["Incomplete"]),
  );
  // The totals are of whole months.
  assert.match((await byId("report-total-months").allInnerTexts())[0], /^11 of 12$/);
});

consoleTest("the saved contract is settled over the months without a gap", async (session) => {
  const { byId } = session;
  await openReport(session);
  const logins = countedByHand()
    .filter(([month, key]) => month >= "2026-01" && /_Login$/.test(key))
    .map(([, , count]) => Number(count));
  const ledger = (await csvOf(session, "report-ledger-csv")).slice(4, -1);
  // 200 logins a month at $10 from January on, and no rollover; beyond them two and a half times that.
  assert.deepEqual(
    ledger.map(([, demand, committed, , used, expired, , overage, cost, overageCost]) =>
      [demand, committed, used, expired, overage, cost, overageCost].map(Number),
    ),
    logins.map((demand) => {
      const used = Math.min(demand, 200);
      const overage = demand - used;
      return [demand, 200, used, 200 - used, overage, 2000, 25 * overage];
    }),
  );
  const all = logins.reduce((sum, count) => sum + count, 0);
  assert.match(
    await byId("expired").innerText(),
    new RegExp(`\\b${(200 * logins.length - all).toLocaleString("en-US")}\\b`),
  );
});

consoleTest("a snapshot is taken by hand, its schedule ended and begun anew", async (session) => {
  const { byId } = session;
  await openReport(session);
  await byId("usage-start").click();
  await byId("usage-status").filter({ hasText: "The snapshot is done." }).waitFor();
  await byId("usage-unschedule").click();
  await byId("usage-next-run").filter({ hasText: "Not scheduled" }).waitFor();
  await byId("usage-schedule").click();
  await byId("usage-unschedule").waitFor();
});

for (const width of [768, 320]) {
  consoleTest(
    `the report in a window of ${width} px needs no scrolling sideways`,
    async (session) => {
      await openReport(session);
      await session.screenshot("narrow");
      await session.byId("report-open-pack").click();
      await session.byId("renewal-pack").waitFor();
      await session.screenshot("pack");
      const { scrollWidth, clientWidth } = await session.page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }));
      assert.ok(scrollWidth <= clientWidth, `${scrollWidth} px wide in ${clientWidth}`);
    },
    { width, height: 3600 },
  );
}
