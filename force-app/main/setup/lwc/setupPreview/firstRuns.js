/** @typedef {import("../../../../../src/types").Forecast["runs"][number]} Run */

/** As many runs as a reader takes in. */
const MOST_RUNS = 12;
/** An expected value below half a person is nobody. */
const SOMEBODY = 0.5;

/**
 * The first runs that do anything.
 * @param {Run[]} runs
 * @returns {Run[]}
 */
export function firstRuns(runs) {
  return runs
    .filter(({ firstWarnings, finalNotices, deactivations }) =>
      [firstWarnings, finalNotices, deactivations].some((count) => count >= SOMEBODY),
    )
    .slice(0, MOST_RUNS);
}

/**
 * As many deactivations as a run may make before it is held (R8).
 * @param {import("../../../../../src/types").Breaker} [breaker]
 * @returns {number | null} null where there is no limit
 */
export function limitOf(breaker) {
  const limits = [breaker?.maxDeactivations ?? null, breaker?.maxByShare ?? null].filter(
    (limit) => limit !== null,
  );
  return limits.length > 0 ? Math.min(...limits) : null;
}
