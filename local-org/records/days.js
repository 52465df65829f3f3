import { momentOf } from "../apex/std/timeZone.js";
import { ApexDate, ApexDatetime } from "../apex/values.js";

const DAY = 86_400_000;
/** What is only known by its day happened at eight in the morning. */
const HOUR_OF_DAY = 8 * 3_600_000;

/**
 * Civil dates as the org's values. Thousands of users share a few days: each day's values are made once.
 */
export class Days {
  /** @param {string} timeZone */
  constructor(timeZone) {
    this.timeZone = timeZone;
    /** @type {Map<string, { date: ApexDate, moment: ApexDatetime }>} */
    this.known = new Map();
  }

  /** @param {string} date */
  #of(date) {
    let day = this.known.get(date);
    if (!day) {
      const days = Date.parse(`${date}T00:00:00Z`) / DAY;
      const moment = momentOf(this.timeZone, days * DAY + HOUR_OF_DAY);
      day = { date: new ApexDate(days), moment: new ApexDatetime(moment) };
      this.known.set(date, day);
    }
    return day;
  }

  /** @param {string | null} date "YYYY-MM-DD" */
  date(date) {
    return date === null ? null : this.#of(date).date;
  }

  /** @param {string | null} date */
  moment(date) {
    return date === null ? null : this.#of(date).moment;
  }
}
