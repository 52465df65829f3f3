/**
 * Readers of what is typed about a licence, with the decimal comma or point. Each gives its number, null for an empty
 * field, or throws an Error with the reason.
 */

/** C1 and R9 take money up to here. */
const MOST_MONEY = 1_000_000;
const MOST_SEATS = 1_000_000_000;

/** @param {string} text @returns {number | null} */
export function readPrice(text) {
  const plain = text.trim();
  if (plain === "") return null;
  if (/^[-−–]/.test(plain)) throw new Error("A price is 0 or more.");
  const [, whole, decimals] = /^(\d+)(?:[.,](\d{1,4}))?$/.exec(plain) ?? [];
  if (whole === undefined) throw new Error("This is no price. Write it like 22.50.");
  // "1.234" and "1,234" are a thousand in one country and one in another.
  if (decimals?.length === 3) {
    throw new Error(
      `This can be ${whole}${decimals} or ${whole}.${decimals}: write ${whole}${decimals} or ${whole}.${decimals}0.`,
    );
  }
  const price = Number(decimals === undefined ? whole : `${whole}.${decimals}`);
  if (price > MOST_MONEY) throw new Error("This price is too high.");
  return price;
}

/** @param {string} text @returns {number | null} whole */
export function readSeats(text) {
  const plain = text.trim();
  if (plain === "") return null;
  if (/^[-−–]/.test(plain)) throw new Error("Seats are 0 or more.");
  // A whole number has no decimals: a separator before three digits parts thousands.
  if (!/^\d+$|^\d{1,3}([.,' \u00A0\u202F’]\d{3})+$/.test(plain)) {
    throw new Error("This is no whole number.");
  }
  const seats = Number(plain.replace(/\D/g, ""));
  if (seats > MOST_SEATS) throw new Error("These are too many seats.");
  return seats;
}
