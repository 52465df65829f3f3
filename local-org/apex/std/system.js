import { apexEquals } from "../equality.js";
import { throwApex } from "../objects.js";
import { defineClass, defineEnum, enumValue } from "../registry.js";
import { textOf } from "../text.js";
import { ApexDate, ApexDatetime } from "../values.js";
import { localMs, nowMs } from "./timeZone.js";

defineEnum("LoggingLevel", ["NONE", "ERROR", "WARN", "INFO", "DEBUG", "FINE", "FINER", "FINEST"]);

/** @param {string} problem @param {any} message */
function fail(problem, message) {
  const shown = message === undefined || message === null ? "" : `: ${textOf(message)}`;
  throwApex("AssertException", `Assertion Failed${shown}${problem && `: ${problem}`}`);
}

/** @param {any} expected @param {any} actual @param {any} [message] */
function areEqual(expected, actual, message) {
  if (!apexEquals(expected, actual)) {
    fail(`Expected: ${textOf(expected)}, Actual: ${textOf(actual)}`, message);
  }
}

/** @param {any} unexpected @param {any} actual @param {any} [message] */
function areNotEqual(unexpected, actual, message) {
  if (apexEquals(unexpected, actual)) fail(`Same value: ${textOf(actual)}`, message);
}

/** @param {any} context @param {any} value @param {string} level */
function debug(context, value, level) {
  context?.platform?.debug?.(context, textOf(value), level);
}

defineClass("System", {
  statics: {
    "debug(Object)": (context, value) => debug(context, value, "DEBUG"),
    "debug(LoggingLevel, Object)": (context, level, value) => debug(context, value, level.name),
    "now(): Datetime": (context) => new ApexDatetime(nowMs(context)),
    "today(): Date": (context) =>
      new ApexDate(Math.floor(localMs(context, nowMs(context)) / 86400000)),
    "currentTimeMillis(): Long": (context) => BigInt(nowMs(context)),
    "assert(Boolean, Object?)": (_, condition, message) => {
      if (!condition) fail("", message);
    },
    "assertEquals(Object, Object, Object?)": (_, a, b, message) => areEqual(a, b, message),
    "assertNotEquals(Object, Object, Object?)": (_, a, b, message) => areNotEqual(a, b, message),
    "equals(Object, Object): Boolean": (_, a, b) => apexEquals(a, b),
  },
});

defineClass("Assert", {
  statics: {
    "areEqual(Object, Object, Object?)": (_, a, b, message) => areEqual(a, b, message),
    "areNotEqual(Object, Object, Object?)": (_, a, b, message) => areNotEqual(a, b, message),
    "isTrue(Boolean, Object?)": (_, condition, message) => {
      if (condition !== true) fail("Expected: true, Actual: " + textOf(condition), message);
    },
    "isFalse(Boolean, Object?)": (_, condition, message) => {
      if (condition !== false) fail("Expected: false, Actual: " + textOf(condition), message);
    },
    "isNull(Object, Object?)": (_, value, message) => {
      if (value !== null) fail(`Expected: null, Actual: ${textOf(value)}`, message);
    },
    "isNotNull(Object, Object?)": (_, value, message) => {
      if (value === null) fail("Expected a value other than null", message);
    },
    "isInstanceOfType(Object, Type, Object?)": (context, value, type, message) => {
      if (!context.program.types.isInstance(value, type.name))
        fail(`Expected: ${type.name}`, message);
    },
    "isNotInstanceOfType(Object, Type, Object?)": (context, value, type, message) => {
      if (context.program.types.isInstance(value, type.name))
        fail(`Unexpected: ${type.name}`, message);
    },
    "fail(Object?)": (_, message) => fail("", message),
  },
});

defineEnum("TriggerOperation", [
  "BEFORE_INSERT",
  "BEFORE_UPDATE",
  "BEFORE_DELETE",
  "AFTER_INSERT",
  "AFTER_UPDATE",
  "AFTER_DELETE",
  "AFTER_UNDELETE",
]);

/**
 * The variables of the trigger that runs: the transaction's `trigger`.
 *
 * @typedef {{ operation: string, records: any, old: any, newMap: any, oldMap: any, size: number }} TriggerState
 * operation: "BEFORE_UPDATE" …; records and old: ApexList or null; the maps: ApexMap by Id or null
 */

/** @param {any} context @returns {TriggerState | null} */
const stateOf = (context) => context?.trigger ?? null;

/** @param {string} part */
const during = (part) => (/** @type {any} */ context) =>
  stateOf(context)?.operation.split("_").includes(part) ?? false;

defineClass("Trigger", {
  staticProperties: {
    "new: List<SObject>": (context) => stateOf(context)?.records ?? null,
    "old: List<SObject>": (context) => stateOf(context)?.old ?? null,
    "newMap: Map<Id,SObject>": (context) => stateOf(context)?.newMap ?? null,
    "oldMap: Map<Id,SObject>": (context) => stateOf(context)?.oldMap ?? null,
    "size: Integer": (context) => stateOf(context)?.size ?? 0,
    "isExecuting: Boolean": (context) => stateOf(context) !== null,
    "isBefore: Boolean": during("BEFORE"),
    "isAfter: Boolean": during("AFTER"),
    "isInsert: Boolean": during("INSERT"),
    "isUpdate: Boolean": during("UPDATE"),
    "isDelete: Boolean": during("DELETE"),
    "isUndelete: Boolean": during("UNDELETE"),
    "operationType: TriggerOperation": (context) => {
      const state = stateOf(context);
      return state && enumValue("TriggerOperation", state.operation);
    },
  },
});
