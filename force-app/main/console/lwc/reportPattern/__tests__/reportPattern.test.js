import ReportPattern from "c/reportPattern";
import { accessibilityProblems, byId, mount, textOf, textsOf } from "@tests/mount";

const ANSWER = {
  pattern: "seasonal",
  recommendation: "loginWithRollover",
  confidence: "low",
  figures: {
    months: 11,
    meanMonthlyLogins: 50_000,
    addressableUsers: 200_000,
    loginsPerUserAndMonth: 0.25,
    explainedShare: 0.625,
    unexplainedSpread: null,
  },
  thresholds: {
    breakEvenLoginsPerMonth: 2.5,
    lowEngagementLoginsPerMonth: 1,
    addressableUsers: 100_000,
    busyMonthRatio: 1.25,
    explainedShare: 0.5,
    unexplainedSpread: 0.3,
    baselineMonths: 12,
    seasonMonths: 24,
  },
  busyMonths: [2, 3],
};

describe("c-report-pattern", () => {
  it("names the pattern, what follows and how sure that is, with the figures beside their thresholds", async () => {
    const element = mount("c-report-pattern", ReportPattern, {
      patterns: [{ license: "LOGIN", name: "Partner Login", answer: ANSWER }],
    });
    expect(textOf(element, "report-pattern-name")).toMatch(/^Seasonal/);
    expect(textOf(element, "report-recommendation")).toBe(
      "Recommended: logins, with rollover to later months.",
    );
    expect(textOf(element, "report-confidence")).toBe("Confidence: low");
    expect(textOf(element, "report-busy-months")).toBe("Busy months: Feb, Mar");
    const rows = [...byId(element, "report-pattern-card").querySelectorAll("tbody tr")].map((row) =>
      [...row.querySelectorAll("td")].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      ["0.25", "named seat above 2.5; hardly used below 1"],
      ["200,000", "large from 100,000"],
      ["62.5%", "at least 50%"],
      ["not known", "at least 30%"],
      ["11", "12 for a baseline; 24 to tell a season"],
    ]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("has a card for each licence", () => {
    const element = mount("c-report-pattern", ReportPattern, {
      patterns: ["A", "B"].map((license) => ({
        license,
        name: license,
        answer: { ...ANSWER, pattern: "sporadic", busyMonths: [] },
      })),
    });
    expect(textsOf(element, "report-pattern-name")).toHaveLength(2);
    expect(byId(element, "report-busy-months")).toBeNull();
  });
});
