import { addAmounts } from "c/seatMoney";

/** From so many days away on the review takes a seat back, where its policy says nothing else (R4). */
export const FREED_AFTER_DAYS = 90;

/**
 * Of R9's bands of idle seats those that the review frees.
 * @param {import("../../../../../src/types").IdleSeats["perLicense"][number]["bands"]} bands
 */
export function freedSeats(bands) {
  const gone = bands.filter(({ from }) => from >= FREED_AFTER_DAYS);
  return {
    users: gone.reduce((sum, { users }) => sum + users, 0),
    yearlyCost: addAmounts(gone.map(({ yearlyCost }) => yearlyCost ?? 0)),
  };
}
