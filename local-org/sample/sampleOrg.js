import { Calendar, toDate, yearEndPauses } from "./calendar.js";
import { COHORTS } from "./cohorts.js";
import { SampleLogins } from "./loginHistory.js";
import { companyNames, personName } from "./names.js";
import { Random } from "./random.js";
import { SampleUsage } from "./usage.js";
import { userId } from "../salesforceId.js";

/**
 * @typedef {import("./cohorts.js").Cohort} Cohort
 * @typedef {import("../org.d.ts").Org} Org
 * @typedef {import("../org.d.ts").OrgUser} OrgUser
 * @typedef {import("../../src/types.d.ts").Policy} Policy
 */

const SEED = 20260323;
/** The size that the cohorts are written for. */
const UNIT = 500;
/** Logins a month that were bought: twice of what is used. */
const COMMITMENT = 200;
const TIME_ZONE = "America/Los_Angeles";
const ACCOUNTS_PER_UNIT = { ordinary: 96, critical: 6, unknown: 1 };
const FIRST_SERIAL = 1_000_000;

const LICENSES = {
  member: { key: "PID_Partner_Community", profile: "Partner Portal User" },
  login: { key: "PID_Partner_Community_Login", profile: "Partner Portal Login User" },
};
const CRITICAL_POLICY = "Critical partners";
/** A policy that somebody deleted; the account still names it. */
const FORGOTTEN_POLICY = "Gold partners 2019";
const EN = /** @type {const} */ ("en_US");
const DE = /** @type {const} */ ("de");
/** Stages that no review sets. */
const STAGES_BY_HAND = new Set(["Exempt", "On Hold"]);
const DEFAULT_THRESHOLDS = { finalNotice: 75, deactivation: 90, inFirst: 7, inFinal: 7 };
const CRITICAL_THRESHOLDS = { finalNotice: 240, deactivation: 300, inFirst: 14, inFinal: 14 };

/**
 * A growing SaaS company: 500 partner seats at $25 a month, 180 of them without a login for over a year, and 200 more
 * bought in a hurry. Larger sizes are the same company scaled. The same arguments give the same org.
 *
 * @param {object} options
 * @param {number} options.size partner seats in use, a multiple of 500
 * @param {string} options.asOf
 * @param {boolean} [options.isReviewed] false: as it was before its first review, with no stage but those that
 *   people set by hand, and without a notice
 * @returns {Org}
 */
export function createSampleOrg({ size, asOf, isReviewed = true }) {
  if (!Number.isInteger(size) || size < UNIT || size % UNIT !== 0) {
    throw new RangeError(`the size of the sample org is a multiple of ${UNIT}, not ${size}`);
  }
  const factor = size / UNIT;
  const pauses = yearEndPauses(asOf);
  const everybody = users(factor, new Calendar(asOf, pauses));
  const shown = isReviewed ? everybody : everybody.map(unreviewed);
  // The same before the review as after it.
  const logins = new SampleLogins({ users: everybody, asOf, timeZone: TIME_ZONE });
  const licenses = [
    { key: LICENSES.member.key, name: "Partner Community", total: 700 * factor, used: size },
    {
      key: LICENSES.login.key,
      name: "Partner Community Login",
      total: 100 * factor,
      used: 60 * factor,
    },
  ];
  return {
    asOf,
    timeZone: TIME_ZONE,
    orgName: "Fernhill Software (sample)",
    currency: "USD",
    policies: policies(pauses),
    licenses,
    prices: {
      [LICENSES.member.key]: { model: "member", pricePerSeatMonth: 25 },
      [LICENSES.login.key]: { model: "login" },
    },
    run: { mode: "Preview", limits: { maxDeactivations: 50, maxDeactivationShare: 0.25 } },
    notices: {
      sender: { address: "partners@fernhill.example", name: "Fernhill Partner Team" },
      portalUrl: "https://partners.fernhill.example/login",
      resourcesUrl: "https://partners.fernhill.example/guides",
      supportContact: "partner-support@fernhill.example",
    },
    users: shown,
    logins,
    usage: new SampleUsage(
      { users: everybody, asOf, timeZone: TIME_ZONE, licenses, logins },
      {
        login: LICENSES.login.key,
        monthlyCommitment: COMMITMENT * factor,
        extraSeats: { license: LICENSES.member.key, before: UNIT * factor, after: 700 * factor },
      },
    ),
  };
}

/** @param {OrgUser} user @returns {OrgUser} */
function unreviewed(user) {
  const isByHand = !user.isActive || STAGES_BY_HAND.has(user.stage ?? "");
  const stage = isByHand ? user.stage : null;
  return { ...user, stage, lastNotificationSentDate: null, dueDate: null };
}

/** @param {Policy["pauses"]} pauses @returns {Policy[]} */
function policies(pauses) {
  return [
    {
      name: CRITICAL_POLICY,
      firstWarningDays: 180,
      finalNoticeDays: CRITICAL_THRESHOLDS.finalNotice,
      deactivationDays: CRITICAL_THRESHOLDS.deactivation,
      minDaysInFirstWarning: CRITICAL_THRESHOLDS.inFirst,
      minDaysInFinalNotice: CRITICAL_THRESHOLDS.inFinal,
      reactivationGraceDays: 30,
      noticeValidityDays: 30,
      pauses,
      // Matches nobody by itself: the account of a critical partner names it.
      match: { profiles: [], licenses: null },
    },
    {
      name: "Default",
      firstWarningDays: 60,
      finalNoticeDays: DEFAULT_THRESHOLDS.finalNotice,
      deactivationDays: DEFAULT_THRESHOLDS.deactivation,
      minDaysInFirstWarning: DEFAULT_THRESHOLDS.inFirst,
      minDaysInFinalNotice: DEFAULT_THRESHOLDS.inFinal,
      reactivationGraceDays: 30,
      noticeValidityDays: 30,
      pauses,
      match: {
        profiles: [LICENSES.member.profile, LICENSES.login.profile],
        licenses: [LICENSES.member.key, LICENSES.login.key],
      },
    },
  ];
}

/** @param {number} factor @param {Calendar} calendar @returns {OrgUser[]} in id order, which is that of their creation */
function users(factor, calendar) {
  const random = new Random(SEED);
  const accounts = createAccounts(factor);
  const drafts = COHORTS.flatMap((cohort) =>
    Array.from({ length: cohort.count * factor }, (_, i) =>
      createUser(cohort, i < (cohort.neverLoggedIn ?? 0) * factor, calendar, accounts, random),
    ),
  );
  drafts.sort((a, b) =>
    a.createdDate < b.createdDate ? -1 : a.createdDate > b.createdDate ? 1 : 0,
  );
  let serial = FIRST_SERIAL;
  return drafts.map((draft) => ({ ...draft, id: userId((serial += random.between(1, 40))) }));
}

/** @param {number} factor @returns {Record<"ordinary" | "critical" | "unknown", string[]>} */
function createAccounts(factor) {
  const { ordinary, critical, unknown } = ACCOUNTS_PER_UNIT;
  const names = companyNames((ordinary + critical + unknown) * factor);
  return {
    ordinary: names.slice(0, ordinary * factor),
    critical: names.slice(ordinary * factor, (ordinary + critical) * factor),
    unknown: names.slice((ordinary + critical) * factor),
  };
}

/**
 * @param {Cohort} cohort
 * @param {boolean} neverLoggedIn
 * @param {Calendar} calendar
 * @param {ReturnType<typeof createAccounts>} accounts
 * @param {Random} random
 * @returns {Omit<OrgUser, "id">}
 */
function createUser(cohort, neverLoggedIn, calendar, accounts, random) {
  const kind = cohort.account ?? "ordinary";
  const license = LICENSES[cohort.license ?? "member"];
  const activity = calendar.dayOfInactivity(random.between(...cohort.days));
  const created = neverLoggedIn ? activity : activity - random.between(3, 1200);
  const notice = cohort.noticeWeeksAgo ? calendar.asOf - 7 * cohort.noticeWeeksAgo : null;
  return {
    isActive: !cohort.inactive,
    stage: cohort.stage ?? null,
    createdDate: toDate(created),
    lastLoginDate: neverLoggedIn ? null : toDate(activity),
    lastNotificationSentDate: notice === null ? null : toDate(notice),
    dueDate: notice === null ? null : toDate(dueDay(cohort, calendar, activity, notice)),
    exemptUntil: cohort.exemptFor
      ? toDate(calendar.asOf + random.between(...cohort.exemptFor))
      : null,
    profile: cohort.profile ?? license.profile,
    license: license.key,
    policy: { ordinary: null, critical: CRITICAL_POLICY, unknown: FORGOTTEN_POLICY }[kind],
    name: personName(random),
    ...inAccount(random.pickFront(accounts[kind])),
  };
}

/** Who works for a German company reads German. @param {string} account */
function inAccount(account) {
  return { account, language: account.endsWith("GmbH") ? DE : EN };
}

/** The promise made in the last notice (R6). @param {Cohort} cohort @param {Calendar} calendar @param {number} activity @param {number} notice */
function dueDay(cohort, calendar, activity, notice) {
  const policy = cohort.account === "critical" ? CRITICAL_THRESHOLDS : DEFAULT_THRESHOLDS;
  // Who came back since the notice was inactive when it went out; how long does not matter any more.
  const since = calendar.counted(activity, notice) >= 60 ? activity : notice - 60;
  const final =
    cohort.stage === "First Warning"
      ? Math.max(calendar.first(since, policy.finalNotice), calendar.first(notice, policy.inFirst))
      : notice;
  return Math.max(
    calendar.first(since, policy.deactivation),
    calendar.first(final, policy.inFinal),
  );
}
