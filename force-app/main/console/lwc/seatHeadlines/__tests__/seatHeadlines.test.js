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
    expect(textOf(element, "idle-year-detail")).toBe(
      "180 seats without a login for a year or more = $54,000 a year",
    );
    expect(textOf(element, "unassigned-cost")).toBe("$60,000 a year");
    expect(textOf(element, "unassigned-detail")).toBe("200 unassigned seats = $60,000 a year");
    expect(textOf(element, "idle-all-cost")).toBe("$84,000 a year");
    expect(textOf(element, "idle-all-detail")).toBe(
      "280 seats idle for 60 days or more = $84,000 a year",
    );
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
    expect(textOf(element, "idle-year-detail")).toBe(
      "1 seat without a login for a year or more = $300 a year",
    );
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
    expect(textOf(element, "idle-year-cost")).toBe("$0 a year");
    expect(textOf(element, "unassigned-cost")).toBe("$0 a year");
    expect(textOf(element, "seats-used")).toBe("9 of 20");
  });

  it("has nothing unassigned where more is used than bought", () => {
    const element = headlines({ licenses: [{ ...PARTNER, total: 490 }] });
    expect(textOf(element, "unassigned-detail")).toBe("0 unassigned seats = $0 a year");
  });
});
