/**
 * Answers the console's Apex calls from the org that is open in the page.
 *
 * @typedef {import("./org.d.ts").Org} Org
 */

const PAGE_SIZE = 2000;

/** R5's fields and the display strings, as `getPopulationPage` gives them. */
const COLUMNS = /** @type {const} */ ([
  "id",
  "createdDate",
  "isActive",
  "stage",
  "lastLoginDate",
  "lastNotificationSentDate",
  "dueDate",
  "exemptUntil",
  "profile",
  "license",
  "policy",
  "name",
  "account",
]);

/** @type {Org | null} */
let openOrg = null;

/** @param {Org} org its users in id order */
export function useOrg(org) {
  openOrg = org;
}

/** @type {Record<string, (org: Org, parameters: any) => unknown>} */
const METHODS = {
  "SeatwiseConsoleController.getContext": (org) => {
    const { users, ...context } = org;
    return JSON.stringify({ ...context, populationSize: users.length });
  },
  "SeatwiseConsoleController.getPopulationPage": ({ users }, { afterId }) => {
    const first = afterId ? firstAfter(users, afterId) : 0;
    const page = users.slice(first, first + PAGE_SIZE);
    const columns = Object.fromEntries(
      COLUMNS.map((name) => [name, page.map((user) => user[name])]),
    );
    return {
      population: JSON.stringify({ columns }),
      count: page.length,
      lastId: page.at(-1)?.id ?? null,
      done: page.length < PAGE_SIZE,
    };
  },
};

/**
 * What `@salesforce/apex/Class.method` imports: a function that answers as Apex does, with a fresh value or with
 * an error that carries its message in `body`.
 *
 * @param {string} name
 * @returns {(parameters?: object) => Promise<unknown>}
 */
export function apexMethod(name) {
  const method = METHODS[name];
  if (!method) throw new Error(`the local org does not answer ${name}`);
  return async (parameters = {}) => {
    if (!openOrg) throw apexError("no org is open");
    return method(openOrg, parameters);
  };
}

/** @param {string} message */
function apexError(message) {
  return Object.assign(new Error(message), { status: 500, body: { message } });
}

/** @param {{ id: string }[]} users @param {string} id @returns {number} the index of the first user behind the id */
function firstAfter(users, id) {
  let low = 0;
  let high = users.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (users[middle].id <= id) low = middle + 1;
    else high = middle;
  }
  return low;
}
