/** Files of one kind, together: a user or a login that stands in two of them counts once. */
import { message } from "./messages.js";

/**
 * @typedef {import("./problems.js").RowProblem} RowProblem
 * @typedef {import("./users.js").ExportedUser} ExportedUser
 * @typedef {import("../org.d.ts").Login} Login
 */

/**
 * @param {(import("./users.js").UserFile & { file: string })[]} files
 * @returns {{ users: ExportedUser[], repeated: RowProblem[] }} `repeated`: users of one file who stand in an earlier one
 */
export function joinUsers(files) {
  /** The file each user was found in first. @type {Map<string, typeof files[number]>} */
  const first = new Map();
  /** @type {RowProblem[]} */
  const repeated = [];
  const users = files.flatMap((file) =>
    file.users.filter(({ id }) => {
      const before = first.get(id);
      if (!before) {
        first.set(id, file);
        return true;
      }
      const values = { line: String(before.lines.get(id)), file: before.file };
      repeated.push({
        file: file.file,
        line: file.lines.get(id) ?? 1,
        field: "Id",
        reason: message("sameUserElsewhere", values),
      });
      return false;
    }),
  );
  return { users, repeated };
}

/**
 * @param {import("./logins.js").LoginFile[]} files
 * @returns {{ logins: Login[], lastLogins: Map<string, number>, repeated: number }} `repeated`: rows that an earlier file holds
 *   too, as where two exports overlap
 */
export function joinLogins(files) {
  if (files.length === 1) {
    const [{ logins, lastLogins }] = files;
    return { logins, lastLogins, repeated: 0 };
  }
  /** @type {Set<string>} */
  const known = new Set();
  /** @type {Map<string, number>} */
  const lastLogins = new Map();
  let repeated = 0;
  /** @type {Login[]} */
  const logins = [];
  for (const file of files) {
    const added = file.logins.filter((login) => !known.has(keyOf(login)));
    repeated += file.logins.length - added.length;
    for (const login of added) {
      known.add(keyOf(login));
      logins.push(login);
    }
    for (const [id, time] of file.lastLogins) {
      lastLogins.set(id, Math.max(time, lastLogins.get(id) ?? -Infinity));
    }
  }
  return { logins, lastLogins, repeated };
}

/** @param {Login} login */
function keyOf({ userId, time, status }) {
  return `${userId} ${time} ${status}`;
}
