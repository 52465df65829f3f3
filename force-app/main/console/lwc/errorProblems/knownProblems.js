import { fill, formatDate, formatNumber } from "c/displayFormat";
import labels from "./labels";
import ORG_MESSAGES from "./orgMessages";

/** What the core and the org say of a field, and what the user reads. @type {[RegExp, string][]} */
const OF_A_FIELD = [
  [/^is required$/, labels.required],
  [/^must not be blank$/, labels.blank],
  [/^is empty$/, labels.empty],
  [/^is given twice$/, labels.twice],
  [/^is given twice: (.+)$/, labels.twiceOf],
  [/^must be unique; (.+) is taken$/, labels.unique],
  [/^is not a field of this object$/, labels.unknownField],
  [/^must be at least (-?[\d.,]*\d)$/, labels.atLeast],
  [/^must be at most (-?[\d.,]*\d)$/, labels.atMost],
  [/^must be at most (-?[\d.,]*\d), but is (-?[\d.,]*\d)$/, labels.atMostBut],
  [/^must be at most (-?[\d.,]*\d) days, not (-?[\d.,]*\d)$/, labels.atMostDays],
  [/^must be at most (-?[\d.,]*\d) items, not (-?[\d.,]*\d)$/, labels.atMostItems],
  [/^must be at most (-?[\d.,]*\d) pauses, not (-?[\d.,]*\d)$/, labels.atMostPauses],
  [/^must be (-?[\d.,]*\d) to (-?[\d.,]*\d)$/, labels.range],
  [/^must be (-?[\d.,]*\d) to (-?[\d.,]*\d), not (-?[\d.,]*\d)$/, labels.rangeNot],
  [/^must be (-?[\d.,]*\d) to (-?[\d.,]*\d) with at most four decimals$/, labels.rangeDecimals],
  [/^must be a share from 0 to 1 with at most four decimals$/, labels.share],
  [/^must be a share from 0 to 1 with at most four decimals, not (-?[\d.,]*\d)$/, labels.shareNot],
  [
    /^must be a price from (-?[\d.,]*\d) to (-?[\d.,]*\d) with at most four decimals$/,
    labels.price,
  ],
  [/^must be a whole number, not (.+)$/, labels.whole],
  [/^must be a finite number$/, labels.finite],
  [/^is too large: (-?[\d.,]*\d)$/, labels.tooLarge],
  [/^must not be below 0$/, labels.notBelow],
  [/^must not be below 0(?:, but is|:) (-?[\d.,]*\d)$/, labels.notBelowBut],
  [/^must be more than (\S+) \((-?[\d.,]*\d)\), not (-?[\d.,]*\d)$/, labels.more],
  [/^must be a date as "YYYY-MM-DD", not (`.+`)$/, labels.date],
  [/^must be a month as "YYYY-MM", not (`.+`)$/, labels.month],
  [/^must not be before (\d{4}-\d\d-\d\d)$/, labels.notBefore],
  [/^must be within (-?[\d.,]*\d) days of (\d{4}-\d\d-\d\d)$/, labels.within],
  [/^must end within (-?[\d.,]*\d) days of (\d{4}-\d\d-\d\d)$/, labels.endWithin],
  [/^must be one of: (.+)$/, labels.oneOf],
  [/^must have at most (-?[\d.,]*\d) characters$/, labels.characters],
  [/^is more than a login a day of each user: (-?[\d.,]*\d)$/, labels.loginsPerDay],
  [/^names no product of the catalogue$/, labels.noSuchProduct],
  [/^is met by no product of the catalogue$/, labels.metByNone],
  [/^must be monthly where logins roll over: a year is one pool already$/, labels.rolloverMonthly],
  [/^(-?[\d.,]*\d) more problems are not listed$/, labels.fileMore],
  [/^has no login that worked, which is a row with the status (.+)$/, labels.fileNoLogin],
  [/^is not readable as the header of a CSV file in UTF-8$/, labels.fileHeader],
  [/^has (-?[\d.,]*\d) columns, and the header (-?[\d.,]*\d)$/, labels.fileColumns],
  [/^holds a line break or far too much: is a quotation mark left open\?$/, labels.fileQuote],
  [/^is no user's id: (.+)$/, labels.fileUser],
  [/^is no date and time like 2026-01-31T08:30:00Z$/, labels.fileTime],
  [/^lies before the first year of the calendar$/, labels.fileBefore],
  [/^may have the day or the month first, and nothing says which$/, labels.fileDayFirst],
  [/^has not begun$/, labels.notBegun],
  [/^is taken: a new policy needs another one$/, labels.nameTaken],
  [/^is that of an inactive policy; it can be activated in Setup$/, labels.nameInactive],
];

const KNOWN = [...OF_A_FIELD, ...ORG_MESSAGES];

/** How both write them; a number of four digits may be a year. */
const DATE = /^\d{4}-\d\d-\d\d$/;
const NUMBER = /^-?\d{1,3}(,\d{3})+$|^-?\d+\.\d+$/;

/** A line for a form: the field, and what is wrong with it. */
const FIELD_AND_PROBLEM = /^([\w.[\]]+): (.+)$/;

/**
 * A message in the user's language where it is one of those that a form gives; any other as it is.
 * @template {string | null} Message
 * @param {Message} message one line or more, or none
 * @returns {Message}
 */
export function inUserLanguage(message) {
  return /** @type {Message} */ (
    message?.split("\n").map(lineInUserLanguage).join("\n") ?? message
  );
}

/** @param {string} line */
function lineInUserLanguage(line) {
  const whole = translated(line);
  const [, field, problem] = (whole === null && FIELD_AND_PROBLEM.exec(line)) || [];
  return whole ?? (field ? `${field}: ${translated(problem) ?? problem}` : line);
}

/** @param {string} message @returns {string | null} null where it is not known */
function translated(message) {
  for (const [pattern, label] of KNOWN) {
    const found = pattern.exec(message);
    if (found) {
      return fill(label, ...found.slice(1).map(asShown));
    }
  }
  return null;
}

/** What a message holds: a date, a number, or another message, such as why something was refused. @param {string} value */
function asShown(value) {
  if (DATE.test(value)) {
    return formatDate(value);
  }
  return NUMBER.test(value)
    ? formatNumber(Number(value.replaceAll(",", "")))
    : (translated(value) ?? value);
}
