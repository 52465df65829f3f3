/**
 * A replay (R9) in plain JavaScript: every user of a policy, run by run. What can be looked up is
 * looked up, and users are numbers in flat arrays (not typed ones, whose every element would have
 * to cross the membrane of Lightning Web Security); nothing is grouped.
 */
import { parseDay } from "./calendar.js";
import { policyOf } from "./decision.js";

/**
 * @typedef {import("./decision.js").Rules} Rules
 *
 * @typedef {object} Partners who takes part under one policy; days count from the first one known
 * @property {number} count
 * @property {number[]} activity what is known when the window begins
 * @property {number[]} joins the day of creation
 * @property {number[]} heldUntil -1 for no hold
 * @property {number[]} logins in the window, user by user
 * @property {number[]} loginEnds where each user's logins end
 *
 * @typedef {object} Window
 * @property {number} first the day that days are counted from
 * @property {number} from
 * @property {number} to
 * @property {number[]} runs
 *
 * @typedef {ReturnType<typeof noTotals>} Totals
 */

const ANSWERED_WITHIN = 13;
const JUDGED_AFTER = 30;
const NEVER = 2 ** 30;

const ACTIVE = 0;
const FIRST_WARNING = 1;
const FINAL_NOTICE = 2;
const DEACTIVATED = 3;

export function noTotals() {
  return {
    firstWarnings: 0,
    finalNotices: 0,
    deactivations: 0,
    falsePositives: 0,
    unjudged: 0,
    seatDaysFreed: 0,
    seatsFreedAtEnd: 0,
    firstWarningAnswers: { observed: 0, answered: 0 },
    finalNoticeAnswers: { observed: 0, answered: 0 },
  };
}

/**
 * @param {import("../../src/types.js").ReplayRequest} request
 * @param {number} first no date of a user is before it
 * @returns {Window}
 */
export function readWindow({ from, to, runWeekday }, first) {
  const days = { from: parseDay(from) - first, to: parseDay(to) - first };
  const runs = [];
  for (let day = days.from; day <= days.to; day += 1) {
    // 1970-01-01 was a Thursday.
    if (((day + first + 3) % 7) + 1 === (runWeekday ?? 1)) runs.push(day);
  }
  return { first, ...days, runs };
}

/**
 * The users by the policy that applies; who is left out, exempt or out of scope is in none.
 * @param {import("../../src/types.js").PopulationUser[]} users
 * @param {Rules[]} policies
 * @param {Window} window
 * @returns {Partners[]}
 */
export function readPartners(users, policies, window) {
  /** @type {import("../../src/types.js").PopulationUser[][]} */
  const groups = policies.map(() => []);
  for (const user of users) {
    const { policy = null, profile = null, license = null } = user;
    const rules = policyOf(/** @type {any} */ ({ policy, profile, license }), policies);
    if (user.isActive !== false && user.stage !== "Exempt" && rules) {
      groups[policies.indexOf(rules)].push(user);
    }
  }
  return groups.map((group) => partnersOf(group, window));
}

/** @param {import("../../src/types.js").PopulationUser[]} users @param {Window} window @returns {Partners} */
function partnersOf(users, { first, from, to }) {
  const day = (/** @type {string} */ iso) => parseDay(iso) - first;
  const count = users.length;
  const [activity, joins, heldUntil] = [0, 0, 0].map((none) => Array(count).fill(none));
  const loginEnds = Array(count).fill(0);
  /** @type {number[]} */
  const logins = [];
  users.forEach((user, place) => {
    const all = (user.loginDates ?? []).map(day);
    if (user.lastLoginDate) all.push(day(user.lastLoginDate));
    const known = [...new Set(all)].sort((a, b) => a - b);
    const before = known.findLast((login) => login < from);
    const created = day(user.createdDate);
    const isSeenLater = known.some((login) => login >= from);
    activity[place] = before ?? (isSeenLater ? Math.max(created, from) : created);
    joins[place] = created;
    heldUntil[place] = user.exemptUntil ? day(user.exemptUntil) : -1;
    logins.push(...known.filter((login) => login >= from && login <= to));
    loginEnds[place] = logins.length;
  });
  return { count, activity, joins, heldUntil, logins, loginEnds };
}

/**
 * What a policy's pauses make of the days up to the window's end.
 * @param {Window} window
 * @param {import("./calendar.js").Pauses} pauses
 */
export function readCalendar({ first, to }, pauses) {
  const counted = Array(to + 1).fill(0);
  const paused = Array(to + 1).fill(0);
  for (let day = 0; day <= to; day += 1) {
    paused[day] = pauses.endOf(first + day) === null ? 0 : 1;
    counted[day] = day === 0 ? 0 : counted[day - 1] + 1 - paused[day];
  }
  /** By counted days: the first day that has so many. */
  const reached = Array(counted[to] + 1).fill(0);
  for (let day = to; day >= 0; day -= 1) reached[counted[day]] = day;
  return { counted, paused, reached };
}

/**
 * Adds what a policy does to the users.
 * @param {Partners} partners
 * @param {import("../../src/types.js").Thresholds} rules
 * @param {ReturnType<typeof readCalendar>} calendar
 * @param {Window} window
 * @param {Totals} totals
 */
export function replay(partners, rules, { counted, paused, reached }, { to, runs }, totals) {
  const { activity, joins, heldUntil, logins, loginEnds } = partners;
  const { firstWarningDays, finalNoticeDays, deactivationDays, noticeValidityDays } = rules;
  const { minDaysInFirstWarning, minDaysInFinalNotice, reactivationGraceDays } = rules;
  const runCount = runs.length;
  /** R6's first(a, k); beyond the window it does not matter when. @param {number} a @param {number} k */
  const first = (a, k) => {
    if (k === 0 || a > to) return a;
    const sum = counted[a] + k;
    return sum < reached.length ? reached[sum] : NEVER;
  };
  /** @param {Totals["firstWarningAnswers"]} answers @param {number} notice @param {number} login */
  const answer = (answers, notice, login) => {
    if (notice + ANSWERED_WITHIN > to) return;
    answers.observed += 1;
    if (login <= notice + ANSWERED_WITHIN) answers.answered += 1;
  };

  for (let place = 0; place < partners.count; place += 1) {
    const loginEnd = loginEnds[place];
    let next = place === 0 ? 0 : loginEnds[place - 1];
    let login = next < loginEnd ? logins[next] : NEVER;
    let last = activity[place];
    let held = heldUntil[place];
    let stage = ACTIVE;
    let [notice, due, deactivated] = [0, 0, 0];
    for (let i = 0; i < runCount; i += 1) {
      const run = runs[i];
      while (login < run) {
        last = login;
        if (stage === DEACTIVATED) {
          totals.falsePositives += 1;
          totals.seatDaysFreed += login - deactivated;
          held = Math.max(held, first(login, reactivationGraceDays));
        }
        // Whoever was in notice came back: the next notice is a first warning.
        stage = ACTIVE;
        next += 1;
        login = next < loginEnd ? logins[next] : NEVER;
      }
      if (stage === DEACTIVATED || run <= joins[place]) continue;
      const idle = counted[run] - counted[last];
      if (idle < firstWarningDays || run <= held) {
        stage = ACTIVE;
        continue;
      }
      if (paused[run] === 1) continue;
      if (stage === ACTIVE) {
        const then = Math.max(first(last, finalNoticeDays), first(run, minDaysInFirstWarning));
        due = Math.max(first(last, deactivationDays), first(then, minDaysInFinalNotice));
        [stage, notice] = [FIRST_WARNING, run];
        totals.firstWarnings += 1;
        answer(totals.firstWarningAnswers, run, login);
        continue;
      }
      const dwell = counted[run] - counted[notice];
      const isFirst = stage === FIRST_WARNING;
      if (idle < (isFirst ? finalNoticeDays : deactivationDays)) continue;
      if (dwell < (isFirst ? minDaysInFirstWarning : minDaysInFinalNotice)) continue;
      if (isFirst || run > due + noticeValidityDays) {
        const promised = first(run, minDaysInFinalNotice);
        due = Math.max(due, first(last, deactivationDays), promised);
        [stage, notice] = [FINAL_NOTICE, run];
        totals.finalNotices += 1;
        answer(totals.finalNoticeAnswers, run, login);
      } else if (run >= due) {
        [stage, deactivated] = [DEACTIVATED, run];
        totals.deactivations += 1;
      }
    }
    if (stage !== DEACTIVATED) continue;
    if (login === NEVER) {
      const days = to - deactivated + 1;
      totals.seatDaysFreed += days;
      totals.seatsFreedAtEnd += 1;
      if (days < JUDGED_AFTER) totals.unjudged += 1;
    } else {
      totals.falsePositives += 1;
      totals.seatDaysFreed += login - deactivated;
    }
  }
}
