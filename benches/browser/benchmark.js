/**
 * Stands in the console's place in the local page, so that what is measured runs where the console
 * runs: in the page, or inside Lightning Web Security.
 */
import { LightningElement } from "lwc";
import getContext from "@salesforce/apex/SeatwiseConsoleController.getContext";
import getPopulationPage from "@salesforce/apex/SeatwiseConsoleController.getPopulationPage";
import { countCalls } from "./callCounter.js";
import { measureCommitment } from "./commitment.js";
import * as core from "./core.js";
import { measureLab, measureLabMemory } from "./lab.js";
import * as plain from "./plain.js";
import { median, timed } from "./timing.js";

/**
 * @typedef {import("c/reviewSession").Context} Context
 * @typedef {import("c/reviewSession").Settings} Settings
 *
 * @typedef {object} Measured medians in milliseconds, memory in bytes
 * @property {number} users
 * @property {number} firstLoadAndPlan the core's, with everything still cold
 * @property {{ loadAndPlan: number, plan: number, moveThreshold: number, moveScope: number }} core
 * @property {{ loadAndPlan: number, plan: number }} plain
 * @property {{ afterPlan: number, atEnd: number }} memory
 *
 * @typedef {object} Fallback medians in milliseconds, without WebAssembly
 * @property {number} users
 * @property {number} firstLoadAndPlan with the script that is fetched for it
 * @property {number} loadAndPlan
 * @property {number} moveThreshold
 *
 * @typedef {object} Crossings of the module's border
 * @property {number} bytesIn
 * @property {{ intoWasm: number, outOfWasm: number }} loadAndPlan
 * @property {{ intoWasm: number, outOfWasm: number }} moveThreshold
 */

const LOADS = 5;
const MOVES = 15;
/** The policy whose threshold is moved. */
const MOVED = "Default";

/**
 * Answers an event `task` by an event `answer`. Text goes in and out: it is as cheap in the sandbox
 * as outside.
 */
export default class Benchmark extends LightningElement {
  connectedCallback() {
    const host = /** @type {EventTarget} */ (/** @type {unknown} */ (this));
    host.addEventListener("task", async (event) => {
      const task = /** @type {CustomEvent<keyof typeof tasks>} */ (event).detail;
      const answer = await tasks[task](this).catch((/** @type {Error} */ error) => ({
        failure: error.stack ?? error.message,
      }));
      host.dispatchEvent(new CustomEvent("answer", { detail: JSON.stringify(answer) }));
    });
  }
}

const tasks = { measure, measureFallback, count, measureLab, measureLabMemory, measureCommitment };

/** @param {object} component @returns {Promise<Measured>} */
async function measure(component) {
  const { context, pages } = await readOrg();
  const first = await timed(() => core.loadAndPlan(component, context, pages));
  const afterPlan = core.memoryBytes();
  const session = first.result;
  const { saved } = session;
  const { people, figures } = plain.loadAndPlan(saved, pages);
  mustAgree(session.plan(saved), figures);
  // The first move also asks about idle seats, whose answer then stays: not what a move costs.
  await moves(session);

  const ofCore = {
    plan: await median(MOVES, (i) => session.plan(moved(saved, i))),
    moveThreshold: await moves(session),
    moveScope: await median(MOVES, (i) =>
      core.decide(session, withoutPauses(moved(saved, i), i % 2 === 0)),
    ),
  };
  session.free();
  const loadAndPlan = await median(LOADS, async () => {
    (await core.loadAndPlan(component, context, pages)).free();
  });
  return {
    users: people.length,
    firstLoadAndPlan: first.milliseconds,
    core: { loadAndPlan, ...ofCore },
    plain: {
      loadAndPlan: await median(LOADS, () => plain.loadAndPlan(saved, pages)),
      plan: await median(MOVES, (i) => plain.planPeople(people, moved(saved, i))),
    },
    memory: { afterPlan, atEnd: core.memoryBytes() },
  };
}

/** Where WebAssembly is blocked. @param {object} component @returns {Promise<Fallback>} */
async function measureFallback(component) {
  const { context, pages } = await readOrg();
  const first = await timed(() => core.loadAndPlan(component, context, pages));
  const session = first.result;
  const users = session.size;
  await moves(session);
  const moveThreshold = await moves(session);
  session.free();
  const loadAndPlan = await median(LOADS, async () => {
    (await core.loadAndPlan(component, context, pages)).free();
  });
  return { users, firstLoadAndPlan: first.milliseconds, loadAndPlan, moveThreshold };
}

/** Only before anything else: a module is counted from its start. @param {object} component @returns {Promise<Crossings>} */
async function count(component) {
  const calls = countCalls();
  const { context, pages } = await readOrg();
  const session = await core.loadAndPlan(component, context, pages);
  const loadAndPlan = { ...calls };
  core.decide(session, session.saved);
  const before = { ...calls };
  core.decide(session, moved(session.saved, 0));
  const encoder = new TextEncoder();
  return {
    bytesIn: pages.reduce((sum, text) => sum + encoder.encode(text).length, 0),
    loadAndPlan,
    moveThreshold: {
      intoWasm: calls.intoWasm - before.intoWasm,
      outOfWasm: calls.outOfWasm - before.outOfWasm,
    },
  };
}

/** The context, and every page of the population as text. */
async function readOrg() {
  /** @type {Context} */
  const context = JSON.parse(await getContext());
  /** @type {string[]} */
  const pages = [];
  let page;
  do {
    page = await getPopulationPage({ afterId: page?.lastId ?? null });
    pages.push(page.population);
  } while (!page.done);
  return { context, pages };
}

/** What moving a threshold costs. @param {import("c/reviewSession").ReviewSession} session */
function moves(session) {
  return median(MOVES, (i) => core.decide(session, moved(session.saved, i)));
}

/** Another threshold every time. @param {Settings} settings @param {number} i @returns {Settings} */
function moved(settings, i) {
  return {
    ...settings,
    policies: settings.policies.map((policy) =>
      policy.name === MOVED ? { ...policy, firstWarningDays: 40 + i } : policy,
    ),
  };
}

/** Which days count decides what idle seats are. @param {Settings} settings @param {boolean} without @returns {Settings} */
function withoutPauses(settings, without) {
  const policies = settings.policies.map((policy) => ({
    ...policy,
    pauses: without ? [] : policy.pauses,
  }));
  return { ...settings, policies };
}

/**
 * Two that do not do the same work are not to be compared.
 * @param {import("../../src/types.js").PopulationPlan} plan
 * @param {ReturnType<typeof plain.loadAndPlan>["figures"]} figures
 */
function mustAgree({ plannedDeactivations, heldForApproval, summary }, figures) {
  const ofCore = JSON.stringify([plannedDeactivations, heldForApproval, summary.actions]);
  const { plannedDeactivations: planned, heldForApproval: held, actions } = figures;
  const ofPlain = JSON.stringify([planned, held, actions]);
  if (ofCore !== ofPlain) throw new Error(`the core says ${ofCore}, plain JavaScript ${ofPlain}`);
}
