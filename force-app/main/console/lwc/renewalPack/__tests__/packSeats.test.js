import { idleLicense, idleSeats } from "@tests/answers";
import { packSeats, yearlyTotal } from "../packSeats";

const LICENSES = [
  { key: "MEMBER", name: "Partner Community", total: 700, used: 500 },
  { key: "LOGIN", name: "Partner Login", total: 1000, used: 40 },
];
const PRICES = { MEMBER: { model: "member", pricePerSeatMonth: 25 }, LOGIN: { model: "login" } };

describe("packSeats", () => {
  // 60–74, 75–89, 90–179, 180–364 and 365 days or more.
  const idle = idleSeats([
    idleLicense({ license: "LOGIN", model: "login", seats: 40, users: [1, 2, 3, 4, 5] }),
    idleLicense({
      license: "MEMBER",
      model: "member",
      price: 25,
      seats: 500,
      users: [5, 5, 0, 0, 180],
    }),
    idleLicense({ license: "OTHER", model: null, seats: 9, users: [0, 0, 2, 0, 0] }),
    idleLicense({ license: null, model: null, seats: 1, users: [0, 0, 1, 0, 0] }),
  ]);
  const freed = packSeats(idle, LICENSES, PRICES);

  it("counts who was away for 90 days, and seats that nobody holds, the dearest first", () => {
    expect(freed).toEqual([
      // 380 × $25 × 12
      { license: "MEMBER", model: "member", idle: 180, unassigned: 200, yearlyCost: 114_000 },
      { license: "LOGIN", model: "login", idle: 12, unassigned: 0, yearlyCost: 0 },
      { license: "OTHER", model: null, idle: 2, unassigned: 0, yearlyCost: null },
    ]);
  });

  it("adds up what has a price", () => {
    expect(yearlyTotal(freed)).toBe(114_000);
  });

  it("tells a licence that nobody holds, where seats of it were bought", () => {
    const licenses = [
      { key: "SPARE", name: "Customer Community", total: 100, used: 0 },
      { key: "UNPRICED", name: "Other", total: 7, used: 0 },
      { key: "NEVER_BOUGHT", name: "None", total: 0, used: 0 },
      { key: "LOGIN_SPARE", name: "Customer Login", total: 1000, used: 0 },
    ];
    const prices = {
      SPARE: { model: "member", pricePerSeatMonth: 25 },
      NEVER_BOUGHT: { model: "member", pricePerSeatMonth: 25 },
      LOGIN_SPARE: { model: "login" },
    };
    const spare = packSeats(idleSeats([]), licenses, prices);
    expect(spare).toEqual([
      // 100 × $25 × 12
      { license: "SPARE", model: "member", idle: 0, unassigned: 100, yearlyCost: 30_000 },
      { license: "UNPRICED", model: null, idle: 0, unassigned: 7, yearlyCost: null },
    ]);
    expect(yearlyTotal(spare)).toBe(30_000);
  });

  it("ranks it among those that are held", () => {
    const spare = { key: "SPARE", name: "Customer Community", total: 500, used: 0 };
    const prices = { ...PRICES, SPARE: { model: "member", pricePerSeatMonth: 25 } };
    // 500 × $25 × 12 = $150,000 against $114,000.
    expect(packSeats(idle, [...LICENSES, spare], prices).map(({ license }) => license)).toEqual([
      "SPARE",
      "MEMBER",
      "LOGIN",
      "OTHER",
    ]);
  });

  it("takes no more seats back than were bought", () => {
    const overdrawn = [{ ...LICENSES[0], used: 720 }];
    expect(packSeats(idle, overdrawn, PRICES)[0].unassigned).toBe(0);
  });
});
