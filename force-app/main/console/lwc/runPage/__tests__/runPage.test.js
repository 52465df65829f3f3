import RunPage from "c/runPage";
import { getEntries, getRun } from "c/runsApi";
import { refusal, run, runDetail } from "@tests/runs";
import { accessibilityProblems, byId, listen, mount, settled, textOf } from "@tests/mount";

jest.mock("c/runsApi", () => ({
  ...jest.requireActual("c/runsApi"),
  getRun: jest.fn(),
  getEntries: jest.fn(),
}));

beforeEach(() => {
  getRun.mockReset().mockImplementation(async (id) => runDetail({ id }));
  getEntries.mockReset().mockResolvedValue({ entries: [], lastId: null, done: true });
});

async function page(changes = {}, more = {}) {
  const element = mount("c-run-page", RunPage, {
    run: run(changes),
    canManage: true,
    ...more,
  });
  await settled();
  return element;
}

const part = (element, name) => element.shadowRoot.querySelector(name);

describe("c-run-page", () => {
  it("counts what the run did", async () => {
    const element = await page();
    expect(textOf(element, "run-title")).toBe("Run of Nov 23, 2026 · LR-0003");
    expect(textOf(element, "figure-deactivations")).toBe("50");
    expect(textOf(element, "figure-held")).toBe("130");
    expect(textOf(element, "figure-noticesSent")).toBe("69");
    expect(part(element, "c-run-entries").runId).toBe(run().id);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("says of a preview that nothing was written, and offers the mode", async () => {
    const element = await page({ mode: "Preview" });
    const wishes = listen(element, "opensettings");
    expect(textOf(element, "preview-note")).toContain("Nothing was written and nothing was sent");
    expect(part(element, "c-run-entries")).toBeNull();
    byId(element, "open-settings").click();
    expect(wishes).toHaveLength(1);
  });

  it("tells why a run was stopped", async () => {
    const element = await page({ status: "Stopped", message: "The kill switch is on." });
    expect(textOf(element, "run-status")).toBe("Stopped");
    expect(textOf(element, "run-message")).toBe("The kill switch is on.");
  });

  it("shows the release only where something was held", async () => {
    expect(part(await page(), "c-run-release")).not.toBeNull();
    expect(part(await page({ tripped: false, held: 0 }), "c-run-release")).toBeNull();
  });

  it("groups what went wrong, and offers the undo where there is something to undo", async () => {
    const errorGroups = [{ code: "X", count: 2, message: "Refused", advice: "Do this." }];
    getRun.mockResolvedValue(runDetail({ errorGroups, undo: { possible: 50, jobId: null } }));
    const element = await page();
    expect(part(element, "c-run-errors").groups).toEqual(errorGroups);
    expect(part(element, "c-run-undo").undo.possible).toBe(50);
  });

  it("has no undo where nobody was deactivated", async () => {
    expect(part(await page({ deactivations: 0 }), "c-run-undo")).toBeNull();
  });

  it("shows no entries of a run that is under way", async () => {
    expect(part(await page({ status: "Acting", finishedAt: null }), "c-run-entries")).toBeNull();
  });

  it("drops the answer for a run that is no longer shown", async () => {
    const answers = {};
    getRun.mockImplementation(
      (id) =>
        new Promise((resolve) => {
          answers[id] = resolve;
        }),
    );
    const element = await page({ id: "a01A" });
    element.run = run({ id: "a01B" });
    answers.a01B(runDetail({ id: "a01B" }));
    answers.a01A(
      runDetail({ id: "a01A", errorGroups: [{ code: "X", count: 1, message: "m", advice: null }] }),
    );
    await settled();
    expect(part(element, "c-run-errors")).toBeNull();
  });

  it("names what failed and tries again", async () => {
    getRun.mockRejectedValueOnce(refusal("The run is gone."));
    const element = await page();
    expect(part(element, "c-problem-list").message).toBe("The run is gone.");
    part(element, "c-problem-list").dispatchEvent(new CustomEvent("retry"));
    await settled();
    expect(part(element, "c-problem-list")).toBeNull();
  });

  it("reads the run anew after an act and passes the news on", async () => {
    const element = await page();
    const changes = listen(element, "runschange");
    part(element, "c-run-release").dispatchEvent(new CustomEvent("runschange"));
    await settled();
    expect(getRun).toHaveBeenCalledTimes(2);
    expect(changes).toHaveLength(1);
  });
});
