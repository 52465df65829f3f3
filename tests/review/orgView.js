/** An org seen from outside: the console's calls, the jobs that run, and what records and outbox hold. */
import { ApexDate, ApexDatetime } from "../../local-org/apex/values.js";
import { dateText } from "../../local-org/apex/text.js";

/**
 * @typedef {import("../../local-org/org/createOrg.js").ApexOrg} ApexOrg
 * @typedef {import("../../local-org/org/async/unit.js").Unit} Unit
 *
 * @typedef {import("../../local-org/org/store/store.js").Row} Row
 * @typedef {Record<string, any>} Plain a record: API names in lower case, dates as texts
 */

export class OrgView {
  /** @param {ApexOrg} org */
  constructor(org) {
    this.org = org;
    this.admin = org.userId;
    /** The users who are told of by the books. @type {string[]} */
    this.partners = [];
  }

  /**
   * A method of the controller, as the console calls it.
   *
   * @param {string} method
   * @param {any[]} [args]
   * @param {string} [userId]
   */
  call(method, args = [], userId = this.admin) {
    return this.org.executeAnonymousStatic("SeatwiseRunsController", method, args, { userId });
  }

  /** The same, its JSON read. @param {string} method @param {any[]} [args] */
  ask(method, args) {
    return JSON.parse(this.call(method, args));
  }

  /** Starts a run, and lets it come to its end. @returns {Plain} the run */
  run() {
    const id = this.call("startReview");
    this.settle();
    return this.record("LicenseReviewRun__c", id);
  }

  /** Runs what waits, until nothing does or it is time to stop. @param {(unit: Unit) => boolean | void} [until] true stops @returns {Unit[]} */
  settle(until = () => false) {
    const units = [];
    for (let unit = this.org.jobs.runNext(); unit; unit = this.org.jobs.runNext()) {
      units.push(unit);
      if (until(unit)) break;
    }
    return units;
  }

  /** Runs what waits save deliveries of events, as where the bus is slow. @returns {() => void} lets the events go on */
  settleJobs() {
    const { store, jobs } = this.org;
    /** @type {Row[]} */
    const held = [];
    const hold = () => {
      const rows = [...store.rows("#messages")];
      for (const row of rows) store.remove("#messages", row.get("id"));
      store.commit();
      held.push(...rows);
    };
    do hold();
    while (jobs.runNext());
    return () => {
      for (const row of held) store.put("#messages", row);
      store.commit();
    };
  }

  /** @param {string} object @returns {Plain[]} */
  all(object) {
    return this.org.records.all(object).map((row) => this.#plain(object, row));
  }

  /** @param {string} object @param {string} id @returns {Plain} */
  record(object, id) {
    return this.#plain(object, /** @type {any} */ (this.org.store.get(object, id)));
  }

  /** @param {string} id */
  user(id) {
    return this.record("User", id);
  }

  get runs() {
    return this.all("LicenseReviewRun__c");
  }

  get entries() {
    return this.all("LicenseReviewEntry__c");
  }

  /** The mails to partners. */
  get notices() {
    const admins = new Set(
      this.org.records
        .all("User")
        .flatMap((user) => (user.get("contactid") ? [] : [user.get("email")])),
    );
    return this.org.outbox.filter(({ to }) => !to.some((address) => admins.has(address)));
  }

  /** @param {string} object @param {Row} row @returns {Plain} */
  #plain(object, row) {
    const fields = [...this.org.schema.object(object).fields.values()];
    return Object.fromEntries(
      fields.map((field) => [
        field.name.toLowerCase(),
        plainValue(this.org.records.value(object, row, field)),
      ]),
    );
  }
}

/** @param {any} value */
function plainValue(value) {
  if (value instanceof ApexDate) return dateText(value.days);
  if (value instanceof ApexDatetime) return new Date(value.ms).toISOString();
  if (value === null || typeof value !== "object") return value;
  const number = Number(value.toString());
  return Number.isNaN(number) ? value : number;
}
