import { replayRequest } from "c/labPolicy";
import { freedSeats } from "c/labSeats";
import { LoadingCancelled } from "c/populationLoader";
import { TRIAL, sessionWithLogins } from "@tests/lab";

async function freed(changes = {}, cancellation = { cancelled: false }) {
  const session = await sessionWithLogins();
  const request = { ...replayRequest(session, TRIAL), ...changes };
  const { totals } = session.replay(request);
  return freedSeats({ session, request, totals, cancellation });
}

// Ben (MEMBER, $25) and Dee (LOGIN) are off from Jun 15 on, Çelik (MEMBER) from Aug 31 until Oct 5.
it.each([
  ["at the end", "2026-11-23", { perSeat: 1, perLogin: 1, unpriced: 0, yearly: 300 }],
  [
    "on the day somebody comes back",
    "2026-10-05",
    { perSeat: 1, perLogin: 1, unpriced: 0, yearly: 300 },
  ],
  ["the day before", "2026-10-04", { perSeat: 2, perLogin: 1, unpriced: 0, yearly: 600 }],
  ["on the day of the run", "2026-06-15", { perSeat: 1, perLogin: 1, unpriced: 0, yearly: 300 }],
  [
    "before anybody is switched off",
    "2026-06-14",
    { perSeat: 0, perLogin: 0, unpriced: 0, yearly: 0 },
  ],
])("counts the seats that are free %s", async (_, to, seats) => {
  expect(await freed({ to })).toEqual(seats);
});

it("leaves seats without a price out of the money", async () => {
  const prices = { LOGIN: { model: "login" } };
  expect(await freed({ prices })).toEqual({ perSeat: 0, perLogin: 1, unpriced: 1, yearly: 0 });
  expect(await freed({ prices: null })).toEqual({
    perSeat: 0,
    perLogin: 0,
    unpriced: 2,
    yearly: 0,
  });
});

it("stops where nobody wants to know any more", async () => {
  await expect(freed({}, { cancelled: true })).rejects.toThrow(LoadingCancelled);
});
