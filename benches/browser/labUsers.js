/** The partners of a large org with their logins, as pages of JSON text that Apex could have written. */

const PAGE = 2000;
const ACCOUNTS = 6000;
const DAY = 86_400_000;
/** Users were created from here on. */
const FIRST_DAY = Date.parse("2020-01-01");
/** The last day that anything is known of. */
export const TODAY = "2026-11-22";
const LAST = (Date.parse(TODAY) - FIRST_DAY) / DAY;

/** The texts of days, written once. */
const days = Array.from({ length: LAST + 400 }, (_, i) =>
  new Date(FIRST_DAY + i * DAY).toISOString().slice(0, 10),
);

/** @param {number} weeks the first day of so many weeks up to today */
export const weeksAgo = (weeks) => days[LAST - weeks * 7 + 1];

/** A repeatable sequence of whole numbers below `n` (a linear congruential generator). @param {number} seed */
function dice(seed) {
  let state = seed;
  return (/** @type {number} */ n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

/** @typedef {ReturnType<typeof dice>} Roll */

/**
 * Four in ten log in every other week, three now and then, three did until they left. It comes to
 * twelve logins a year.
 * @param {Roll} roll
 */
function habits(roll) {
  const created = roll(LAST - 30);
  const kind = roll(10);
  const left = kind < 7 ? LAST : created + roll(LAST - created);
  const [least, spread] = kind < 4 ? [3, 22] : kind < 7 ? [8, 104] : [5, 40];
  const logins = [];
  // One in twenty never logs in.
  let day = roll(20) === 0 ? left + 1 : created + roll(20);
  for (; day <= left; day += least + roll(spread)) logins.push(day);
  return { created, logins };
}

/** One in a hundred is held by hand, or was a while ago; another has the grace of a return. @param {Roll} roll @param {number | undefined} last */
function heldUntil(roll, last) {
  const kind = roll(100);
  if (kind === 0) return days[LAST + 120 - roll(240)];
  return kind === 1 && last !== undefined ? days[last + 30] : null;
}

/**
 * @param {number} users
 * @param {number} weeks how far back logins are known
 * @returns {Generator<{ text: string, logins: number }>}
 */
export function* labPages(users, weeks) {
  const roll = dice(20261123);
  const loginsFrom = LAST - weeks * 7 + 1;
  for (let first = 0; first < users; first += PAGE) {
    /** @type {Record<string, unknown[]>} */
    const columns = {};
    let count = 0;
    for (let place = first; place < Math.min(users, first + PAGE); place += 1) {
      const { created, logins } = habits(roll);
      const known = logins.filter((login) => login >= loginsFrom);
      const last = logins.at(-1);
      const account = roll(ACCOUNTS);
      count += known.length;
      const user = {
        id: `005Pr${String(place).padStart(10, "0")}AAA`,
        createdDate: days[created],
        isActive: roll(25) > 0,
        stage: roll(25) === 0 ? "Exempt" : "Active",
        lastLoginDate: last === undefined ? null : days[last],
        exemptUntil: heldUntil(roll, last),
        profile: "Partner Portal User",
        license: roll(8) === 0 ? "PID_Partner_Community_Login" : "PID_Partner_Community",
        policy: account < ACCOUNTS / 20 ? "Critical partners" : null,
        name: `Person ${roll(500)} of ${place}`,
        account: `Partner ${account} Ltd.`,
        loginDates: known.map((login) => days[login]),
      };
      for (const [name, value] of Object.entries(user)) (columns[name] ??= []).push(value);
    }
    yield { text: JSON.stringify({ columns }), logins: count };
  }
}
