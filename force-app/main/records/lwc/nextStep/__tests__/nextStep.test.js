import { nextStep } from "c/nextStep";
import { decisionRow } from "@tests/answers";

const LATER = { action: "deactivate", on: "2026-12-01" };

describe("c/nextStep", () => {
  it.each([
    ["firstWarning", "First warning"],
    ["finalNotice", "Final notice"],
    ["deactivate", "Deactivate"],
  ])("is what the next run would do: %s", (action, name) => {
    const row = decisionRow({ action, next: LATER });
    expect(nextStep(row, "Enforce")).toEqual({ name, when: "next run" });
  });

  it.each(["none", "activate"])(
    "is what a later run would do, where the next does %s",
    (action) => {
      const row = decisionRow({ action, next: LATER });
      expect(nextStep(row, "Enforce")).toEqual({ name: "Deactivate", when: "Dec 1, 2026" });
    },
  );

  it("is held by Notify where it would deactivate", () => {
    const row = decisionRow({ next: LATER });
    expect(nextStep(row, "Notify")?.when).toBe("Dec 1, 2026, held: Notify");
    const warned = decisionRow({ next: { action: "finalNotice", on: "2026-12-01" } });
    expect(nextStep(warned, "Notify")?.when).toBe("Dec 1, 2026");
  });

  it("is nothing where nothing comes", () => {
    expect(nextStep(decisionRow(), "Enforce")).toBeNull();
  });
});
