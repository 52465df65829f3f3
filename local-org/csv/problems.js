import { inEnglish, message } from "./messages.js";

/**
 * @typedef {import("./messages.js").Message} Message
 *
 * A row that could not be read, or one column of it.
 *
 * @typedef {object} RowProblem
 * @property {string} file
 * @property {number} line where the row starts; the header is line 1
 * @property {string} field
 * @property {Message} reason
 * @property {boolean} [isKept] the row is taken all the same
 */

/** Something is not what it should be, and a message says so. */
export class Problem extends Error {
  /** @param {import("./messages.js").MessageKey} key @param {import("../phrases.js").Values} [values] */
  constructor(key, values) {
    const said = message(key, values);
    super(inEnglish(said));
    this.said = said;
  }
}

/** The file as a whole is not what it should be. */
export class FileError extends Problem {}
