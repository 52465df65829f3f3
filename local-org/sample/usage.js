import { toDate, toDay } from "./calendar.js";
import { loginYear } from "./loginYear.js";

/**
 * What the snapshot job would have left in the sample company had it run for a year: the months that the login history
 * does not reach any more, the seats week by week, and the contract that somebody signed in January.
 *
 * @typedef {import("../org.d.ts").Org} Org
 * @typedef {import("../org.d.ts").OrgUser} OrgUser
 * @typedef {import("../org.d.ts").Usage} Usage
 * @typedef {import("../../src/commitment/types.d.ts").AuthenticationMonth} AuthenticationMonth
 */

/** The least number of logins in each place of a distribution. */
const LEAST = [0, 1, 2, 3, 6, 11, 21];
const WEEKS = 52;

/**
 * @typedef {Required<Pick<Org, "users" | "asOf" | "timeZone" | "licenses" | "logins">>} Company
 *
 * @typedef {object} Story
 * @property {string} login the licence that is paid by login
 * @property {number} monthlyCommitment of it, bought for the busiest month that anybody could think of
 * @property {{ license: string, before: number, after: number }} extraSeats what a licence had before its seats ran out,
 *   and from then on
 */

/** Nothing is worked out before it is read. */
export class SampleUsage {
  /** @param {Company} company @param {Story} story */
  constructor(company, story) {
    this.company = company;
    this.story = story;
  }

  /** @returns {Usage} */
  read() {
    const { company, story } = this;
    return {
      months: olderMonths(company),
      seats: weeklySeats(company, story.extraSeats),
      contract: {
        currency: "USD",
        startMonth: `${company.asOf.slice(0, 4)}-01`,
        termMonths: 12,
        monthlyCommitment: story.monthlyCommitment,
        pricePerLogin: 10,
        overageMultiplier: 2.5,
        rolloverMonths: 0,
        trueUp: "monthly",
      },
      terms: {
        memberPricePerSeatMonth: 25,
        isModelChoiceDocumented: false,
        isFootprintCoordinated: false,
        seasonMonths: [],
      },
      loginLicense: story.login,
    };
  }
}

/** The whole months that begin too early for the login history. @param {Company} company @returns {AuthenticationMonth[]} */
function olderMonths(company) {
  const year = loginYear(company);
  const months = monthsBetween(year.from, year.historyFrom).map((month) => new Counter(month));
  for (const { user, days } of year.daysOf) {
    for (const month of months) month.add(user, days);
  }
  return months.flatMap((month) => month.rows());
}

/** The first days of the calendar months that begin in a span. @param {number} from @param {number} to @returns {number[]} */
function monthsBetween(from, to) {
  const months = [];
  for (let first = firstOfNext(from - 1); first <= to; first = firstOfNext(first)) {
    months.push(first);
  }
  return months;
}

/** @param {number} day @returns {number} the first day of the month after */
function firstOfNext(day) {
  const date = new Date(toDate(day));
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1) / 86_400_000;
}

/** Counts a month by licence. */
class Counter {
  /** @param {number} first its first day */
  constructor(first) {
    this.first = first;
    this.end = firstOfNext(first);
    /** @type {Map<string, AuthenticationMonth & { loginsByDay: number[] }>} */
    this.byLicense = new Map();
  }

  /** @param {OrgUser} user @param {number[]} days on which the user logged in */
  add(user, days) {
    if (user.license === null || toDay(user.createdDate) >= this.end) return;
    // Who is switched off today was not yet.
    const row = this.#rowOf(user.license);
    const mine = days.filter((day) => this.first <= day && day < this.end);
    row.addressableUsers += 1;
    row.activeUsers += mine.length > 0 ? 1 : 0;
    row.logins += mine.length;
    row.distribution[LEAST.findLastIndex((least) => mine.length >= least)] += 1;
    for (const day of mine) row.loginsByDay[day - this.first] += 1;
  }

  /** @param {string} license */
  #rowOf(license) {
    let row = this.byLicense.get(license);
    if (!row) {
      const firstDay = toDate(this.first);
      row = {
        month: firstDay.slice(0, 7),
        license,
        logins: 0,
        activeUsers: 0,
        addressableUsers: 0,
        distribution: LEAST.map(() => 0),
        loginsByDay: Array.from({ length: this.end - this.first }, () => 0),
        firstDay,
        isComplete: true,
      };
      this.byLicense.set(license, row);
    }
    return row;
  }

  rows() {
    return [...this.byLicense.values()];
  }
}

/**
 * Mondays before today: who was there held a seat, whoever has been switched off since the last notices too.
 *
 * @param {Company} company
 * @param {Story["extraSeats"]} extraSeats
 * @returns {Usage["seats"]}
 */
function weeklySeats({ users, asOf, licenses }, extraSeats) {
  const today = toDay(asOf);
  const dates = Array.from({ length: WEEKS }, (_, i) => toDate(today - 7 * (WEEKS - i)));
  return licenses.flatMap(({ key, name, total }) => {
    const used = dates.map(() => 0);
    for (const user of users) {
      if (user.license === key)
        dates.forEach((date, i) => (used[i] += heldASeat(user, date) ? 1 : 0));
    }
    const isExtra = key === extraSeats.license;
    const ranOut = used.findIndex((seats) => seats > extraSeats.before);
    const seatsOn = (/** @type {number} */ i) =>
      i < ranOut || ranOut < 0 ? extraSeats.before : extraSeats.after;
    return dates.map((date, i) => ({
      date,
      key,
      name,
      total: isExtra ? seatsOn(i) : total,
      used: used[i],
    }));
  });
}

/** @param {OrgUser} user @param {string} date */
function heldASeat({ isActive, createdDate, lastNotificationSentDate }, date) {
  return createdDate <= date && (isActive || date < (lastNotificationSentDate ?? ""));
}
