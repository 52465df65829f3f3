import ReportColumns from "c/reportColumns";
import { accessibilityProblems, allById, byId, mount } from "@tests/mount";

const SERIES = [
  { key: "LOGIN", name: "Partner Login" },
  { key: "MEMBER", name: "Partner Community" },
];

function chart(properties = {}) {
  return mount("c-report-columns", ReportColumns, {
    yLabel: "Logins",
    series: SERIES,
    columns: [
      { month: "2026-08", values: [30, 10] },
      { month: "2026-09", values: null },
      { month: "2026-10", values: [12, 8], isComplete: false },
    ],
    ...properties,
  });
}

describe("c-report-columns", () => {
  it("piles the series up on one scale", async () => {
    const element = chart();
    const heights = allById(element, "report-part").map(({ style }) => style.height);
    // The scale ends at 40.
    expect(heights).toEqual(["75%", "25%", "30%", "20%"]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("shows a month without data as a gap that says so, never as nothing", () => {
    const element = chart();
    expect(allById(element, "report-gap").map(({ textContent }) => textContent)).toEqual([
      "No data",
    ]);
    expect(byId(element, "report-chart").getAttribute("aria-label")).toBe(
      "Logins. Aug 2026: 40; Sep 2026: no data; Oct 2026: 20, incomplete",
    );
  });

  it("explains gaps and incomplete months only where there are some", () => {
    const names = (element) =>
      [...element.shadowRoot.querySelectorAll(".key")].map(({ textContent }) => textContent);
    expect(names(chart())).toEqual([
      "Partner Login",
      "Partner Community",
      "Incomplete month",
      "No data",
    ]);
    expect(names(chart({ columns: [{ month: "2026-08", values: [1, 0] }] }))).toEqual([
      "Partner Login",
      "Partner Community",
    ]);
  });
});
