import SetupTick from "c/setupTick";
import { mark } from "c/setupApi";
import { MARK } from "@tests/setup";
import { refusal } from "@tests/runs";
import { accessibilityProblems, byId, enter, listen, mount, settled, textOf } from "@tests/mount";

jest.mock("c/setupApi", () => ({ mark: jest.fn() }));

beforeEach(() => {
  mark.mockReset().mockResolvedValue(undefined);
});

const tick = (properties) =>
  mount("c-setup-tick", SetupTick, {
    step: "mails",
    label: "I have read them",
    canManage: true,
    ...properties,
  });

describe("c-setup-tick", () => {
  it("saves at once, and says so to whom it may concern", async () => {
    const element = tick();
    const ticks = listen(element, "ticked");
    await enter(byId(element, "setup-tick"), true, "change");
    expect(mark).toHaveBeenCalledWith({ step: "mails", isDone: true });
    expect(ticks).toHaveLength(1);
    element.mark = MARK;
    await settled();
    expect(textOf(element, "setup-tick-state")).toBe("Ticked on Nov 20, 2026 by Ada Admin");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("can be taken back, and names nobody who cannot be seen", async () => {
    const element = tick({ mark: { ...MARK, by: null } });
    expect(byId(element, "setup-tick").checked).toBe(true);
    expect(textOf(element, "setup-tick-state")).toContain("somebody whom you cannot see");
    await enter(byId(element, "setup-tick"), false, "change");
    expect(mark).toHaveBeenCalledWith({ step: "mails", isDone: false });
  });

  it("stands as before where it was refused", async () => {
    mark.mockRejectedValue(refusal("You may not steer the seat review."));
    const element = tick();
    const ticks = listen(element, "ticked");
    await enter(byId(element, "setup-tick"), true, "change");
    await settled();
    expect(textOf(element, "setup-tick-error")).toBe("You may not steer the seat review.");
    expect(byId(element, "setup-tick").checked).toBe(false);
    expect(ticks).toEqual([]);
  });

  it("is for looking only to a viewer", () => {
    expect(byId(tick({ canManage: false }), "setup-tick").disabled).toBe(true);
  });
});
