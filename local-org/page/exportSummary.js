import { formatInstant } from "./formats.js";
import { fill, words } from "./words/words.js";

/**
 * @typedef {import("./exportFiles.js").ExportFiles} ExportFiles
 * @typedef {import("./exportFiles.js").Opened} Opened
 */

const { summary } = words;

/** What was read, in sentences. @param {ExportFiles} files @returns {string[]} */
export function summaryOf(files) {
  return [...aboutUsers(files), ...aboutLogins(files)];
}

/** What one file holds. @param {Opened} opened */
export function contentOf(opened) {
  const { file } = opened;
  if (opened.kind === "users") return fill(summary.usersFile, { file, count: opened.users.length });
  const failed = fill(summary.failed, { count: opened.failed });
  return fill(summary.loginsFile, { file, count: opened.successful, failed });
}

/** @param {ExportFiles} files */
function aboutUsers(files) {
  const population = files.population();
  if (!population) return [];
  const { internal, inactive } = population.leftOut;
  const missing = new Set(files.users.flatMap((opened) => opened.missing));
  return [
    fill(summary.users, { count: population.users.length }),
    ...ifAny(internal, summary.internal),
    ...ifAny(inactive, summary.inactive),
    ...ifAny(missing.size, summary.missing, { columns: [...missing].join(", ") }),
  ];
}

/** @param {ExportFiles} files */
function aboutLogins(files) {
  const { logins, together } = files;
  if (logins.length === 0) return [];
  const { population, found } = together;
  const later = logins.reduce((sum, opened) => sum + opened.later, 0);
  const users = files.population()?.users.length ?? 0;
  return [
    ...(found.number > 0
      ? [rangeOf(found, users), fill(summary.timeZone, { zone: timeZone() })]
      : []),
    ...ifAny(later, summary.later),
    ...ifAny(together.logins.repeated, summary.repeated),
    ...(files.users.length === 0
      ? [summary.openUsers]
      : ifAny(population.updatedByLogins, summary.updated, {
          files: files.users.map(({ file }) => file).join(" + "),
        })),
  ];
}

/** From when to when the logins are, and whose. @param {ExportFiles["together"]["found"]} found @param {number} users */
function rangeOf({ number, ofReviewed, first, last }, users) {
  const range = fill(summary.range, { count: number, from: dayOf(first), to: dayOf(last) });
  const whose = ifAny(users, summary.ofUsers, { logins: ofReviewed });
  return `${[range, ...whose].join("; ")}.`;
}

/**
 * @param {number} count
 * @param {import("../phrases.js").Phrase} phrase
 * @param {import("../phrases.js").Values} [values]
 * @returns {string[]}
 */
function ifAny(count, phrase, values) {
  return count > 0 ? [fill(phrase, { count, ...values })] : [];
}

/** @param {number} instant */
function dayOf(instant) {
  return formatInstant(instant, { dateStyle: "medium" });
}

function timeZone() {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
