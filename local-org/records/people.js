import { Days } from "./days.js";

/**
 * Puts the described users into an org, with their profiles, contacts and accounts. Straight into the store: a hundred
 * thousand users are nothing that DML is made for.
 *
 * @typedef {import("../org.d.ts").Org} Org
 * @typedef {import("../org.d.ts").OrgUser} OrgUser
 * @typedef {import("../org/org.js").Org} Store
 */

/** What the language of a user brings with it. */
export const LOCALES = {
  en_US: { locale: "en_US", timeZone: "America/New_York" },
  de: { locale: "de_DE", timeZone: "Europe/Berlin" },
};

/** A user of whom no profile is known has one without a name that says so. */
const UNKNOWN_PROFILE = "Profile not in the export";

/** @param {Store} org @param {Org} described */
export function addPeople(org, { users, timeZone }) {
  const people = new People(org, timeZone);
  for (const user of users) people.add(user);
}

class People {
  /** @param {Store} org @param {string} timeZone */
  constructor(org, timeZone) {
    this.org = org;
    this.days = new Days(timeZone);
    /** @type {Map<string, string>} */
    this.profiles = new Map();
    /** @type {Map<string, string>} */
    this.accounts = new Map();
    this.licenses = new Map(
      org.records.all("UserLicense").map((row) => [row.get("licensedefinitionkey"), row.get("id")]),
    );
    for (const row of org.records.all("Profile")) {
      this.profiles.set(profileKey(row.get("name"), row.get("userlicenseid")), row.get("id"));
    }
    this.serial = 0;
  }

  /** @param {OrgUser} user */
  add(user) {
    const { org, days } = this;
    this.serial += 1;
    const name = splitName(user.name ?? user.id);
    const address = `${addressName(user.name)}.${this.serial}@example.com`;
    const language = user.language ?? "en_US";
    const createdDate = days.moment(user.createdDate);
    /** @type {[string, any][]} */
    const values = [
      ["id", user.id],
      ["createddate", createdDate],
      ["firstname", name.first],
      ["lastname", name.last],
      ["alias", name.last.slice(0, 8)],
      ["username", address],
      ["email", address],
      ["communitynickname", `partner${this.serial}`],
      ["emailencodingkey", "UTF-8"],
      ["languagelocalekey", language],
      ["localesidkey", LOCALES[language].locale],
      ["timezonesidkey", LOCALES[language].timeZone],
      ["isactive", user.isActive],
      ["profileid", this.profileOf(user)],
      ["contactid", this.contactOf(user, name, createdDate)],
      ["lastlogindate", days.moment(user.lastLoginDate)],
      ["licensereviewstage__c", user.stage],
      ["lastnotificationsentdate__c", days.date(user.lastNotificationSentDate)],
      ["licensereviewduedate__c", days.date(user.dueDate)],
      ["licensereviewexemptuntil__c", days.date(user.exemptUntil)],
    ];
    org.store.put("User", new Map(values));
  }

  /** @param {OrgUser} user @returns {string} */
  profileOf({ profile, license }) {
    const name = profile ?? UNKNOWN_PROFILE;
    const licenseId = license === null ? null : (this.licenses.get(license) ?? null);
    const key = profileKey(name, licenseId);
    const known = this.profiles.get(key);
    if (known) return known;
    const values = { name, userlicenseid: licenseId, usertype: "PowerPartner" };
    const id = this.put("Profile", values);
    this.profiles.set(key, id);
    return id;
  }

  /** @param {OrgUser} user @param {{ first: string | null, last: string }} name @param {any} createdDate */
  contactOf({ account, policy }, { first, last }, createdDate) {
    if (account === null && policy === null) return null;
    const accountid = this.accountOf(account, policy);
    return this.put("Contact", {
      accountid,
      firstname: first,
      lastname: last,
      createddate: createdDate,
    });
  }

  /** @param {string | null} name @param {string | null} policy */
  accountOf(name, policy) {
    const key = JSON.stringify([name, policy]);
    let id = this.accounts.get(key);
    if (!id) {
      id = this.put("Account", { name, licensereviewpolicy__c: policy, ispartner: true });
      this.accounts.set(key, id);
    }
    return id;
  }

  /** @param {string} object @param {Record<string, any>} values by lower-case name @returns {string} its id */
  put(object, values) {
    const type = this.org.schema.object(object);
    const row = new Map(Object.entries(values));
    row.set("id", this.org.store.newId(type.prefix));
    if (type.fields.has("ownerid")) row.set("ownerid", this.org.userId);
    this.org.store.put(object, row);
    return row.get("id");
  }
}

/** @param {string} name @param {string | null} licenseId */
function profileKey(name, licenseId) {
  return JSON.stringify([name, licenseId]);
}

/** Joined with a space, the two are the name again. @param {string} name */
function splitName(name) {
  const at = name.indexOf(" ");
  return at < 0
    ? { first: null, last: name }
    : { first: name.slice(0, at), last: name.slice(at + 1) };
}

/** The letters of a name that may stand in any address. @param {string | null} name */
function addressName(name) {
  const plain = (name ?? "")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return plain.replace(/[^a-z]+/g, ".").replace(/^\.+|\.+$/g, "") || "partner";
}
