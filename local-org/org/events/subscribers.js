import { NotSupported } from "../../apex/errors.js";
import { add } from "../seed.js";

/**
 * The triggers on platform events, each with its row of EventBusSubscriber.
 *
 * @typedef {import("../createOrg.js").ApexOrg} ApexOrg
 * @typedef {ApexOrg["program"]["triggers"][number]} Trigger
 *
 * @typedef {object} Subscriber
 * @property {Trigger} trigger
 * @property {string} id of the row
 * @property {number} position the replay id of the last event that it has got
 * @property {number} retries
 * @property {string | null} lastError
 * @property {string} status Running, or Error after too many retries
 */

/** @param {ApexOrg} org */
export function addSubscribers(org) {
  for (const trigger of eventTriggers(org)) {
    if (trigger.events.some((event) => event !== "after insert")) {
      throw new NotSupported(`${trigger.events.join(", ")} on a platform event`, trigger.file);
    }
    add(org, org.userId, "EventBusSubscriber", {
      Name: trigger.name,
      Topic: trigger.object,
      Type: "ApexTrigger",
      Status: "Running",
      Position: 0,
      Retries: 0,
    });
  }
}

/** @param {ApexOrg} org */
function eventTriggers(org) {
  return org.program.triggers.filter(
    ({ object }) => org.schema.find(object)?.kind === "platformEvent",
  );
}

/** @param {ApexOrg} org @returns {Subscriber[]} */
export function subscribers(org) {
  const rows = new Map(org.records.all("EventBusSubscriber").map((row) => [row.get("name"), row]));
  return eventTriggers(org).map((trigger) => {
    const row = /** @type {import("../store/store.js").Row} */ (rows.get(trigger.name));
    return {
      trigger,
      id: row.get("id"),
      position: row.get("position"),
      retries: row.get("retries"),
      lastError: row.get("lasterror") ?? null,
      status: row.get("status"),
    };
  });
}

/** @param {Subscriber} subscriber */
export function isRunning({ status }) {
  return status === "Running";
}

/** @param {ApexOrg} org @param {string} id @param {Record<string, any>} changes by lower-case field name */
export function changeSubscriber(org, id, changes) {
  const row = /** @type {import("../store/store.js").Row} */ (
    org.store.get("EventBusSubscriber", id)
  );
  org.store.put("EventBusSubscriber", new Map([...row, ...Object.entries(changes)]));
}
