import { ApexList, ApexMap, throwApex } from "../apex/values.js";

/**
 * @typedef {import("../apex/values.js").SObject} SObject
 * @typedef {import("./transaction.js").Transaction} Transaction
 */

/** Triggers that fire triggers end here. */
const MAX_DEPTH = 16;

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
      for (const trigger of found) trigger.run();
    } finally {
      transaction.triggerDepth -= 1;
      context.trigger = outer;
    }
  }
}

/**
 * What `Trigger.new` and the like give.
 *
 * @param {string} object
 * @param {string} event
 * @param {{ newList: SObject[] | null, oldList: SObject[] | null }} records
 */
function variables(object, event, { newList, oldList }) {
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
    newMap: event === "before insert" ? null : byId(newList),
    oldMap: byId(oldList),
    size: (newList ?? oldList ?? []).length,
  };
}
