import { freedSeats } from "c/freedSeats";

const band = (from, users, yearlyCost) => ({ from, users, yearlyCost });

describe("what the review frees", () => {
  it("is who has been away for 90 days or more", () => {
    const bands = [band(60, 1, 300), band(75, 2, 600), band(90, 4, 1200.5), band(365, 8, 2400)];
    expect(freedSeats(bands)).toEqual({ users: 12, yearlyCost: 3600.5 });
  });

  it("costs nothing where no price is known", () => {
    expect(freedSeats([band(180, 3, null)])).toEqual({ users: 3, yearlyCost: 0 });
  });
});
