import { decode } from "../csv/decode.js";
import { cutOff, diagnosed, strangers } from "../csv/doubts.js";
import { toOrg } from "../csv/exportedOrg.js";
import { joinLogins, joinUsers } from "../csv/joined.js";
import { readingLogins } from "../csv/logins.js";
import { toPopulation } from "../csv/population.js";
import { message } from "../csv/messages.js";
import { FileError } from "../csv/problems.js";
import { recognize } from "../csv/recognize.js";
import { inSlices } from "../csv/slices.js";
import { readingUsers } from "../csv/users.js";
import { summaryOf } from "./exportSummary.js";
import { startOfTomorrow, today } from "./today.js";

/**
 * @typedef {import("../csv/problems.js").RowProblem} RowProblem
 * @typedef {import("../csv/messages.js").Message} Message
 * @typedef {import("../csv/users.js").UserFile & { file: string, kind: "users" }} OpenedUsers
 * @typedef {import("../csv/logins.js").LoginFile & { file: string, kind: "logins" }} OpenedLogins
 * @typedef {OpenedUsers | OpenedLogins} Opened
 */

/** What all the opened files are together. @typedef {ReturnType<ExportFiles["whole"]>} Whole */

/**
 * The export files that were opened, together one org: several of one kind are joined. A file takes the place of an
 * earlier one of its name.
 */
export class ExportFiles {
  /** In the order in which they were opened. @type {Opened[]} */
  opened = [];
  /** Why whole files could not be read, by their names. @type {Map<string, Message>} */
  failures = new Map();
  /** What was found about all of them, until another is opened. @type {Whole | null} */
  #whole = null;

  /** @param {Iterable<File>} files @param {(file: string, share: number) => void} [onProgress] */
  async open(files, onProgress = () => {}) {
    for (const file of files) {
      const { name } = file;
      try {
        onProgress(name, 0);
        // Let it be seen before what cannot pause.
        await new Promise((resolve) => setTimeout(resolve));
        const text = decode(new Uint8Array(await file.arrayBuffer()), name);
        await this.read(text, name, (share) => onProgress(name, share));
      } catch (error) {
        this.remove(name);
        this.failures.set(name, reasonOf(error, name));
      }
    }
  }

  /** @param {string} text @param {string} file @param {(share: number) => void} [onProgress] */
  async read(text, file, onProgress = () => {}) {
    const kind = recognize(text, file);
    /** @type {Opened} */
    const opened =
      kind === "users"
        ? {
            ...(await inSlices(readingUsers(text, { file, today: today() }), onProgress)),
            file,
            kind,
          }
        : {
            ...(await inSlices(
              readingLogins(text, { file, before: startOfTomorrow() }),
              onProgress,
            )),
            file,
            kind,
          };
    if (opened.rows === 0) throw new FileError(kind === "users" ? "noUsers" : "noLogins", { file });
    this.remove(file);
    this.opened.push(opened);
  }

  /** @param {string} file what was opened or refused under this name */
  remove(file) {
    this.#whole = null;
    this.failures.delete(file);
    this.opened = this.opened.filter((opened) => opened.file !== file);
  }

  /** @returns {OpenedUsers[]} */
  get users() {
    return this.opened.filter((opened) => opened.kind === "users");
  }

  /** @returns {OpenedLogins[]} */
  get logins() {
    return this.opened.filter((opened) => opened.kind === "logins");
  }

  get together() {
    return (this.#whole ??= this.whole());
  }

  whole() {
    const { users, logins } = this;
    const joined = joinUsers(users);
    const known = joinLogins(logins);
    const population = toPopulation({ users: joined.users, lastLogins: known.lastLogins });
    const ids = new Set(joined.users.map(({ id }) => id));
    const reviewed = new Set(population.users.map(({ id }) => id));
    /** Successful ones. */
    const found = { number: 0, ofUsers: 0, ofReviewed: 0, first: Infinity, last: -Infinity };
    for (const { userId, time, status } of known.logins) {
      if (status !== "Success") continue;
      found.number += 1;
      if (ids.has(userId)) found.ofUsers += 1;
      if (reviewed.has(userId)) found.ofReviewed += 1;
      found.first = Math.min(found.first, time);
      found.last = Math.max(found.last, time);
    }
    return { population, repeated: joined.repeated, logins: known, found };
  }

  /** @returns {RowProblem[]} */
  get problems() {
    const found = this.opened.flatMap((opened) => diagnosed(opened).problems);
    return [...found, ...this.together.repeated];
  }

  /** What is wrong with whole files. @returns {Message[]} */
  get faults() {
    const diagnoses = this.opened.flatMap((opened) => diagnosed(opened).diagnosis ?? []);
    return [...this.failures.values(), ...diagnoses];
  }

  /** What to look at, though it can be right. @returns {Message[]} */
  get warnings() {
    return this.opened.flatMap((opened) => cutOff(opened) ?? []);
  }

  /** What must be confirmed before the review. @returns {Message[]} */
  get doubts() {
    const { users, logins, together } = this;
    if (users.length === 0) return [];
    const stranger = strangers({
      logins: together.found.number,
      belonging: together.found.ofUsers,
      users: namesOf(users),
      files: namesOf(logins),
    });
    const left = leftOut([...this.failures.keys()], logins.length === 0);
    return stranger ? [stranger, ...left] : left;
  }

  /** @returns {ReturnType<typeof toPopulation> | null} */
  population() {
    return this.users.length > 0 ? this.together.population : null;
  }

  /**
   * @param {{ bought: Map<string, import("../csv/exportedOrg.js").Bought> }} options
   * @returns {import("../org.d.ts").Org | null}
   */
  org({ bought }) {
    const users = this.population()?.users;
    if (!users) return null;
    const logins = this.logins.length > 0 ? this.together.logins.logins : undefined;
    return toOrg({ users, logins, asOf: today(), bought, name: namesOf(this.users) });
  }

  /** @returns {string[]} what was read, in sentences */
  summary() {
    return summaryOf(this);
  }
}

/** @param {{ file: string }[]} opened */
function namesOf(opened) {
  return opened.map(({ file }) => file).join(" + ");
}

/** @param {unknown} error @param {string} file */
function reasonOf(error, file) {
  if (error instanceof FileError) return error.said;
  return message("unreadable", { file, reason: /** @type {Error} */ (error).message });
}

/** @param {string[]} refused @param {boolean} hasNoLogins @returns {Message[]} */
function leftOut(refused, hasNoLogins) {
  if (refused.length === 0) return [];
  const said = message("leftOut", { count: refused.length, files: refused.join(", ") });
  return hasNoLogins ? [said, message("nothingToReplay")] : [said];
}
