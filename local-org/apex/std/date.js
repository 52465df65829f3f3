import { throwApex } from "../objects.js";
import { defineClass } from "../registry.js";
import { dateText } from "../text.js";
import { ApexDate, ApexDatetime, ApexTime } from "../values.js";
import { requireAmerican } from "./locale.js";
import { localMs, nowMs } from "./timeZone.js";

const DAY = 86400000;

/** @param {number} year @param {number} month from 1; beyond 12 runs into the years @param {number} day beyond the month runs on @returns {number} days */
export function daysOf(year, month, day) {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}

/** @param {number} days */
export function civil(days) {
  const date = new Date(days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** @param {number} year @param {number} month */
export function daysInMonth(year, month) {
  return civil(daysOf(year, month + 1, 0)).day;
}

/** The same day of another month, or that month's last one. @param {number} days @param {number} months */
export function addMonths(days, months) {
  const { year, month, day } = civil(days);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (((index % 12) + 12) % 12) + 1;
  return daysOf(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** @param {string | null} text @returns {number} days */
export function parseDate(text) {
  const match = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T].*)?$/.exec(text ?? "");
  const [year, month, day] = (match?.slice(1) ?? []).map(Number);
  if (!match || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return throwApex("TypeException", `Invalid date: ${text}`);
  }
  return daysOf(year, month, day);
}

/** @param {any} value */
function known(value) {
  return value === null ? throwApex("NullPointerException", "Argument cannot be null.") : value;
}

defineClass("Date", {
  statics: {
    "newInstance(Integer, Integer, Integer): Date": (_, y, m, d) =>
      new ApexDate(daysOf(known(y), known(m), known(d))),
    "today(): Date": (context) => new ApexDate(Math.floor(localMs(context, nowMs(context)) / DAY)),
    "valueOf(String): Date": (_, text) => new ApexDate(parseDate(known(text))),
    "valueOf(Object): Date": (context, value) => {
      if (value instanceof ApexDatetime)
        return new ApexDate(Math.floor(localMs(context, value.ms) / DAY));
      if (value instanceof ApexDate) return value;
      return new ApexDate(parseDate(known(value)));
    },
    "daysInMonth(Integer, Integer): Integer": (_, year, month) => daysInMonth(year, month),
    "isLeapYear(Integer): Boolean": (_, year) => daysInMonth(year, 2) === 29,
  },
  methods: {
    "addDays(Integer): Date": (_, self, n) => new ApexDate(self.days + known(n)),
    "addMonths(Integer): Date": (_, self, n) => new ApexDate(addMonths(self.days, known(n))),
    "addYears(Integer): Date": (_, self, n) => new ApexDate(addMonths(self.days, known(n) * 12)),
    "year(): Integer": (_, self) => civil(self.days).year,
    "month(): Integer": (_, self) => civil(self.days).month,
    "day(): Integer": (_, self) => civil(self.days).day,
    "dayOfYear(): Integer": (_, self) => self.days - daysOf(civil(self.days).year, 1, 1) + 1,
    "daysBetween(Date): Integer": (_, self, other) => known(other).days - self.days,
    "monthsBetween(Date): Integer": (_, self, other) => {
      const from = civil(self.days);
      const to = civil(known(other).days);
      return (to.year - from.year) * 12 + to.month - from.month;
    },
    "isSameDay(Date): Boolean": (_, self, other) => self.days === known(other).days,
    "toStartOfMonth(): Date": (_, self) => {
      const { year, month } = civil(self.days);
      return new ApexDate(daysOf(year, month, 1));
    },
    // Weeks start on Sunday, as in the locale of the United States.
    "toStartOfWeek(): Date": (context, self) => {
      requireAmerican(context, "Date.toStartOfWeek");
      return new ApexDate(self.days - ((((self.days + 4) % 7) + 7) % 7));
    },
    "format(): String": (context, self) => {
      requireAmerican(context, "Date.format");
      const { year, month, day } = civil(self.days);
      return `${month}/${day}/${year}`;
    },
    "toString(): String": (_, self) => dateText(self.days),
  },
});

defineClass("Time", {
  statics: {
    "newInstance(Integer, Integer, Integer, Integer): Time": (_, h, m, s, ms) =>
      new ApexTime(((h * 60 + m) * 60 + s) * 1000 + ms),
  },
  methods: {
    "hour(): Integer": (_, self) => Math.floor(self.ms / 3600000),
    "minute(): Integer": (_, self) => Math.floor(self.ms / 60000) % 60,
    "second(): Integer": (_, self) => Math.floor(self.ms / 1000) % 60,
    "millisecond(): Integer": (_, self) => self.ms % 1000,
    "addHours(Integer): Time": (_, self, n) => new ApexTime(within(self.ms + n * 3600000)),
    "addMinutes(Integer): Time": (_, self, n) => new ApexTime(within(self.ms + n * 60000)),
    "addSeconds(Integer): Time": (_, self, n) => new ApexTime(within(self.ms + n * 1000)),
  },
});

/** @param {number} ms */
function within(ms) {
  return ((ms % DAY) + DAY) % DAY;
}
