import ReportTable from "c/reportTable";
import { NAMES, report } from "@tests/report";
import { accessibilityProblems, allById, mount, textsOf } from "@tests/mount";

function table(changes = {}) {
  return mount("c-report-table", ReportTable, { report: report(changes), names: NAMES });
}

describe("c-report-table", () => {
  it("has a row for each month and licence, and one for all of them", async () => {
    const element = table();
    expect(allById(element, "report-row")).toHaveLength(9);
    const cells = (at) =>
      [...allById(element, "report-row")[at].querySelectorAll("td")].map(
        ({ textContent }) => textContent,
      );
    expect(cells(0)).toEqual(["30", "5", "10", "6.00", "5", "1", "1", "1", "0", "2", "0"]);
    expect(cells(2)).toEqual(["37", "9", "20", "4.11", "11", "2", "2", "2", "1", "2", "0"]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("says where there are no data, for the licence and for the sum", () => {
    const element = table();
    const missing = allById(element, "report-missing").map(
      ({ parentElement, textContent }) =>
        `${parentElement.dataset.month} ${parentElement.dataset.license}: ${textContent.trim()}`,
    );
    expect(missing).toEqual(["2026-09 LOGIN: No data", "2026-09 all: No data"]);
  });

  it("marks the months that are no whole ones", () => {
    expect(textsOf(table(), "report-incomplete")).toEqual(["Incomplete"]);
  });

  it("adds nothing up where there is one licence", () => {
    const one = report();
    const element = table({
      licenses: ["LOGIN"],
      months: one.months.map((found) => ({ ...found, populations: [found.populations[0]] })),
    });
    expect(allById(element, "report-row")).toHaveLength(3);
  });
});
