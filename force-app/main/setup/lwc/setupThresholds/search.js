import { PolicySet } from "c/labAdvice";
import { getLoginHistory, loadLogins } from "c/labData";
import { replayRequest, savedThresholds, thresholdsOf } from "c/labPolicy";
import { gridAround, sweep } from "c/labSweep";

/**
 * @typedef {import("c/reviewSession").ReviewSession} ReviewSession
 * @typedef {{ policies: PolicySet, window: import("c/reviewSession").LoginWindow }} Found
 */

/** Mondays, as the schedule begins with. */
const RUN_WEEKDAY = 1;

/**
 * Plays about a thousand policies over the org's own logins, as the Policy Lab does; the logins that it has read already
 * are not read again.
 * @param {object} options
 * @param {ReviewSession} options.session
 * @param {string} options.vary the policy whose thresholds are looked for
 * @param {{ onRows: (rows: number, expected: number | null) => void, onShare: (share: number) => void }} options.progress
 * @param {{ cancelled: boolean }} options.cancellation
 * @returns {Promise<Found | { problem: string }>} with a problem where there is no history
 */
export async function searchThresholds({ session, vary, progress, cancellation }) {
  if (!session.loginWindow) {
    const { from, to, rows, problem } = await getLoginHistory();
    if (from === null) {
      return { problem: problem ?? "" };
    }
    await loadLogins({
      session,
      window: { from, to },
      onProgress: (read) => progress.onRows(read, rows),
      cancellation,
    });
  }
  const thresholds = savedThresholds(session, vary);
  const trial = { vary, runWeekday: RUN_WEEKDAY, thresholds, window: null };
  const { points } = await sweep({
    session,
    request: { ...replayRequest(session, trial), vary, ...gridAround(thresholds) },
    onProgress: progress.onShare,
    cancellation,
  });
  return {
    policies: new PolicySet(
      points.map((point) => ({ thresholds: thresholdsOf(point), totals: point.totals })),
    ),
    window: /** @type {import("c/reviewSession").LoginWindow} */ (session.loginWindow),
  };
}
