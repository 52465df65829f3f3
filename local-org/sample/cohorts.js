/**
 * The company, in groups of users per 500 partner seats. It began its review three weeks ago with a part of its
 * partners, so that every stage is to be seen; the rest has no stage yet.
 *
 * @typedef {object} Cohort
 * @property {number} count users per 500 seats
 * @property {[number, number]} days inactive for so many counted days (R3)
 * @property {string | null} [stage]
 * @property {number} [noticeWeeksAgo] the run that sent the last notice; none where absent
 * @property {number} [neverLoggedIn] how many of them never logged in
 * @property {"ordinary" | "critical" | "unknown"} [account]
 * @property {[number, number]} [exemptFor] held until so many days from today (a planned absence; negative: it is over)
 * @property {"member" | "login"} [license]
 * @property {string} [profile] where it is not the licence's ordinary one
 * @property {boolean} [inactive] the user is switched off and holds no seat
 */

/** Not a day of activity for a year or more: 180 of 500 seats. @type {Cohort[]} */
const LONG_GONE = [
  { count: 36, days: [372, 900], stage: "Final Notice", noticeWeeksAgo: 1, neverLoggedIn: 6 },
  { count: 44, days: [372, 1100], stage: "First Warning", noticeWeeksAgo: 1, neverLoggedIn: 9 },
  // Warned in a pilot long ago: too old to act on (R5 row 18).
  { count: 2, days: [420, 700], stage: "Final Notice", noticeWeeksAgo: 8 },
  // The stage was set by hand, without a notice (R5 row 11).
  { count: 2, days: [400, 600], stage: "First Warning" },
  { count: 4, days: [365, 430], stage: "Active", exemptFor: [20, 120] },
  { count: 3, days: [380, 640], stage: "First Warning", noticeWeeksAgo: 1, account: "critical" },
  { count: 9, days: [365, 800], stage: "Active", exemptFor: [-60, -3] },
  { count: 80, days: [365, 1400], stage: null, neverLoggedIn: 26 },
];

/** Quiet for two months to a year: 100 of 500 seats. @type {Cohort[]} */
const QUIET = [
  { count: 6, days: [60, 66], stage: "Active" },
  { count: 6, days: [67, 74], stage: "First Warning", noticeWeeksAgo: 1 },
  { count: 8, days: [75, 89], stage: "First Warning", noticeWeeksAgo: 1 },
  { count: 6, days: [82, 89], stage: "Final Notice", noticeWeeksAgo: 1 },
  // Deactivated once, switched on again by an admin (R5 row 6).
  { count: 3, days: [100, 170], stage: "Deactivated", noticeWeeksAgo: 3 },
  { count: 10, days: [97, 179], stage: "Final Notice", noticeWeeksAgo: 1, neverLoggedIn: 2 },
  { count: 9, days: [90, 179], stage: "First Warning", noticeWeeksAgo: 1 },
  { count: 4, days: [90, 175], stage: "Active", account: "critical" },
  { count: 10, days: [90, 179], stage: null, neverLoggedIn: 3 },
  { count: 12, days: [180, 364], stage: "First Warning", noticeWeeksAgo: 1 },
  { count: 2, days: [182, 230], stage: "Active", account: "critical" },
  { count: 4, days: [180, 340], stage: "Active", exemptFor: [10, 90] },
  { count: 20, days: [180, 364], stage: null, neverLoggedIn: 7 },
];

/** At work, new, or outside the review: 220 of 500 seats. @type {Cohort[]} */
const OTHERS = [
  { count: 125, days: [0, 14], stage: "Active" },
  { count: 31, days: [15, 55], stage: "Active" },
  { count: 30, days: [0, 40], stage: "Active", account: "critical" },
  // Came back after the first warning.
  { count: 6, days: [0, 6], stage: "First Warning", noticeWeeksAgo: 1 },
  { count: 14, days: [0, 30], stage: null, neverLoggedIn: 14 },
  { count: 8, days: [30, 900], stage: "Exempt", neverLoggedIn: 2 },
  { count: 2, days: [40, 500], stage: "On Hold" },
  { count: 2, days: [40, 500], stage: "Active", account: "unknown" },
  { count: 2, days: [10, 300], stage: null, profile: "Partner Integration User" },
];

/** Beside the seats: login licences, and users who were deactivated. @type {Cohort[]} */
const BESIDE = [
  { count: 22, days: [0, 55], stage: "Active", license: "login" },
  { count: 12, days: [60, 179], stage: null, license: "login" },
  { count: 26, days: [180, 800], stage: null, license: "login", neverLoggedIn: 8 },
  { count: 24, days: [120, 600], stage: "Deactivated", noticeWeeksAgo: 2, inactive: true },
];

export const COHORTS = [...LONG_GONE, ...QUIET, ...OTHERS, ...BESIDE];
