import { monthRuns } from "../monthRuns";

const of = (license, ...months) => months.map((month) => ({ month, license }));

describe("monthRuns", () => {
  it("tells licences with the same months together, and months without a gap as a span", () => {
    expect(
      monthRuns([
        ...of("A", "2025-12", "2025-11", "2026-01", "2026-03"),
        ...of("B", "2025-11", "2025-12", "2026-01", "2026-03"),
        ...of("C", "2026-03"),
      ]),
    ).toEqual([
      { licenses: ["A", "B"], from: "2025-11", to: "2026-01" },
      { licenses: ["A", "B"], from: "2026-03", to: "2026-03" },
      { licenses: ["C"], from: "2026-03", to: "2026-03" },
    ]);
    expect(monthRuns([])).toEqual([]);
  });
});
