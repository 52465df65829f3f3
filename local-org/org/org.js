import { momentOf, offsetAt } from "../apex/std/timeZone.js";
import { ApexDatetime, SObject } from "../apex/values.js";
import { Access } from "./access.js";
import { Mail } from "./mail/mail.js";
import { seed } from "./seed.js";
import { Records } from "./store/records.js";
import { serialOf } from "./store/recordId.js";
import { Store } from "./store/store.js";
import { Transaction, runIn, runningTransaction } from "./transaction.js";

/**
 * @typedef {import("./schema/project.js").Project} Project
 * @typedef {import("./schema/project.js").PermissionSetDefinition} PermissionSetDefinition
 * @typedef {import("./schema/schema.js").SObjectType} SObjectType
 * @typedef {import("./store/store.js").Row} Row
 * @typedef {import("./dml/objectRules.js").ObjectRule} ObjectRule
 */

const DAY = 86_400_000;

/** An org in memory: its schema, its records, its clock, and who may do what. It knows nothing of how Apex is run. */
export class Org {
  /** @param {Project} project @param {{ now?: () => number }} [options] `now`: milliseconds since 1970 */
  constructor(project, { now = Date.now } = {}) {
    this.project = project;
    this.schema = project.schema;
    this.store = new Store();
    this.records = new Records(this.schema, this.store);
    /** The clock; a page or a test may move it. */
    this.now = now;
    /** Without multiple currencies no object tells it. */
    this.currency = "USD";
    /** What profiles and permission sets grant, by their ids. @type {Map<string, PermissionSetDefinition>} */
    this.definitions = new Map();
    /** Which mail leaves the org: all, the system's own, none. @type {"all" | "system" | "none"} */
    this.deliverability = "all";
    this.mail = new Mail(this);
    /** Further refusals by lower-case object: a blocker that this org has. @type {Map<string, ObjectRule[]>} */
    this.rules = new Map();
    /** Runs the project's triggers. @type {import("./triggers.js").Triggers | null} */
    this.triggers = null;
    /** @type {{ version: number, byUser: Map<string, Access> }} */
    this.accesses = { version: -1, byUser: new Map() };
    const refs = seed(this);
    this.organizationId = /** @type {string} */ (refs.get("org"));
    /** Who runs the triggers of platform events. */
    this.automatedProcessId = /** @type {string} */ (refs.get("automatedProcess"));
    /** Who runs Apex where nobody else is named: the admin. */
    this.userId = /** @type {string} */ (refs.get("me"));
  }

  get organization() {
    return /** @type {Row} */ (this.store.get("Organization", this.organizationId));
  }

  /** The mails that went out, oldest first. */
  get outbox() {
    return this.mail.outbox;
  }

  /** What a user may do, as of now. @param {string} userId @returns {Access} */
  accessOf(userId) {
    if (this.accesses.version !== this.store.version) {
      this.accesses = { version: this.store.version, byUser: new Map() };
    }
    let access = this.accesses.byUser.get(userId);
    if (!access) {
      access = new Access(userId, this.records, (id) => this.definitions.get(id));
      this.accesses.byUser.set(userId, access);
    }
    return access;
  }

  /** @param {string} userId @returns {string} */
  timeZoneOf(userId) {
    return (
      this.store.get("User", userId)?.get("timezonesidkey") ??
      this.organization.get("timezonesidkey")
    );
  }

  /** A user's days, for SOQL's date literals. @param {string} userId @returns {{ today: () => number, startOfDay: (days: number) => number, zoneOffset: (ms: number) => number }} */
  calendarOf(userId) {
    const zone = this.timeZoneOf(userId);
    return {
      today: () => Math.floor((this.now() + offsetAt(zone, this.now())) / DAY),
      startOfDay: (days) => momentOf(zone, days * DAY),
      zoneOffset: (ms) => offsetAt(zone, ms),
    };
  }

  /**
   * Gives a row what the org itself writes: id, owner, name, and who touched it when.
   *
   * @param {SObjectType} object
   * @param {Map<string, any>} row
   * @param {string | null} userId
   * @param {number} ms
   * @param {boolean} isNew
   */
  stamp(object, row, userId, ms, isNew) {
    const moment = new ApexDatetime(Math.floor(ms / 1000) * 1000);
    /** @param {string} name @param {any} value */
    const keep = (name, value) => {
      if (object.fields.has(name) && (row.get(name) ?? null) === null) row.set(name, value);
    };
    if (isNew) {
      if (!row.get("id")) row.set("id", this.store.newId(object.prefix));
      keep("createddate", moment);
      keep("createdbyid", userId);
      keep("ownerid", userId);
      keep("name", nameOf(object, row.get("id")));
      keep("isdeleted", false);
    }
    if (object.fields.has("lastmodifieddate")) {
      row.set("lastmodifieddate", moment);
      row.set("systemmodstamp", moment);
      row.set("lastmodifiedbyid", userId);
    }
  }

  /** A record with all its fields, as a trigger sees it. @param {SObjectType} object @param {Row} row @returns {SObject} */
  toSObject(object, row) {
    const fields = new Map();
    for (const [key, field] of object.fields) {
      fields.set(key, this.records.value(object.name, row, field));
    }
    return new SObject(object.name, fields);
  }

  /**
   * Runs something as one transaction: all of it holds, or nothing where it throws. What a test runs so stays a part
   * of the test.
   *
   * @template T
   * @param {{ userId?: string, isTest?: boolean, isAsync?: boolean, job?: import("./transaction.js").RunningJob | null }} options
   * @param {(transaction: Transaction) => T} body
   * @returns {T}
   */
  inTransaction(options, body) {
    const outer = runningTransaction();
    const parent = outer?.isTest && outer.org === this ? outer.outermost : null;
    const isTest = Boolean(parent) || options.isTest;
    const transaction = new Transaction(this, { userId: this.userId, ...options, isTest, parent });
    try {
      const result = runIn(transaction, () => body(transaction));
      if (parent) return result;
      if (isTest) this.store.rollback(transaction.start);
      else {
        this.store.commit();
        this.mail.deliver(transaction);
      }
      return result;
    } catch (problem) {
      this.store.rollback(transaction.start);
      throw problem;
    }
  }
}

/** A record without a name of its own: an auto number, or its id. @param {SObjectType} object @param {string} id */
function nameOf(object, id) {
  const format = /** @type {any} */ (object.fields.get("name"))?.format;
  const serial = serialOf(id);
  if (!format) return id;
  return format.replace(/\{(0+)\}/, (/** @type {string} */ _, /** @type {string} */ zeros) =>
    String(serial).padStart(zeros.length, "0"),
  );
}
