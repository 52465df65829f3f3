import { LoadingCancelled } from "c/populationLoader";
import { inSlices } from "c/slicedWork";

/** @typedef {import("c/reviewSession").ReviewSession} ReviewSession */

/** The last replay of each session that waits or runs. @type {WeakMap<ReviewSession, Promise<unknown>>} */
const last = new WeakMap();

/**
 * What a policy would have done (R9), in slices. The core holds one such replay at a time: each waits for the one before.
 * Rejects with the core's problems, or as cancelled.
 * @param {object} options
 * @param {ReviewSession} options.session with its logins
 * @param {import("../../../../../src/types").ReplayRequest} options.request
 * @param {{ cancelled: boolean }} options.cancellation
 * @param {() => boolean} [options.isWanted] asked when its turn comes: a newer one may have taken its place
 * @returns {Promise<import("../../../../../src/types").Replay>}
 */
export function replayInTurn({ session, request, cancellation, isWanted = () => true }) {
  const replay = async () => {
    if (cancellation.cancelled || !isWanted()) {
      throw new LoadingCancelled();
    }
    const steps = session.beginReplay(request);
    const goOn = (/** @type {number} */ some) => session.continueReplay(some);
    await inSlices({ steps, goOn, cancellation });
    return session.replayAnswer();
  };
  const before = last.get(session) ?? Promise.resolve();
  const turn = before.then(replay);
  // Whoever asked hears of a failure; the next one's turn comes all the same.
  last.set(
    session,
    turn.catch(() => {}),
  );
  return turn;
}
