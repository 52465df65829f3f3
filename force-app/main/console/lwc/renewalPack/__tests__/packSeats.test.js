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

  it("takes no more seats back than were bought", () => {
    const overdrawn = [{ ...LICENSES[0], used: 720 }];
    expect(packSeats(idle, overdrawn, PRICES)[0].unassigned).toBe(0);
  });
});
