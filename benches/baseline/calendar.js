/** Days as numbers (0 is 1970-01-01) and a policy's pauses (R3). */

/** 9999-12-31: later dates are clamped to it. */
export const LAST_DAY = parseDay("9999-12-31");

/**
 * @param {string} iso "YYYY-MM-DD"
 * @returns {number}
 */
export function parseDay(iso) {
  return Date.parse(iso) / 86_400_000;
}

/**
 * @param {number} day
 * @returns {string} "YYYY-MM-DD"
 */
export function formatDay(day) {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Inclusive ranges of days that do not count, merged and in order. */
export class Pauses {
  /** @param {import("../../src/types.js").Pause[]} pauses */
  constructor(pauses) {
    /** @type {{ from: number, to: number }[]} */
    this.ranges = [];
    const sorted = pauses
      .map(({ from, to }) => ({ from: parseDay(from), to: parseDay(to) }))
      .sort((a, b) => a.from - b.from);
    for (const range of sorted) {
      const last = this.ranges.at(-1);
      if (last && range.from <= last.to + 1) {
        last.to = Math.max(last.to, range.to);
      } else {
        this.ranges.push(range);
      }
    }
  }

  /**
   * The days in (a, b] that lie in no pause; 0 where b ≤ a.
   * @param {number} a
   * @param {number} b
   */
  counted(a, b) {
    if (b <= a) return 0;
    let days = b - a;
    for (const { from, to } of this.ranges) {
      if (from > b) break;
      if (to > a) days -= Math.min(to, b) - Math.max(from, a + 1) + 1;
    }
    return days;
  }

  /**
   * R6: the first day t ≥ a with counted(a, t) ≥ k.
   * @param {number} a
   * @param {number} k
   */
  first(a, k) {
    let t = a + k;
    for (const { from, to } of this.ranges) {
      const start = Math.max(from, a + 1);
      if (start > t) break;
      if (to >= start) t += to - start + 1;
    }
    return Math.min(t, LAST_DAY);
  }

  /**
   * The last day of the pause that holds `day`, adjacent pauses being one; null outside.
   * @param {number} day
   */
  endOf(day) {
    return this.ranges.find(({ from, to }) => from <= day && day <= to)?.to ?? null;
  }
}
