import PlannerCatalogue from "c/plannerCatalogue";
import { accessibilityProblems, allById, enter, listen, mount } from "@tests/mount";

const OFFERS = [
  {
    key: "a",
    name: "Partner (named)",
    grade: "partner",
    model: "member",
    price: 25,
    isOffered: true,
  },
  {
    key: "b",
    name: "Partner (login)",
    grade: "partner",
    model: "login",
    price: 10,
    isOffered: true,
  },
];

describe("c-planner-catalogue", () => {
  it("marks its prices as presets, and takes others", async () => {
    const element = mount("c-planner-catalogue", PlannerCatalogue, {
      offers: OFFERS,
      currency: "USD",
    });
    const changes = listen(element, "offerschange");
    expect(element.shadowRoot.textContent).toContain("second-hand list prices, not facts");
    await enter(allById(element, "planner-price")[1], "8", "change");
    await enter(allById(element, "planner-price")[1], "", "change");
    await enter(allById(element, "planner-offered")[0], false, "change");
    expect(changes.map(({ offers }) => offers)).toEqual([
      [OFFERS[0], { ...OFFERS[1], price: 8 }],
      [{ ...OFFERS[0], isOffered: false }, OFFERS[1]],
    ]);
    element.shadowRoot.querySelector("details").open = true;
    expect(await accessibilityProblems(element)).toEqual([]);
  });
});
