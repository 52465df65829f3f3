import RunErrors from "c/runErrors";
import { accessibilityProblems, mount, textsOf } from "@tests/mount";

describe("c-run-errors", () => {
  it("tells how many, what, and what to do about it", async () => {
    const element = mount("c-run-errors", RunErrors, {
      groups: [
        {
          code: "FIELD_CUSTOM_VALIDATION_EXCEPTION",
          count: 3,
          message: "A rule says no.",
          advice: "Let the rule pass for deactivations.",
        },
        { code: null, count: 1, message: "The email could not be sent.", advice: null },
      ],
    });
    expect(textsOf(element, "error-count")).toEqual(["3 users:", "1 user:"]);
    expect(textsOf(element, "error-message")[0]).toBe("A rule says no.");
    expect(textsOf(element, "error-advice")).toEqual([
      "What to do: Let the rule pass for deactivations.",
    ]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });
});
