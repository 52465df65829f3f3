import LANG from "@salesforce/i18n/lang";
import LOCALE from "@salesforce/i18n/locale";
import TIME_ZONE from "@salesforce/i18n/timeZone";

// As in an org, a user's words come from the language, digits and dates from the locale: the two may differ.

/** How the numbers of an axis are shortened. @type {Intl.NumberFormatOptions} */
const SHORT = { notation: "compact", maximumFractionDigits: 1, minimumFractionDigits: 0 };

/** Formatters are dear to make and cheap to use: one of each kind is kept. */
const formatters = new Map();

/** @param {string} key @param {() => any} make */
function kept(key, make) {
  if (!formatters.has(key)) {
    formatters.set(key, make());
  }
  return formatters.get(key);
}

/**
 * Puts values into the `{0}`, `{1}` … of a label.
 * @param {string} template
 * @param {...(string | number)} values
 */
export function fill(template, ...values) {
  return template.replace(/\{(\d+)\}/g, (placeholder, index) =>
    String(values[index] ?? placeholder),
  );
}

/** @param {number} value */
export function formatNumber(value) {
  return kept("number", () => new Intl.NumberFormat(LOCALE)).format(value);
}

/** A difference: `+30`, `-2`, `0`. @param {number} value */
export function formatDifference(value) {
  return kept(
    "difference",
    () => new Intl.NumberFormat(LOCALE, { signDisplay: "exceptZero" }),
  ).format(value);
}

/** Whole amounts are shown without cents. @param {number} amount @param {string} currency */
export function formatMoney(amount, currency) {
  return kept(
    `money ${currency}`,
    () =>
      new Intl.NumberFormat(LOCALE, {
        style: "currency",
        currency,
        trailingZeroDisplay: "stripIfInteger",
      }),
  ).format(amount);
}

/** `1 day`, `87 days`, in the user's language. @param {number} days */
export function formatDays(days) {
  /** @type {Intl.NumberFormatPart[]} */
  const parts = kept(
    "days",
    () => new Intl.NumberFormat(LANG, { style: "unit", unit: "day", unitDisplay: "long" }),
  ).formatToParts(days);
  const isWord = (/** @type {Intl.NumberFormatPart} */ { type }) =>
    type === "unit" || type === "literal";
  const number = parts.findIndex((part) => !isWord(part));
  return parts
    .map((part, i) => (isWord(part) ? part.value : i === number ? formatNumber(days) : ""))
    .join("");
}

/**
 * A civil date, `"2026-05-02"`: it names a day, not a moment, so no time zone may move it.
 * @param {string | null | undefined} isoDate
 */
export function formatDate(isoDate) {
  if (!isoDate) {
    return "";
  }
  const [year, month, day] = isoDate.split("-").map(Number);
  const noon = new Date(Date.UTC(2000, 0, 1, 12));
  noon.setUTCFullYear(year, month - 1, day); // Date.UTC takes the years 0 to 99 for 1900 to 1999
  return kept(
    "date",
    () => new Intl.DateTimeFormat(LOCALE, { dateStyle: "medium", timeZone: "UTC" }),
  ).format(noon);
}

/** A moment, in the user's own time zone. @param {string | null | undefined} isoDateTime */
export function formatMoment(isoDateTime) {
  if (!isoDateTime) {
    return "";
  }
  return kept(
    "moment",
    () =>
      new Intl.DateTimeFormat(LOCALE, {
        dateStyle: "medium",
        timeStyle: "short",
        timeZone: TIME_ZONE,
      }),
  ).format(new Date(isoDateTime));
}

/** @param {number} day 1 is Monday, 7 Sunday */
export function formatWeekday(day) {
  return kept(
    "weekday",
    () => new Intl.DateTimeFormat(LANG, { weekday: "long", timeZone: "UTC" }),
  ).format(new Date(Date.UTC(2024, 0, day))); // 2024 began on a Monday
}

/** An hour of the day: `6:00 AM`, `06:00`. @param {number} hour */
export function formatHour(hour) {
  return kept(
    "hour",
    () => new Intl.DateTimeFormat(LOCALE, { timeStyle: "short", timeZone: "UTC" }),
  ).format(new Date(Date.UTC(2024, 0, 1, hour)));
}

/** A share of 1, as a percentage. @param {number} share */
export function formatShare(share) {
  return kept(
    "share",
    () => new Intl.NumberFormat(LOCALE, { style: "percent", maximumFractionDigits: 1 }),
  ).format(share);
}

/**
 * Picks the label for one or for many and puts the count into `{0}`, further values behind it.
 * @param {number} count
 * @param {string} one
 * @param {string} many
 * @param {...(string | number)} values
 */
export function fillCount(count, one, many, ...values) {
  const rules = kept("plural", () => new Intl.PluralRules(LANG));
  return fill(rules.select(count) === "one" ? one : many, formatNumber(count), ...values);
}

/** A number for the tick of an axis: `12K`. @param {number} value */
export function formatShort(value) {
  return kept("short", () => new Intl.NumberFormat(LOCALE, SHORT)).format(value);
}

/** An amount for the tick of an axis: `$12K`. @param {number} amount @param {string} currency */
export function formatShortMoney(amount, currency) {
  return kept(
    `short money ${currency}`,
    () => new Intl.NumberFormat(LOCALE, { ...SHORT, style: "currency", currency }),
  ).format(amount);
}

/** A day without its year: `Nov 23`. @param {string} isoDate */
export function formatDayOfYear(isoDate) {
  return kept(
    "day of year",
    () => new Intl.DateTimeFormat(LOCALE, { month: "short", day: "numeric", timeZone: "UTC" }),
  ).format(new Date(`${isoDate}T12:00:00Z`));
}

/** A month: `Nov 2026`. @param {string} isoMonth `"2026-11"` */
export function formatMonth(isoMonth) {
  const [year, month] = isoMonth.split("-").map(Number);
  return kept(
    "month",
    () => new Intl.DateTimeFormat(LANG, { month: "short", year: "numeric", timeZone: "UTC" }),
  ).format(new Date(Date.UTC(year, month - 1, 15)));
}

/** A month of any year: `Nov`. @param {number} month 1 is January */
export function formatCalendarMonth(month) {
  return kept(
    "calendar month",
    () => new Intl.DateTimeFormat(LANG, { month: "short", timeZone: "UTC" }),
  ).format(new Date(Date.UTC(2024, month - 1, 15)));
}

/** To the cent, and beyond where a price has more decimals: what is added up by hand must agree. @param {number} amount @param {string} currency */
export function formatExactMoney(amount, currency) {
  return kept(
    `exact money ${currency}`,
    () =>
      new Intl.NumberFormat(LOCALE, {
        style: "currency",
        currency,
        minimumFractionDigits: 2,
        maximumFractionDigits: 4,
      }),
  ).format(amount);
}

/** A mean, as a column of them lines up: `2.50`. @param {number} mean */
export function formatMean(mean) {
  return kept(
    "mean",
    () => new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  ).format(mean);
}

/** A ratio: `2.35`. @param {number} ratio */
export function formatRatio(ratio) {
  return kept("ratio", () => new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 })).format(
    ratio,
  );
}

/** `Ana, Ben, and Eva`, in the user's language. @param {string[]} items */
export function formatList(items) {
  return kept("list", () => new Intl.ListFormat(LANG, { type: "conjunction" })).format(items);
}
