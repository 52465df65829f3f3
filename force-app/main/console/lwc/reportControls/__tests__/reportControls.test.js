import ReportControls from "c/reportControls";
import { accessibilityProblems, allById, byId, enter, listen, mount } from "@tests/mount";

function controls(properties = {}) {
  const element = mount("c-report-controls", ReportControls, {
    months: ["2026-11", "2026-10"],
    endMonth: "2026-10",
    licenses: [
      { key: "LOGIN", name: "Partner Login" },
      { key: "MEMBER", name: "Partner Community" },
    ],
    chosen: ["LOGIN", "MEMBER"],
    ...properties,
  });
  return { element, changes: listen(element, "reportchange") };
}

describe("c-report-controls", () => {
  it("changes the end and the licences", async () => {
    const { element, changes } = controls();
    expect(byId(element, "report-end").value).toBe("2026-10");
    await enter(byId(element, "report-end"), "2026-11", "change");
    await enter(allById(element, "report-license")[0], false, "change");
    expect(changes).toEqual([
      { change: { endMonth: "2026-11" } },
      { change: { licenses: ["MEMBER"] } },
    ]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("keeps the last licence", () => {
    const { element } = controls({ chosen: ["MEMBER"] });
    expect(allById(element, "report-license").map(({ disabled }) => disabled)).toEqual([
      false,
      true,
    ]);
  });

  it("offers no choice of one", () => {
    const { element } = controls({ licenses: [{ key: "LOGIN", name: "L" }], chosen: ["LOGIN"] });
    expect(allById(element, "report-license")).toEqual([]);
  });
});
