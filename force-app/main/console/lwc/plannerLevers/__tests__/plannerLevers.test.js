import PlannerLevers from "c/plannerLevers";
import { accessibilityProblems, mount, textOf, textsOf } from "@tests/mount";

const lever = (name, yearlyValue) => ({
  lever: name,
  contract: {},
  monthlyCommitment: 90,
  yearlyCost: 17_000 - yearlyValue,
  yearlyValue,
});
const LEVERS = {
  current: { monthlyCommitment: 150, yearlyCost: 18_000 },
  base: { monthlyCommitment: 100, yearlyCost: 17_000 },
  levers: [lever("overageCap", 2500), lever("annualTrueUp", 1000.5), lever("volumeTier", -40)],
  together: {
    levers: ["overageCap", "annualTrueUp"],
    contract: {},
    monthlyCommitment: 110,
    yearlyCost: 13_800,
    yearlyValue: 3200,
  },
};

describe("c-planner-levers", () => {
  it("puts a value on each clause and on all that go together", async () => {
    const element = mount("c-planner-levers", PlannerLevers, { levers: LEVERS, currency: "USD" });
    expect(textsOf(element, "planner-lever-value")).toEqual([
      "$2,500",
      "$1,000.50",
      "-$40",
      "$3,200",
    ]);
    expect(textOf(element, "planner-levers-told")).toContain(
      "A year at today’s terms costs $18,000; at the same terms and the best commitment $17,000",
    );
    const rows = element.shadowRoot.querySelector("c-figures-table").rows;
    expect(rows.map(({ key }) => key)).toEqual([
      "current",
      "base",
      "overageCap",
      "annualTrueUp",
      "volumeTier",
      "together",
    ]);
    expect(rows[5].cells).toEqual(["110", "$13,800.00", "$3,200.00"]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("draws no bar for what costs", () => {
    const element = mount("c-planner-levers", PlannerLevers, { levers: LEVERS, currency: "USD" });
    const widths = [...element.shadowRoot.querySelectorAll(".bar")].map(({ style }) => style.width);
    expect(widths).toEqual(["78.125%", "31.265625%", "0%", "100%"]);
  });
});
