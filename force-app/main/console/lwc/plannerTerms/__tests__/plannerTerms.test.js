import {
  EXAMPLE_DEMAND,
  PRICE_PRESETS,
  completeTerms,
  exampleTerms,
  otherProblems,
  problemAt,
  startingTerms,
} from "c/plannerTerms";

describe("c/plannerTerms", () => {
  it("completes a contract with the defaults of C1", () => {
    const contract = { startMonth: "2026-01", monthlyCommitment: 5, pricePerLogin: 4 };
    expect(completeTerms(contract, "EUR")).toEqual({
      currency: "EUR",
      startMonth: "2026-01",
      termMonths: 12,
      monthlyCommitment: 5,
      pricePerLogin: 4,
      overageMultiplier: 2.5,
      rolloverMonths: 0,
      trueUp: "monthly",
      bursts: [],
      volumeTiers: [],
      renewalTerms: {
        baselineDefinition: false,
        overageCap: false,
        rollover: false,
        burstProtection: false,
      },
    });
    expect(completeTerms({ ...contract, currency: "USD", rolloverMonths: 3 }, "EUR")).toMatchObject(
      {
        currency: "USD",
        rolloverMonths: 3,
      },
    );
  });

  it("begins with the year up to the month before", () => {
    const terms = startingTerms({ asOf: "2026-11-22", currency: "USD", monthlyCommitment: 700 });
    expect(terms).toMatchObject({ startMonth: "2025-11", termMonths: 12, monthlyCommitment: 700 });
  });

  it("has an example of a whole year", () => {
    expect(exampleTerms({ asOf: "2026-11-22", currency: "USD" }).startMonth).toBe("2026-01");
    expect(EXAMPLE_DEMAND).toHaveLength(12);
  });

  it("has the presets of the list that was passed on", () => {
    expect(PRICE_PRESETS.map(({ name, login, member }) => [name, login, member])).toEqual([
      ["Partner Community", 10, 25],
      ["Customer Community", 2, 5],
      ["Customer Community Plus", 6, 15],
      ["External Apps", 15, 35],
    ]);
  });

  it("finds the problem of a setting, and those of none", () => {
    const problems = [
      { path: "contract.trueUp", message: "must be monthly" },
      { path: "demand", message: "has 3 numbers" },
    ];
    expect(problemAt(problems, "trueUp")).toBe("must be monthly");
    expect(problemAt(problems, "termMonths")).toBe("");
    expect(otherProblems(problems, (path) => path === "trueUp")).toEqual([problems[1]]);
  });
});
