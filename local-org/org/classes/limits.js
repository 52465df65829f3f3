import { defineClass } from "../../apex/registry.js";
import { currentTransaction } from "../transaction.js";
import { CPU_TIME } from "../limits.js";

/** @typedef {import("../limits.js").Counted} Counted */

/** @param {string} name @param {Counted} kind */
const counter = (name, kind) => ({
  [`get${name}(): Integer`]: () => currentTransaction().limits.get(kind),
  [`getLimit${name}(): Integer`]: () => currentTransaction().limits.limitOf(kind),
});

defineClass("Limits", {
  statics: {
    ...counter("Queries", "queries"),
    ...counter("QueryRows", "queryRows"),
    ...counter("AggregateQueries", "aggregateQueries"),
    ...counter("DmlStatements", "dmlStatements"),
    ...counter("DmlRows", "dmlRows"),
    ...counter("PublishImmediateDml", "publishImmediateDml"),
    ...counter("EmailInvocations", "emailInvocations"),
    ...counter("QueueableJobs", "queueableJobs"),
    "getHeapSize(): Integer": () => currentTransaction().heap.size(),
    "getLimitHeapSize(): Integer": () => currentTransaction().limits.heapLimit,
    "getCpuTime(): Integer": () => currentTransaction().limits.cpuTime(),
    "getLimitCpuTime(): Integer": () =>
      currentTransaction().limits.isAsync ? CPU_TIME.async : CPU_TIME.limit,
  },
});
