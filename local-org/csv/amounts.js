import { Problem } from "./problems.js";

/**
 * Readers of what is typed about a licence, with the decimal comma or point. Each gives its number, null for an empty
 * field, or throws a Problem.
 */

/** C1 and R9 take money up to here. */
const MOST_MONEY = 1_000_000;
const MOST_SEATS = 1_000_000_000;

/** @param {string} text @returns {number | null} */
export function readPrice(text) {
  const plain = text.trim();
  if (plain === "") return null;
  if (/^[-−–]/.test(plain)) throw new Problem("negativePrice");
  const [, whole, decimals] = /^(\d+)(?:[.,](\d{1,4}))?$/.exec(plain) ?? [];
  if (whole === undefined) throw new Problem("noPrice");
  // "1.234" and "1,234" are a thousand in one country and one in another.
  if (decimals?.length === 3) throw new Problem("unclearPrice", { whole, decimals });
  const price = Number(decimals === undefined ? whole : `${whole}.${decimals}`);
  if (price > MOST_MONEY) throw new Problem("highPrice");
  return price;
}

/** @param {string} text @returns {number | null} whole */
export function readSeats(text) {
  const plain = text.trim();
  if (plain === "") return null;
  if (/^[-−–]/.test(plain)) throw new Problem("negativeSeats");
  // A whole number has no decimals: a separator before three digits parts thousands.
  if (!/^\d+$|^\d{1,3}([.,' \u00A0\u202F’]\d{3})+$/.test(plain)) {
    throw new Problem("noWholeNumber");
  }
  const seats = Number(plain.replace(/\D/g, ""));
  if (seats > MOST_SEATS) throw new Problem("manySeats");
  return seats;
}
