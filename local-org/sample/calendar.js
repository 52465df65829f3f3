/** @typedef {import("../../src/types.d.ts").Pause} Pause */

const DAY = 86_400_000;
/** How far from `asOf` the calendar reaches, in days. */
const REACH = 4000;

/** @param {string} date @returns {number} days since 1970 */
export function toDay(date) {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** @param {number} day @returns {string} */
export function toDate(day) {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The company's shutdowns around each new year. @param {string} asOf @returns {Pause[]} */
export function yearEndPauses(asOf) {
  const year = Number(asOf.slice(0, 4));
  return [-4, -3, -2, -1, 0].map((offset) => ({
    from: `${year + offset}-12-20`,
    to: `${year + offset + 1}-01-04`,
  }));
}

/** Counted days (R3) around one date. Days are numbers here, see `toDay`. */
export class Calendar {
  /** @param {string} asOf @param {Pause[]} pauses */
  constructor(asOf, pauses) {
    this.asOf = toDay(asOf);
    this.start = this.asOf - REACH;
    const paused = new Uint8Array(2 * REACH + 1);
    for (const { from, to } of pauses) {
      paused.fill(1, Math.max(0, toDay(from) - this.start), toDay(to) - this.start + 1);
    }
    /** Days up to here that are in no pause. */
    this.counts = new Int32Array(paused.length);
    for (let i = 1; i < paused.length; i += 1) this.counts[i] = this.counts[i - 1] + 1 - paused[i];
  }

  /** @param {number} a @param {number} b */
  counted(a, b) {
    return Math.max(0, this.counts[b - this.start] - this.counts[a - this.start]);
  }

  /** The first day t ≥ a with counted(a, t) ≥ k (R6). @param {number} a @param {number} k */
  first(a, k) {
    let t = a;
    while (this.counted(a, t) < k) t += 1;
    return t;
  }

  /** The last working day that makes somebody inactive for so many counted days today. @param {number} days */
  dayOfInactivity(days) {
    let day = this.asOf - days;
    while (this.counted(day, this.asOf) < days) day -= 1;
    return day;
  }
}
