import ReportSummary from "c/reportSummary";
import { NAMES, report } from "@tests/report";
import { accessibilityProblems, byId, mount, textOf, textsOf } from "@tests/mount";

function summary(changes = {}) {
  return mount("c-report-summary", ReportSummary, { report: report(changes), names: NAMES });
}

describe("c-report-summary", () => {
  it("tells all licences together and each by itself, over the months that have data", async () => {
    const element = summary();
    expect(textsOf(element, "report-total-logins")).toEqual(["57", "42", "24"]);
    expect(textsOf(element, "report-total-months")).toEqual(["2 of 3", "2 of 3", "3 of 3"]);
    expect(textsOf(element, "report-total")[0]).toContain("37 in Aug 2026");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("names first what it does not know", () => {
    const element = summary();
    expect(textOf(element, "report-gaps")).toBe(
      "No data, and not filled in: Partner Login in Sep 2026.",
    );
    expect(textOf(element, "report-incomplete-months")).toBe(
      "Not a whole month of data: Partner Community in Oct 2026.",
    );
  });

  it("has nothing to warn of where all is there, and no sum of one licence", () => {
    const { months, totals } = report();
    const element = summary({
      licenses: ["LOGIN"],
      missing: [],
      months: [{ ...months[0], populations: [months[0].populations[0]] }],
      totals: totals.slice(0, 2),
    });
    expect(byId(element, "report-gaps")).toBeNull();
    expect(byId(element, "report-incomplete-months")).toBeNull();
    expect(textsOf(element, "report-total-logins")).toEqual(["42"]);
  });
});
