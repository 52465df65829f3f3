// code-analyzer-suppress(eslint:@lwc/lwc-platform/no-inline-disable): each gives its reason
import getLoginPage from "@salesforce/apex/SeatwiseLoginsController.getLoginPage";
import getLoginWindowText from "@salesforce/apex/SeatwiseLoginsController.getLoginWindow";
import { readAnswer } from "c/apexAnswer";
import { LoadingCancelled, letPaint } from "c/populationLoader";

/**
 * @typedef {object} LoginHistory how far back the org's login history can be read
 * @property {string | null} from null where nothing can be read
 * @property {string} to
 * @property {number | null} rows
 * @property {string | null} problem why nothing can be read
 * @property {boolean} [isFinal] whether asking again, or a permission, would change nothing: the problem says what would
 */

/** @returns {Promise<LoginHistory>} */
export function getLoginHistory() {
  return readAnswer(getLoginWindowText());
}

/**
 * Pulls the login dates page by page into the session, which knows its window afterwards. A page goes into the core as
 * bytes, unopened. Done again after it was broken off, it merges: no day counts twice.
 * @param {object} options
 * @param {import("c/reviewSession").ReviewSession} options.session
 * @param {import("c/reviewSession").LoginWindow} options.window
 * @param {(rows: number) => void} options.onProgress
 * @param {{ cancelled: boolean }} options.cancellation
 */
export async function loadLogins({ session, window, onProgress, cancellation }) {
  const encoder = new TextEncoder();
  let rows = 0;
  /** @type {string | null} */
  let afterId = null;
  for (let done = false; !done;) {
    // Each page begins after the last id of the one before; the screen paints while it travels.
    // eslint-disable-next-line no-await-in-loop -- a page begins where the one before ended
    const page = await getLoginPage({ afterId });
    if (cancellation.cancelled) {
      throw new LoadingCancelled();
    }
    session.addLogins(encoder.encode(page.logins));
    rows += page.count;
    onProgress(rows);
    ({ lastId: afterId, done } = page);
    // eslint-disable-next-line no-await-in-loop -- a page begins where the one before ended
    await letPaint();
    if (cancellation.cancelled) {
      throw new LoadingCancelled();
    }
  }
  session.loginWindow = window;
}
