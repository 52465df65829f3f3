import getChangesText from "@salesforce/apex/SeatwiseSettingsController.getChanges";
import getSettingsText from "@salesforce/apex/SeatwiseSettingsController.getSettings";
import previewNoticeText from "@salesforce/apex/SeatwiseSettingsController.previewNotice";
import saveSettingsText from "@salesforce/apex/SeatwiseSettingsController.saveSettings";
import { readAnswer } from "c/apexAnswer";

/**
 * @typedef {object} Settings what an admin may change; an empty text or null is "not set"
 * @property {import("c/runsApi").Mode} mode
 * @property {number | null} maxDeactivations
 * @property {boolean} noMaxDeactivations
 * @property {number | null} maxDeactivationShare
 * @property {boolean} noMaxDeactivationShare
 * @property {string | null} senderAddress
 * @property {string | null} portalUrl
 * @property {string | null} resourcesUrl
 * @property {string | null} supportContact
 * @property {number | null} dailyEmailBudget
 *
 * @typedef {Settings & { stamp: string, senders: string[], canManage: boolean, problems: string[] }} SettingsAnswer
 *
 * @typedef {object} Change of the settings or of a policy, as the log has it
 * @property {string} id
 * @property {string} action `settingsChange` or `policyChange`
 * @property {string} outcome
 * @property {string | null} policy
 * @property {string | null} change from and to
 * @property {string | null} error
 * @property {string} changedAt
 * @property {string | null} actor
 *
 * @typedef {object} NoticePreview
 * @property {string} kind
 * @property {string | null} language
 * @property {string | null} from
 * @property {string | null} to
 * @property {string | null} subject
 * @property {string | null} html
 * @property {string | null} text
 * @property {string[]} problems
 */

/** @returns {Promise<SettingsAnswer>} */
export function getSettings() {
  return readAnswer(getSettingsText());
}

/**
 * @param {Settings & { stamp: string }} settings with the stamp that they were read with: settings that somebody else has
 * changed since are not replaced
 */
export function saveSettings(settings) {
  return saveSettingsText({ settings: JSON.stringify(settings) });
}

/** The newest first. @returns {Promise<{ changes: Change[] }>} */
export function getChanges() {
  return readAnswer(getChangesText());
}

/** @param {{ kind: string, userId: string }} query @returns {Promise<NoticePreview>} */
export function previewNotice(query) {
  return readAnswer(previewNoticeText(query));
}
