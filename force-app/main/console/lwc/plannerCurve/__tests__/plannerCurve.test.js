import PlannerCurve from "c/plannerCurve";
import { figures } from "@tests/planner";
import { accessibilityProblems, allById, byId, listen, mount, textOf, textsOf } from "@tests/mount";

async function open(options, properties) {
  const { optimization } = await figures(options);
  return mount("c-planner-curve", PlannerCurve, { optimization, currency: "USD", ...properties });
}

const SIMULATION = {
  curve: [
    { monthlyCommitment: 0, mean: 8000, p10: 7000, p90: 9000 },
    { monthlyCommitment: 150, mean: 4800, p10: 4500, p90: 5100 },
  ],
};

describe("c-planner-curve", () => {
  it("says what each way to size costs, and how much too much that is", async () => {
    const element = await open();
    const rows = textsOf(element, "planner-sizing");
    const row = (name) => rows.find((text) => text.startsWith(name));
    expect(row("the best commitment")).toContain("100$4,250.00$0.00");
    expect(row("today’s commitment")).toContain("150$4,500.00$250.00");
    expect(row("the busiest month")).toContain("150$4,500.00$250.00");
    expect(row("the average month")).toContain("110$4,300.00$50.00");
    // 400 × 10 × 3.
    expect(row("one login for everybody")).toContain("400$12,000.00$7,750.00");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("tells the chart in words, and the check by hand", async () => {
    const element = await open();
    expect(byId(element, "planner-curve-chart").getAttribute("aria-label")).toContain(
      "The best is 100 logins a month for $4,250 over the term; today 150 a month cost $4,500.",
    );
    expect(textOf(element, "planner-quantile")).toContain("here 100.");
  });

  it("leaves a sizing far off to the table", async () => {
    const near = await open({ addressableUsers: 200 });
    expect(byId(near, "planner-off-chart")).toBeNull();
    const far = await open({ addressableUsers: 400 });
    expect(textOf(far, "planner-off-chart")).toContain("see the table");
  });

  it("uses a sizing as the commitment", async () => {
    const element = await open();
    const changes = listen(element, "commitmentchange");
    allById(element, "planner-use")
      .find(({ dataset }) => dataset.commitment === "100")
      .click();
    expect(changes).toEqual([{ monthlyCommitment: 100 }]);
  });

  it("draws the band once the scenarios are played", async () => {
    const before = await open();
    expect(before.shadowRoot.querySelector(".band").getAttribute("d")).toBe("");
    const after = await open({}, { simulation: SIMULATION });
    expect(after.shadowRoot.querySelector(".band").getAttribute("d")).toMatch(/^M0\.00 .+Z$/);
  });
});
