import { defineClass } from "../../apex/registry.js";
import { iteratorOf } from "../../apex/std/object.js";
import { PlatformObject, throwApex } from "../../apex/values.js";
import { executeBatch } from "../async/batch.js";
import { abortJob } from "../async/jobRows.js";
import { createLocator, readRows } from "../async/locator.js";
import { enqueueJob } from "../async/queueable.js";
import { schedule, unschedule } from "../async/schedule.js";
import { currentTransaction } from "../transaction.js";
import { bindsOf, modeOf, noBinds, queryOf } from "./database.js";

/** @typedef {import("../transaction.js").RunningJob} RunningJob */

/** A test runs what it submits itself. @param {string} id */
function submitted(id) {
  const transaction = currentTransaction();
  if (transaction.isTest && !transaction.parent) transaction.submitted.push(id);
  return id;
}

/** @param {string} text @param {(bind: any) => any} binds @param {any} [level] */
function dynamicLocator(text, binds, level = null) {
  const request = { query: queryOf(text), text, binds, mode: modeOf(level) };
  return createLocator(currentTransaction(), request);
}

defineClass("Database.Batchable", { isInterface: true });
defineClass("Database.Stateful", { isInterface: true });
defineClass("Database.AllowsCallouts", { isInterface: true });
defineClass("Database.RaisesPlatformEvents", { isInterface: true });
defineClass("Queueable", { isInterface: true });
defineClass("Schedulable", { isInterface: true });

defineClass("Database", {
  statics: {
    "executeBatch(Database.Batchable): Id": (_, job) =>
      submitted(executeBatch(currentTransaction(), job)),
    "executeBatch(Database.Batchable, Integer): Id": (_, job, size) =>
      submitted(executeBatch(currentTransaction(), job, size)),
    "getQueryLocator(String): Database.QueryLocator": (_, text) => dynamicLocator(text, noBinds),
    "getQueryLocator(String, AccessLevel): Database.QueryLocator": (_, text, level) =>
      dynamicLocator(text, noBinds, level),
    "getQueryLocatorWithBinds(String, Map<String,Object>, AccessLevel): Database.QueryLocator": (
      _,
      text,
      map,
      level,
    ) => dynamicLocator(text, bindsOf(map), level),
  },
});

defineClass("Database.QueryLocator", {
  methods: {
    "getQuery(): String": (_, self) => self.data.text,
    "iterator(): Database.QueryLocatorIterator": (_, self) =>
      new PlatformObject("Database.QueryLocatorIterator", {
        rows: iteratorOf(readRows(currentTransaction(), self.data, self.data.ids)),
      }),
  },
});

defineClass("Database.QueryLocatorIterator", {
  implements: ["Iterator"],
  methods: {
    "hasNext(): Boolean": (_, self) => !self.data.rows.upcoming.done,
    "next(): SObject": (_, self) => self.data.rows.take(),
  },
});

defineClass("Database.BatchableContext", {
  methods: {
    "getJobId(): Id": (_, self) => self.data.jobId,
    "getChildJobId(): Id": (_, self) => self.data.childId,
  },
});

defineClass("QueueableContext", { methods: { "getJobId(): Id": (_, self) => self.data.jobId } });

defineClass("SchedulableContext", {
  methods: { "getTriggerId(): Id": (_, self) => self.data.triggerId },
});

/** @param {RunningJob["kind"]} kind */
const runsAs = (kind) => () => currentTransaction().job?.kind === kind;

defineClass("System", {
  statics: {
    "enqueueJob(Queueable): Id": (_, job) => submitted(enqueueJob(currentTransaction(), job)),
    "schedule(String, String, Schedulable): Id": (_, name, cron, job) =>
      submitted(schedule(currentTransaction(), name, cron, job)),
    "abortJob(Id)": (_, id) => {
      if (id === null) throwApex("NullPointerException", "Argument cannot be null.");
      const transaction = currentTransaction();
      if (transaction.org.schema.objectOfId(id)?.name === "CronTrigger") {
        unschedule(transaction.org, id);
      } else {
        abortJob(transaction, id);
      }
    },
    "isBatch(): Boolean": runsAs("batch"),
    "isQueueable(): Boolean": runsAs("queueable"),
    "isScheduled(): Boolean": runsAs("scheduled"),
    "isFuture(): Boolean": () => false,
  },
});
