import SeatHeadlines from "c/seatHeadlines";
import { idleLicense, idleSeats } from "@tests/answers";
import { accessibilityProblems, mount, textOf } from "@tests/mount";

const PARTNER = { key: "PARTNER", name: "Partner Community", total: 700, used: 500 };
const LOGIN = { key: "LOGIN", name: "Partner Login", total: 1000, used: 60 };
const PRICES = {
  PARTNER: { model: "member", pricePerSeatMonth: 25 },
  LOGIN: { model: "login" },
};

function headlines(changes = {}) {
  return mount("c-seat-headlines", SeatHeadlines, {
    idle: idleSeats([
      idleLicense({
        license: "PARTNER",
        model: "member",
        price: 25,
        seats: 500,
        users: [20, 15, 30, 35, 180],
      }),
    ]),
    licenses: [PARTNER],
    prices: PRICES,
    currency: "USD",
    ...changes,
  });
}

describe("c-seat-headlines", () => {
  it("tells the story in money", async () => {
    const element = headlines();
    expect(textOf(element, "idle-year-cost")).toBe("$54,000 a year");
    expect(textOf(element, "idle-year-title")).toBe("180 seats idle for a year or more");
    expect(textOf(element, "idle-year-detail")).toBe("180 × $25 × 12 months");
    expect(textOf(element, "unassigned-title")).toBe("200 seats bought, not assigned");
    expect(textOf(element, "unassigned-cost")).toBe("$60,000 a year");
    expect(textOf(element, "unassigned-detail")).toBe("200 × $25 × 12 months");
    expect(textOf(element, "idle-all-title")).toBe("280 seats idle for 60 days or more");
    expect(textOf(element, "idle-all-cost")).toBe("$84,000 a year");
    expect(textOf(element, "idle-all-detail")).toContain("Includes");
    expect(textOf(element, "seats-used")).toBe("500 of 700");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("says that it is potential until renewal", () => {
    expect(textOf(headlines(), "potential")).toContain("Potential until renewal");
  });

  it("counts no login licence as a seat to save, and says so", () => {
    const element = headlines({
      idle: idleSeats([
        idleLicense({
          license: "PARTNER",
          model: "member",
          price: 25,
          seats: 500,
          users: [0, 0, 0, 0, 1],
        }),
        idleLicense({ license: "LOGIN", model: "login", seats: 60, users: [0, 0, 0, 0, 40] }),
      ]),
      licenses: [PARTNER, LOGIN],
    });
    expect(textOf(element, "idle-year-title")).toBe("1 seat idle for a year or more");
    expect(textOf(element, "idle-year-cost")).toBe("$300 a year");
    expect(textOf(element, "unassigned-cost")).toBe("$60,000 a year");
    expect(textOf(element, "seats-used")).toBe("500 of 700");
    expect(textOf(element, "login-note")).toContain("Partner Login");
    expect(textOf(element, "unpriced-note")).toBeNull();
  });

  it("names licences without a price and leaves them out of the amounts", () => {
    const element = headlines({
      idle: idleSeats([
        idleLicense({ license: "OTHER", model: null, seats: 9, users: [1, 0, 0, 0, 5] }),
      ]),
      licenses: [{ key: "OTHER", name: "Other", total: 20, used: 9 }],
      prices: {},
    });
    expect(textOf(element, "unpriced-note")).toContain("Other");
    expect(textOf(element, "idle-year-title")).toBe("5 seats idle for a year or more");
    expect(textOf(element, "idle-year-cost")).toBe("No price known");
    expect(textOf(element, "unassigned-cost")).toBeNull();
    expect(textOf(element, "seats-used")).toBe("9 of 20");
    expect(textOf(element, "potential")).toBeNull();
  });

  it("claims nothing about bought seats that nobody counted", () => {
    const element = headlines({ licenses: [] });
    expect(textOf(element, "idle-year-cost")).toBe("$54,000 a year");
    expect(textOf(element, "unassigned-cost")).toBeNull();
    expect(textOf(element, "seats-used")).toBe("500");
    expect(textOf(element, "seats-detail")).toBe("How many were bought is not known.");
  });

  it("counts users whose licence is not known", () => {
    const element = headlines({
      idle: idleSeats([
        idleLicense({ license: null, model: null, seats: 584, users: [14, 15, 58, 45, 224] }),
      ]),
      licenses: [],
    });
    expect(textOf(element, "idle-year-title")).toBe("224 seats idle for a year or more");
    expect(textOf(element, "seats-used")).toBe("584");
    expect(textOf(element, "unpriced-note")).toBeNull();
  });

  it("does not multiply where there is more than one price", () => {
    const both = ["PARTNER", "PLUS"].map((license, i) =>
      idleLicense({
        license,
        model: "member",
        price: [25, 15][i],
        seats: 9,
        users: [0, 0, 0, 0, 1],
      }),
    );
    const element = headlines({
      idle: idleSeats(both),
      prices: { ...PRICES, PLUS: { model: "member", pricePerSeatMonth: 15 } },
    });
    expect(textOf(element, "idle-year-cost")).toBe("$480 a year");
    expect(textOf(element, "idle-year-detail")).toBe("Each licence at its own price.");
  });

  it("has nothing unassigned where more is used than bought", () => {
    const element = headlines({ licenses: [{ ...PARTNER, total: 490 }] });
    expect(textOf(element, "unassigned-title")).toBe("0 seats bought, not assigned");
    expect(textOf(element, "seats-detail")).toBe("10 more than bought");
  });
});
