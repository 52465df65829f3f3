/**
 * A row that could not be read, or one column of it.
 *
 * @typedef {object} RowProblem
 * @property {string} file
 * @property {number} line where the row starts; the header is line 1
 * @property {string} field
 * @property {string} reason
 */

/** The file as a whole is not what it should be. */
export class FileError extends Error {}
