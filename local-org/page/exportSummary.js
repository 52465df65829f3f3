/**
 * @typedef {import("./exportFiles.js").ExportFiles} ExportFiles
 * @typedef {import("./exportFiles.js").Opened} Opened
 */

/** What was read, in sentences. @param {ExportFiles} files @returns {string[]} */
export function summaryOf(files) {
  return [...aboutUsers(files), ...aboutLogins(files)];
}

/** What one file holds. @param {Opened} opened */
export function contentOf(opened) {
  if (opened.kind === "users") return `${opened.file}: ${count(opened.users.length, "user")}`;
  const { file, successful, failed } = opened;
  return `${file}: ${count(successful, "login")}, ${count(failed, "failed attempt")}`;
}

/** @param {ExportFiles} files */
function aboutUsers(files) {
  const population = files.population();
  if (!population) return [];
  const { internal, inactive } = population.leftOut;
  const missing = new Set(files.users.flatMap((opened) => opened.missing));
  return [
    `${count(population.users.length, "user")} for the review.`,
    ...when(internal, `${count(internal, "internal user")} left out.`),
    ...when(inactive, `${count(inactive, "inactive user")} left out.`),
    ...when(missing.size, `The export has no ${[...missing].join(", ")}.`),
  ];
}

/** @param {ExportFiles} files */
function aboutLogins(files) {
  const { logins, together } = files;
  if (logins.length === 0) return [];
  const { population, found } = together;
  const later = logins.reduce((sum, opened) => sum + opened.later, 0);
  const users = files.population()?.users.length ?? 0;
  const { updatedByLogins } = population;
  const [lie, are] = later === 1 ? ["lies", "is"] : ["lie", "are"];
  const { repeated } = together.logins;
  const [stand, counted] = repeated === 1 ? ["stands", "counts"] : ["stand", "count"];
  return [
    ...(found.number > 0 ? [rangeOf(found, users)] : []),
    ...when(later, `${count(later, "login")} ${lie} after today and ${are} left out.`),
    ...when(repeated, `${count(repeated, "login")} ${stand} in two files and ${counted} once.`),
    files.users.length === 0
      ? "Open the User export too."
      : when(
          updatedByLogins,
          `${count(updatedByLogins, "user")} logged in later than ${files.users.map(({ file }) => file).join(" + ")} says; the later day counts.`,
        ),
  ].flat();
}

/** From when to when the logins are, and whose. @param {ExportFiles["together"]["found"]} found @param {number} users */
function rangeOf({ number, ofReviewed, first, last }, users) {
  const these = `${users === 1 ? "this" : "these"} ${count(users, "user")}`;
  const whose =
    users > 0 ? `; ${ofReviewed.toLocaleString("en-US")} of them belong to ${these}` : "";
  return `${count(number, "login")} from ${dayOf(first)} to ${dayOf(last)}${whose}. Days are counted in ${timeZone()}, your browser's time zone.`;
}

/** @param {number} number @param {string} sentence @returns {string[]} */
function when(number, sentence) {
  return number > 0 ? [sentence] : [];
}

/** @param {number} instant */
function dayOf(instant) {
  return new Intl.DateTimeFormat("en-US", { dateStyle: "medium" }).format(instant);
}

function timeZone() {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** @param {number} number @param {string} noun */
export function count(number, noun) {
  return `${number.toLocaleString("en-US")} ${noun}${number === 1 ? "" : "s"}`;
}
