import PlannerCompare from "c/plannerCompare";
import { TERMS, commitment, figures } from "@tests/planner";
import { accessibilityProblems, byId, enter, listen, mount, settled, textsOf } from "@tests/mount";

const open = async () =>
  mount("c-planner-compare", PlannerCompare, {
    commitment: await commitment(),
    figures: await figures(),
  });
const press = (element, id) => {
  byId(element, id).dispatchEvent(new CustomEvent("click"));
  return settled();
};
const cells = (element, head) =>
  element.shadowRoot.querySelector("c-figures-table").rows.find((row) => row.head === head).cells;
const field = (element, name) =>
  [...element.shadowRoot.querySelectorAll("c-number-setting")].find(
    (setting) => setting.name === `planner-own-${name}`,
  );

describe("c-planner-compare", () => {
  it("sets today's contract beside the best commitment", async () => {
    const element = await open();
    expect(textsOf(element, "planner-compared")).toEqual([
      "Today’s contract$4,500.00",
      "Best commitment$4,250.00",
    ]);
    expect(cells(element, "Commitment a month")).toEqual(["150", "100"]);
    expect(cells(element, "Logins expired")).toEqual(["120", "20"]);
    expect(cells(element, "Of the logins covered")).toEqual(["100%", "84.8%"]);
    expect(cells(element, "Against today")).toEqual(["$0.00", "-$250.00"]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("names the price that holds at each commitment: that of the volume tier in force", async () => {
    const volumeTiers = [{ fromMonthlyCommitment: 140, pricePerLogin: 9.9 }];
    const element = mount("c-planner-compare", PlannerCompare, {
      commitment: await commitment(),
      figures: await figures({ terms: { volumeTiers } }),
    });
    // 150 a month cost 4,455 at the tier's price; the best, 100 at the contract's own, 4,250.
    expect(cells(element, "Cost over the term")).toEqual(["$4,455.00", "$4,250.00"]);
    expect(cells(element, "Price of a login")).toEqual(["$9.90", "$10.00"]);
    const csv = decodeURIComponent(byId(element, "planner-compare-csv").href);
    expect(csv).toContain("Price of a login,9.9,10\r\n");
  });

  it("adds a scenario of one's own, which the core computes", async () => {
    const element = await open();
    await press(element, "planner-own-add");
    await enter(byId(field(element, "monthlyCommitment"), "planner-own-monthlyCommitment"), "100");
    await enter(byId(field(element, "overageMultiplier"), "planner-own-overageMultiplier"), "1.25");
    // 3,000 and 50 × 12.50.
    expect(cells(element, "Cost over the term")).toEqual(["$4,500.00", "$4,250.00", "$3,625.00"]);
    expect(await accessibilityProblems(element)).toEqual([]);
    await press(element, "planner-own-remove");
    expect(cells(element, "Cost over the term")).toHaveLength(2);
  });

  it("shows a problem at its field and leaves the scenario out", async () => {
    const element = await open();
    await press(element, "planner-own-add");
    await enter(byId(field(element, "overageMultiplier"), "planner-own-overageMultiplier"), "20");
    expect(field(element, "overageMultiplier").problem).toContain("must be 1 to 10");
    expect(cells(element, "Cost over the term")).toHaveLength(2);
    expect(byId(element, "planner-own-adopt").disabled).toBe(true);
  });

  it("puts the scenario into the contract", async () => {
    const element = await open();
    const changes = listen(element, "termschange");
    await press(element, "planner-own-add");
    await enter(byId(field(element, "rolloverMonths"), "planner-own-rolloverMonths"), "3");
    await press(element, "planner-own-adopt");
    expect(changes).toEqual([{ terms: { ...TERMS, rolloverMonths: 3 } }]);
  });

  it("hands the comparison over as a file", async () => {
    const element = await open();
    const csv = decodeURIComponent(byId(element, "planner-compare-csv").href);
    expect(csv).toContain("\uFEFFFigure,Today’s contract,Best commitment\r\nCurrency,USD,USD\r\n");
    expect(csv).toContain("Cost over the term,4500,4250\r\n");
  });
});
