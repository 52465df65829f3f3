import PlannerTornado from "c/plannerTornado";
import { accessibilityProblems, mount, textsOf } from "@tests/mount";

const INPUTS = [
  {
    input: "volume",
    low: { value: 0.8, cost: 3000 },
    high: { value: 1.2, cost: 7000 },
  },
  {
    input: "overageMultiplier",
    low: { value: 1.25, cost: 4800 },
    high: { value: 3, cost: 5200 },
  },
  { input: "price", low: { value: 9, cost: 4500 }, high: { value: 11, cost: 5500 } },
];

describe("c-planner-tornado", () => {
  it("says from which value to which, and what either costs", async () => {
    const element = mount("c-planner-tornado", PlannerTornado, {
      inputs: INPUTS,
      base: 5000,
      currency: "USD",
    });
    expect(textsOf(element, "planner-tornado-row")).toEqual([
      "Volume80%: $3,000 … 120%: $7,000",
      "Overage multiple1.25×: $4,800 … 3×: $5,200",
      "Price of a login$9.00: $4,500 … $11.00: $5,500",
    ]);
    const widths = [...element.shadowRoot.querySelectorAll(".bar")].map(({ style }) => style.width);
    expect(widths).toEqual(["100%", "10%", "25%"]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });
});
