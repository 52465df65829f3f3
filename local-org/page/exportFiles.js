import { decode } from "../csv/decode.js";
import { toOrg } from "../csv/exportedOrg.js";
import { readLogins } from "../csv/logins.js";
import { toPopulation } from "../csv/population.js";
import { FileError } from "../csv/problems.js";
import { recognize } from "../csv/recognize.js";
import { readUsers } from "../csv/users.js";

/** @typedef {import("../csv/problems.js").RowProblem} RowProblem */

/**
 * The export files that were opened, together one org. A later file takes the place of an earlier one of its kind.
 */
export class ExportFiles {
  /** @type {(ReturnType<typeof readUsers> & { file: string }) | null} */
  users = null;
  /** @type {(ReturnType<typeof readLogins> & { file: string }) | null} */
  logins = null;
  /** Whole files that could not be read. @type {string[]} */
  failures = [];

  /** @param {Iterable<File>} files */
  async open(files) {
    this.failures = [];
    for (const file of files) {
      try {
        this.read(decode(new Uint8Array(await file.arrayBuffer()), file.name), file.name);
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
        this.failures.push(error.message);
      }
    }
  }

  /** @param {string} text @param {string} file */
  read(text, file) {
    if (recognize(text, file) === "users") this.users = { ...readUsers(text, { file }), file };
    else this.logins = { ...readLogins(text, { file }), file };
  }

  /** @returns {RowProblem[]} */
  get problems() {
    return [...(this.users?.problems ?? []), ...(this.logins?.problems ?? [])];
  }

  /** @returns {ReturnType<typeof toPopulation> | null} */
  population() {
    if (!this.users) return null;
    return toPopulation({ users: this.users.users, lastLogins: this.logins?.lastLogins });
  }

  /**
   * @param {{ asOf: string, bought: Map<string, import("../csv/exportedOrg.js").Bought> }} options
   * @returns {import("../org.d.ts").Org | null}
   */
  org({ asOf, bought }) {
    const users = this.population()?.users;
    const logins = this.logins?.logins;
    return users ? toOrg({ users, logins, asOf, bought, name: this.users?.file ?? "" }) : null;
  }

  /** @returns {string[]} what was read, in sentences */
  summary() {
    const sentences = [];
    const population = this.population();
    if (this.users && population) {
      const { internal, inactive } = population.leftOut;
      sentences.push(
        `${this.users.file}: ${count(population.users.length, "user")} for the review.`,
      );
      if (internal > 0) sentences.push(`${count(internal, "internal user")} left out.`);
      if (inactive > 0) sentences.push(`${count(inactive, "inactive user")} left out.`);
      if (this.users.missing.length > 0) {
        sentences.push(`The export has no ${this.users.missing.join(", ")}.`);
      }
    }
    if (this.logins) {
      const { file, successful, failed } = this.logins;
      sentences.push(`${file}: ${count(successful, "login")}, ${count(failed, "failed attempt")}.`);
      if (population) {
        sentences.push(`They bring ${count(population.updatedByLogins, "user")} up to date.`);
      } else {
        sentences.push("Open the User export too.");
      }
    }
    return sentences;
  }
}

/** @param {number} number @param {string} noun */
export function count(number, noun) {
  return `${number.toLocaleString("en-US")} ${noun}${number === 1 ? "" : "s"}`;
}
