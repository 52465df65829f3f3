import { rowError } from "../exceptions.js";

/**
 * One transaction writes setup objects or others, never both. User is in between: it stands beside others as long as
 * none of the fields is touched that decide on access.
 *
 * @typedef {import("../schema/schema.js").SObjectType} SObjectType
 * @typedef {import("../transaction.js").Transaction} Transaction
 */

const ACCESS_FIELDS = new Set([
  "isactive",
  "isportalenabled",
  "profileid",
  "userroleid",
  "username",
  "forecastenabled",
]);

/**
 * @param {SObjectType} object
 * @param {string} operation
 * @param {ReadonlyMap<string, any>[]} changes by lower-case field name, one a record
 * @returns {"setup" | "data" | null} null: stands beside either
 */
export function kindOfDml(object, operation, changes) {
  if (object.setup === true) return "setup";
  if (object.setup !== "users") return "data";
  const decides =
    operation === "insert"
      ? changes.some((change) => (change.get("userroleid") ?? null) !== null)
      : changes.some((change) => [...change.keys()].some((name) => ACCESS_FIELDS.has(name)));
  return decides ? "setup" : null;
}

/**
 * Notes what is written; refuses the other kind.
 *
 * @param {Transaction} transaction
 * @param {SObjectType} object
 * @param {"setup" | "data" | null} kind
 * @returns {import("../exceptions.js").RowError | null}
 */
export function checkMixedDml(transaction, object, kind) {
  if (kind === null) return null;
  transaction.written ??= { kind, object: object.name };
  const first = transaction.written;
  if (first.kind === kind) return null;
  const [here, before] =
    kind === "setup" ? ["setup object", "non-setup object"] : ["non-setup object", "setup object"];
  return rowError(
    "MIXED_DML_OPERATION",
    `DML operation on ${here} is not permitted after you have updated a ${before} (or vice versa): ` +
      `${object.name}, original object: ${first.object}`,
  );
}
