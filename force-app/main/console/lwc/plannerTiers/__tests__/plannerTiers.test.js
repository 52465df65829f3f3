import getLoginPage from "@salesforce/apex/SeatwiseLoginsController.getLoginPage";
import getLoginWindow from "@salesforce/apex/SeatwiseLoginsController.getLoginWindow";
import PlannerTiers from "c/plannerTiers";
import { HISTORY, LOGIN_PAGES, WINDOW, session, sessionWithLogins } from "@tests/lab";
import { TERMS, commitment, until } from "@tests/planner";
import {
  accessibilityProblems,
  allById,
  brokenWords,
  byId,
  enter,
  listen,
  mount,
  settled,
  textOf,
  textsOf,
} from "@tests/mount";
import { wholeMonths } from "../tierRequest";

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

  it("shows no number that is none where nothing is covered, committed or held", async () => {
    const element = await open({
      session: await sessionWithLogins({ licenses: [], prices: {} }),
      terms: { ...TERMS, monthlyCommitment: 0 },
      contractLicenses: [],
    });
    await until(() => plans(element).length > 0);
    expect(brokenWords(element)).toEqual([]);
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

/** Two login licences of 500 users each, everybody with one login in each of the five months. */
async function twoLoginLicenses() {
  const ids = Array.from({ length: 1000 }, (_, at) => `005${String(at).padStart(4, "0")}`);
  const made = await session({
    users: {
      id: ids,
      name: ids,
      account: ids.map(() => "Acme"),
      createdDate: ids.map(() => "2025-01-01"),
      lastLoginDate: ids.map(() => "2026-10-10"),
      license: ids.map((_, at) => (at < 500 ? "PARTNER_LOGIN_A" : "PARTNER_LOGIN_B")),
    },
    populationSize: 1000,
    licenses: [],
    prices: { PARTNER_LOGIN_A: { model: "login" }, PARTNER_LOGIN_B: { model: "login" } },
  });
  const days = ["2026-06-10", "2026-07-10", "2026-08-10", "2026-09-10", "2026-10-10"];
  const logins = Object.fromEntries(ids.map((id) => [id, days]));
  made.addLogins(new TextEncoder().encode(JSON.stringify({ logins })));
  made.loginWindow = WINDOW;
  return made;
}

describe("what is paid today", () => {
  const CONTRACT = { ...TERMS, monthlyCommitment: 1000, pricePerLogin: 4 };
  const BOTH = ["PARTNER_LOGIN_A", "PARTNER_LOGIN_B"];
  const total = (element) => textOf(element, "planner-tiers-total");
  const saying = (element, text) => until(() => total(element)?.startsWith(text));
  const quantities = (element) =>
    part(element, "c-planner-populations").assignments.map(
      ({ currentQuantity }) => currentQuantity,
    );
  async function openContract(properties) {
    const element = await open({
      session: await twoLoginLicenses(),
      terms: CONTRACT,
      contractLicenses: BOTH,
      ...properties,
    });
    await until(() => plans(element).length > 0);
    return element;
  }

  it("is one commitment at the contract's price, however many licences it covers", async () => {
    // 1,000 logins × $4 × 12, all of them used: nothing is left to save.
    const element = await openContract();
    expect(total(element)).toBe("$48,000 a year today, $48,000 at the best products: $0 less.");
    expect(quantities(element)).toEqual([500, 500]);
  });

  it("follows commitment, price and licences of the contract", async () => {
    const element = await openContract();
    element.terms = { ...CONTRACT, monthlyCommitment: 1200 };
    // 1,200 × $4 × 12 = 57,600.
    await saying(element, "$57,600 a year today, $48,000");
    element.terms = {
      ...CONTRACT,
      monthlyCommitment: 1200,
      volumeTiers: [{ fromMonthlyCommitment: 1100, pricePerLogin: 3 }],
    };
    // 1,200 × $3 × 12 = 43,200; 1,000 × $3 × 12 = 36,000.
    await saying(element, "$43,200 a year today, $36,000");
    expect(total(element)).toBe("$43,200 a year today, $36,000 at the best products: $7,200 less.");
    element.contractLicenses = ["PARTNER_LOGIN_A"];
    await saying(element, "$36,000 a year at the best products. What is paid today is not known");
    expect(quantities(element)).toEqual([1200, null]);
  });

  it("keeps what was put right by hand", async () => {
    const element = await openContract();
    const table = part(element, "c-planner-populations");
    await enter(allById(table, "planner-quantity")[0], "700", "change");
    // (700 + 500) × $4 × 12 = 57,600.
    await saying(element, "$57,600 a year today");
    element.terms = { ...CONTRACT, monthlyCommitment: 1200 };
    // (700 + 600) × $4 × 12 = 62,400.
    await saying(element, "$62,400 a year today");
    expect(total(element)).toMatch(/^\$62,400 a year today/);
    expect(quantities(element)).toEqual([700, 600]);
    // Another product: it is this one that the contract's price holds for.
    await enter(allById(table, "planner-current-product")[0], "externalApps-login", "change");
    await enter(allById(table, "planner-current-product")[1], "externalApps-login", "change");
    const priceOf = (key) =>
      part(element, "c-planner-catalogue").offers.find((offer) => offer.key === key).price;
    await until(() => priceOf("partner-login") === 10);
    expect([priceOf("partner-login"), priceOf("externalApps-login")]).toEqual([10, 4]);
    const catalogue = part(element, "c-planner-catalogue");
    catalogue.dispatchEvent(
      new CustomEvent("offerschange", {
        detail: {
          offers: catalogue.offers.map((offer) =>
            offer.key === "externalApps-login" ? { ...offer, price: 5 } : offer,
          ),
        },
      }),
    );
    // (700 + 600) × $5 × 12 = 78,000, which the contract's own price does not take back.
    await saying(element, "$78,000 a year today");
    const told = listen(element, "tierschange");
    element.terms = { ...CONTRACT, pricePerLogin: 6 };
    await until(() => told.length > 0);
    await settled();
    expect(total(element)).toMatch(/^\$78,000 a year today/);
  });

  it("forgets it with other users", async () => {
    const element = await openContract();
    const table = part(element, "c-planner-populations");
    await enter(allById(table, "planner-quantity")[0], "700", "change");
    await saying(element, "$57,600 a year today");
    element.session = await twoLoginLicenses();
    await until(() => !byId(element, "planner-tiers-total"));
    await saying(element, "$48,000 a year today");
    expect(total(element)).toMatch(/^\$48,000 a year today/);
  });

  it("has the catalogue's price where nobody stated the contract's", async () => {
    const element = await openContract({ isPriceAssumed: true });
    // 1,000 × $10 × 12.
    expect(total(element)).toMatch(/^\$120,000 a year today, \$120,000/);
    element.isPriceAssumed = false;
    await saying(element, "$48,000 a year today");
    expect(total(element)).toMatch(/^\$48,000 a year today, \$48,000/);
  });

  it("says what is wrong while there is no price", async () => {
    const element = await openContract();
    element.terms = { ...CONTRACT, pricePerLogin: null };
    await until(() => part(element, "c-problem-list"));
    expect(part(element, "c-problem-list").problems[0].path).toBe("catalogue[1].price");
    expect(total(element)).toBe("");
  });

  it("costs each licence's seats at their own price", async () => {
    const element = await open({
      session: await sessionWithLogins({
        licenses: [
          { key: "MEMBER", name: "Gold", total: 4, used: 3 },
          { key: "LOGIN", name: "Silver", total: 10, used: 1 },
        ],
        prices: {
          MEMBER: { model: "member", pricePerSeatMonth: 25 },
          LOGIN: { model: "member", pricePerSeatMonth: 30 },
        },
      }),
    });
    await until(() => plans(element).length > 0);
    // 4 × $25 × 12 + 10 × $30 × 12 = 1,200 + 3,600.
    expect(total(element)).toMatch(/^\$4,800 a year today/);
    expect(await accessibilityProblems(element)).toEqual([]);
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
});
