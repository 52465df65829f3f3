/** Half of what is looked at between two moments of a known offset: nowhere are clocks changed twice within it. */
const STEP = 14 * 24 * 3_600_000;
const MINUTE = 60_000;

/**
 * When the clocks of a time zone were changed, and to which offset from UTC: the core has no time zones of its own.
 * @param {string} timeZone as IANA names it
 * @param {number} from milliseconds
 * @param {number} to
 * @returns {{ from: string, offsetMinutes: number }[]} the first holds from `from` on
 */
export function zoneTransitions(timeZone, from, to) {
  const offsetAt = offsetsOf(timeZone);
  const transitions = [{ from: iso(from), offsetMinutes: offsetAt(from) }];
  for (let known = from; known < to; known += STEP) {
    const next = Math.min(known + STEP, to);
    if (offsetAt(next) !== offsetAt(known)) {
      const at = changeBetween(offsetAt, known, next);
      transitions.push({ from: iso(at), offsetMinutes: offsetAt(at) });
    }
  }
  return transitions;
}

/** The first minute with the later offset. @param {(time: number) => number} offsetAt @param {number} before @param {number} after */
function changeBetween(offsetAt, before, after) {
  let [low, high] = [Math.floor(before / MINUTE), Math.ceil(after / MINUTE)];
  const offset = offsetAt(after);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * MINUTE) === offset) {
      high = middle;
    } else {
      low = middle;
    }
  }
  return high * MINUTE;
}

/** @param {string} timeZone @returns {(time: number) => number} minutes that local time is ahead of UTC */
function offsetsOf(timeZone) {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  /** @type {Map<number, number>} */
  const known = new Map();
  return (time) => {
    let offset = known.get(time);
    if (offset === undefined) {
      const part = Object.fromEntries(
        format.formatToParts(time).map(({ type, value }) => [type, Number(value)]),
      );
      const local = Date.UTC(
        part.year,
        part.month - 1,
        part.day,
        part.hour,
        part.minute,
        part.second,
      );
      offset = Math.round((local - time) / MINUTE);
      known.set(time, offset);
    }
    return offset;
  };
}

/** @param {number} time */
function iso(time) {
  return new Date(time).toISOString();
}
