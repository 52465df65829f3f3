import endExemption from "@salesforce/apex/SeatwiseUsersController.endExemption";
import exempt from "@salesforce/apex/SeatwiseUsersController.exempt";
import getHistoryText from "@salesforce/apex/SeatwiseUsersController.getHistory";
import holdUntil from "@salesforce/apex/SeatwiseUsersController.holdUntil";
import reactivate from "@salesforce/apex/SeatwiseUsersController.reactivate";
import setAccountPolicy from "@salesforce/apex/SeatwiseUsersController.setAccountPolicy";
import { readAnswer } from "c/apexAnswer";

export { endExemption, exempt, holdUntil, reactivate, setAccountPolicy };

/** @typedef {{ id: string, isDone: boolean, message: string | null }} UserActResult */

/** The most users that one reactivation takes. */
export const MOST_AT_ONCE = 200;

/**
 * What the log says about a user, newest first.
 * @param {string} userId
 * @returns {Promise<{ entries: import("c/runsApi").Entry[] }>}
 */
export function getHistory(userId) {
  return readAnswer(getHistoryText({ userId }));
}
