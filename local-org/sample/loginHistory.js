import { Days } from "../records/days.js";
import { toDate, toDay } from "./calendar.js";
import { Random } from "./random.js";

/**
 * The sample company's logins of the last six months, as far as its users' last logins allow: nobody logs in after the
 * last one, or before the user was made. The same users and the same day give the same logins.
 *
 * @typedef {import("../org.d.ts").Login} Login
 * @typedef {import("../org.d.ts").OrgUser} OrgUser
 *
 * How somebody logs in, told backwards.
 * @typedef {(random: Random, days: { last: number, first: number }) => Generator<number>} Habit the days between a
 *   login and the one before it
 */

/** So many days of history a Salesforce org keeps, about. */
export const REACH = 183;
const SEED = 20260524;
const HOUR = 3_600_000;
/** Of so many people who have been at work long enough, one was away for a season and came back. */
const ONE_IN = 7;
/** How long: some were back before the review would have taken their seats, some after. */
const AWAY = { least: 60, most: 120 };
/** From one to the next, so that a few already spread over all lengths. */
const AWAY_STEP = 37;
/** Who answers a first warning was away for so long when it came. */
const WARNED_AFTER = 60;
const WRONG = ["Invalid Password", "Invalid Password", "Invalid Password", "User Locked Out"];

/** At work: most weeks, on one or a few days. @type {Habit} */
function* weekly(random) {
  for (;;) yield random.between(1, 12);
}

/** Looks in about once a month, sometimes later. @type {Habit} */
function* monthly(random) {
  for (;;) yield random.between(18, 48);
}

/** Busy for some weeks, then quiet until the next season. @type {Habit} */
function* seasonal(random) {
  for (;;) {
    for (let left = random.between(3, 9); left > 0; left -= 1) yield random.between(1, 6);
    yield random.between(32, 57);
  }
}

/** At work, save for one long absence. @param {number} away how many days @returns {Habit} */
function awayOnce(away) {
  return function* (random, days) {
    const mostBack = random.between(0, days.last - days.first - away);
    let back = 0;
    for (const gap of weekly(random, days)) {
      if (back + gap > mostBack) break;
      back += gap;
      yield gap;
    }
    yield away;
    yield* weekly(random, days);
  };
}

/** Of a hundred people. @type {{ share: number, habit: Habit }[]} */
const HABITS = [
  { share: 66, habit: weekly },
  { share: 22, habit: monthly },
  { share: 12, habit: seasonal },
];

/**
 * How somebody logs in, whom no long absence befell.
 *
 * @param {number} place of the user among all
 * @returns {Habit}
 */
export function habitAt(place) {
  return habitOf(new Random(SEED + place));
}

/** @implements {Iterable<Login>} */
export class SampleLogins {
  /** @param {{ users: OrgUser[], asOf: string, timeZone: string }} org */
  constructor({ users, asOf, timeZone }) {
    this.users = users;
    this.asOf = asOf;
    this.timeZone = timeZone;
  }

  /** When the days begin, back from today. @param {number} today */
  #mornings(today) {
    const days = new Days(this.timeZone);
    return Array.from(
      { length: REACH + 1 },
      (_, back) => days.moment(toDate(today - back))?.ms ?? 0,
    );
  }

  /** @returns {Generator<Login>} user by user */
  *[Symbol.iterator]() {
    const today = toDay(this.asOf);
    const mornings = this.#mornings(today);
    const morning = (/** @type {number} */ day) => mornings[today - day];
    let longAtWork = 0;
    for (const [place, user] of this.users.entries()) {
      const random = new Random(SEED + place);
      const first = Math.max(toDay(user.createdDate) + 1, today - REACH);
      const last = user.lastLoginDate === null ? -Infinity : toDay(user.lastLoginDate);
      const { id: userId } = user;
      if (last >= first) {
        const isLongAtWork = last - first > AWAY.most + 7;
        if (isLongAtWork) longAtWork += 1;
        const isAwayOnce = isLongAtWork && longAtWork % ONE_IN === 0;
        const habit = isAwayOnce ? awayOnce(awayOf(longAtWork / ONE_IN)) : habitOf(random);
        for (const day of daysOf(user, habit, { last, first }, random)) {
          yield* attempts(userId, morning(day), random);
        }
      }
      // Some who have gone still try, with a password that they have forgotten.
      if (random.between(1, 100) <= 3) {
        const day = random.between(Math.max(first, last + 1), Math.max(last + 1, today - 1));
        if (day < today) yield { userId, time: morning(day) + HOUR, status: random.pick(WRONG) };
      }
    }
  }
}

/** @param {number} serial of those who were away once @returns {number} days */
function awayOf(serial) {
  return AWAY.least + ((serial * AWAY_STEP) % (AWAY.most - AWAY.least + 1));
}

/** @param {Random} random @returns {Habit} */
function habitOf(random) {
  let left = random.between(1, 100);
  return (HABITS.find(({ share }) => (left -= share) <= 0) ?? HABITS[0]).habit;
}

/**
 * The days on which a user logs in, the last one first.
 *
 * @param {OrgUser} user
 * @param {Habit} habit
 * @param {{ last: number, first: number }} days
 * @param {Random} random
 */
function* daysOf(user, habit, { last, first }, random) {
  let day = last;
  const noticed = user.lastNotificationSentDate && toDay(user.lastNotificationSentDate);
  yield day;
  for (const gap of habit(random, { last, first })) {
    const before = day - gap;
    // The notice says that the user was away when it was sent.
    const wasAway = noticed && before <= noticed && day > noticed;
    day = wasAway ? Math.min(before, noticed - WARNED_AFTER) : before;
    if (day < first) return;
    yield day;
  }
}

/**
 * The attempts of a day: the last good one in the morning that days begin with here, others in the hours before.
 *
 * @param {string} userId
 * @param {number} morning
 * @param {Random} random
 * @returns {Generator<Login>}
 */
function* attempts(userId, morning, random) {
  const kind = random.between(1, 100);
  const earlier = morning - random.between(1, 7) * (HOUR / 4);
  if (kind <= 4) yield { userId, time: earlier, status: random.pick(WRONG) };
  else if (kind <= 20) yield { userId, time: earlier, status: "Success" };
  if (kind <= 8) yield { userId, time: earlier - HOUR, status: "Success" };
  yield { userId, time: morning, status: "Success" };
}
