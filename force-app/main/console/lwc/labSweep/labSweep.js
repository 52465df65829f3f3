import { STANDARD } from "c/labPolicy";
import { LoadingCancelled, letPaint } from "c/populationLoader";
import { inSlices } from "c/slicedWork";

const FEWEST_DAYS = 30;
const MOST_DAYS = 180;
const LONGEST = 3650; // R4
/** Steps between the fewest and the most days. */
const STEPS = 15;

/**
 * Days to try for the three thresholds, about 1,000 combinations that make a policy: even steps from 30 to 180 days,
 * or as far as half as long again as the policy waits, and between them the days of today's policy and of the default.
 * @param {import("c/labPolicy").Thresholds} current
 */
export function gridAround(current) {
  const furthest = Math.max(MOST_DAYS, Math.ceil((1.5 * current.deactivationDays) / 30) * 30);
  const step = Math.ceil((furthest - FEWEST_DAYS) / STEPS / 5) * 5;
  const even = Array.from({ length: STEPS + 1 }, (_, at) => FEWEST_DAYS + at * step);
  const between = [45, 105];
  const days = new Set([
    ...even,
    ...between,
    ...Object.values(STANDARD),
    ...Object.values(current),
  ]);
  const sorted = [...days].filter((day) => day >= 1 && day <= LONGEST).sort((a, b) => a - b);
  return {
    firstWarningDays: sorted.slice(0, -2),
    finalNoticeDays: sorted.slice(1, -1),
    deactivationDays: sorted.slice(2),
  };
}

/** The last sweep of each session that waits or runs. @type {WeakMap<import("c/reviewSession").ReviewSession, Promise<unknown>>} */
const last = new WeakMap();

/**
 * Replays the whole grid in slices: the page goes on living between them. The core holds one sweep at a time: each waits
 * for the one before.
 * @param {object} options
 * @param {import("c/reviewSession").ReviewSession} options.session
 * @param {import("../../../../../src/types").SweepRequest} options.request
 * @param {(share: number) => void} options.onProgress the share that is done
 * @param {{ cancelled: boolean }} options.cancellation
 */
export function sweep({ session, request, onProgress, cancellation }) {
  const before = last.get(session) ?? Promise.resolve();
  const turn = before.then(() => sweepNow({ session, request, onProgress, cancellation }));
  // Whoever asked hears of a failure; the next one's turn comes all the same.
  last.set(
    session,
    turn.catch(() => {}),
  );
  return turn;
}

/**
 * @param {object} options
 * @param {import("c/reviewSession").ReviewSession} options.session
 * @param {import("../../../../../src/types").SweepRequest} options.request
 * @param {(share: number) => void} options.onProgress
 * @param {{ cancelled: boolean }} options.cancellation
 */
async function sweepNow({ session, request, onProgress, cancellation }) {
  await letPaint();
  if (cancellation.cancelled) {
    throw new LoadingCancelled();
  }
  const steps = session.beginSweep(request);
  const goOn = (/** @type {number} */ some) => session.continueSweep(some);
  await inSlices({ steps, goOn, onProgress, cancellation });
  return session.sweepAnswer();
}
