import ModeQuestion from "c/modeQuestion";
import { session } from "@tests/lab";
import { accessibilityProblems, byId, listen, mount, settled } from "@tests/mount";

const question = async (properties) =>
  mount("c-mode-question", ModeQuestion, { session: await session(), ...properties });

const step = (element) => byId(element, "confirm-mode");

async function confirm(element) {
  step(element).dispatchEvent(new CustomEvent("confirm", { detail: { comment: "" } }));
  await settled();
}

async function type(element, value) {
  const detail = { name: "enforce", value };
  byId(element, "typed-mode").dispatchEvent(new CustomEvent("textchange", { detail }));
  await settled();
}

describe("c-mode-question", () => {
  it("tells in figures whom the next run would warn", async () => {
    const element = await question({ mode: "Notify" });
    const confirms = listen(element, "confirm");
    // Ben and Dee have been away for more than a year.
    expect(step(element).detail).toContain("2 first warnings and 0 final notices");
    expect(byId(element, "typed-mode")).toBeNull();
    await confirm(element);
    expect(confirms).toHaveLength(1);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it.each(["", "enforce it", "enforce"])("does not take %j for Enforce", async (wrong) => {
    const element = await question({ mode: "Enforce" });
    const confirms = listen(element, "confirm");
    await type(element, wrong);
    await confirm(element);
    expect(byId(element, "typed-mode").problem).toContain("Enforce");
    expect(confirms).toEqual([]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("has Enforce typed", async () => {
    const element = await question({ mode: "Enforce" });
    const confirms = listen(element, "confirm");
    expect(step(element).detail).toContain("switches 0 users off");
    expect(step(element).variant).toBe("destructive");
    await confirm(element);
    await type(element, " Enforce ");
    expect(byId(element, "typed-mode").problem).toBe("");
    await confirm(element);
    expect(confirms).toHaveLength(1);
  });

  it("plans with the limits that come with the mode, and leaves the plan on screen as it is", async () => {
    const loaded = await session();
    const plan = jest.spyOn(loaded, "plan");
    const limits = { maxDeactivations: null, maxDeactivationShare: 0.5 };
    await question({ mode: "Enforce", session: loaded, limits });
    expect(plan).toHaveBeenCalledWith({ ...loaded.saved, mode: "Enforce", limits });
    plan.mockClear();
    await question({ mode: "Enforce", session: loaded });
    expect(plan).toHaveBeenCalledWith({ ...loaded.saved, mode: "Enforce" });
  });

  it("says where nobody knows what the run would do, and why", async () => {
    const unread = await question({ mode: "Notify", session: null });
    expect(step(unread).detail).toContain("is not known");
    const limits = { maxDeactivations: -1 };
    expect(step(await question({ mode: "Enforce", limits })).detail).toContain("maxDeactivations");
  });

  it("says what stops at once when the review is to count alone", async () => {
    const element = await question({ mode: "Preview", session: null });
    expect(step(element).detail).toContain("nothing is written or sent");
    const cancels = listen(element, "cancel");
    step(element).dispatchEvent(new CustomEvent("cancel"));
    expect(cancels).toHaveLength(1);
  });

  it("hands on what its user waits for", async () => {
    const element = await question({ mode: "Notify", isBusy: true, error: "No sender." });
    expect([step(element).isBusy, step(element).error]).toEqual([true, "No sender."]);
  });
});
