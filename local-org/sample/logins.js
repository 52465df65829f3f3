import { offsetAt } from "../apex/std/timeZone.js";
import { ApexDatetime } from "../apex/values.js";
import { addLogins } from "../records/loginHistory.js";
import { Random } from "./random.js";

/**
 * The people behind the users, while the clock of an org moves: who is at work goes on logging in, and some of those who
 * were warned answer by a login. The same org and the same days give the same logins.
 *
 * @typedef {import("../org/org.js").Org} Org
 * @typedef {import("../org/store/store.js").Row} Row
 */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Of 100 people without a login for so many days at most, how many log in within a week. */
const AT_WORK = [
  { days: 7, percent: 92 },
  { days: 14, percent: 75 },
  { days: 28, percent: 50 },
  { days: 55, percent: 25 },
];

/** Of 100 people who got a notice, how many log in within the six days after it: fewer, the longer they were away. */
const ANSWERS = {
  "First Warning": [
    { days: 180, percent: 30 },
    { days: 365, percent: 12 },
    { days: Infinity, percent: 4 },
  ],
  "Final Notice": [
    { days: 180, percent: 20 },
    { days: 365, percent: 10 },
    { days: Infinity, percent: 3 },
  ],
};

/**
 * Lets people log in between two moments. The login history tells of it.
 *
 * @param {Org} org
 * @param {number} from milliseconds
 * @param {number} to
 * @returns {{ logins: number, answers: number }} how many logged in, and how many of them after a notice
 */
export function logIn(org, from, to) {
  const zone = org.timeZoneOf(org.userId);
  const firstDay = Math.floor((from + offsetAt(zone, from)) / DAY);
  const outcome = { logins: 0, answers: 0 };
  /** @type {import("../org.d.ts").Login[]} */
  const history = [];
  for (const row of externalUsers(org)) {
    const random = new Random(seedOf(`${row.get("id")} ${firstDay}`));
    const answered = answer(row, from, firstDay, random);
    const moment = answered ?? ordinaryLogin(row, from, to, random);
    if (moment === null || moment >= to) continue;
    outcome.logins += 1;
    if (answered !== null) outcome.answers += 1;
    org.store.put("User", new Map([...row, ["lastlogindate", new ApexDatetime(moment)]]));
    history.push({ userId: row.get("id"), time: moment, status: "Success" });
  }
  addLogins(org, history);
  org.store.commit();
  return outcome;
}

/** @param {Org} org @returns {Row[]} who may log in and holds a seat */
function externalUsers(org) {
  const internal = new Set(
    org.records
      .all("Profile")
      .filter((profile) => profile.get("usertype") === "Standard")
      .map((profile) => profile.get("id")),
  );
  return org.records
    .all("User")
    .filter(
      (row) => row.get("isactive") && row.get("profileid") && !internal.has(row.get("profileid")),
    );
}

/** @param {Row} row @param {number} from @param {number} firstDay @param {Random} random @returns {number | null} */
function answer(row, from, firstDay, random) {
  const stage = /** @type {keyof typeof ANSWERS} */ (row.get("licensereviewstage__c"));
  const noticed = row.get("lastnotificationsentdate__c");
  // A notice of before had its week.
  if (!ANSWERS[stage] || !noticed || noticed.days < firstDay) return null;
  if (!happens(ANSWERS[stage], daysAway(row, from), random)) return null;
  return startOf(from) + random.between(1, 5) * DAY + random.between(0, 9) * HOUR;
}

/** @param {Row} row @param {number} from @param {number} to @param {Random} random @returns {number | null} the last login of the week */
function ordinaryLogin(row, from, to, random) {
  if (!happens(AT_WORK, daysAway(row, from), random)) return null;
  const days = Math.max(1, Math.floor((to - from) / DAY));
  return startOf(from) + random.between(Math.max(0, days - 3), days - 1) * DAY + HOUR;
}

/** The next full hour, so that every login is after what went before. @param {number} from */
function startOf(from) {
  return Math.ceil(from / HOUR) * HOUR;
}

/** @param {Row} row @param {number} now */
function daysAway(row, now) {
  return (now - (row.get("lastlogindate") ?? row.get("createddate")).ms) / DAY;
}

/** @param {{ days: number, percent: number }[]} chances @param {number} days @param {Random} random */
function happens(chances, days, random) {
  const chance = chances.find((at) => days <= at.days);
  return chance !== undefined && random.between(1, 100) <= chance.percent;
}

/** @param {string} text @returns {number} 32 bits of it (FNV-1a) */
function seedOf(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
