import { FileError } from "./problems.js";
import { kindOf } from "./rows.js";
import { readTable } from "./table.js";

/** Enough of a file to hold its header. */
const HEAD = 10_000;

/**
 * Tells the two exports apart by their headers.
 *
 * @param {string} text
 * @param {string} file
 * @returns {"users" | "logins"}
 */
export function recognize(text, file) {
  const [head] = text.slice(0, HEAD).split(/\r\n|\r|\n/, 1);
  const kind = kindOf(readTable(head, file));
  if (!kind) throw new FileError("unknownKind", { file });
  return kind;
}
