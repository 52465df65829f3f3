import { typeNameOf } from "../apex/objects.js";
import { apexStack } from "../apex/stack.js";
import { ApexList, ApexMap, ApexThrow, throwApex } from "../apex/values.js";

/**
 * @typedef {import("../apex/values.js").SObject} SObject
 * @typedef {import("./transaction.js").Transaction} Transaction
 */

/** Triggers that fire triggers end here. */
const MAX_DEPTH = 16;

/** What Apex cannot catch, and no write either. */
const UNCATCHABLE = new Set(["System.LimitException", "System.AssertException"]);

/** A trigger ended with an exception: the write that fired it fails, with this text. */
export class TriggerFailure extends Error {}

/** Fires the project's triggers. */
export class Triggers {
  /** @param {ReturnType<typeof import("../apex/interpreter.js").createProgram>} program */
  constructor(program) {
    this.program = program;
  }

  /**
   * @param {Transaction} transaction
   * @param {string} object
   * @param {string} event
   * @param {{ newList: SObject[] | null, oldList: SObject[] | null }} records
   */
  fire(transaction, object, event, records) {
    const found = this.program.triggers.filter(
      (trigger) => trigger.object === object && trigger.events.includes(event),
    );
    if (found.length === 0) return;
    if (transaction.triggerDepth >= MAX_DEPTH) {
      throwApex("LimitException", "maximum trigger depth exceeded");
    }
    const { context } = this.program;
    const outer = context.trigger;
    context.trigger = variables(object, event, records);
    transaction.triggerDepth += 1;
    try {
      for (const trigger of found) run(trigger, event);
    } finally {
      transaction.triggerDepth -= 1;
      context.trigger = outer;
    }
  }
}

/** @param {{ name: string, run: () => void }} trigger @param {string} event */
function run(trigger, event) {
  try {
    trigger.run();
  } catch (error) {
    if (!(error instanceof ApexThrow)) throw error;
    const type = typeNameOf(error.exception.class);
    if (UNCATCHABLE.has(type)) throw error;
    const [time, operation] = event.split(" ").map((word) => word[0].toUpperCase() + word.slice(1));
    const cause = `${type}: ${error.exception.message}`;
    throw new TriggerFailure(
      `${trigger.name}: execution of ${time}${operation}\n\ncaused by: ${cause}\n\n${apexStack(error)}`,
    );
  }
}

/** Platform events never have any. @param {SObject[] | null} list */
function hasIds(list) {
  return list === null || list.every(({ fields }) => (fields.get("id") ?? null) !== null);
}

/**
 * What `Trigger.new` and the like give.
 *
 * @param {string} object
 * @param {string} event
 * @param {{ newList: SObject[] | null, oldList: SObject[] | null }} records
 */
export function variables(object, event, { newList, oldList }) {
  /** @param {SObject[] | null} list */
  const byId = (list) =>
    list &&
    new ApexMap(
      "Id",
      object,
      list.map((record) => [record.get("Id"), record]),
    );
  return {
    operation: event.replace(" ", "_").toUpperCase(),
    records: newList && new ApexList(object, newList),
    old: oldList && new ApexList(object, oldList),
    // New records have no ids before they are inserted.
    newMap: event === "before insert" || !hasIds(newList) ? null : byId(newList),
    oldMap: byId(oldList),
    size: (newList ?? oldList ?? []).length,
  };
}
