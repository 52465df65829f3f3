import { defineClass } from "../../apex/registry.js";
import { currentTransaction } from "../transaction.js";
import { CPU_TIME, HEAP_SIZE } from "../limits.js";
import { heapSize } from "../heap.js";

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
    "getHeapSize(): Integer": () => heapSize(currentTransaction().org),
    "getLimitHeapSize(): Integer": () =>
      currentTransaction().limits.isAsync ? HEAP_SIZE.async : HEAP_SIZE.limit,
    "getCpuTime(): Integer": () => currentTransaction().limits.cpuTime(),
    "getLimitCpuTime(): Integer": () =>
      currentTransaction().limits.isAsync ? CPU_TIME.async : CPU_TIME.limit,
  },
});
