import AccountSeats from "c/accountSeats";
import { idleLicense, idleSeats } from "@tests/answers";
import { accessibilityProblems, byId, mount, textOf } from "@tests/mount";

const CONTEXT = { currency: "USD", licenses: [{ key: "B", name: "Licence B" }] };
const MEMBER = idleLicense({
  license: "A",
  model: "member",
  price: 25,
  seats: 9,
  users: [1, 0, 0, 0, 2],
});
const UNPRICED = idleLicense({ license: "B", model: null, seats: 2, users: [0, 1, 0, 0, 0] });

const seats = (...licenses) =>
  mount("c-account-seats", AccountSeats, { idle: idleSeats(licenses), context: CONTEXT });

describe("c-account-seats", () => {
  it("tells seats, idle seats and their cost a year", async () => {
    const element = seats(MEMBER);
    expect(textOf(element, "seats")).toBe("9");
    expect(textOf(element, "idle-seats")).toBe("3");
    // 3 × 25 × 12.
    expect(textOf(element, "idle-cost")).toBe("$900");
    expect(textOf(element, "seats-note")).toBe("Potential until renewal.");
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("says that an idle user of a login licence costs nothing", () => {
    const login = idleLicense({ license: "B", model: "login", seats: 4, users: [2, 0, 0, 0, 0] });
    const element = seats(MEMBER, login);
    expect(textOf(element, "idle-seats")).toBe("5");
    expect(textOf(element, "idle-cost")).toBe("$900");
    expect(textOf(element, "seats-note")).toContain("login licence (Licence B) saves nothing");
  });

  it("names what has no price, beside what has one", () => {
    const element = seats(MEMBER, UNPRICED);
    expect(textOf(element, "idle-cost")).toBe("$900");
    expect(textOf(element, "seats-note")).toContain("No price is known for Licence B");
  });

  it("does not make up an amount where no price is known", () => {
    const element = seats(UNPRICED);
    expect(textOf(element, "idle-cost")).toBe("No price known");
  });

  it("has nothing to note where nothing is idle", () => {
    const element = seats({ ...MEMBER, idle: 0, yearlyCost: 0, bands: MEMBER.bands });
    expect(textOf(element, "seats")).toBe("9");
    expect(byId(element, "seats-note")).toBeNull();
  });
});
