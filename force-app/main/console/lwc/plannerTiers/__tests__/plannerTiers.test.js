import getLoginPage from "@salesforce/apex/SeatwiseLoginsController.getLoginPage";
import getLoginWindow from "@salesforce/apex/SeatwiseLoginsController.getLoginWindow";
import PlannerTiers from "c/plannerTiers";
import { HISTORY, LOGIN_PAGES, session, sessionWithLogins } from "@tests/lab";
import { TERMS, commitment, until } from "@tests/planner";
import {
  accessibilityProblems,
  allById,
  byId,
  enter,
  listen,
  mount,
  settled,
  textOf,
  textsOf,
} from "@tests/mount";
import { assignmentsOf, presetOffers, pricedByOrg, wholeMonths } from "../tierRequest";

jest.mock(
  "@salesforce/apex/SeatwiseLoginsController.getLoginPage",
  () => ({ default: jest.fn() }),
  { virtual: true },
);
jest.mock(
  "@salesforce/apex/SeatwiseLoginsController.getLoginWindow",
  () => ({ default: jest.fn() }),
  { virtual: true },
);

beforeEach(() => {
  getLoginPage.mockReset().mockImplementation(async ({ afterId }) => LOGIN_PAGES[afterId]);
  getLoginWindow.mockReset().mockResolvedValue(JSON.stringify(HISTORY));
});

async function open(properties) {
  return mount("c-planner-tiers", PlannerTiers, {
    commitment: await commitment(),
    terms: TERMS,
    ...properties,
  });
}
const part = (element, name) => element.shadowRoot.querySelector(name);
const plansOf = (element) => part(element, "c-planner-tier-plans");
const plans = (element) => (plansOf(element) ? allById(plansOf(element), "planner-tier-plan") : []);
const press = (element, id) => {
  byId(element, id).dispatchEvent(new CustomEvent("click"));
  return settled();
};
const planOf = (element, name) =>
  textsOf(plansOf(element), "planner-tier-plan").find((text) => text.startsWith(name));

describe("c-planner-tiers", () => {
  it("counts the logins of whole months and finds the cheapest products", async () => {
    const element = await open({ session: await sessionWithLogins() });
    const told = listen(element, "tierschange");
    await until(() => plans(element).length > 0);
    expect(textOf(element, "planner-tiers-window")).toBe(
      "Counted in 5 whole months of logins, Jun 2026 to Oct 2026.",
    );
    // Ana logs in every month, Çelik in October, Ben never. One login a month at $2 is 24 a year, the one above it $5
    // in five months, 12 a year: 36 for both. Four seats at the org's own $25 are 1,200.
    const member = planOf(element, "Partner Community");
    expect(member).toContain("$1,164less a year");
    expect(member).toContain("Best: $36 a year.");
    expect(member).toContain("By login: 2 (Customer Community (login), $36 a year)");
    expect(member).toContain("No login in these months, and in need of neither: 1.");
    expect(textsOf(plansOf(element), "planner-tier-move")[0]).toBe(
      "2 users from Customer Community (named) to Customer Community (login)",
    );
    expect(told[0].plans.map(({ license, product }) => [license, product.price])).toEqual(
      expect.arrayContaining([["MEMBER", 25]]),
    );
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("reads the logins when asked to", async () => {
    const element = await open({ session: await session() });
    expect(textOf(element, "planner-tiers-waiting")).toContain("user by user");
    await press(element, "planner-tiers-load");
    await until(() => plans(element).length > 0);
    expect(getLoginPage).toHaveBeenCalledTimes(2);
    expect(planOf(element, "Partner Community")).toContain("$36 a year");
  });

  it("says that it waits for users", async () => {
    const element = await open({ session: null });
    expect(textOf(element, "planner-tiers-waiting")).toContain("not loaded");
    expect(byId(element, "planner-tiers-load").disabled).toBe(true);
  });

  it("says where there are no logins, and why", async () => {
    getLoginWindow.mockResolvedValue(
      JSON.stringify({ from: null, to: "2026-11-23", rows: null, problem: "Ask your admin." }),
    );
    const element = await open({ session: await session() });
    await press(element, "planner-tiers-load");
    await until(() => byId(element, "planner-tiers-empty"));
    expect(textOf(element, "planner-tiers-empty")).toContain("Ask your admin.");
  });

  it("tells a failure, and tries again", async () => {
    getLoginWindow.mockRejectedValueOnce(new Error("no answer"));
    const element = await open({ session: await session() });
    await press(element, "planner-tiers-load");
    const problem = await until(() => element.shadowRoot.querySelector("c-problem-list"));
    expect(problem.message).toBe("no answer");
    problem.dispatchEvent(new CustomEvent("retry"));
    expect(await until(() => plans(element).length > 0)).toBe(true);
  });

  it("computes anew with another need, another quantity and another price", async () => {
    const element = await open({ session: await sessionWithLogins() });
    await until(() => plans(element).length > 0);
    const table = part(element, "c-planner-populations");
    const at = textsOf(table, "planner-population").findIndex((text) =>
      text.startsWith("Partner Community"),
    );
    // Partners need a partner's login: $10 and $25 of overage, five times as much.
    await enter(allById(table, "planner-grade")[at], "partner", "change");
    await until(() => planOf(element, "Partner Community").includes("$180"));
    expect(planOf(element, "Partner Community")).toContain("Best: $180 a year.");
    await enter(allById(table, "planner-quantity")[at], "2", "change");
    await until(() => planOf(element, "Partner Community").includes("$600"));
    expect(planOf(element, "Partner Community")).toContain("$420less a year");
    const catalogue = element.shadowRoot.querySelector("c-planner-catalogue");
    catalogue.dispatchEvent(
      new CustomEvent("offerschange", {
        detail: {
          offers: catalogue.offers.map((offer) =>
            offer.key === "partner-login" ? { ...offer, price: 5 } : offer,
          ),
        },
      }),
    );
    await until(() => planOf(element, "Partner Community").includes("$90"));
    expect(planOf(element, "Partner Community")).toContain("Best: $90 a year.");
  });
});

describe("what is asked", () => {
  it("takes months that lie wholly in the window", () => {
    expect(wholeMonths({ from: "2026-05-26", to: "2026-11-23" })).toEqual({
      from: "2026-06",
      to: "2026-10",
    });
    expect(wholeMonths({ from: "2026-06-01", to: "2026-06-30" })).toEqual({
      from: "2026-06",
      to: "2026-06",
    });
    expect(wholeMonths({ from: "2026-06-02", to: "2026-06-30" })).toBeNull();
  });

  it("guesses what a licence is from its key, and takes the org's own price of its seats", () => {
    const prices = {
      PID_Partner_Community: { model: "member", pricePerSeatMonth: 21 },
      PID_Partner_Community_Login: { model: "login" },
    };
    const licenses = [
      { key: "PID_Partner_Community", name: "Partner Community", total: 700, used: 500 },
    ];
    const assignments = assignmentsOf({
      usage: [
        { license: "PID_Partner_Community", users: 500, frequencies: [] },
        { license: "PID_Partner_Community_Login", users: 100, frequencies: [] },
        { license: null, users: 3, frequencies: [] },
      ],
      licenses,
      prices,
      contractLicenses: ["PID_Partner_Community_Login"],
      monthlyCommitment: 900,
    });
    expect(
      assignments.map(({ requiredGrade, currentProduct, currentQuantity }) => [
        requiredGrade,
        currentProduct,
        currentQuantity,
      ]),
    ).toEqual([
      ["partner", "partner-member", 700],
      ["partner", "partner-login", 900],
    ]);
    const priced = pricedByOrg(presetOffers(), assignments, prices);
    const priceOf = (key) => priced.find((offer) => offer.key === key).price;
    expect([priceOf("partner-member"), priceOf("partner-login")]).toEqual([21, 10]);
  });
});
