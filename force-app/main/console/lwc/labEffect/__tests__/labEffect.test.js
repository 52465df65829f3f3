import LabEffect from "c/labEffect";
import { accessibilityProblems, mount, textOf } from "@tests/mount";

const totals = (seatsFreedAtEnd, falsePositives, total) => ({
  seatsFreedAtEnd,
  falsePositives,
  savings: total === null ? null : { total, perLicense: {}, unpriced: [] },
});

describe("c-lab-effect", () => {
  it("sets the saved policy and the tried one side by side", async () => {
    const element = mount("c-lab-effect", LabEffect, {
      before: totals(277, 11, 28547.4),
      after: totals(1311, 28, 30780.2),
      currency: "USD",
    });
    expect(textOf(element, "lab-effect-seats")).toBe("Seats free at the end2771,311");
    expect(textOf(element, "lab-effect-people")).toBe("People wrongly switched off1128");
    expect(textOf(element, "lab-effect-money")).toBe("Potential until renewal$28,547$30,780");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("says so where there are no prices", () => {
    const element = mount("c-lab-effect", LabEffect, {
      before: totals(1, 0, null),
      after: totals(2, 0, null),
    });
    expect(textOf(element, "lab-effect-money")).toBe("Potential until renewalNo pricesNo prices");
  });
});
