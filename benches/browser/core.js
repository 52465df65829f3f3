/** The console's work in the core, by the console's own modules. */
import { loadPopulation } from "c/populationLoader";
import { ReviewSession } from "c/reviewSession";
import { loadCore } from "c/seatwiseCore";
import { initSync } from "../../force-app/main/core/lwc/seatwiseCore/glue.js";

/**
 * @typedef {import("c/reviewSession").Context} Context
 * @typedef {import("c/reviewSession").Settings} Settings
 */

/** What the console's table asks for when it opens. @type {import("../../src/types.js").DecisionQuery} */
const FIRST_PAGE = { search: null, sortBy: "inactiveDays", descending: true, from: 0, count: 50 };

/**
 * Loads everybody and plans the saved run. The pages are there already: the network is not measured.
 * @param {object} component that is measured
 * @param {Context} context
 * @param {string[]} pages JSON texts as Apex returns them
 * @returns {Promise<ReviewSession>} the caller's to free
 */
export async function loadAndPlan(component, context, pages) {
  const core = await loadCore(component);
  let next = 0;
  const population = await loadPopulation({
    core,
    fetchPage: async () => {
      const text = pages[next];
      next += 1;
      return { population: text, lastId: null, done: next === pages.length };
    },
    onProgress: () => {},
    cancellation: { cancelled: false },
  });
  const session = new ReviewSession(population, context);
  session.plan(session.saved);
  return session;
}

/**
 * What the console does when a setting moves: everybody anew, idle seats where they can have
 * changed, the first rows.
 * @param {ReviewSession} session
 * @param {Settings} settings
 */
export function decide(session, settings) {
  session.plan(settings);
  session.idleSeats(settings);
  session.page(FIRST_PAGE);
}

/** Bytes that the core's memory has, which only ever grows. Loads nothing: the core is there. */
export function memoryBytes() {
  const { memory } = initSync(/** @type {any} */ (undefined));
  return memory.buffer.byteLength;
}
