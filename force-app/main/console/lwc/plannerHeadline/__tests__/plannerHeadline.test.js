import PlannerHeadline from "c/plannerHeadline";
import { figures } from "@tests/planner";
import { accessibilityProblems, mount, textOf } from "@tests/mount";

describe("c-planner-headline", () => {
  it("shows the sums of the ledger, and what the best commitment saves", async () => {
    const element = mount("c-planner-headline", PlannerHeadline, { figures: await figures() });
    expect(textOf(element, "planner-cost")).toBe("$4,500");
    expect(textOf(element, "planner-optimum")).toBe("100 a month");
    expect(textOf(element, "planner-saving")).toBe("$250");
    // 330 of 450 committed logins are used, all 330 logins are covered, and one costs 4,500 / 330.
    expect(textOf(element, "planner-utilisation")).toBe("73.3%");
    expect(textOf(element, "planner-coverage")).toBe("100%");
    expect(textOf(element, "planner-effective")).toBe("$13.6364");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("asks for no saving below nothing where today's commitment lies between two steps", async () => {
    const element = mount("c-planner-headline", PlannerHeadline, {
      // The search takes steps of 10: 4,123,460 a month cost more than what is used to the login.
      figures: await figures({
        terms: { monthlyCommitment: 4_123_457 },
        demand: [4_123_457, 4_123_457, 4_123_457],
      }),
    });
    expect(textOf(element, "planner-saving")).toBe("$0");
  });

  it("sets the effective price beside the one that holds at the commitment", async () => {
    const volumeTiers = [{ fromMonthlyCommitment: 150, pricePerLogin: 8 }];
    const element = mount("c-planner-headline", PlannerHeadline, {
      figures: await figures({ terms: { volumeTiers } }),
    });
    const tile = element.shadowRoot.querySelector("[data-id='planner-effective']");
    // 3 × 150 × $8 for 330 logins.
    expect(tile.textContent).toBe("$10.9091");
    expect(tile.parentElement.textContent).toContain("Listed: $8.00");
  });

  it("has no ratio where there is nothing to divide by", async () => {
    const element = mount("c-planner-headline", PlannerHeadline, {
      figures: await figures({ terms: { monthlyCommitment: 0 }, demand: [0, 0, 0] }),
    });
    expect(textOf(element, "planner-utilisation")).toBe("–");
    expect(textOf(element, "planner-effective")).toBe("–");
  });
});
