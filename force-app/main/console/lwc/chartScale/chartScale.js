/** What a step between two ticks may be, times a power of ten. */
const STEPS = [1, 2, 2.5, 5, 10];

/**
 * A scale of round numbers that holds both ends, and where a value lies on it.
 * @param {number} from
 * @param {number} to
 * @param {{ ticks?: number, whole?: boolean }} [options] about how many steps; whether only whole numbers make sense
 */
export function roundScale(from, to, { ticks = 4, whole = false } = {}) {
  const span = Math.max(to - from, whole ? 1 : 1e-6);
  const raw = Math.max(span / ticks, whole ? 1 : 0);
  const power = 10 ** Math.floor(Math.log10(raw));
  const fits = (/** @type {number} */ round) =>
    round >= raw * 0.999999 && (!whole || Number.isInteger(round));
  const step = STEPS.map((round) => round * power).find(fits) ?? 10 * power;
  const first = Math.floor(from / step) * step;
  const count = Math.max(1, Math.ceil((to - first) / step - 1e-9));
  const last = first + count * step;
  return {
    ticks: Array.from({ length: count + 1 }, (_, at) => first + at * step),
    /** Percent of the way from the first tick to the last. @param {number} value */
    percent: (value) => (100 * (value - first)) / (last - first),
  };
}

/**
 * Every so many of a row of things, that labels below them do not run into each other.
 * @param {number} count
 * @param {number} most
 */
export function everyFew(count, most) {
  const step = Math.max(1, Math.ceil(count / most));
  return Array.from({ length: Math.ceil(count / step) }, (_, at) => at * step);
}
