import { PolicySet } from "c/labAdvice";
import LabSuggestions from "c/labSuggestions";
import { accessibilityProblems, allById, listen, mount, textsOf } from "@tests/mount";

function point(deactivationDays, seatDaysFreed, falsePositives) {
  return {
    thresholds: { firstWarningDays: 30, finalNoticeDays: 45, deactivationDays },
    totals: { seatDaysFreed, falsePositives, deactivations: 5, savings: null },
  };
}

const FRONTIER = [point(120, 100, 0), point(90, 180, 1), point(60, 200, 3)];

function open(changes = {}) {
  return mount("c-lab-suggestions", LabSuggestions, {
    policies: new PolicySet(FRONTIER),
    chosen: FRONTIER[2],
    cost: 60,
    measure: "seatDays",
    currency: "USD",
    ...changes,
  });
}

const reasons = (element) => textsOf(element, "lab-reason");

describe("c-lab-suggestions", () => {
  it("gives each policy its reason", async () => {
    const element = open();
    expect(textsOf(element, "lab-suggested")).toEqual(["30 / 45 / 120", "30 / 45 / 90"]);
    expect(reasons(element)).toEqual([
      "5 deactivations and nobody of them came back in these days; it frees 100 (Seat days freed), more than any other policy that can say so. The next step on the best line adds 80 (Seat days freed) and 1 person wrongly switched off.",
      "It frees 180 (Seat days freed) with 1 person wrongly switched off. The rule: the most that is left when each of these people is taken to cost 60 (Seat days freed). Against the policy with nobody wrongly switched off that is 80 (Seat days freed) more.",
    ]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("says so where nobody can be spared, or nothing is to be had", () => {
    const none = open({ policies: new PolicySet(FRONTIER.slice(1)) });
    expect(textsOf(none, "lab-suggested")[0]).toBe("None");
    expect(reasons(none)[0]).toContain("1 person at least");
    expect(allById(none, "lab-try-suggestion")).toHaveLength(1);
    expect(reasons(open({ policies: new PolicySet([point(90, 0, 0)]) }))[0]).toContain(
      "No policy that was replayed",
    );
  });

  it("says so where every policy costs more than it gives", async () => {
    // 180 − 200 and 200 − 600.
    const element = open({ policies: new PolicySet(FRONTIER.slice(1)), cost: 200 });
    expect(textsOf(element, "lab-suggested")).toEqual(["None", "None"]);
    expect(reasons(element)[1]).toBe(
      "Every policy that was replayed costs more than it frees when each person wrongly switched off is taken to cost 200 (Seat days freed). No review is the better balance.",
    );
    expect(allById(element, "lab-try-suggestion")).toHaveLength(0);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("tries a suggestion, and offers none that is tried already", () => {
    const element = open({ chosen: FRONTIER[0] });
    const [safest, balance] = allById(element, "lab-try-suggestion");
    expect(safest.disabled).toBe(true);
    const sent = listen(element, "thresholdschange");
    balance.click();
    expect(sent[0].thresholds).toEqual(FRONTIER[1].thresholds);
  });

  it("takes another cost of a person, but none below nothing", () => {
    const element = open();
    const sent = listen(element, "costchange");
    const cost = element.shadowRoot.querySelector("c-number-setting");
    for (const value of [0, -5, 12.5]) {
      cost.dispatchEvent(new CustomEvent("numberchange", { detail: { name: "lab-cost", value } }));
    }
    expect(sent).toEqual([{ cost: 0 }, { cost: 12.5 }]);
  });
});
