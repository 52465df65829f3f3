import PlannerFreed from "c/plannerFreed";
import { session } from "@tests/lab";
import { TERMS } from "@tests/planner";
import { accessibilityProblems, byId, mount, settled, textOf, textsOf } from "@tests/mount";
import { provisioning, savedByMoving } from "../freed";

const open = (properties) =>
  mount("c-planner-freed", PlannerFreed, { terms: TERMS, ...properties });
const SEAT = { name: "Seat", grade: "partner", model: "member", price: 25 };
/** All who log in named, some mix, and nobody named. */
const plan = (model, costs) => ({
  license: "MEMBER",
  plan: {
    curve: costs.map((yearlyCost) => ({ yearlyCost })),
    optimum: { yearlyCost: Math.min(...costs) },
  },
  product: model && { ...SEAT, model },
});

describe("c-planner-freed", () => {
  it("counts money for named seats and room for login licences", async () => {
    // Ben (named) and Dee (login) have been away since 2025; Çelik came back 49 days ago.
    const element = open({ session: await session(), contractLicenses: ["LOGIN"] });
    expect(textsOf(element, "planner-freed-row")).toEqual(
      expect.arrayContaining([
        "Partner Community1$300 a year, from the next renewal on",
        "Partner Login1a login licence: no money, room for other users",
      ]),
    );
    expect(textOf(element, "planner-freed-total")).toBe("$300 a year at the next renewal");
    expect(textOf(element, "planner-provisioning")).toBe(
      "A commitment of 150 logins a month is given to about 3,000 users. This 1:20 is an assumption, not in your contract. Licences of it held today: 1; after the review: 0.",
    );
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("says what moving users would save on top, once that is computed", async () => {
    const element = open({ session: await session() });
    expect(textOf(element, "planner-on-top")).toContain("shows once");
    element.plans = [plan("member", [900, 400, 700])];
    await settled();
    expect(textOf(element, "planner-on-top")).toContain("$500 a year on top");
    expect(byId(element, "planner-provisioning")).toBeNull();
  });

  it("needs users, and says so", () => {
    expect(textOf(open({ session: null }), "planner-freed-problem")).toContain("not loaded");
  });
});

describe("what is counted", () => {
  const freed = [
    { license: "A", model: "member", users: 4, yearlyMoney: 1200 },
    { license: "B", model: "login", users: 7, yearlyMoney: 0 },
  ];

  it("sets the best mix against everybody staying what they are", () => {
    const named = plan("member", [900.5, 400, 700]);
    const byLogin = plan("login", [900, 400, 700]);
    expect(savedByMoving([named])).toBe(500.5);
    expect(savedByMoving([named, byLogin])).toBe(800.5);
    expect(savedByMoving([plan(null, [900, 400])])).toBeNull();
    expect(savedByMoving([])).toBeNull();
  });

  it("gives a commitment to twenty times as many users", () => {
    const licenses = [{ key: "B", name: "B", total: 100, used: 50 }];
    expect(provisioning(1000, licenses, freed)).toEqual({ most: 20_000, used: 50, after: 43 });
  });
});
