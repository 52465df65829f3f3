import SeatLicenses from "c/seatLicenses";
import { idleLicense, idleSeats } from "@tests/answers";
import { accessibilityProblems, allById, byId, mount } from "@tests/mount";

const PRICES = {
  PARTNER: { model: "member", pricePerSeatMonth: 25 },
  LOGIN: { model: "login" },
};
const IDLE = idleSeats([
  idleLicense({
    license: "PARTNER",
    model: "member",
    price: 25,
    seats: 500,
    users: [20, 15, 30, 35, 180],
  }),
  idleLicense({ license: "LOGIN", model: "login", seats: 60, users: [0, 2, 0, 0, 5] }),
  idleLicense({ license: null, model: null, seats: 3, users: [0, 0, 0, 0, 1] }),
]);
const LICENSES = [
  { key: "PARTNER", name: "Partner Community", total: 700, used: 500 },
  { key: "LOGIN", name: "Partner Login", total: 100, used: 60 },
  { key: "SPARE", name: "Spare", total: 10, used: 0 },
];

function cards() {
  const element = mount("c-seat-licenses", SeatLicenses, {
    idle: IDLE,
    licenses: LICENSES,
    prices: PRICES,
    currency: "USD",
  });
  return { element, cards: allById(element, "license") };
}

const figure = (card, id) => card.querySelector(`[data-id="${id}"]`).textContent;
const band = (card, from) =>
  ["band-users", "band-cost"].map((id) => figure(card.querySelector(`[data-from="${from}"]`), id));

describe("c-seat-licenses", () => {
  it("shows every licence of the org, and those that users hold beyond", async () => {
    const { element, cards: all } = cards();
    expect(all.map((card) => card.querySelector("h3").textContent)).toEqual([
      "Partner Community",
      "Partner Login",
      "Spare",
      "Licence not known",
    ]);
    expect(await accessibilityProblems(element)).toEqual([]);
  });

  it("counts seats and prices each band", () => {
    const [partner] = cards().cards;
    expect(["bought", "used", "unassigned", "idle"].map((id) => figure(partner, id))).toEqual([
      "700",
      "500",
      "200",
      "280",
    ]);
    expect(band(partner, 365)).toEqual(["180", "$54,000"]);
    expect(band(partner, 60)).toEqual(["20", "$6,000"]);
    expect(figure(partner, "idle-cost")).toBe("$84,000");
  });

  it("tells the bar's whole picture in words", () => {
    const [partner] = cards().cards;
    expect(partner.querySelector("c-idle-bar").label).toBe(
      "Partner Community: In use, or not reviewed 220, 60–74 days 20, 75–89 days 15, 90–179 days 30, " +
        "180–364 days 35, 365 or more days 180, Unassigned 200",
    );
  });

  it("says what a login licence and an unpriced one cost", () => {
    const [, login, spare, none] = cards().cards;
    expect(login.textContent).toContain("deactivating saves nothing");
    expect(figure(login, "idle-cost")).toBe("$0");
    expect(spare.textContent).toContain("No price known");
    expect(byId({ shadowRoot: spare }, "band")).toBeNull();
    expect(figure(none, "bought")).toBe("–");
    expect(figure(none, "idle-cost")).toBe("–");
  });
});
