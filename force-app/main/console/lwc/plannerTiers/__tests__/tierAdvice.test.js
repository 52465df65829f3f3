import { TERMS, commitment } from "@tests/planner";
import { adviseTiers } from "../tierAdvice";

const MONTHS = ["2026-06", "2026-07", "2026-08", "2026-09", "2026-10"];
/** 500 users with one login in each of the months. */
const population = (license) => ({
  license,
  frequencies: [{ logins: 5, users: 500, monthly: MONTHS.map(() => 500) }],
});
const assignment = (license, currentProduct) => ({
  license,
  name: license,
  requiredGrade: "partner",
  currentProduct,
  currentQuantity: 500,
});
const offer = (key, price, isOffered) => ({
  key,
  name: key,
  grade: "partner",
  model: "login",
  price,
  isOffered,
});

async function advise(assignments, offers) {
  return adviseTiers(await commitment(), {
    usage: { months: MONTHS, licenses: assignments.map(({ license }) => population(license)) },
    assignments,
    offers,
    terms: TERMS,
  });
}

describe("a product that is not offered any more", () => {
  it("may be kept where it is held, and is no choice for anybody else", async () => {
    const { populations, ...sums } = await advise(
      [assignment("A", "new"), assignment("B", "old"), assignment("C", null)].map((one) =>
        one.currentProduct === null ? { ...one, currentQuantity: null } : one,
      ),
      [offer("old", 4, false), offer("new", 15, true)],
    );
    expect(populations.map(({ name, optimum }) => [name, optimum.loginProduct])).toEqual([
      ["A", "new"],
      ["B", "old"],
      ["C", "new"],
    ]);
    // 500 × $15 × 12 twice, and 500 × $4 × 12; of C it is not known what is paid today.
    expect(sums).toEqual({ yearlyCost: 204_000, yearlyCostToday: null, yearlySaving: null });
  });

  it("is summed up with what is offered", async () => {
    const { yearlyCostToday, yearlySaving } = await advise(
      [assignment("A", "dear"), assignment("B", "old")],
      [offer("old", 4, false), offer("dear", 15, true), offer("cheap", 10, true)],
    );
    // 500 × 12 × ($15 + $4), and $5 less for each of A's.
    expect([yearlyCostToday, yearlySaving]).toEqual([114_000, 30_000]);
  });

  it("leaves those without who hold none, and names them by their own place", async () => {
    const asked = advise(
      [assignment("A", "old"), assignment("B", null)].map((one) => ({
        ...one,
        currentQuantity: null,
      })),
      [offer("old", 4, false)],
    );
    await expect(asked).rejects.toMatchObject({
      problems: [
        { path: "populations[1].requiredGrade", message: "is met by no product of the catalogue" },
      ],
    });
  });

  it("adds up to nothing where there is nobody", async () => {
    expect(await advise([], [offer("new", 15, true)])).toEqual({
      populations: [],
      yearlyCost: 0,
      yearlyCostToday: 0,
      yearlySaving: 0,
    });
  });
});
