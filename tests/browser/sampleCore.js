/** The sample org of the page, read through the project's Apex into the core in Node: what its figures must be. */
import { callAura } from "../../local-org/apex/aura.js";
import { openOrg } from "../../local-org/records/openOrg.js";
import { createSampleOrg } from "../../local-org/sample/sampleOrg.js";
import { loadBuiltCore } from "../../scripts/lib/core.js";
import { project } from "../review/reviewOrg.js";

/** @typedef {import("../../src/types.d.ts").ReplayTotals} ReplayTotals */
/** @typedef {{ firstWarningDays: number, finalNoticeDays: number, deactivationDays: number }} Thresholds */

const VARIED = "Default";

const bytes = (/** @type {string} */ text) => new TextEncoder().encode(text);

/** Reads everything page by page, as the console does. */
export async function readSample() {
  const org = openOrg(project(), createSampleOrg({ size: 500, asOf: "2026-11-23" }));
  /** @param {string} className @param {string} method @param {object} [parameters] @returns {any} */
  const call = (className, method, parameters = {}) =>
    org.run({}, () => callAura(org.program, className, method, { ...parameters }));
  /** @param {string} className @param {string} method */
  const pages = (className, method) => {
    const all = [];
    for (let page = { lastId: null, done: false }; !page.done;) {
      page = call(className, method, { afterId: page.lastId });
      all.push(/** @type {any} */ (page));
    }
    return all;
  };
  const context = JSON.parse(call("SeatwiseConsoleController", "getContext"));
  const window = JSON.parse(call("SeatwiseLoginsController", "getLoginWindow"));
  const [first, ...others] = pages("SeatwiseConsoleController", "getPopulationPage");
  const core = await loadBuiltCore();
  const population = new core.Population(bytes(first.population));
  for (const page of others) population.add(bytes(page.population));
  for (const page of pages("SeatwiseLoginsController", "getLoginPage")) {
    population.addLogins(bytes(page.logins));
  }
  const { from, to } = window;
  const scene = { policies: context.policies, from, to, runWeekday: 1, prices: context.prices };
  return {
    /** What thresholds of the policy that most users are under would have done (R9). @param {Thresholds} thresholds @returns {ReplayTotals} */
    replay: (thresholds) => {
      const policies = context.policies.map((/** @type {{ name: string }} */ policy) =>
        policy.name === VARIED ? { ...policy, ...thresholds } : policy,
      );
      return JSON.parse(population.replay({ ...scene, policies })).totals;
    },
    /** The same for every valid combination of some days (R10). @param {number[]} days @returns {ReplayTotals[]} */
    sweep: (days) => {
      const steps = population.beginSweep({
        ...scene,
        vary: VARIED,
        firstWarningDays: days,
        finalNoticeDays: days,
        deactivationDays: days,
      });
      population.continueSweep(steps);
      const { points } = JSON.parse(population.sweepAnswer());
      return points.map((/** @type {{ totals: ReplayTotals }} */ { totals }) => totals);
    },
  };
}
