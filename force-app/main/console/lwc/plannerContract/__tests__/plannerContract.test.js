import PlannerContract from "c/plannerContract";
import { TERMS } from "@tests/planner";
import { accessibilityProblems, byId, enter, listen, mount, settled, textOf } from "@tests/mount";

const field = (element, name) =>
  [...element.shadowRoot.querySelectorAll("c-number-setting")].find(
    (setting) => setting.name === `planner-${name}`,
  );

const open = (properties) =>
  mount("c-planner-contract", PlannerContract, { terms: TERMS, ...properties });

describe("c-planner-contract", () => {
  it("changes one term and leaves the others as they are", async () => {
    const element = open();
    const changes = listen(element, "termschange");
    await enter(byId(field(element, "monthlyCommitment"), "planner-monthlyCommitment"), "120");
    await enter(byId(element, "planner-startMonth"), "2026-07", "change");
    await enter(byId(element, "planner-trueUp"), "annual", "change");
    await enter(byId(element, "planner-renewal-rollover"), true, "change");
    expect(changes.map(({ terms }) => terms)).toEqual([
      { ...TERMS, monthlyCommitment: 120 },
      { ...TERMS, startMonth: "2026-07" },
      { ...TERMS, trueUp: "annual" },
      { ...TERMS, renewalTerms: { ...TERMS.renewalTerms, rollover: true } },
    ]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("does not take a half-typed month", async () => {
    const element = open();
    const changes = listen(element, "termschange");
    await enter(byId(element, "planner-startMonth"), "", "change");
    expect(changes).toEqual([]);
  });

  it("fills in a price from a preset, and says that it is one", async () => {
    const element = open();
    const changes = listen(element, "termschange");
    const presets = byId(element, "planner-preset");
    expect(presets.textContent).toContain("Customer Community: $2.00");
    await enter(presets, "customer", "change");
    expect(changes).toEqual([{ terms: { ...TERMS, pricePerLogin: 2 } }]);
    expect(element.shadowRoot.textContent).toContain("second-hand list prices, not facts");
  });

  it("shows each problem at its field, and the rest below", async () => {
    const element = open({
      problems: [
        { path: "contract.termMonths", message: "must be 1 to 120" },
        { path: "contract.trueUp", message: "must be monthly" },
        { path: "step", message: "gives too many commitments" },
        { path: "demand[0]", message: "is shown at the month" },
      ],
    });
    await settled();
    expect(field(element, "termMonths").problem).toBe("must be 1 to 120");
    expect(textOf(element, "planner-trueUp-problem")).toBe("must be monthly");
    expect(element.shadowRoot.querySelector("c-problem-list").problems).toEqual([
      { path: "step", message: "gives too many commitments" },
    ]);
  });
});
