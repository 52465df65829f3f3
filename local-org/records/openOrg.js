import { momentOf } from "../apex/std/timeZone.js";
import { ApexOrg } from "../org/createOrg.js";
import { add } from "../org/seed.js";
import { addLogins } from "./loginHistory.js";
import { withMetadata } from "./metadata.js";
import { addPeople, LOCALES } from "./people.js";

/**
 * @typedef {import("../org.d.ts").Org} Org
 * @typedef {import("../org/schema/project.js").Project} Project
 */

const HOUR = 3_600_000;
/** Three hours after the weekly review: the next one is a week away. */
const START_HOUR = 9;
const ADMINS = "Seatwise_Admin";

/**
 * An org that runs the project's Apex on the described records. It begins at nine in the morning of its day, with the
 * admin at work; the page moves its clock.
 *
 * @param {Project} project
 * @param {Org} described
 * @param {{ language?: keyof typeof LOCALES, isFresh?: boolean }} [options] `language`: the admin's; `isFresh`: as it is after
 *   the installation, with no sender and no settings yet
 * @returns {ApexOrg}
 */
export function openOrg(project, described, { language = "en_US", isFresh = false } = {}) {
  const start = momentOf(
    described.timeZone,
    Date.parse(`${described.asOf}T00:00:00Z`) + START_HOUR * HOUR,
  );
  const org = new ApexOrg(withMetadata(project, described), { now: () => start });
  describeOrganization(org, described, LOCALES[language].locale, language);
  addSeats(org, described);
  if (!isFresh) addSettings(org, described);
  addPeople(org, described);
  addLogins(org, described.logins ?? []);
  org.store.commit();
  return org;
}

/** @param {ApexOrg} org @param {Org} described @param {string} locale @param {string} language of the admin */
function describeOrganization(org, { orgName, timeZone }, locale, language) {
  change(org, "Organization", org.organizationId, { name: orgName, timezonesidkey: timeZone });
  change(org, "User", org.userId, {
    timezonesidkey: timeZone,
    languagelocalekey: language,
    localesidkey: locale,
  });
  add(org, org.userId, "PermissionSetAssignment", {
    AssigneeId: org.userId,
    PermissionSetId: org.records.findBy("PermissionSet", "Name", ADMINS)?.get("id"),
  });
}

/** What was bought. Of a licence that users hold and nobody told about, the number stays open. @param {ApexOrg} org @param {Org} described */
function addSeats(org, { licenses, users }) {
  const held = new Set(users.map(({ license }) => license));
  const known = new Map(licenses.map((license) => [license.key, license]));
  for (const key of new Set([...known.keys(), ...held])) {
    if (key !== null && !org.records.findBy("UserLicense", "LicenseDefinitionKey", key)) {
      const name = known.get(key)?.name ?? key;
      add(org, org.userId, "UserLicense", { Name: name, LicenseDefinitionKey: key });
    }
  }
  for (const row of org.records.all("UserLicense")) {
    const key = row.get("licensedefinitionkey");
    if (key === "SFDC") continue;
    const { name, total } = known.get(key) ?? {
      name: row.get("name"),
      total: held.has(key) ? null : 0,
    };
    change(org, "UserLicense", row.get("id"), { name, totallicenses: total });
  }
}

/** @param {ApexOrg} org @param {Org} described */
function addSettings(org, { notices, run }) {
  const { maxDeactivations, maxDeactivationShare } = run.limits;
  add(org, org.userId, "OrgWideEmailAddress", {
    Address: notices.sender.address,
    DisplayName: notices.sender.name,
    IsAllowAllProfiles: true,
    IsVerified: true,
  });
  add(org, org.userId, "LicenseReviewSettings__c", {
    SetupOwnerId: org.organizationId,
    Mode__c: run.mode,
    MaxDeactivations__c: String(maxDeactivations),
    MaxDeactivationShare__c: String(maxDeactivationShare),
    SenderAddress__c: notices.sender.address,
    PortalUrl__c: notices.portalUrl,
    ResourcesUrl__c: notices.resourcesUrl,
    SupportContact__c: notices.supportContact,
  });
}

/** @param {ApexOrg} org @param {string} object @param {string} id @param {Record<string, any>} values by lower-case name */
function change(org, object, id, values) {
  const row = /** @type {Map<string, any>} */ (org.store.get(object, id));
  org.store.put(object, new Map([...row, ...Object.entries(values)]));
}
