import RunProgress from "c/runProgress";
import { runDetail } from "@tests/runs";
import { accessibilityProblems, byId, listen, mount, settled, textOf } from "@tests/mount";

function progress(changes, canStop = true) {
  const run = changes && runDetail({ progress: changes });
  const element = mount("c-run-progress", RunProgress, { run, canStop });
  return { element, stops: listen(element, "stop") };
}

describe("c-run-progress", () => {
  it("tells the phase and how far it has come", async () => {
    const { element } = progress({ phase: "acting", processed: 1, total: 3 });
    expect(byId(element, "run-progress-bar").getAttribute("aria-valuenow")).toBe("33");
    expect(textOf(element, "run-progress-text")).toBe("Writing and notifying: 1 of 3 steps");
    expect(byId(element, "run-progress-errors")).toBeNull();
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("says that planning writes nothing, and counts what failed", () => {
    const { element } = progress({ phase: "planning", processed: 2, total: 2, errors: 1 });
    expect(textOf(element, "run-progress-text")).toContain("nothing is written yet: 2 of 2 steps");
    expect(textOf(element, "run-progress-errors")).toBe("1 step failed");
  });

  it.each([[null], [{ phase: null, processed: 0, total: 0 }]])(
    "waits for the job with %j",
    (changes) => {
      const { element } = progress(changes);
      expect(textOf(element, "run-progress-text")).toContain("Waiting for Salesforce");
      expect(byId(element, "run-progress-bar").getAttribute("aria-valuenow")).toBe("0");
    },
  );

  it("stops once", async () => {
    const { element, stops } = progress({ phase: "acting", processed: 1, total: 3 });
    byId(element, "stop-run").click();
    await settled();
    expect(stops).toHaveLength(1);
    expect(byId(element, "stop-run").disabled).toBe(true);
    expect(textOf(element, "run-stopping")).toContain("What is done stays done");
  });

  it("cannot be stopped by those who may only look", () => {
    expect(byId(progress(null, false).element, "stop-run").disabled).toBe(true);
  });
});
