import RunControls from "c/runControls";
import { setStopRuns, startReview, stopReview } from "c/runsApi";
import { overview, refusal, runDetail } from "@tests/runs";
import { accessibilityProblems, byId, enter, listen, mount, settled, textOf } from "@tests/mount";

jest.mock("c/runsApi", () => ({
  startReview: jest.fn(),
  stopReview: jest.fn(),
  setStopRuns: jest.fn(),
}));

beforeEach(() => {
  for (const call of [startReview, stopReview, setStopRuns]) {
    call.mockReset().mockResolvedValue(undefined);
  }
});

function controls(changes = {}, running = null) {
  const element = mount("c-run-controls", RunControls, { overview: overview(changes), running });
  return { element, changes: listen(element, "runschange") };
}

const confirmation = (element) => byId(element, "confirm-run");

describe("c-run-controls", () => {
  it.each([
    ["Preview", "No user is changed and no email is sent."],
    ["Notify", "Nobody is deactivated."],
    ["Enforce", "deactivates users whose final notice has run out"],
  ])("says what %s means, and before a run what it will do", async (mode, will) => {
    const { element } = controls({ mode });
    expect(textOf(element, "run-mode")).toBe(mode);
    expect(textOf(element, "run-mode-meaning")).not.toBe("");
    byId(element, "run-now").click();
    await settled();
    expect(startReview).not.toHaveBeenCalled();
    expect(confirmation(element).detail).toContain(will);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("starts a run once it is confirmed", async () => {
    const { element, changes } = controls();
    byId(element, "run-now").click();
    await settled();
    confirmation(element).dispatchEvent(new CustomEvent("confirm", { detail: { comment: "" } }));
    await settled();
    expect(startReview).toHaveBeenCalledTimes(1);
    expect(changes).toHaveLength(1);
    expect(confirmation(element)).toBeNull();
  });

  it("starts nothing when it is cancelled", async () => {
    const { element } = controls();
    byId(element, "run-now").click();
    await settled();
    confirmation(element).dispatchEvent(new CustomEvent("cancel"));
    await settled();
    expect(startReview).not.toHaveBeenCalled();
    expect(byId(element, "run-now")).not.toBeNull();
  });

  it("keeps the question open and says why a run was refused", async () => {
    startReview.mockRejectedValue(refusal("LR-0004 is under way."));
    const { element } = controls();
    byId(element, "run-now").click();
    await settled();
    confirmation(element).dispatchEvent(new CustomEvent("confirm", { detail: { comment: "" } }));
    await settled();
    expect(confirmation(element).error).toBe("LR-0004 is under way.");
  });

  it.each([
    [{ canManage: false }, "needs the permission set Seatwise Admin"],
    [{ stopRuns: true }, "The kill switch is on"],
  ])("cannot start a run with %j, and says why", (changes, why) => {
    const { element } = controls(changes);
    expect(byId(element, "run-now").disabled).toBe(true);
    expect(textOf(element, "run-obstacle")).toContain(why);
  });

  it("shows the run under way in place of the button, and stops it", async () => {
    const { element } = controls({ running: "a01R" }, runDetail({ id: "a01R" }));
    expect(byId(element, "run-now")).toBeNull();
    const progress = element.shadowRoot.querySelector("c-run-progress");
    expect(progress.run.id).toBe("a01R");
    progress.dispatchEvent(new CustomEvent("stop"));
    await settled();
    expect(stopReview).toHaveBeenCalledWith({ runId: "a01R" });
  });

  it("turns the kill switch, also while nothing runs", async () => {
    const { element, changes } = controls();
    expect(textOf(element, "kill-switch-state")).toContain("Off");
    await enter(byId(element, "kill-switch"), true, "change");
    expect(setStopRuns).toHaveBeenCalledWith({ stop: true });
    expect(changes).toHaveLength(1);
    element.overview = overview({ stopRuns: true });
    await settled();
    expect(textOf(element, "kill-switch-state")).toContain("On: no run starts");
  });

  it("puts the switch back where turning it was refused", async () => {
    setStopRuns.mockRejectedValue(refusal("You may not."));
    const { element } = controls();
    await enter(byId(element, "kill-switch"), true, "change");
    expect(byId(element, "kill-switch").checked).toBe(false);
    expect(textOf(element, "run-error")).toBe("You may not.");
  });

  it("leaves the switch to those who may manage", () => {
    expect(byId(controls({ canManage: false }).element, "kill-switch").disabled).toBe(true);
  });
});
