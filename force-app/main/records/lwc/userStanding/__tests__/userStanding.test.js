import UserStanding from "c/userStanding";
import { explanation } from "@tests/answers";
import { accessibilityProblems, byId, mount, textOf, textsOf } from "@tests/mount";

const CONTEXT = {
  asOf: "2026-07-28",
  licenses: [{ key: "PID_Partner_Community", name: "Partner Community" }],
  run: { mode: "Enforce" },
};

const WARNED = explanation({
  row: "12",
  dwellDays: 5,
  steps: [
    { action: "finalNotice", on: "2026-08-04" },
    { action: "deactivate", on: "2026-08-19" },
  ],
  decision: {
    reason: "waitingForThreshold",
    stage: "First Warning",
    inactiveDays: 68,
    dueDate: "2026-08-19",
    next: { action: "finalNotice", on: "2026-08-04" },
    before: {
      stage: "First Warning",
      lastNotificationSentDate: "2026-07-23",
      dueDate: "2026-08-19",
    },
  },
});

function standing(changes = {}) {
  return mount("c-user-standing", UserStanding, {
    explanation: WARNED,
    context: CONTEXT,
    ...changes,
  });
}

describe("c-user-standing", () => {
  it("tells stage, verdict, days, the next step and what was promised", async () => {
    const element = standing();
    expect(textOf(element, "standing-stage")).toBe("First Warning");
    expect(byId(element, "standing-stage").className).toContain("badge_warning");
    expect(textOf(element, "standing-reason")).toBe("Not inactive long enough yet");
    expect(textOf(element, "fact-next")).toContain("Final notice");
    expect(textOf(element, "fact-next-on")).toBe("Aug 4, 2026");
    expect(textOf(element, "fact-days")).toBe("68");
    expect(textOf(element, "fact-due")).toBe("Aug 19, 2026");
    expect(textOf(element, "fact-last-notice")).toBe("Jul 23, 2026");
    expect(textOf(element, "fact-policy")).toBe("Default");
    expect(textOf(element, "fact-license")).toBe("Partner Community");
    expect(byId(element, "fact-hold")).toBeNull();
    expect(textOf(element, "standing-rule")).toBe("Rule R5, row 12");
    expect(textsOf(element, "standing-step")).toHaveLength(2);
    expect(byId(element, "standing-limit")).toBeNull();
    expect(byId(element, "standing-account")).toBeNull();
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("leads to the user's account", async () => {
    const element = standing({ accountId: "001A" });
    const link = byId(element, "standing-account");
    expect(link.label).toBe("Acme");
    expect(link.page.attributes).toMatchObject({ objectApiName: "Account", recordId: "001A" });
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("leaves out how it came about where it is short", () => {
    const element = standing({ isShort: true });
    expect(textOf(element, "standing-verdict")).toBe("The next run would change nothing");
    expect(byId(element, "standing-rule")).toBeNull();
  });

  it("says that a deactivation may wait for the whole run's limit", () => {
    const element = standing({
      explanation: explanation({
        row: "19",
        decision: { action: "deactivate", reason: "inactive", stage: "Deactivated" },
      }),
    });
    expect(textOf(element, "standing-limit")).toContain("safety limit");
    expect(textOf(element, "fact-next")).toContain("Deactivate");
    expect(textOf(element, "fact-next-on")).toBe("next run");
  });

  it("says that Notify would hold the next deactivation", () => {
    const element = standing({
      context: { ...CONTEXT, run: { mode: "Notify" } },
      explanation: explanation({
        ...WARNED,
        decision: { ...WARNED.decision, next: { action: "deactivate", on: "2026-08-19" } },
      }),
    });
    expect(textOf(element, "fact-next-on")).toBe("Aug 19, 2026, held: Notify");
  });

  it("says where no policy applies", () => {
    const element = standing({
      explanation: explanation({
        row: "3c",
        decision: { policy: null, reason: "outOfScope", inactiveDays: null },
      }),
    });
    expect(textOf(element, "fact-policy")).toBe("None applies");
    expect(textOf(element, "fact-days")).toBe("–");
    expect(textOf(element, "standing-reason")).toBe("No policy applies");
  });
});
