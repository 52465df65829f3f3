import SetupSteps from "c/setupSteps";
import { accessibilityProblems, allById, listen, mount, settled } from "@tests/mount";

const STEPS = [
  { name: "checks", title: "What is missing", status: "problem" },
  { name: "scope", title: "Whom to review", status: "done" },
  { name: "mails", title: "The mails", status: "todo" },
];

describe("c-setup-steps", () => {
  it("names each step, how it stands, and which is open", async () => {
    const element = mount("c-setup-steps", SetupSteps, {
      name: "Steps of the set-up",
      steps: STEPS,
      current: "scope",
    });
    await settled();
    const steps = allById(element, "setup-step");
    expect(steps.map((step) => step.textContent.replace(/\s+/g, " ").trim())).toEqual([
      expect.stringMatching(/1 ?What is missing ?Something is missing/),
      expect.stringMatching(/2 ?Whom to review ?Done/),
      expect.stringMatching(/3 ?The mails ?To do/),
    ]);
    expect(steps.map((step) => step.getAttribute("aria-current"))).toEqual([null, "step", null]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("asks for a step", async () => {
    const element = mount("c-setup-steps", SetupSteps, { steps: STEPS, current: "scope" });
    const wishes = listen(element, "stepselect");
    allById(element, "setup-step")[2].click();
    expect(wishes).toEqual([{ name: "mails" }]);
  });
});
