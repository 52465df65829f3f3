import { NotSupported } from "../apex/errors.js";

/** @param {string} what @param {any} [node] of the query where it stands @returns {NotSupported} */
export function unsupported(what, node) {
  return new NotSupported(what, node?.start ? `line ${node.start.line}` : undefined);
}

/** A refusal of one row. @typedef {{ code: string, message: string, fields: string[] }} RowError */

/** @param {string} code @param {string} message @param {string[]} [fields] @returns {RowError} */
export function rowError(code, message, fields = []) {
  return { code, message, fields };
}
