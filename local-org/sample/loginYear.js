import { toDay } from "./calendar.js";
import { REACH, habitAt } from "./loginHistory.js";
import { Random } from "./random.js";

/**
 * On which days the sample company's users logged in, for more than a year: in the last six months those of the login
 * history, before them what the same people's habits make of it. The same users and the same day give the same days.
 *
 * @typedef {import("../org.d.ts").Login} Login
 * @typedef {import("../org.d.ts").OrgUser} OrgUser
 */

/** Days back from today: a year and the month that it begins in. */
const YEAR_REACH = 400;
const SEED = 20251019;

/**
 * @param {object} org
 * @param {OrgUser[]} org.users
 * @param {string} org.asOf
 * @param {string} org.timeZone
 * @param {Iterable<Login>} org.logins the login history
 * @returns {{ from: number, historyFrom: number, daysOf: Generator<{ user: OrgUser, days: number[] }> }} `from`: the first
 *   day that is known; `historyFrom`: the first one of the login history; days since 1970, each once, the last one first
 */
export function loginYear({ users, asOf, timeZone, logins }) {
  const today = toDay(asOf);
  const from = today - YEAR_REACH;
  const historyFrom = today - REACH;
  return {
    from,
    historyFrom,
    daysOf: daysOf(users, recentDays(logins, timeZone), from, historyFrom),
  };
}

/**
 * @param {OrgUser[]} users
 * @param {Map<string, Set<number>>} recent
 * @param {number} from
 * @param {number} historyFrom
 */
function* daysOf(users, recent, from, historyFrom) {
  for (const [place, user] of users.entries()) {
    const days = [...(recent.get(user.id) ?? [])].sort((a, b) => b - a);
    const last =
      days.at(-1) ?? (user.lastLoginDate === null ? -Infinity : toDay(user.lastLoginDate));
    days.push(...olderDays(place, last, Math.max(from, toDay(user.createdDate) + 1), historyFrom));
    yield { user, days };
  }
}

/**
 * The days before the login history, the last one first.
 *
 * @param {number} place of the user
 * @param {number} last the oldest day of the history, or the day of the last login, where that was before it
 * @param {number} first no day is before it
 * @param {number} historyFrom
 */
function* olderDays(place, last, first, historyFrom) {
  if (last < first) return;
  const random = new Random(SEED + place);
  if (last < historyFrom) yield last;
  let day = last;
  for (const gap of habitAt(place)(random, { last, first })) {
    day -= gap;
    if (day < first) return;
    if (day < historyFrom) yield day;
  }
}

/** @param {Iterable<Login>} logins @param {string} timeZone @returns {Map<string, Set<number>>} */
function recentDays(logins, timeZone) {
  const dayOf = civilDays(timeZone);
  /** @type {Map<string, Set<number>>} */
  const byUser = new Map();
  for (const { userId, time, status } of logins) {
    if (status !== "Success") continue;
    let days = byUser.get(userId);
    if (!days) byUser.set(userId, (days = new Set()));
    days.add(dayOf(time));
  }
  return byUser;
}

/** The civil day of a moment; offsets change on the hour, so that each hour is looked up once. @param {string} timeZone */
function civilDays(timeZone) {
  const HOUR = 3_600_000;
  const format = new Intl.DateTimeFormat("en-CA", { timeZone });
  /** @type {Map<number, number>} */
  const known = new Map();
  return (/** @type {number} */ time) => {
    const hour = Math.floor(time / HOUR);
    let day = known.get(hour);
    if (day === undefined) known.set(hour, (day = toDay(format.format(hour * HOUR))));
    return day;
  };
}
