import { ApexList, PlatformObject, throwApex } from "../../apex/values.js";

/**
 * @typedef {import("../dml/dml.js").DmlResult} DmlResult
 * @typedef {import("../dml/dml.js").Operation} Operation
 */

/** Which class `Database` answers with. @type {Record<Operation, string>} */
const RESULT_CLASSES = {
  insert: "Database.SaveResult",
  update: "Database.SaveResult",
  upsert: "Database.UpsertResult",
  delete: "Database.DeleteResult",
  undelete: "Database.UndeleteResult",
};

/** @param {Operation} operation @param {DmlResult} result @returns {PlatformObject} */
export function toResult(operation, result) {
  return new PlatformObject(RESULT_CLASSES[operation], result);
}

/** @param {Operation} operation @param {DmlResult[]} results @returns {ApexList} */
export function toResults(operation, results) {
  return new ApexList(
    RESULT_CLASSES[operation],
    results.map((result) => toResult(operation, result)),
  );
}

/** Throws where a row was refused, as the statement does. @param {Operation} operation @param {DmlResult[]} results */
export function throwFailures(operation, results) {
  const failed = results
    .map((result, index) => ({ ...result, index }))
    .filter(({ success }) => !success);
  if (failed.length === 0) return;
  const [first] = failed;
  const [{ code, message, fields }] = first.errors;
  const verb = operation[0].toUpperCase() + operation.slice(1);
  const row = `row ${first.index}${first.id ? ` with id ${first.id}` : ""}`;
  throwApex(
    "DmlException",
    `${verb} failed. First exception on ${row}; first error: ${code}, ${message}: [${fields.join(", ")}]`,
    { rows: failed },
  );
}
