/** Prices have at most four decimals (RULES.md, C1), so ten-thousandths hold them exactly. */
const PER_UNIT = 10_000;

/**
 * What seats cost in a year.
 * @param {number} seats
 * @param {number} pricePerSeatMonth
 */
export function yearlySeatCost(seats, pricePerSeatMonth) {
  return (seats * 12 * Math.round(pricePerSeatMonth * PER_UNIT)) / PER_UNIT;
}

/**
 * Adds amounts without the crumbs of binary fractions.
 * @param {number[]} amounts
 */
export function addAmounts(amounts) {
  return amounts.reduce((sum, amount) => sum + Math.round(amount * PER_UNIT), 0) / PER_UNIT;
}
