import {
  actionName,
  actionOptions,
  licenseName,
  reasonName,
  reasonOptions,
  stageName,
  stageOptions,
} from "c/reviewWords";

/** R5's and R8's reasons, from RULES.md. */
const REASONS = [
  "inactiveUser",
  "exempt",
  "unknownStage",
  "unknownPolicy",
  "outOfScope",
  "initialized",
  "belowThreshold",
  "reactivated",
  "exemptUntil",
  "paused",
  "inactive",
  "noticeMissing",
  "waitingForThreshold",
  "waitingInStage",
  "waitingForDueDate",
  "noticeStale",
  "heldByMode",
  "heldForApproval",
];

describe("c/reviewWords", () => {
  it.each(REASONS)("has a text of its own for %s", (reason) => {
    expect(reasonName(reason)).not.toBe(reason);
    expect(REASONS.filter((other) => reasonName(other) === reasonName(reason))).toEqual([reason]);
  });

  it("offers every reason, action and stage to filter by", () => {
    expect(
      reasonOptions()
        .map(({ value }) => value)
        .sort(),
    ).toEqual([...REASONS].sort());
    expect(actionOptions().map(({ value }) => value)).toEqual([
      "none",
      "activate",
      "firstWarning",
      "finalNotice",
      "deactivate",
    ]);
    expect(stageOptions().map(({ value }) => value)).toEqual([
      "Active",
      "First Warning",
      "Final Notice",
      "Deactivated",
      "Exempt",
    ]);
  });

  it("shows an unknown stage as it was found and null as not yet reviewed", () => {
    expect(stageName("On Hold")).toBe("On Hold");
    expect(stageName(null)).toBe("Not yet reviewed");
  });

  it("names a licence, else shows its key", () => {
    expect(licenseName("PID", { PID: "Partner Community" })).toBe("Partner Community");
    expect(licenseName("PID")).toBe("PID");
    expect(licenseName(null)).toBe("Licence not known");
    expect(actionName("deactivate")).toBe("Deactivate");
  });
});
