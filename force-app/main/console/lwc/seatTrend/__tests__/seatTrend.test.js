import SeatTrend from "c/seatTrend";
import { metrics } from "@tests/runs";
import {
  accessibilityProblems,
  allById,
  byId,
  mount,
  openFigures,
  textOf,
  textsOf,
} from "@tests/mount";

describe("c-seat-trend", () => {
  it("draws to scale, and says the same in words and figures", async () => {
    const element = mount("c-seat-trend", SeatTrend, { seats: metrics().seats });
    const heights = allById(element, "seat-bar").map((bar) =>
      [...bar.children].map(({ style }) => style.height),
    );
    // 500 and 420 of 700
    expect(heights.map(([total]) => total)).toEqual(["100%", "100%"]);
    expect(heights.map(([, used]) => Math.round(parseFloat(used)))).toEqual([71, 60]);
    const words = "From 500 of 700 seats in use on Nov 9, 2026 to 420 of 700 on Nov 23, 2026.";
    expect(byId(element, "seat-trend").getAttribute("aria-label")).toBe(words);
    expect(textOf(element, "seat-trend-text")).toBe(words);
    const table = byId(element, "seat-trend-figures");
    await openFigures(table);
    expect(textsOf(table, "figures-row")[1]).toMatch(/^Nov 23, 2026 ?420 ?700 ?60%$/);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("draws more used than bought, and no seats at all", async () => {
    const element = mount("c-seat-trend", SeatTrend, {
      seats: [
        { runId: "a", asOf: "2026-11-09", total: 0, used: 0 },
        { runId: "b", asOf: "2026-11-16", total: 10, used: 20 },
      ],
    });
    const [, second] = allById(element, "seat-bar");
    expect([...second.children].map(({ style }) => style.height)).toEqual(["50%", "100%"]);
    const table = byId(element, "seat-trend-figures");
    await openFigures(table);
    expect(textsOf(table, "figures-row")[0]).toMatch(/–$/);
  });
});
