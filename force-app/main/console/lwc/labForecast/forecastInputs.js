/**
 * What a forecast is asked with, beside the policy.
 * @typedef {object} Inputs
 * @property {number} weeks
 * @property {number} firstWarningResponse 0 to 1
 * @property {number} finalNoticeResponse 0 to 1
 * @property {number} newUsersPerWeek
 * @property {number} abandonShare 0 to 1
 */

/** What is taken where nothing was measured. @type {Inputs} */
const ASSUMED = {
  weeks: 52,
  firstWarningResponse: 0.2,
  finalNoticeResponse: 0.3,
  newUsersPerWeek: 0,
  abandonShare: 0.1,
};

/** Fewer notices than these say nothing about the next ones. */
const ENOUGH_NOTICES = 20;

/**
 * What to begin with, and which of it was measured in this org.
 * @param {import("c/runsApi").Metrics | null} metrics of the runs that were
 * @param {number | null} arrivals new users a week in the days that were replayed
 * @returns {{ inputs: Inputs, measured: { firstWarningResponse: number | null, finalNoticeResponse: number | null, newUsersPerWeek: boolean } }} the notices that a response was measured by
 */
export function startingInputs(metrics, arrivals) {
  const first = measuredOf(metrics, "First Warning");
  const final = measuredOf(metrics, "Final Notice");
  return {
    inputs: {
      ...ASSUMED,
      firstWarningResponse: rounded(first?.rate) ?? ASSUMED.firstWarningResponse,
      finalNoticeResponse: rounded(final?.rate) ?? ASSUMED.finalNoticeResponse,
      newUsersPerWeek: arrivals ?? ASSUMED.newUsersPerWeek,
    },
    measured: {
      firstWarningResponse: first?.sent ?? null,
      finalNoticeResponse: final?.sent ?? null,
      newUsersPerWeek: arrivals !== null,
    },
  };
}

/** @param {import("c/runsApi").Metrics | null} metrics @param {string} notice */
function measuredOf(metrics, notice) {
  const found = metrics?.notices.find((row) => row.notice === notice);
  return found && found.sent >= ENOUGH_NOTICES && found.rate !== null ? found : null;
}

/** To whole percent. @param {number | null | undefined} rate */
function rounded(rate) {
  return typeof rate === "number" ? Math.round(rate * 100) / 100 : null;
}

/**
 * New users a week, by how many more take part in the last run than in the first; null with less than two runs.
 * @param {import("../../../../../src/types").Replay["runs"]} runs
 */
export function arrivalsPerWeek(runs) {
  if (runs.length < 2) {
    return null;
  }
  const people = (/** @type {Record<string, number>} */ stages) =>
    Object.values(stages).reduce((sum, count) => sum + count, 0);
  const more = people(runs[runs.length - 1].stages) - people(runs[0].stages);
  return Math.round((10 * more) / (runs.length - 1)) / 10;
}
