/**
 * The custom metadata that an admin of the described org would deploy: its policies and its prices, in the place of the
 * project's own.
 *
 * @typedef {import("../org.d.ts").Org} Org
 * @typedef {import("../org/schema/project.js").MetadataRecord} MetadataRecord
 * @typedef {import("../../src/types.d.ts").Policy} Policy
 * @typedef {import("../../src/types.d.ts").Price} Price
 */

const POLICY = "LicenseReviewPolicy__mdt";
const PRODUCT = "LicenseProduct__mdt";

/** @template {{ records: MetadataRecord[] }} Project @param {Project} project @param {Org} described @returns {Project} */
export function withMetadata(project, { policies, prices, currency }) {
  const others = project.records.filter(({ type }) => type !== POLICY && type !== PRODUCT);
  return {
    ...project,
    records: [
      ...others,
      ...policies.map(policyRecord),
      ...Object.entries(prices).map(([key, price]) => productRecord(key, price, currency)),
    ],
  };
}

/** @param {Policy} policy @param {number} place @returns {MetadataRecord} */
function policyRecord({ name, pauses, match, ...numbers }, place) {
  const namesNobody = match?.profiles?.length === 0;
  const lines = (/** @type {string[] | null | undefined} */ items) => items?.join("\n") || null;
  return record(POLICY, name, {
    Active__c: "true",
    Priority__c: String(place + 1),
    FirstWarningDays__c: text(numbers.firstWarningDays),
    FinalNoticeDays__c: text(numbers.finalNoticeDays),
    DeactivationDays__c: text(numbers.deactivationDays),
    MinDaysInFirstWarning__c: text(numbers.minDaysInFirstWarning),
    MinDaysInFinalNotice__c: text(numbers.minDaysInFinalNotice),
    ReactivationGraceDays__c: text(numbers.reactivationGraceDays),
    NoticeValidityDays__c: text(numbers.noticeValidityDays),
    Pauses__c: lines(pauses?.map(({ from, to }) => `${from} to ${to}`)),
    Profiles__c: lines(match?.profiles),
    LicenseKeys__c: lines(match?.licenses),
    OnlyNamedAccounts__c: String(namesNobody),
  });
}

/** @param {string} key @param {Price} price @param {string} currency @returns {MetadataRecord} */
function productRecord(key, price, currency) {
  return record(PRODUCT, key, {
    LicenseKey__c: key,
    Model__c: price.model,
    Price__c: price.model === "member" ? text(price.pricePerSeatMonth) : null,
    Currency__c: currency,
  });
}

/** @param {string} type @param {string} label @param {Record<string, string | null>} values @returns {MetadataRecord} */
function record(type, label, values) {
  return {
    type,
    name: label.replace(/\W+/g, "_"),
    label,
    isProtected: false,
    values: new Map(Object.entries(values)),
  };
}

/** @param {number | null | undefined} number */
function text(number) {
  return number === null || number === undefined ? null : String(number);
}
