import { SObject, throwApex } from "../../apex/values.js";
import { changesOf, prepare } from "../dml/prepare.js";
import { validate } from "../dml/validate.js";
import { momentOfNow, note } from "../async/jobRows.js";
import { deliver } from "./deliver.js";
import { addSubscribers, isRunning, subscribers } from "./subscribers.js";

/**
 * Platform events between their publication and their delivery. Those that wait for the commit lie in the store, so
 * that what takes a transaction back takes them back too.
 *
 * @typedef {import("../createOrg.js").ApexOrg} ApexOrg
 * @typedef {import("../transaction.js").Transaction} Transaction
 * @typedef {import("../async/unit.js").Unit} Unit
 * @typedef {import("../dml/dml.js").DmlResult} DmlResult
 * @typedef {import("../schema/schema.js").SObjectType} SObjectType
 * @typedef {import("./subscribers.js").Subscriber} Subscriber
 *
 * @typedef {object} Message
 * @property {string} object
 * @property {number} replayId
 * @property {SObject} record
 */

/** Where the store keeps messages. No object of the org has such a name. */
const MESSAGES = "#messages";
/** So many events a trigger gets at once. */
const BATCH = 2000;

export class EventBus {
  /** @param {ApexOrg} org */
  constructor(org) {
    this.org = org;
    this.lastReplayId = 0;
    /** Published at once: no rollback takes them back. @type {Message[]} */
    this.immediate = [];
    addSubscribers(org);
  }

  /**
   * `EventBus.publish`: one answer for each event.
   *
   * @param {Transaction} transaction
   * @param {SObject[]} records
   * @returns {DmlResult[]}
   */
  publish(transaction, records) {
    const { limits } = transaction;
    const objects = records.map((record) => this.#eventOf(record));
    const late = objects.filter(({ publish }) => publish !== "immediately").length;
    if (late > 0) {
      limits.take("dmlStatements");
      limits.take("dmlRows", late);
    }
    if (late < records.length) limits.take("publishImmediateDml");
    return records.map((record, i) => this.#publishOne(transaction, objects[i], record));
  }

  /** @param {SObject | null} record @returns {SObjectType} */
  #eventOf(record) {
    if (record === null) {
      return throwApex("NullPointerException", "Attempt to de-reference a null object");
    }
    const object = this.org.schema.object(record.type);
    if (object.kind === "platformEvent" && object.publish) return object;
    return throwApex("IllegalArgumentException", `${object.name} cannot be published by Apex`);
  }

  /** @param {Transaction} transaction @param {SObjectType} object @param {SObject} record @returns {DmlResult} */
  #publishOne(transaction, object, record) {
    const changes = changesOf(this.org, "insert", object, record, null);
    const options = { allOrNone: false, mode: /** @type {const} */ ("system"), sharing: false };
    const work = prepare(transaction, "insert", object, record, null, changes, options);
    const errors = work.errors;
    if (errors.length === 0) {
      errors.push(...validate(transaction, "insert", object, { ...work, index: 0 }));
    }
    if (errors.length > 0) return { id: null, success: false, created: false, errors };
    this.#add(object, transaction.userId, work.next.fields);
    const id = this.org.store.newId(object.prefix);
    return { id, success: true, created: true, errors };
  }

  /** An event of the platform's own. @param {string} name @param {string} userId @param {Record<string, any>} fields by lower-case name */
  raise(name, userId, fields) {
    this.#add(this.org.schema.object(name), userId, new Map(Object.entries(fields)));
  }

  /** @param {SObjectType} object @param {string} userId @param {Map<string, any>} fields */
  #add(object, userId, fields) {
    this.lastReplayId += 1;
    const replayId = this.lastReplayId;
    const uuid = globalThis.crypto.randomUUID();
    const record = new SObject(object.name, new Map(fields));
    for (const [key, value] of /** @type {[string, any][]} */ ([
      ["replayid", String(replayId)],
      ["eventuuid", uuid],
      ["createddate", momentOfNow(this.org)],
      ["createdbyid", userId],
    ])) {
      record.fields.set(key, value);
    }
    const message = { object: object.name, replayId, record };
    if (object.publish === "immediately") this.immediate.push(message);
    else this.org.store.put(MESSAGES, new Map(Object.entries({ id: uuid, message })));
  }

  /** @returns {Message[]} in the order of their publication */
  #messages() {
    const kept = [...this.org.store.rows(MESSAGES)].map((row) => row.get("message"));
    return [...kept, ...this.immediate].sort((a, b) => a.replayId - b.replayId);
  }

  /** What each subscriber has still to get. @returns {{ subscriber: Subscriber, messages: Message[] }[]} */
  #due() {
    const messages = this.#messages();
    if (messages.length === 0) return [];
    return subscribers(this.org)
      .filter(isRunning)
      .map((subscriber) => ({
        subscriber,
        messages: messages.filter(
          ({ object, replayId }) =>
            object === subscriber.trigger.object && replayId > subscriber.position,
        ),
      }))
      .filter(({ messages: own }) => own.length > 0)
      .sort((a, b) => a.messages[0].replayId - b.messages[0].replayId);
  }

  /** @returns {import("../async/queue.js").Waiting[]} */
  waiting() {
    return this.#due().map(({ subscriber, messages }) => ({
      kind: "events",
      id: null,
      name: subscriber.trigger.name,
      status: "Queued",
      done: 0,
      total: messages.length,
    }));
  }

  /** Delivers to one subscriber. @returns {Unit | null} */
  runNext() {
    const [next] = this.#due();
    if (!next) return null;
    try {
      return deliver(this.org, next.subscriber, next.messages.slice(0, BATCH));
    } finally {
      this.#forget();
    }
  }

  /**
   * What `Test.getEventBus().deliver()` does: everything published so far, once. What its triggers publish in turn
   * waits for the next time.
   */
  deliverInTest() {
    const units = this.#due().map(({ subscriber, messages }) =>
      deliver(this.org, subscriber, messages.slice(0, BATCH)),
    );
    this.#forget();
    const failed = units.find(({ thrown, isRetried }) => thrown && !isRetried);
    if (failed) throw failed.thrown;
  }

  /** Drops what every subscriber has got. */
  #forget() {
    const { store } = this.org;
    const open = subscribers(this.org).filter(isRunning);
    /** @param {Message} message */
    const isDone = ({ object, replayId }) =>
      open.every(({ trigger, position }) => trigger.object !== object || position >= replayId);
    note(this.org, () => {
      for (const row of [...store.rows(MESSAGES)]) {
        if (isDone(row.get("message"))) store.remove(MESSAGES, row.get("id"));
      }
    });
    this.immediate = this.immediate.filter((message) => !isDone(message));
  }
}
