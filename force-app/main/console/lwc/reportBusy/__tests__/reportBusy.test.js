import ReportBusy from "c/reportBusy";
import { report } from "@tests/report";
import { accessibilityProblems, allById, byId, mount } from "@tests/mount";

/** Each day and its logins. */
function days(element, id) {
  return allById(element, id).map((day) =>
    [...day.querySelectorAll(".name, .value")].map(({ textContent }) => textContent),
  );
}

describe("c-report-busy", () => {
  it("names the busiest days with their weekday, and the mean of each weekday", async () => {
    const element = mount("c-report-busy", ReportBusy, { report: report() });
    expect(days(element, "report-busy-day")).toEqual([
      ["Monday, Aug 3, 2026", "8"],
      ["Tuesday, Oct 6, 2026", "4"],
    ]);
    const weekdays = days(element, "report-weekday");
    expect(weekdays[2]).toEqual(["Wednesday", "1.50"]);
    expect(weekdays[3]).toEqual(["Thursday", "No data"]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("says where nothing is known of single days", () => {
    const element = mount("c-report-busy", ReportBusy, {
      report: report({ busiestDays: [], weekdays: Array(7).fill(null) }),
    });
    expect(byId(element, "report-no-days")).not.toBeNull();
  });
});
