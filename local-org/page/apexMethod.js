/** @typedef {import("./session.js").Session} Session */

/** Told to the window before a call is answered; what `detail.until` waits for may take its time, or fail. */
const CALL = "localorg__apexcall";

/** @type {Session | null} */
let open = null;

/** Who answers the console's calls from here on. @param {Session} session */
export function answerBy(session) {
  open?.close();
  open = session;
}

/**
 * What `@salesforce/apex/Class.method` imports: a function that runs the project's Apex in the open org.
 *
 * @param {string} name
 * @returns {(parameters?: object) => Promise<unknown>}
 */
export function apexMethod(name) {
  const [className, method] = name.split(".");
  return async (parameters = {}) => {
    const session = open;
    await theWire(name);
    if (!session) throw Object.assign(new Error(), { body: { message: "no org is open" } });
    return session.call(className, method, parameters);
  };
}

/** As over the wire: the caller goes on, and the page may draw, before there is an answer. @param {string} name */
async function theWire(name) {
  await new Promise((resolve) => setTimeout(resolve));
  const detail = { name, until: Promise.resolve() };
  window.dispatchEvent(new CustomEvent(CALL, { detail }));
  await detail.until;
}
