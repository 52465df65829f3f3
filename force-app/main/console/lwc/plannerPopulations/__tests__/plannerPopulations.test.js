import PlannerPopulations from "c/plannerPopulations";
import { accessibilityProblems, allById, enter, listen, mount, textsOf } from "@tests/mount";

const ASSIGNMENT = {
  license: "MEMBER",
  name: "Partner Community",
  requiredGrade: "customer",
  currentProduct: "a",
  currentQuantity: 700,
};
const OFFERS = [
  { key: "a", name: "Seat" },
  { key: "b", name: "Login" },
];
const FREQUENCIES = [
  { logins: 0, users: 250, monthly: [0] },
  { logins: 2, users: 250, monthly: [500] },
];

describe("c-planner-populations", () => {
  it("takes what a licence's users need and have; emptied, it is not known", async () => {
    const element = mount("c-planner-populations", PlannerPopulations, {
      assignments: [ASSIGNMENT],
      licenses: [{ license: "MEMBER", users: 500, frequencies: FREQUENCIES }],
      offers: OFFERS,
    });
    const changes = listen(element, "assignmentschange");
    expect(textsOf(element, "planner-population")[0]).toMatch(/^Partner Community ?500/);
    await enter(allById(element, "planner-grade")[0], "partner", "change");
    await enter(allById(element, "planner-current-product")[0], "", "change");
    await enter(allById(element, "planner-quantity")[0], "640", "change");
    await enter(allById(element, "planner-quantity")[0], "", "change");
    expect(changes.map(({ assignments }) => assignments)).toEqual([
      [{ ...ASSIGNMENT, requiredGrade: "partner" }],
      [{ ...ASSIGNMENT, currentProduct: null }],
      [{ ...ASSIGNMENT, currentQuantity: 640 }],
      [{ ...ASSIGNMENT, currentQuantity: null }],
    ]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });
});
