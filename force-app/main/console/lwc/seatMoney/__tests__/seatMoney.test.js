import { addAmounts, yearlySeatCost } from "c/seatMoney";

describe("c/seatMoney", () => {
  it("tells the story's two amounts", () => {
    expect(yearlySeatCost(200, 25)).toBe(60_000);
    expect(yearlySeatCost(180, 25)).toBe(54_000);
  });

  it("keeps prices with cents exact", () => {
    // In binary fractions 3 × 12 × 0.1 is 3.6000000000000005.
    expect(yearlySeatCost(3, 0.1)).toBe(3.6);
    expect(yearlySeatCost(7, 19.9999)).toBe(1679.9916);
  });

  it("adds without crumbs", () => {
    expect(addAmounts([0.1, 0.2])).toBe(0.3);
    expect(addAmounts([])).toBe(0);
  });
});
