import { decide } from "c/plannerFigures";
import { DEMAND, TERMS, commitment } from "@tests/planner";

const question = (changes) => ({
  terms: TERMS,
  demand: DEMAND,
  addressableUsers: null,
  baselineMonths: 3,
  stated: { isModelChoiceDocumented: true, licenses: ["A"], logins: {} },
  ...changes,
});

describe("decide", () => {
  it("asks the core for everything about one contract", async () => {
    const { figures, problems } = decide(await commitment(), question());
    expect(problems).toEqual([]);
    expect(figures.ledger.totals.cost).toBe(4500);
    expect(figures.optimization).toMatchObject({ monthlyCommitment: 100, cost: 4250 });
    expect(figures.optimumLedger.totals.cost).toBe(4250);
    // Three months are a quarter of a year.
    expect(figures.levers.current).toEqual({ monthlyCommitment: 150, yearlyCost: 18_000 });
    expect(figures.levers.base).toEqual({ monthlyCommitment: 100, yearlyCost: 17_000 });
    const finding = (name) => figures.review.findings.find((found) => found.finding === name).holds;
    expect(finding("documentedModelChoice")).toBe(true);
    expect(finding("coordinatedFootprint")).toBeNull();
    expect(finding("addressableSizing")).toBeNull();
    expect(finding("highOverage")).toBe(true);
    expect(figures.review.findings).toHaveLength(13);
  });

  it("tells what is wrong, by its path", async () => {
    const { figures, problems } = decide(
      await commitment(),
      question({ terms: { ...TERMS, overageMultiplier: 11 } }),
    );
    expect(figures).toBeNull();
    expect(problems.map(({ path }) => path)).toEqual(["contract.overageMultiplier"]);
  });
});
