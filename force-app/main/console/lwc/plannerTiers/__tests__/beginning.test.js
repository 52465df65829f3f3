import { TERMS } from "@tests/planner";
import { beginning, pricedByContract } from "../beginning";

/** A licence of so many users, each with so many logins in one month. */
const used = (license, users, logins) => ({
  license,
  users,
  frequencies: [{ logins, users, monthly: [users * logins] }],
});
const LOGIN = { model: "login" };
const start = (org) => beginning({ licenses: [], prices: {}, contractLicenses: [], ...org });
const quantities = (org) => start(org).assignments.map(({ currentQuantity }) => currentQuantity);
const priceOf = (offers, product) => offers.find(({ key }) => key === product)?.price;

describe("what each licence's users need and have", () => {
  it("is guessed from its key, and what is bought", () => {
    const { assignments, offers } = start({
      usage: [
        used("PID_Partner_Community", 500, 1),
        used("PID_Partner_Community_Login", 100, 1),
        used("PID_Customer_Community_Plus", 5, 1),
        used("External Apps Login", 5, 1),
        used("Else", 5, 1),
        { license: null, users: 3, frequencies: [] },
      ],
      licenses: [
        { key: "PID_Partner_Community", name: "Partner Community", total: 700, used: 500 },
      ],
      prices: {
        PID_Partner_Community: { model: "member", pricePerSeatMonth: 21 },
        PID_Partner_Community_Login: LOGIN,
      },
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
      ["customer", "customerPlus-member", null],
      ["partner", "externalApps-login", null],
      ["customer", "customer-member", null],
    ]);
    expect([priceOf(offers, "partner-member"), priceOf(offers, "partner-login")]).toEqual([21, 10]);
  });

  it("has a part of the one commitment by its logins, nothing lost and nothing twice", () => {
    const contract = { contractLicenses: ["A_LOGIN", "B_LOGIN", "C_LOGIN"] };
    const usage = [used("A_LOGIN", 200, 3), used("B_LOGIN", 100, 3)];
    // 667 1/3 and 333 2/3.
    expect(quantities({ ...contract, usage, monthlyCommitment: 1001 })).toEqual([667, 334]);
    expect(quantities({ ...contract, usage, monthlyCommitment: 1 })).toEqual([1, 0]);
    expect(quantities({ ...contract, usage, monthlyCommitment: 0 })).toEqual([0, 0]);
    const seven = [used("A_LOGIN", 1, 1), used("B_LOGIN", 6, 1)];
    // A seventh of 10⁹ is 142,857,142 6/7.
    expect(quantities({ ...contract, usage: seven, monthlyCommitment: 1_000_000_000 })).toEqual([
      142_857_143, 857_142_857,
    ]);
  });

  it("has an equal part where nobody logged in", () => {
    const usage = [used("A_LOGIN", 9, 0), used("B_LOGIN", 1, 0), used("C_LOGIN", 0, 0)];
    const contractLicenses = ["A_LOGIN", "B_LOGIN", "C_LOGIN"];
    // 333 1/3, 666 2/3 and 1,000 up to each.
    expect(quantities({ usage, contractLicenses, monthlyCommitment: 1000 })).toEqual([
      333, 334, 333,
    ]);
  });

  it("has no part where the contract does not cover it, or its seats are bought", () => {
    const usage = [used("A_LOGIN", 5, 1), used("B_LOGIN", 5, 1), used("SEATS", 5, 1)];
    const licenses = [{ key: "SEATS", name: "Seats", total: 40, used: 5 }];
    const contractLicenses = ["A_LOGIN", "SEATS"];
    expect(quantities({ usage, licenses, contractLicenses, monthlyCommitment: 500 })).toEqual([
      500,
      null,
      40,
    ]);
  });

  it("is not known while the commitment is being typed", () => {
    const usage = [used("A_LOGIN", 5, 1)];
    for (const monthlyCommitment of [null, 0.5, -1]) {
      expect(quantities({ usage, contractLicenses: ["A_LOGIN"], monthlyCommitment })).toEqual([
        null,
      ]);
    }
  });
});

describe("the products", () => {
  it("are one more where seats of the same kind have another price", () => {
    const seat = (pricePerSeatMonth) => ({ model: "member", pricePerSeatMonth });
    const keys = ["PRM_A", "PRM_B", "PRM_C", "PRM_D"];
    const { assignments, offers } = start({
      usage: keys.map((key) => used(key, 5, 1)),
      licenses: keys.map((key, at) => ({
        key,
        name: ["Gold", "Silver", "Bronze", "Partner Community"][at],
        total: 5,
        used: 5,
      })),
      prices: { PRM_A: seat(21), PRM_B: seat(30), PRM_C: seat(21), PRM_D: seat(18) },
    });
    const products = assignments.map(({ currentProduct }) =>
      offers.find(({ key }) => key === currentProduct),
    );
    expect(products.map(({ name, price, grade }) => [name, price, grade])).toEqual([
      ["Partner Community (named)", 21, "partner"],
      ["Silver (named)", 30, "partner"],
      ["Partner Community (named)", 21, "partner"],
      // The name of the first one is taken.
      ["Partner Community, PRM_D (named)", 18, "partner"],
    ]);
    expect(new Set(offers.map(({ name }) => name)).size).toBe(offers.length);
  });

  it("have the contract's price where it covers them, of the tier in force", () => {
    const contractLicenses = ["A_LOGIN", "PRM_LOGIN"];
    const usage = [
      used("A_LOGIN", 5, 1),
      used("PRM_LOGIN", 5, 1),
      used("PLUS_CUSTOMER_LOGIN", 5, 1),
    ];
    const { assignments, offers } = start({ usage, contractLicenses, monthlyCommitment: 1000 });
    const prices = (changes) => {
      const terms = { ...TERMS, monthlyCommitment: 1000, pricePerLogin: 4, ...changes };
      const priced = pricedByContract(offers, { assignments, contractLicenses, terms });
      return ["customer-login", "partner-login", "customerPlus-login", "partner-member"].map(
        (key) => priceOf(priced, key),
      );
    };
    const volumeTiers = [
      { fromMonthlyCommitment: 1001, pricePerLogin: 2 },
      { fromMonthlyCommitment: 1000, pricePerLogin: 3 },
      { fromMonthlyCommitment: 500, pricePerLogin: 3.5 },
    ];
    expect(prices({})).toEqual([4, 4, 6, 25]);
    expect(prices({ volumeTiers })).toEqual([3, 3, 6, 25]);
    expect(prices({ volumeTiers, monthlyCommitment: 999 })).toEqual([3.5, 3.5, 6, 25]);
    expect(prices({ volumeTiers, monthlyCommitment: 499 })).toEqual([4, 4, 6, 25]);
  });
});
