import { throwApex } from "../../apex/values.js";
import { parseQuery } from "./parse.js";
import { runQuery } from "./run.js";

/**
 * Runs a query in a transaction: who reads, with which access, and what it costs.
 *
 * @param {import("../transaction.js").Transaction} transaction
 * @param {any} tree apex-parser's QueryContext
 * @param {{ binds: (tree: any) => any, mode?: "user" | "system" | null, sharing?: boolean }} options
 *   `mode`: where the query itself says none; `sharing`: whether the class that asks runs with sharing
 */
export function soql(transaction, tree, { binds, mode = null, sharing = false }) {
  const query = parseQuery(tree);
  const { org, access, limits } = transaction;
  const isUserMode = (query.mode ?? mode) === "user" || query.mode === "securityEnforced";
  const isShared = isUserMode ? query.mode !== "securityEnforced" || sharing : sharing;
  limits.take("queries");
  if (query.children.length > 0) limits.take("aggregateQueries", query.children.length);
  return runQuery(query, {
    records: org.records,
    binds,
    checkObject: (object) => {
      if (isUserMode && !access.mayUse(object, "read")) {
        throwApex("QueryException", `sObject type '${object.name}' is not supported.`);
      }
    },
    canReadField: (object, field) => !isUserMode || access.mayField(object, field, "read"),
    sees: (object, row) => !isShared || access.sees(object, row),
    countRows: (rows) => limits.take("queryRows", rows),
    remember: (record) => org.pristine.set(record, new Map(record.fields)),
    ...org.calendarOf(transaction.userId),
  });
}
