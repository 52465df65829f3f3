import { fill, words } from "./words/words.js";

/**
 * What the Policy Lab is told of an export without logins: no permission is missing and no reading will find them.
 *
 * @returns {Record<string, () => unknown>} by the Apex method that is not asked
 */
export function answersWithoutLogins() {
  const problem = fill(words.org.noLogins, { button: words.page.openExport });
  const window = { from: null, to: null, rows: null, problem, isFinal: true };
  return { "SeatwiseLoginsController.getLoginWindow": () => JSON.stringify(window) };
}
