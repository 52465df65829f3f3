import { firstDayOf, lastDayOf, monthsBetween, monthsFrom } from "c/reportPeriod";

describe("c/reportPeriod", () => {
  it("counts both ends", () => {
    expect(monthsBetween("2025-12", "2026-11")).toBe(12);
    expect(monthsFrom("2025-11", "2026-01")).toEqual(["2025-11", "2025-12", "2026-01"]);
    expect(monthsFrom("2026-02", "2026-01")).toEqual([]);
  });

  it("knows the days of a contract's months, short ones and leap years too", () => {
    expect([firstDayOf("2026-02", 1), lastDayOf("2026-02", 1)]).toEqual([
      "2026-02-01",
      "2026-02-28",
    ]);
    expect([firstDayOf("2026-03", 15), lastDayOf("2026-03", 15)]).toEqual([
      "2026-03-15",
      "2026-04-14",
    ]);
    expect([firstDayOf("2024-02", 31), lastDayOf("2024-01", 31)]).toEqual([
      "2024-02-29",
      "2024-02-28",
    ]);
  });
});
