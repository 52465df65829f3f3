import LabControls from "c/labControls";
import { STANDARD } from "c/labPolicy";
import { TRIAL } from "@tests/lab";
import { accessibilityProblems, byId, enter, listen, mount } from "@tests/mount";

function open(changes = {}) {
  const element = mount("c-lab-controls", LabControls, {
    trial: TRIAL,
    saved: STANDARD,
    policies: ["Default", "Critical"],
    ...changes,
  });
  return { element, sent: listen(element, "trialchange") };
}

const field = (element, name) =>
  [...element.shadowRoot.querySelectorAll("c-number-setting")].find((found) => found.name === name);

describe("c-lab-controls", () => {
  it("moves one threshold and leaves the others", async () => {
    const { element, sent } = open();
    const name = "lab-final-notice-days";
    field(element, name).dispatchEvent(
      new CustomEvent("numberchange", { detail: { name, value: 80 } }),
    );
    expect(sent[0].change).toEqual({ thresholds: { ...STANDARD, finalNoticeDays: 80 } });
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("chooses whose policy is varied and on which weekday the review runs", async () => {
    const { element, sent } = open();
    await enter(byId(element, "lab-policy"), "Critical", "change");
    await enter(byId(element, "lab-weekday"), "5", "change");
    expect(sent.map(({ change }) => change)).toEqual([{ vary: "Critical" }, { runWeekday: 5 }]);
    expect(byId(element, "lab-weekday").selectedOptions[0].textContent).toBe("Friday");
  });

  it("goes back to what is saved", () => {
    const thresholds = { ...STANDARD, deactivationDays: 120 };
    const { element, sent } = open({ trial: { ...TRIAL, thresholds } });
    byId(element, "lab-reset").click();
    expect(sent[0].change).toEqual({ thresholds: STANDARD });
    expect(byId(open().element, "lab-reset").disabled).toBe(true);
  });

  it("shows problems in its own words beside their fields, and the others below", () => {
    const { element } = open({
      problems: [
        { path: "policies[0].finalNoticeDays", message: "must be more than firstWarningDays (80)" },
        { path: "policies[1].pauses[0].to", message: "must not be before from" },
      ],
    });
    expect(field(element, "lab-final-notice-days").problem).toBe(
      "must be more than “First warning” (80)",
    );
    expect(field(element, "lab-first-warning-days").problem).toBe("");
    expect(element.shadowRoot.querySelector("c-problem-list").problems).toHaveLength(1);
  });
});
