import { momentOf } from "../apex/std/timeZone.js";
import { ApexDate, ApexDatetime } from "../apex/values.js";
import { add } from "../org/seed.js";

/**
 * What an org has of its usage when somebody first looks: the snapshots of before, and the project's own job, scheduled
 * and run. Not when the org opens: many look at nothing of it.
 *
 * @typedef {import("../org/createOrg.js").ApexOrg} ApexOrg
 * @typedef {import("../org.d.ts").Org} Org
 * @typedef {import("../org.d.ts").Usage} Usage
 */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** When the job runs: five in the morning. */
const RUN_HOUR = 5;
/** With more users the job goes on while the page is looked at. */
const MOST_AT_ONCE = 10_000;
const BUCKETS = [
  "Users0__c",
  "Users1__c",
  "Users2__c",
  "Users3To5__c",
  "Users6To10__c",
  "Users11To20__c",
  "Users21AndMore__c",
];

/** @param {ApexOrg} org @param {Org} described */
export function prepareUsage(org, described) {
  const usage = described.usage?.read();
  if (!usage) return;
  addMonths(org, usage, described.timeZone);
  addSeats(org, usage);
  addContract(org, usage);
  org.store.commit();
  org.executeAnonymousStatic("UsageSchedule", "schedule", [null]);
  org.executeAnonymousStatic("UsageJob", "start");
  if (described.users.length <= MOST_AT_ONCE) org.jobs.runAll();
}

/** @param {ApexOrg} org @param {Usage} usage @param {string} timeZone */
function addMonths(org, { months }, timeZone) {
  for (const row of months) {
    const first = dayOf(row.firstDay ?? `${row.month}-01`);
    const end = first + (row.loginsByDay?.length ?? 0);
    add(org, org.userId, "AuthenticationMonth__c", {
      Key__c: `${row.firstDay} ${row.license}`,
      FirstDay__c: new ApexDate(first),
      LicenseKey__c: row.license,
      Logins__c: String(row.logins),
      ActiveUsers__c: String(row.activeUsers),
      AddressableUsers__c: String(row.addressableUsers),
      ...Object.fromEntries(BUCKETS.map((name, i) => [name, String(row.distribution[i])])),
      LoginsByDay__c: JSON.stringify(row.loginsByDay),
      IsComplete__c: row.isComplete,
      Source__c: "Snapshot",
      ComputedAt__c: runAfter(end, timeZone),
    });
  }
}

/** The first Monday's run from a day on. @param {number} day @param {string} timeZone */
function runAfter(day, timeZone) {
  // The first of January 1970 was a Thursday.
  const monday = day + ((4 - (day % 7) + 7) % 7);
  return new ApexDatetime(momentOf(timeZone, monday * DAY + RUN_HOUR * HOUR));
}

/** @param {ApexOrg} org @param {Usage} usage */
function addSeats(org, { seats }) {
  for (const { date, key, name, total, used } of seats) {
    add(org, org.userId, "LicenseSnapshot__c", {
      Key__c: `${date} ${key}`,
      Date__c: new ApexDate(dayOf(date)),
      LicenseKey__c: key,
      LicenseName__c: name,
      Total__c: String(total),
      Used__c: String(used),
    });
  }
}

/** @param {ApexOrg} org @param {Usage} usage */
function addContract(org, { contract, terms, loginLicense }) {
  add(org, org.userId, "AuthenticationContract__c", {
    Contract__c: JSON.stringify(contract),
    Terms__c: JSON.stringify(terms),
  });
  const license = org.records.findBy("UserLicense", "LicenseDefinitionKey", loginLicense);
  const start = dayOf(`${contract.startMonth}-01`);
  add(org, org.userId, "TenantUsageEntitlement", {
    MasterLabel: `${license?.get("name")} logins`,
    CurrentAmountAllowed: String(contract.monthlyCommitment),
    StartDate: new ApexDate(start),
    EndDate: new ApexDate(dayOf(`${Number(contract.startMonth.slice(0, 4)) + 1}-01-01`) - 1),
    Frequency: "Monthly",
  });
}

/** @param {string} date @returns {number} days since 1970 */
function dayOf(date) {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}
