import WhyPanel from "c/whyPanel";
import { explanation } from "@tests/answers";
import { accessibilityProblems, byId, listen, mount, settled, textOf, textsOf } from "@tests/mount";

const WARNED = explanation({
  row: "10",
  pausedDays: 3,
  steps: [
    { action: "finalNotice", on: "2026-08-04" },
    { action: "deactivate", on: "2026-08-11" },
  ],
  decision: {
    action: "firstWarning",
    reason: "inactive",
    stage: "First Warning",
    lastNotificationSentDate: "2026-07-28",
    dueDate: "2026-08-11",
  },
});

function panel(changes = {}) {
  return mount("c-why-panel", WhyPanel, {
    explanation: WARNED,
    asOf: "2026-07-28",
    licenseNames: { PID_Partner_Community: "Partner Community" },
    ...changes,
  });
}

describe("c-why-panel", () => {
  it("tells what, why by which rule, what next and what to do", async () => {
    const element = panel();
    expect(textOf(element, "why-title")).toBe("Ana Lima");
    expect(byId(element, "why-record").page.attributes).toMatchObject({
      objectApiName: "User",
      recordId: "005000000000001AAA",
    });
    expect(textOf(element, "why-verdict")).toBe("The next run would send a first warning");
    expect(textOf(element, "why-rule")).toBe("Rule R5, row 10");
    expect(textsOf(element, "why-because")[0]).toBe(
      "The last login was on May 2, 2026, 90 days ago.",
    );
    expect(textsOf(element, "why-step")).toEqual([
      expect.stringMatching(/^Jul 28, 2026 ?First warning ?next run$/),
      expect.stringMatching(/^Aug 4, 2026 ?Final notice$/),
      expect.stringMatching(/^Aug 11, 2026 ?Deactivate$/),
    ]);
    expect(textsOf(element, "why-can-do")).toEqual([
      "The user keeps the seat by logging in before Aug 11, 2026.",
    ]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("lists as known what stands today, not what the next run would write", () => {
    const facts = panel().shadowRoot.querySelector(".facts").textContent;
    expect(facts).toContain("StageActive");
    expect(facts).toContain("PolicyDefault");
    expect(facts).not.toContain("Jul 28, 2026");
    expect(facts).not.toContain("Promised date");
  });

  it("says that nothing follows", () => {
    const element = panel({
      explanation: explanation({
        row: "2",
        activityDate: null,
        thresholds: null,
        decision: { reason: "exempt", policy: null, stage: "Exempt", before: { stage: "Exempt" } },
      }),
    });
    expect(textsOf(element, "why-step")).toEqual([]);
    expect(textOf(element, "why-steps-note")).toContain("Nothing");
    expect(textsOf(element, "why-hold")).toEqual(["The stage Exempt, until an admin changes it."]);
  });

  it("tells what the mode would hold", () => {
    const notes = textsOf(panel({ mode: "Notify" }), "why-step-note");
    expect(notes).toEqual(["next run", "would be held: mode Notify"]);
  });

  it("names the policy that was asked for and is not there", () => {
    const facts = panel({
      explanation: explanation({
        row: "3b",
        activityDate: null,
        thresholds: null,
        requestedPolicy: "Gold partners",
        decision: { reason: "unknownPolicy", policy: null },
      }),
    }).shadowRoot.querySelector(".facts").textContent;
    expect(facts).toContain("PolicyGold partners");
  });

  it("takes the focus for another user, and leaves it for new figures of the same", async () => {
    const element = panel();
    const title = byId(element, "why-title");
    expect(element.shadowRoot.activeElement).toBe(title);

    title.blur();
    element.explanation = { ...WARNED };
    await settled();
    expect(element.shadowRoot.activeElement).not.toBe(title);

    element.explanation = explanation({ decision: { id: "005B" } });
    await settled();
    expect(element.shadowRoot.activeElement).toBe(byId(element, "why-title"));
  });

  it("closes by its button and by Escape alone", () => {
    const element = panel();
    const closed = listen(element, "close");
    const press = (key) =>
      byId(element, "why-panel").dispatchEvent(new KeyboardEvent("keydown", { key }));
    press("Enter");
    expect(closed).toHaveLength(0);
    press("Escape");
    byId(element, "why-close").click();
    expect(closed).toHaveLength(2);
  });

  it("gives the acts what they need, and the history the user", () => {
    const session = { saved: { policies: [{ name: "Default" }, { name: "Gold" }] } };
    const element = panel({ session });
    const acts = element.shadowRoot.querySelector("c-user-actions");
    expect(acts.decision.id).toBe("005000000000001AAA");
    expect(acts.policies).toEqual(["Default", "Gold"]);
    expect(acts.asOf).toBe("2026-07-28");
    const history = element.shadowRoot.querySelector("c-user-history");
    expect(history.userId).toBe("005000000000001AAA");
  });

  it("is not there without a user", () => {
    expect(textOf(panel({ explanation: null }), "why-panel")).toBeNull();
  });
});
