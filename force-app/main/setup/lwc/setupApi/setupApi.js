import getChecksText from "@salesforce/apex/SeatwiseSetupController.getChecks";
import getStateText from "@salesforce/apex/SeatwiseSetupController.getState";
import mark from "@salesforce/apex/SeatwiseSetupController.mark";
import { readAnswer } from "c/apexAnswer";
import { getSettings } from "c/settingsApi";

export { mark };

/**
 * @typedef {object} Check one thing that was looked at
 * @property {string} key
 * @property {"ok" | "hint" | "problem"} state a problem stands in the way of switching on
 * @property {string} code what exactly was found
 * @property {(string | number | string[])[]} values of the sentence
 * @property {string[]} details sentences below it
 *
 * @typedef {{ name: string, license: string, licenseKey: string | null, users: number | null }} Profile
 * @typedef {{ on: string, by: string | null }} Mark
 * @typedef {"thresholds" | "preview" | "mails"} MarkedStep
 *
 * @typedef {object} SetupAnswer
 * @property {string} asOf
 * @property {boolean} canManage
 * @property {import("c/runsApi").Mode} mode
 * @property {Check[]} checks
 * @property {Profile[]} profiles of external users; users is null where they are too many to be counted
 * @property {import("c/reviewSession").License[]} licenses
 * @property {import("../../../../../src/types").Policy[]} policies none where they cannot be read
 * @property {import("c/runsApi").Schedule | null} schedule
 * @property {string[]} recipients
 * @property {Partial<Record<MarkedStep, Mark>>} marks
 * @property {boolean} hasRun whether a run has finished
 * @property {boolean} hasNotified whether a run has sent a notice
 * @property {import("c/settingsApi").SettingsAnswer} settings
 */

const PARTS = ["access", "notices", "scope", "jobs"];

/** How far the set-up is: asked in parts, so that no call does all the work. @returns {Promise<SetupAnswer>} */
export async function getState() {
  const [state, settings, ...parts] = await Promise.all([
    readAnswer(getStateText()),
    getSettings(),
    ...PARTS.map((part) => readAnswer(getChecksText({ part }))),
  ]);
  const checks = parts.flatMap((part) => part.checks);
  return Object.assign(state, ...parts, { checks, settings });
}
