import { NotSupported } from "../errors.js";
import { throwApex } from "../objects.js";
import { defineClass } from "../registry.js";
import { datetimeText } from "../text.js";
import { ApexDate, ApexDatetime, ApexTime, PlatformObject } from "../values.js";
import { addMonths, civil, daysInMonth, daysOf } from "./date.js";
import { requireEnglish } from "./locale.js";
import { localMs, momentOf, nowMs, offsetAt, requireZone, userZone } from "./timeZone.js";

const DAY = 86400000;
const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** @param {any[]} parts year, month, day, hour, minute, second */
function reading([year, month, day, hour = 0, minute = 0, second = 0]) {
  return daysOf(year, month, day) * DAY + ((hour * 60 + minute) * 60 + second) * 1000;
}

/** @param {any} context @param {number} ms a clock reading of the user */
const ofUser = (context, ms) => new ApexDatetime(momentOf(userZone(context), ms));

/** @param {number} ms */
const dateOf = (ms) => new ApexDate(Math.floor(ms / DAY));
/** @param {number} ms */
const timeOf = (ms) => new ApexTime(((ms % DAY) + DAY) % DAY);

/** @param {ApexDate} date @param {ApexTime} time */
const together = (date, time) => date.days * DAY + time.ms;

/** Where the clocks of the user count: days and months keep the hour. @param {any} context @param {any} self @param {(days: number) => number} move */
function moved(context, self, move) {
  const local = localMs(context, self.ms);
  const days = Math.floor(local / DAY);
  return ofUser(context, move(days) * DAY + (local - days * DAY));
}

/** @param {string} text @param {(ms: number) => ApexDatetime} place */
function parse(text, place) {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2}) (\d{1,2}):(\d{1,2}):(\d{1,2})$/.exec(text.trim());
  const parts = match?.slice(1).map(Number);
  if (
    !parts ||
    parts[1] < 1 ||
    parts[1] > 12 ||
    parts[2] < 1 ||
    parts[2] > daysInMonth(parts[0], parts[1])
  ) {
    return throwApex("TypeException", `Invalid date/time: ${text}`);
  }
  return place(reading(parts));
}

defineClass("Datetime", {
  statics: {
    "now(): Datetime": (context) => new ApexDatetime(nowMs(context)),
    "newInstance(Long): Datetime": (_, ms) => new ApexDatetime(Number(ms)),
    "newInstance(Date, Time): Datetime": (context, date, time) =>
      ofUser(context, together(date, time)),
    "newInstance(Integer, Integer, Integer, Integer?, Integer, Integer): Datetime": (
      context,
      ...parts
    ) => ofUser(context, reading(parts)),
    "newInstanceGmt(Date, Time): Datetime": (_, date, time) =>
      new ApexDatetime(together(date, time)),
    "newInstanceGmt(Integer, Integer, Integer, Integer?, Integer, Integer): Datetime": (
      _,
      ...parts
    ) => new ApexDatetime(reading(parts)),
    "valueOf(String): Datetime": (context, text) => parse(text, (ms) => ofUser(context, ms)),
    "valueOfGmt(String): Datetime": (_, text) => parse(text, (ms) => new ApexDatetime(ms)),
  },
  methods: {
    "getTime(): Long": (_, self) => BigInt(self.ms),
    "addSeconds(Integer): Datetime": (_, self, n) => new ApexDatetime(self.ms + n * 1000),
    "addMinutes(Integer): Datetime": (_, self, n) => new ApexDatetime(self.ms + n * 60000),
    "addHours(Integer): Datetime": (_, self, n) => new ApexDatetime(self.ms + n * 3600000),
    "addDays(Integer): Datetime": (context, self, n) => moved(context, self, (days) => days + n),
    "addMonths(Integer): Datetime": (context, self, n) =>
      moved(context, self, (days) => addMonths(days, n)),
    "addYears(Integer): Datetime": (context, self, n) =>
      moved(context, self, (days) => addMonths(days, n * 12)),
    "date(): Date": (context, self) => dateOf(localMs(context, self.ms)),
    "dateGmt(): Date": (_, self) => dateOf(self.ms),
    "time(): Time": (context, self) => timeOf(localMs(context, self.ms)),
    "timeGmt(): Time": (_, self) => timeOf(self.ms),
    "year(): Integer": (context, self) => new Date(localMs(context, self.ms)).getUTCFullYear(),
    "yearGmt(): Integer": (_, self) => new Date(self.ms).getUTCFullYear(),
    "month(): Integer": (context, self) => new Date(localMs(context, self.ms)).getUTCMonth() + 1,
    "monthGmt(): Integer": (_, self) => new Date(self.ms).getUTCMonth() + 1,
    "day(): Integer": (context, self) => new Date(localMs(context, self.ms)).getUTCDate(),
    "dayGmt(): Integer": (_, self) => new Date(self.ms).getUTCDate(),
    "hour(): Integer": (context, self) => new Date(localMs(context, self.ms)).getUTCHours(),
    "hourGmt(): Integer": (_, self) => new Date(self.ms).getUTCHours(),
    "minute(): Integer": (context, self) => new Date(localMs(context, self.ms)).getUTCMinutes(),
    "minuteGmt(): Integer": (_, self) => new Date(self.ms).getUTCMinutes(),
    "second(): Integer": (_, self) => new Date(self.ms).getUTCSeconds(),
    "secondGmt(): Integer": (_, self) => new Date(self.ms).getUTCSeconds(),
    "millisecond(): Integer": (_, self) => new Date(self.ms).getUTCMilliseconds(),
    "isSameDay(Datetime): Boolean": (context, self, other) =>
      dateOf(localMs(context, self.ms)).days === dateOf(localMs(context, other.ms)).days,
    "format(String, String?): String": (context, self, pattern, zone) =>
      formatted(
        context,
        self.ms,
        pattern,
        zone === undefined ? userZone(context) : requireZone(zone),
      ),
    "formatGmt(String): String": (context, self, pattern) =>
      formatted(context, self.ms, pattern, "GMT"),
    "toString(): String": (context, self) => datetimeText(localMs(context, self.ms)),
  },
});

/** java.text.SimpleDateFormat. @param {any} context @param {number} ms @param {string} pattern @param {string} zone */
function formatted(context, ms, pattern, zone) {
  const unquoted = pattern.replace(/'[^']*'/g, "");
  if (/MMM|E|a/.test(unquoted)) requireEnglish(context, `the names in the date format ${pattern}`);
  const offset = offsetAt(zone, ms);
  const local = ms + offset;
  return pattern.replace(/''|'([^']*)'|([A-Za-z])\2*/g, (whole, quoted) => {
    if (whole === "''") return "'";
    return quoted !== undefined ? quoted : field(whole, local, offset, zone);
  });
}

/** @param {string} code @param {number} local @param {number} offset @param {string} zone @returns {string} */
function field(code, local, offset, zone) {
  const clock = new Date(local);
  const { year, month, day } = civil(Math.floor(local / DAY));
  const hour = clock.getUTCHours();
  const pad = (/** @type {number} */ value) => String(value).padStart(code.length, "0");
  switch (code[0]) {
    case "y":
      return code.length === 2 ? String(year % 100).padStart(2, "0") : pad(year);
    case "M":
      if (code.length < 3) return pad(month);
      return code.length === 3 ? MONTHS[month - 1].slice(0, 3) : MONTHS[month - 1];
    case "d":
      return pad(day);
    case "E": {
      const name = WEEKDAYS[clock.getUTCDay()];
      return code.length < 4 ? name.slice(0, 3) : name;
    }
    case "u":
      return pad(clock.getUTCDay() || 7);
    case "H":
      return pad(hour);
    case "h":
      return pad(hour % 12 || 12);
    case "a":
      return hour < 12 ? "AM" : "PM";
    case "m":
      return pad(clock.getUTCMinutes());
    case "s":
      return pad(clock.getUTCSeconds());
    case "S":
      return pad(clock.getUTCMilliseconds());
    case "Z":
      return offsetText(offset, "");
    case "X":
      if (offset === 0) return "Z";
      return offsetText(offset, code.length === 3 ? ":" : "");
    default:
      throw new NotSupported(`the letter ${code[0]} in a date format for ${zone}`);
  }
}

/** @param {number} offset @param {string} separator */
function offsetText(offset, separator) {
  const minutes = Math.abs(offset) / 60000;
  const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

defineClass("TimeZone", {
  statics: {
    // As in Java, what is no zone is GMT.
    "getTimeZone(String): TimeZone": (_, id) => new PlatformObject("TimeZone", { id: known(id) }),
  },
  methods: {
    "getID(): String": (_, self) => self.data.id,
    "getDisplayName(): String": (_, self) => self.data.id,
    "getOffset(Datetime): Integer": (_, self, moment) => offsetAt(self.data.id, moment.ms),
    "toString(): String": (_, self) => self.data.id,
  },
});

/** @param {string} id */
function known(id) {
  try {
    requireZone(id);
    return id;
  } catch {
    return "GMT";
  }
}
