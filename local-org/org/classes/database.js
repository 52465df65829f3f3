import { ApexList, PlatformObject, throwApex } from "../../apex/values.js";
import { parseQuery as parseText } from "../../apex/parse.js";
import { defineClass, enumValue } from "../../apex/registry.js";
import { unsupported } from "../exceptions.js";
import { runDml } from "../dml/dml.js";
import { soql } from "../soql/soql.js";
import { parseQuery } from "../soql/parse.js";
import { currentTransaction } from "../transaction.js";
import { throwFailures, toResult, toResults } from "./results.js";

/**
 * @typedef {import("../../apex/values.js").SObject} SObject
 * @typedef {import("../dml/dml.js").Operation} Operation
 * @typedef {import("../dml/dml.js").DmlOptions} DmlOptions
 */

/**
 * A DML statement, or the like of `Database.insert`.
 *
 * @param {Operation} operation
 * @param {SObject | ApexList} value
 * @param {DmlOptions} options
 */
export function dml(operation, value, options) {
  if (value === null) throwApex("NullPointerException", "Attempt to de-reference a null object");
  const records = value instanceof ApexList ? value.items : [value];
  const results = runDml(currentTransaction(), operation, records, options);
  if (options.allOrNone) throwFailures(operation, results);
  return value instanceof ApexList
    ? toResults(operation, results)
    : toResult(operation, results[0]);
}

/** @param {PlatformObject | null} savepoint */
function savepointOf(savepoint) {
  return savepoint?.data ?? throwApex("NullPointerException", "Argument cannot be null.");
}

/** @param {PlatformObject | null} level */
export function modeOf(level) {
  return level?.data.mode ?? null;
}

/**
 * The overloads of one operation: a record or a list; then all or none, DMLOptions, an AccessLevel.
 *
 * @param {Operation} operation
 * @param {string} result
 */
function overloads(operation, result) {
  /** @type {Record<string, (context: any, ...args: any[]) => any>} */
  const methods = {};
  /** @param {any[]} given */
  const run = (...given) => {
    const [, value, ...rest] = given;
    return dml(operation, value, optionsOf(rest));
  };
  for (const [given, answer] of [
    ["SObject", result],
    ["List<SObject>", `List<${result}>`],
  ]) {
    const field = operation === "upsert" ? ["", ", SObjectField"] : [""];
    for (const external of field) {
      for (const rest of [
        "",
        ", Boolean",
        ", AccessLevel",
        ", Boolean, AccessLevel",
        ", Database.DMLOptions",
        ", Database.DMLOptions, AccessLevel",
      ]) {
        methods[`${operation}(${given}${external}${rest}): ${answer}`] = run;
      }
    }
  }
  return methods;
}

/** @param {any[]} given @returns {DmlOptions} */
function optionsOf(given) {
  /** @type {DmlOptions} */
  const options = { allOrNone: true, mode: "system", sharing: false };
  for (const value of given) {
    if (typeof value === "boolean") options.allOrNone = value;
    else if (value?.type === "AccessLevel") options.mode = modeOf(value) ?? "system";
    else if (value?.type === "SObjectField") options.externalId = value.data.field.name;
    else if (value?.type === "Database.DMLOptions") {
      options.allOrNone = value.data.optAllOrNone ?? true;
    }
  }
  return options;
}

/** @param {string} text */
export function queryOf(text) {
  const { tree, problems } = parseText(text);
  if (problems.length > 0) throwApex("QueryException", problems[0].replace(/^query:\d+:\d+: /, ""));
  return parseQuery(tree);
}

/** @param {string} text @param {(bind: any) => any} binds @param {PlatformObject | null} [level] @returns {any} */
function dynamic(text, binds, level = null) {
  return soql(currentTransaction(), queryOf(text), { binds, mode: modeOf(level) });
}

/** @param {import("../soql/parse.js").Bind} bind */
export function noBinds({ text }) {
  throw unsupported(`the bind :${text} in Database.query; use queryWithBinds`);
}

/** @param {import("../../apex/values.js").ApexMap} map @returns {(bind: import("../soql/parse.js").Bind) => any} */
export function bindsOf(map) {
  return ({ text }) => {
    const name = text.toLowerCase();
    for (const [key, value] of map) if (key.toLowerCase() === name) return value;
    return throwApex("QueryException", `Key '${text}' does not exist in the bindMap`);
  };
}

defineClass("Database", {
  statics: {
    ...overloads("insert", "Database.SaveResult"),
    ...overloads("update", "Database.SaveResult"),
    ...overloads("upsert", "Database.UpsertResult"),
    ...overloads("delete", "Database.DeleteResult"),
    ...overloads("undelete", "Database.UndeleteResult"),
    "query(String): List<SObject>": (_, text) => dynamic(text, noBinds),
    "query(String, AccessLevel): List<SObject>": (_, text, level) => dynamic(text, noBinds, level),
    "queryWithBinds(String, Map<String,Object>, AccessLevel): List<SObject>": (
      _,
      text,
      map,
      level,
    ) => dynamic(text, bindsOf(map), level),
    "countQuery(String): Integer": (_, text) => dynamic(text, noBinds),
    "countQuery(String, AccessLevel): Integer": (_, text, level) => dynamic(text, noBinds, level),
    "countQueryWithBinds(String, Map<String,Object>, AccessLevel): Integer": (
      _,
      text,
      map,
      level,
    ) => dynamic(text, bindsOf(map), level),
    "setSavepoint(): Savepoint": () => {
      const transaction = currentTransaction();
      transaction.limits.take("dmlStatements");
      return new PlatformObject("Savepoint", transaction.setSavepoint());
    },
    "rollback(Savepoint)": (_, savepoint) => {
      const transaction = currentTransaction();
      transaction.limits.take("dmlStatements");
      transaction.rollback(savepointOf(savepoint));
    },
    "releaseSavepoint(Savepoint)": (_, savepoint) => {
      currentTransaction().release(savepointOf(savepoint));
    },
  },
});

defineClass("Savepoint", {});

defineClass("AccessLevel", {
  staticProperties: {
    "USER_MODE: AccessLevel": () => USER_MODE,
    "SYSTEM_MODE: AccessLevel": () => SYSTEM_MODE,
  },
});

const USER_MODE = new PlatformObject("AccessLevel", { mode: "user" });
const SYSTEM_MODE = new PlatformObject("AccessLevel", { mode: "system" });

defineClass("Database.DMLOptions", {
  constructors: { "()": () => new PlatformObject("Database.DMLOptions", {}) },
  properties: {
    "optAllOrNone: Boolean": {
      get: (_, self) => self.data.optAllOrNone ?? null,
      set: (_, self, value) => {
        self.data.optAllOrNone = value;
      },
    },
  },
});

const RESULT = {
  "isSuccess(): Boolean": (/** @type {any} */ _, /** @type {any} */ self) => self.data.success,
  "getId(): Id": (/** @type {any} */ _, /** @type {any} */ self) => self.data.id,
  "getErrors(): List<Database.Error>": (/** @type {any} */ _, /** @type {any} */ self) =>
    new ApexList(
      "Database.Error",
      self.data.errors.map(
        (/** @type {any} */ error) => new PlatformObject("Database.Error", error),
      ),
    ),
};
defineClass("Database.SaveResult", { methods: RESULT });
defineClass("Database.DeleteResult", { methods: RESULT });
defineClass("Database.UndeleteResult", { methods: RESULT });
defineClass("Database.UpsertResult", {
  methods: { ...RESULT, "isCreated(): Boolean": (_, self) => self.data.created },
});

defineClass("Database.Error", {
  methods: {
    "getMessage(): String": (_, self) => self.data.message,
    "getStatusCode(): StatusCode": (_, self) => enumValue("StatusCode", self.data.code),
    "getFields(): List<String>": (_, self) => new ApexList("String", [...self.data.fields]),
  },
});
