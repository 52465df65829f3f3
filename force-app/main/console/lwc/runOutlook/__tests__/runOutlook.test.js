import RunOutlook from "c/runOutlook";
import { plan } from "@tests/answers";
import { accessibilityProblems, mount, textOf } from "@tests/mount";

const SAVED = plan({ planned: 82, actions: { firstWarning: 10, deactivate: 82 } });

function outlook(changes) {
  return mount("c-run-outlook", RunOutlook, {
    plan: SAVED,
    savedPlan: SAVED,
    mode: "Preview",
    ...changes,
  });
}

describe("c-run-outlook", () => {
  it("counts what would happen, and the difference to what is saved", async () => {
    const moved = plan({
      planned: 112,
      actions: { firstWarning: 8, finalNotice: 5, activate: 2 },
      reasons: { heldForApproval: 112 },
      breaker: { tripped: true, held: 112 },
    });
    const element = outlook({ plan: moved });
    expect(textOf(element, "deactivations-planned")).toBe("112");
    expect(textOf(element, "deactivations-planned-difference")).toBe("+30 against saved");
    expect(textOf(element, "first-warnings-difference")).toBe("-2 against saved");
    expect(textOf(element, "held")).toBe("112");
    expect(textOf(element, "activations")).toBe("2");
    expect(textOf(element, "stale")).toBeNull();
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("shows no difference where there is none", () => {
    expect(textOf(outlook(), "deactivations-planned-difference")).toBeNull();
  });

  it("says that a preview writes nothing", () => {
    expect(textOf(outlook(), "mode-text")).toContain("Preview: nothing is written");
    expect(textOf(outlook({ mode: undefined }), "mode-text")).toContain("Preview:");
  });

  it("marks the last valid answer", () => {
    expect(textOf(outlook({ isStale: true }), "stale")).toContain("last valid version");
  });

  it.each([
    [
      "nothing planned",
      { planned: 0 },
      "Preview",
      "No deactivation is planned: there is nothing to stop.",
    ],
    [
      "Notify",
      { planned: 0 },
      "Notify",
      "In Notify nobody is deactivated: there is nothing to stop.",
    ],
    [
      "no limit",
      { planned: 82, breaker: { maxDeactivations: null, maxByShare: null } },
      "Enforce",
      "82 deactivations are planned, and no limit is set: all of them would go through.",
    ],
    [
      "within",
      { planned: 40, breaker: { recent: 5 } },
      "Enforce",
      "40 deactivations are planned; up to 50 are allowed in seven days. In the last seven days there were 5 already.",
    ],
    [
      "the share is the narrower limit",
      { planned: 1, breaker: { maxByShare: 5 } },
      "Enforce",
      "1 deactivation is planned; up to 5 are allowed in seven days.",
    ],
    [
      "tripped",
      { planned: 60, breaker: { tripped: true, recent: 1, held: 60 } },
      "Preview",
      "60 deactivations are planned, but at most 50 are allowed in seven days. Nobody is deactivated: all of them wait until an admin approves. Notices are not affected. In the last seven days there was 1 already.",
    ],
    [
      "released in part",
      { planned: 60, breaker: { tripped: true, released: 20, held: 40 } },
      "Enforce",
      "60 deactivations are planned, but at most 50 are allowed in seven days. An admin has released 20 of them; 40 wait for approval.",
    ],
  ])("explains the safety limit: %s", (name, settings, mode, words) => {
    expect(textOf(outlook({ plan: plan(settings), mode }), "breaker")).toBe(
      `Safety limit. ${words}`,
    );
  });
});
