import { addMonths, calendarMonth, isMonth, monthsFrom } from "c/plannerMonths";

describe("c/plannerMonths", () => {
  it("counts on and back over the turns of years", () => {
    expect(addMonths("2026-11", 3)).toBe("2027-02");
    expect(addMonths("2026-01", -1)).toBe("2025-12");
    expect(addMonths("2026-01", -25)).toBe("2023-12");
  });

  it("lists a term", () => {
    expect(monthsFrom("2026-11", 3)).toEqual(["2026-11", "2026-12", "2027-01"]);
    expect(monthsFrom("2026-11", -1)).toEqual([]);
  });

  it("knows a month from what is none", () => {
    expect(["2026-01", "2026-13", "2026-1", "", "2026-00"].filter(isMonth)).toEqual(["2026-01"]);
    expect(calendarMonth("2026-09")).toBe(9);
  });
});
