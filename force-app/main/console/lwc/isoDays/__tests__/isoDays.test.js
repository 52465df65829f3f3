import { daysBetween, daysOn } from "c/isoDays";

describe("c/isoDays", () => {
  it("moves by days over the ends of months and years", () => {
    expect(daysOn("2026-12-31", 1)).toBe("2027-01-01");
    expect(daysOn("2024-03-01", -1)).toBe("2024-02-29");
    expect(daysOn("2026-03-28", 2)).toBe("2026-03-30");
    expect(daysOn("2026-03-28", 0)).toBe("2026-03-28");
  });

  it("counts the days between two", () => {
    expect(daysBetween("2026-03-28", "2026-03-28")).toBe(0);
    // The night in which Europe's clocks lose an hour is a day as well.
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2027-01-01", "2026-01-01")).toBe(-365);
  });
});
