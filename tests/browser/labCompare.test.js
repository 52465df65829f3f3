import assert from "node:assert/strict";
import { seriousFindings } from "./axe.js";
import { consoleTest } from "./harness.js";
import { openLab } from "./labPage.js";
import { readSample } from "./sampleCore.js";

/** Two months of a seat at $25: what the lab takes a person wrongly switched off to cost. */
const COST = 50;

/** @param {import("../../src/types.d.ts").ReplayTotals} totals */
const saved = ({ savings }) => savings?.total ?? 0;
/** @param {import("../../src/types.d.ts").ReplayTotals} totals */
const net = (totals) => saved(totals) - COST * totals.falsePositives;
const dollars = (/** @type {number} */ amount) => `$${Math.round(amount).toLocaleString("en-US")}`;

consoleTest(
  "today’s practice, the default and the suggested policy, in dollars and in people",
  async (session) => {
    const { byId } = session;
    await openLab(session);
    const names = await byId("lab-compared-name").allInnerTexts();
    assert.deepEqual(names.slice(0, 2), ["By hand, as today", "Default 60 / 75 / 90"]);
    const [first, final, last] = (names[2].match(/\d+/g) ?? []).map(Number);
    assert.equal(names[2], `Suggested ${first} / ${final} / ${last}`);

    const sample = await readSample();
    const standard = sample.replay({
      firstWarningDays: 60,
      finalNoticeDays: 75,
      deactivationDays: 90,
    });
    const suggested = sample.replay({
      firstWarningDays: first,
      finalNoticeDays: final,
      deactivationDays: last,
    });
    assert.deepEqual(await byId("lab-compared-gain").allInnerTexts(), [
      "$0",
      dollars(saved(standard)),
      dollars(saved(suggested)),
    ]);
    assert.deepEqual(
      (await byId("lab-compared-people").allInnerTexts()).map((text) => text.trim()),
      [0, standard.falsePositives, suggested.falsePositives].map(
        (people) => `${people} people wrongly switched off`,
      ),
    );
    // R9: idle seats cost count × price × 12; the sample has 180 that nobody has used for a year.
    assert.match(
      await byId("lab-compare-note").innerText(),
      /leaves 180 seats .* for a year or more, at \$54,000 a year\.$/,
    );

    // No policy of a grid that lies in the lab's leaves more after the stated cost of its people.
    const days = Array.from({ length: 16 }, (_, at) => 30 + 10 * at);
    const best = Math.max(...sample.sweep(days).map(net));
    assert.ok(net(suggested) >= best, `${net(suggested)} and ${best}`);
    assert.ok(net(suggested) > net(standard));

    // The bars are to scale: what is behind the axis is what is drawn.
    const bars = await byId("lab-compare-chart").evaluate((chart) =>
      [...chart.querySelectorAll(".bar")].map((bar) => bar.getBoundingClientRect().width),
    );
    const [, standardBar, suggestedBar] = bars;
    const ratio = saved(standard) / saved(suggested);
    assert.ok(Math.abs(standardBar / suggestedBar - ratio) < 0.01, `${bars}`);

    assert.deepEqual(await seriousFindings(session), []);
    await byId("lab-compare").scrollIntoViewIfNeeded();
    await session.picture("policy-lab", ["lab-compare"]);
  },
  { width: 1200, height: 1600 },
);
