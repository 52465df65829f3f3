/** What the import of exports promises of any file: a population that the core takes, or problems that say where. */
import assert from "node:assert/strict";
import { loadBuiltCore } from "../../scripts/lib/core.js";
import { Random } from "../sample/random.js";
import { decode } from "./decode.js";
import { toOrg } from "./exportedOrg.js";
import { hostileFile } from "./hostileFiles.js";
import { readLogins } from "./logins.js";
import { inEnglish } from "./messages.js";
import { toPopulation } from "./population.js";
import { FileError } from "./problems.js";
import { recognize } from "./recognize.js";
import { readUsers } from "./users.js";

/** @typedef {import("./problems.js").RowProblem} RowProblem */
/** @typedef {{ files: number, refused: number, users: number, problems: number }} Fuzzed what was met */

const NAME = "export.csv";
const TIME_ZONES = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"];
const DATE = /^\d{4}-\d\d-\d\d$/;

/**
 * Opens hostile files.
 * @param {{ seed: number, goesOn: (files: number) => boolean }} options
 * @returns {Promise<Fuzzed>}
 */
export async function fuzzExports({ seed, goesOn }) {
  const { Population } = await loadBuiltCore();
  /** @type {Fuzzed} */
  const met = { files: 0, refused: 0, users: 0, problems: 0 };
  /** @type {Map<string, number>} the newest logins that were read, for the users of later files */
  let lastLogins = new Map();
  for (; goesOn(met.files); met.files += 1) {
    // Each file has a seed of its own, so that a failing one can be had again alone.
    const random = new Random(seed + met.files);
    const bytes = hostileFile(random);
    try {
      const text = decode(bytes, NAME);
      const timeZone = random.pick(TIME_ZONES);
      if (recognize(text, NAME) === "logins") {
        const read = readLogins(text, { file: NAME });
        met.problems += checkProblems(read.problems, text);
        assert.equal(read.logins.length, read.successful + read.failed);
        ({ lastLogins } = read);
        continue;
      }
      const { users, problems } = readUsers(text, { timeZone, file: NAME });
      met.problems += checkProblems(problems, text);
      const population = toPopulation({ users, lastLogins, timeZone });
      const { internal, inactive } = population.leftOut;
      assert.equal(population.users.length + internal + inactive, users.length);
      const org = toOrg({ users: population.users, asOf: "2026-06-15", timeZone, name: NAME });
      met.users += checkUsers(org.users, Population);
    } catch (error) {
      if (!(error instanceof FileError)) {
        const { message } = /** @type {Error} */ (error);
        const shown = JSON.stringify(new TextDecoder().decode(bytes).slice(0, 2_000));
        throw new Error(`file ${seed + met.files}: ${message}\n${shown}`, { cause: error });
      }
      assert.ok(error.message.includes(NAME), `does not name the file: ${error.message}`);
      met.refused += 1;
    }
  }
  return met;
}

/** @param {RowProblem[]} problems @param {string} text @returns {number} */
function checkProblems(problems, text) {
  const lines = text.split(/\r\n|\r|\n/).length;
  for (const { file, line, field, reason } of problems) {
    assert.equal(file, NAME);
    assert.ok(Number.isInteger(line) && line > 1 && line <= lines, `line ${line} of ${lines}`);
    assert.equal(typeof field, "string");
    assert.ok(inEnglish(reason).length > 0, "a problem without a reason");
  }
  return problems.length;
}

/**
 * @param {import("../org.d.ts").OrgUser[]} users
 * @param {Awaited<ReturnType<typeof loadBuiltCore>>["Population"]} Population
 * @returns {number}
 */
function checkUsers(users, Population) {
  for (const user of users) {
    assert.match(user.id, /^005\w{15}$/);
    for (const date of [user.createdDate, user.lastLoginDate ?? null, user.dueDate ?? null]) {
      assert.ok(date === null || DATE.test(date), `${date} is no date`);
    }
  }
  // Two exports can tell of no user twice, and the core has the last word on every field.
  const population = new Population(new TextEncoder().encode(JSON.stringify({ users })));
  assert.equal(population.size, users.length);
  population.free();
  return users.length;
}
