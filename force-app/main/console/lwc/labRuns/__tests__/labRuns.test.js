import LabRuns from "c/labRuns";
import { replayRequest } from "c/labPolicy";
import { TRIAL, sessionWithLogins } from "@tests/lab";
import { accessibilityProblems, allById, byId, mount, openFigures, textOf } from "@tests/mount";

async function open(changes = {}) {
  const session = await sessionWithLogins();
  const { runs } = session.replay(replayRequest(session, TRIAL));
  return mount("c-lab-runs", LabRuns, { runs, limit: 50, ...changes });
}

const cells = (row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent);

describe("c-lab-runs", () => {
  it("calls out the first run and the largest wave", async () => {
    const element = await open();
    expect(textOf(element, "lab-surge")).toBe(
      "The first run, on Jun 1, 2026, would warn 2 users at once.",
    );
    expect(textOf(element, "lab-wave")).toBe(
      "The largest wave would switch off 2 users at once, on Jun 15, 2026.",
    );
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("says that the safety limit would hold a larger wave", async () => {
    expect(textOf(await open({ limit: 1 }), "lab-wave")).toContain("safety limit of 1");
    expect(textOf(await open({ limit: null }), "lab-wave")).not.toContain("safety limit");
  });

  it("tells every run as figures and the pictures in words", async () => {
    const element = await open();
    const table = byId(element, "lab-run-figures");
    await openFigures(table);
    const rows = allById(table, "figures-row").map(cells);
    expect(rows).toHaveLength(26);
    // date, Deactivated, Final Notice, First Warning, Active, Exempt, warned, noticed, switched off, came back
    expect(rows[0]).toEqual(["Jun 1, 2026", "0", "0", "2", "2", "0", "2", "0", "0", "0"]);
    expect(rows[2]).toEqual(["Jun 15, 2026", "2", "0", "0", "2", "0", "0", "0", "2", "0"]);
    // Çelik's login of Oct 5 is seen by the run of Oct 12.
    expect(rows[19]).toEqual(["Oct 12, 2026", "2", "0", "0", "2", "0", "0", "0", "0", "1"]);
    expect(byId(element, "lab-stages").getAttribute("aria-label")).toContain(
      "After the last one, on Nov 23, 2026: Deactivated: 2",
    );
    expect(byId(element, "lab-events").getAttribute("aria-label")).toBe(
      "What 26 runs would have done in all: First warnings: 3, Final notices: 3, Deactivations: 3, Came back: 1.",
    );
  });

  it("says so where no run falls into the days, or nobody is switched off", async () => {
    expect(textOf(await open({ runs: [] }), "lab-no-runs")).not.toBeNull();
    const session = await sessionWithLogins();
    const thresholds = { firstWarningDays: 3000, finalNoticeDays: 3100, deactivationDays: 3200 };
    const { runs } = session.replay(replayRequest(session, { ...TRIAL, thresholds }));
    expect(textOf(await open({ runs }), "lab-wave")).toBe("No run would switch anybody off.");
  });
});
