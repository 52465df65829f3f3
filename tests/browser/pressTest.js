/** Tests that press controls, and what they often do on the way. */
import { consoleTest, untilReviewed } from "./harness.js";
import { Presser, watch } from "./pressing.js";

/** @typedef {import("./harness.js").Session} Session */

/** What was pressed, plainly and in the sandbox. @type {Map<boolean, Set<string>>} */
export const PRESSED = new Map([
  [false, new Set()],
  [true, new Set()],
]);

/**
 * @param {string} name
 * @param {(presser: Presser, session: Session) => Promise<void>} body
 * @param {import("./pressing.js").Screen} [end] what it ends with
 */
export function pressTest(name, body, end) {
  consoleTest(
    `everything is pressed once: ${name}`,
    async (session) => {
      await session.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await watch(session);
      const presser = new Presser(session, PRESSED.get(session.sandboxed) ?? new Set());
      await untilReviewed(session);
      await presser.settle();
      await body(presser, session);
      await presser.settle();
      await presser.check(name, end);
    },
    { height: 1600 },
  );
}

/** @param {Session} session @param {string} id @param {string | RegExp} [hasText] */
export async function until({ byId }, id, hasText = "") {
  await byId(id).filter({ hasText }).first().waitFor();
}

/**
 * Calls fail in turn, are told, and go well when they are tried again.
 * @param {Presser} presser
 * @param {Session} session
 * @param {string[]} calls
 * @param {() => Promise<unknown>} ask what makes the first
 */
export async function fails(presser, session, calls, ask) {
  for (const call of calls) await presser.ask("failNext", call);
  await ask();
  const told = session
    .byId("problems")
    .filter({ hasText: "The connection was lost.", visible: true });
  for (const call of calls) {
    await told.waitFor().catch((error) => {
      throw new Error(call, { cause: error });
    });
    await told.locator('[data-id="retry"]').click();
    await presser.settle();
  }
  await told.waitFor({ state: "detached" });
}

/** @param {Presser} presser @param {Session} session @param {number} number */
export async function run(presser, session, number) {
  await presser.open("Runs");
  await presser.confirm("run-now");
  await until(session, "run-title", `RUN-${String(number).padStart(5, "0")}`);
  await until(session, "run-status", /Completed|Stopped/);
  await presser.settle();
}

/** @param {Presser} presser @param {Session} session */
export async function aWeekOn(presser, session) {
  await session.page.locator("#week-on:enabled").click();
  await presser.open("Review");
  await untilReviewed(session);
  await presser.settle();
}
