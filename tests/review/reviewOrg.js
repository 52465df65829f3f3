/**
 * An org with partner users in which the review runs: for stories over scopes, runs and weeks. What an org does by
 * itself between two transactions is done here by `settle`.
 */
import { fileURLToPath } from "node:url";
import { ApexDate, ApexDatetime } from "../../local-org/apex/values.js";
import { dateText } from "../../local-org/apex/text.js";
import { packOrg } from "../../local-org/build/org.js";
import { ApexOrg } from "../../local-org/org/createOrg.js";
import { unpack } from "../../local-org/org/schema/packed.js";
import { add } from "../../local-org/org/seed.js";
import { OrgView } from "./orgView.js";

/**
 * @typedef {import("../../local-org/org/store/store.js").Row} Row
 *
 * @typedef {object} Partner what a partner user starts with; dates as "YYYY-MM-DD"
 * @property {string | null} [lastLogin] null: never
 * @property {string} [created]
 * @property {string | null} [stage]
 * @property {string | null} [noticeDate]
 * @property {string | null} [dueDate]
 * @property {string | null} [exemptUntil]
 * @property {string} [profile]
 * @property {string} [account] the name of the account; one is made for each name
 */

const FORCE_APP = fileURLToPath(new URL("../../force-app", import.meta.url));
/** Compiled once, for all orgs of a test file. */
const { compiled, ...PROJECT } = JSON.parse(packOrg(FORCE_APP));
const DAY = 86_400_000;
const SETTINGS = "LicenseReviewSettings__c";
const DEFAULTS = {
  Mode__c: "Enforce",
  SenderAddress__c: "partners@example.com",
  PortalUrl__c: "https://partners.example.com",
  SupportContact__c: "support@example.com",
};

/** Monday, 2026-03-02. Runs happen at 15:00 GMT: morning in the org's time zone, on the same day. */
export const MONDAY = "2026-03-02";

/** @param {string} date @param {number} days @returns {string} */
export function plus(date, days) {
  return dateText(Date.parse(date) / DAY + days);
}

/** The project, ready to make orgs of. */
export function project() {
  return { ...unpack(PROJECT), compiled };
}

export class ReviewOrg extends OrgView {
  /** @param {{ on?: string, settings?: Record<string, any> }} [options] */
  constructor({ on = MONDAY, settings = {} } = {}) {
    const time = { now: morningOf(on) };
    super(new ApexOrg(project(), { now: () => time.now }));
    this.time = time;
    /** @type {Map<string, string>} */
    this.accounts = new Map();
    this.serial = 0;
    this.#change("User", this.admin, { LastName: "Admin" });
    this.#grant("Seatwise_Admin", this.admin);
    for (const license of this.org.records.all("UserLicense")) {
      this.#change("UserLicense", license.get("id"), { TotalLicenses: 20_000 });
    }
    add(this.org, this.admin, "OrgWideEmailAddress", {
      Address: DEFAULTS.SenderAddress__c,
      DisplayName: "Partner team",
      IsVerified: true,
    });
    add(this.org, this.admin, SETTINGS, { SetupOwnerId: this.org.organizationId, ...DEFAULTS });
    this.org.store.commit();
    this.set(settings);
  }

  /** Morning of a day. @param {string} date */
  moveTo(date) {
    this.time.now = morningOf(date);
  }

  get clock() {
    return this.time.now;
  }

  set clock(ms) {
    this.time.now = ms;
  }

  get today() {
    return dateText(Math.floor(this.clock / DAY));
  }

  /** Changes the settings of the org. @param {Record<string, any>} fields */
  set(fields) {
    const [row] = this.org.records.all(SETTINGS);
    this.#change(SETTINGS, row.get("id"), fields);
  }

  /** @param {number} count @param {Partner} [partner] all alike @returns {string[]} their ids */
  addPartners(count, partner = {}) {
    const ids = Array.from({ length: count }, () => this.#addPartner(partner));
    this.org.store.commit();
    this.partners.push(...ids);
    return ids;
  }

  /** @param {Partner} partner */
  #addPartner({
    lastLogin = null,
    created = "2024-01-01",
    stage = null,
    noticeDate = null,
    dueDate = null,
    exemptUntil = null,
    profile = "Partner Portal User",
    account = "Acme Partners",
  }) {
    const { org, admin } = this;
    const serial = (this.serial += 1);
    const ContactId = add(org, admin, "Contact", {
      LastName: `Partner ${serial}`,
      AccountId: this.account(account),
    });
    return add(org, admin, "User", {
      FirstName: "Pat",
      LastName: `Partner ${serial}`,
      Username: `partner${serial}@example.com`,
      Email: `partner${serial}@example.com`,
      IsActive: true,
      ContactId,
      ProfileId: org.records.findBy("Profile", "Name", profile)?.get("id"),
      LanguageLocaleKey: "en_US",
      LocaleSidKey: "en_US",
      TimeZoneSidKey: "America/Los_Angeles",
      EmailEncodingKey: "UTF-8",
      CreatedDate: noonOf(created),
      LastLoginDate: lastLogin && noonOf(lastLogin),
      LicenseReviewStage__c: stage,
      LastNotificationSentDate__c: dateOf(noticeDate),
      LicenseReviewDueDate__c: dateOf(dueDate),
      LicenseReviewExemptUntil__c: dateOf(exemptUntil),
    });
  }

  /** @param {string} name @returns {string} its id */
  account(name) {
    const known = this.accounts.get(name);
    if (known) return known;
    const id = add(this.org, this.admin, "Account", { Name: name });
    this.accounts.set(name, id);
    return id;
  }

  /** A user logs in now. @param {string} userId */
  logIn(userId) {
    this.#change("User", userId, { LastLoginDate: new ApexDatetime(this.clock) });
  }

  /** An admin of the product beside the first one. @returns {string} the id */
  addAdmin() {
    const serial = (this.serial += 1);
    const id = add(this.org, this.admin, "User", {
      FirstName: "Bea",
      LastName: `Admin ${serial}`,
      Username: `admin${serial}@example.com`,
      Email: `admin${serial}@example.com`,
      IsActive: true,
      ProfileId: this.org.records.findBy("Profile", "Name", "System Administrator")?.get("id"),
      LanguageLocaleKey: "en_US",
      TimeZoneSidKey: "America/Los_Angeles",
    });
    this.#grant("Seatwise_Admin", id);
    this.org.store.commit();
    return id;
  }

  /** Records as somebody else would leave them: past triggers and rules. @param {string} object @param {string} id @param {Record<string, any>} fields */
  change(object, id, fields) {
    this.#change(object, id, fields);
  }

  /** @param {string} object @param {string} id @param {Record<string, any>} fields */
  #change(object, id, fields) {
    const row = /** @type {Row} */ (this.org.store.get(object, id));
    const changes = Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]);
    this.org.store.put(object, new Map([...row, .../** @type {[string, any][]} */ (changes)]));
    this.org.store.commit();
  }

  /** @param {string} name @param {string} userId */
  #grant(name, userId) {
    add(this.org, this.admin, "PermissionSetAssignment", {
      AssigneeId: userId,
      PermissionSetId: this.org.records.findBy("PermissionSet", "Name", name)?.get("id"),
    });
  }
}

/** @param {string} date */
function morningOf(date) {
  return Date.parse(`${date}T15:00:00Z`);
}

/** @param {string} date */
function noonOf(date) {
  return new ApexDatetime(Date.parse(`${date}T20:00:00Z`));
}

/** @param {string | null} date */
function dateOf(date) {
  return date === null ? null : new ApexDate(Date.parse(date) / DAY);
}
