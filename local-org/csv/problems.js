/**
 * A row that could not be read, or one column of it.
 *
 * @typedef {object} RowProblem
 * @property {string} file
 * @property {number} line where the row starts; the header is line 1
 * @property {string} field
 * @property {string} reason
 * @property {boolean} [isDateFormat] the cell holds a date in a form that no export has
 * @property {boolean} [isKept] the row is taken all the same
 */

/** A date is written as Salesforce does not write it. */
export class DateFormatError extends Error {}

/** The file as a whole is not what it should be. */
export class FileError extends Error {}
