import PlannerTierPlans from "c/plannerTierPlans";
import { accessibilityProblems, mount, textOf, textsOf } from "@tests/mount";

const PLAN = {
  name: "Partner Community",
  today: { product: "Seat", yearlyCost: 210_000 },
  optimum: {
    namedProduct: "Seat",
    loginProduct: "Login",
    namedAbove: 9,
    namedUsers: 154,
    loginUsers: 96,
    idleUsers: 0,
    monthlyCommitment: 74,
    namedYearlyCost: 46_200,
    loginYearlyCost: 13_380.5,
    yearlyCost: 59_580.5,
  },
  yearlySaving: 150_419.5,
  breakEvenLoginsPerMonth: 2.5,
  moves: [
    { from: "Seat", to: "Login", users: 1 },
    { from: "Seat", to: null, users: 250 },
  ],
  curve: [],
};

const open = (changes) =>
  mount("c-planner-tier-plans", PlannerTierPlans, {
    populations: [{ ...PLAN, ...changes }],
    currency: "USD",
  });

describe("c-planner-tier-plans", () => {
  it("says what is best, what it saves and who moves", async () => {
    const element = open();
    expect(textOf(element, "planner-tier-saving")).toBe("$150,419.50");
    const text = textOf(element, "planner-tier-plan");
    expect(text).toContain("Named: 154 (Seat, $46,200 a year), who have more than 9 logins");
    expect(text).toContain("By login: 96 (Login, $13,380.50 a year) with a commitment of 74");
    expect(text).toContain("A seat pays from 2.5 logins a month on.");
    expect(text).not.toContain("in need of neither");
    expect(textsOf(element, "planner-tier-move")).toEqual([
      "1 user from Seat to Login",
      "250 users from Seat to no licence: they did not log in in these months",
    ]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("says where it is not known what is paid today, and where one kind is left out", () => {
    const optimum = { ...PLAN.optimum, namedUsers: 0, loginUsers: 0, idleUsers: 3 };
    const element = open({ today: null, yearlySaving: null, moves: [], optimum });
    expect(textOf(element, "planner-tier-saving")).toBe("–");
    const text = textOf(element, "planner-tier-plan");
    expect(text).toContain("What is bought today is not known.");
    expect(text).toContain("Nobody needs to be named.");
    expect(text).toContain("Nobody pays by login.");
    expect(text).toContain("in need of neither: 3.");
    expect(text).not.toContain("Who moves");
  });
});
