import getLicensesOfText from "@salesforce/apex/SeatwiseUsageController.getLicensesOf";
import getMonthsText from "@salesforce/apex/SeatwiseUsageController.getMonths";
import getSnapshotJobText from "@salesforce/apex/SeatwiseUsageController.getSnapshotJob";
import importMonthsText from "@salesforce/apex/SeatwiseUsageController.importMonths";
import saveContractText from "@salesforce/apex/SeatwiseUsageController.saveContract";
import scheduleSnapshotsAt from "@salesforce/apex/SeatwiseUsageController.scheduleSnapshots";
import startSnapshotNow from "@salesforce/apex/SeatwiseUsageController.startSnapshot";
import unscheduleSnapshotsNow from "@salesforce/apex/SeatwiseUsageController.unscheduleSnapshots";
import { readAnswer } from "c/apexAnswer";

/**
 * @typedef {import("../../../../../src/commitment/types").AuthenticationMonth} AuthenticationMonth
 * @typedef {import("../../../../../src/commitment/types").Contract} Contract
 *
 * @typedef {object} Terms what the admin states about a contract and no data can tell
 * @property {number | null} [memberPricePerSeatMonth]
 * @property {boolean | null} [isModelChoiceDocumented]
 * @property {boolean | null} [isFootprintCoordinated]
 * @property {number[] | null} [seasonMonths] calendar months
 * @property {string[] | null} [licenses] those that the contract is for
 * @property {Record<string, number> | null} [logins] typed by hand for months of the term that nothing was counted in
 *
 * @typedef {object} Entitlement what the org says that it may use; null where it does not say
 * @property {string} license
 * @property {number | null} monthlyLogins
 * @property {number | null} used
 * @property {string | null} startDate
 * @property {string | null} endDate
 * @property {string | null} frequency
 *
 * @typedef {object} Months what the org knows of its logins
 * @property {string} asOf
 * @property {string} timeZone the org's, which all days are in
 * @property {number} monthStartDay
 * @property {AuthenticationMonth[]} rows ascending by month and licence
 * @property {{ lastRun: string | null, nextRun: string | null, problem: string | null }} job
 * @property {string | null} historyFrom
 * @property {boolean} canManage
 * @property {Entitlement[]} entitlements
 * @property {Contract | null} contract as last saved
 * @property {Terms | null} terms as last saved
 * @property {import("c/reviewSession").License[]} licenses
 * @property {{ date: string, license: string, total: number, used: number }[]} snapshots
 *
 * @typedef {object} SnapshotJob
 * @property {string | null} status of an async job; null before the first run
 * @property {number} processed
 * @property {number} total
 * @property {number} errors
 * @property {string | null} message
 */

/** @returns {Promise<Months>} */
export function getMonths() {
  return readAnswer(getMonthsText());
}

/** @param {Contract} contract @param {Terms} terms */
export function saveContract(contract, terms) {
  return saveContractText({ contract: JSON.stringify({ contract, terms }) });
}

/**
 * What of the terms the core's contract review asks for; null where nothing is stated.
 * @param {Terms} terms
 */
export function statedFacts(terms) {
  return {
    memberPricePerSeatMonth: terms.memberPricePerSeatMonth ?? null,
    isModelChoiceDocumented: terms.isModelChoiceDocumented ?? null,
    isFootprintCoordinated: terms.isFootprintCoordinated ?? null,
    seasonMonths: terms.seasonMonths ?? null,
  };
}

/**
 * All of the rows or none of them.
 * @param {{ source: string, rows: (AuthenticationMonth & { replace?: boolean })[] }} months
 * @returns {Promise<{ inserted: number, replaced: number, kept: number }>}
 */
export function importMonths(months) {
  return readAnswer(importMonthsText({ months: JSON.stringify(months) }));
}

/** @param {string[]} userIds 2,000 at most @returns {Promise<Record<string, string>>} their licences' keys */
export function getLicensesOf(userIds) {
  return readAnswer(getLicensesOfText({ userIds }));
}

export function startSnapshot() {
  return startSnapshotNow();
}

/** @returns {Promise<SnapshotJob>} */
export function getSnapshotJob() {
  return readAnswer(getSnapshotJobText());
}

/** @param {string | null} cron null for the default */
export function scheduleSnapshots(cron) {
  return scheduleSnapshotsAt({ cron });
}

export function unscheduleSnapshots() {
  return unscheduleSnapshotsNow();
}
