import { notifyRecordUpdateAvailable } from "lightning/uiRecordApi";

/** @typedef {import("lightning/navigation").PageReference} PageReference */

/** The page of a record. @param {"User" | "Account"} objectApiName @param {string} recordId @returns {PageReference} */
export function recordPage(objectApiName, recordId) {
  return {
    type: "standard__recordPage",
    attributes: { objectApiName, recordId, actionName: "view" },
  };
}

/** The console with its users searched for. @param {string} search @returns {PageReference} */
export function consolePage(search) {
  return {
    type: "standard__navItemPage",
    attributes: { apiName: "Seatwise_Console" },
    state: { c__search: search },
  };
}

/**
 * The rest of a record's page shows what it read before an act: it is told to read anew.
 * @param {(string | null | undefined)[]} recordIds
 */
export async function tellPage(recordIds) {
  const records = recordIds.flatMap((recordId) => (recordId ? [{ recordId }] : []));
  await notifyRecordUpdateAvailable(records);
}
