/** What the committed modules promise of any JavaScript value: an answer or problems, never a trap, and the next call works. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { Random } from "../../local-org/sample/random.js";
import { inRoot } from "../../scripts/lib/run.js";
import { hostileValue, spoiled } from "./hostileValues.js";

/**
 * @typedef {import("../../scripts/lib/core.js").Feature} Feature
 * @typedef {Record<string, any>} Module what the glue exports
 *
 * An exported call, with arguments that it answers. `open` makes what it is called on.
 * @typedef {object} Entry
 * @property {string} name
 * @property {Feature} feature
 * @property {unknown[]} args
 * @property {(module: Module) => any} [open]
 * @property {(module: Module, subject: any, args: any[]) => unknown} call
 *
 * @typedef {{ calls: number, answered: number, refused: number }} Tally
 */

/** What a handle says after it was freed, which no request can do. */
const FREED = "null pointer passed to rust";

const bytes = (/** @type {unknown} */ value) => new TextEncoder().encode(JSON.stringify(value));
const USERS = [
  { id: "a", createdDate: "2024-01-01", lastLoginDate: "2025-11-01", license: "L" },
  { id: "b", createdDate: "2024-01-01", loginDates: ["2025-12-01", "2026-01-10"], license: "L" },
];
const POLICIES = [{ name: "P", pauses: [{ from: "2025-12-20", to: "2026-01-06" }] }];
const RUN = { asOf: "2026-06-15", policies: POLICIES, limits: { maxDeactivations: 5 } };
const WINDOW = { policies: POLICIES, from: "2026-01-01", to: "2026-03-31" };
const SWEEP = {
  ...{ ...WINDOW, vary: "P" },
  ...{ firstWarningDays: [10, 20], finalNoticeDays: [25], deactivationDays: [40, 50] },
};

const population = (/** @type {Module} */ { Population }) =>
  new Population(bytes({ users: USERS }));
const planned = (/** @type {Module} */ module) => {
  const subject = population(module);
  subject.planRun(RUN);
  return subject;
};
const method = (/** @type {string} */ name, /** @type {unknown[]} */ args, open = population) => ({
  name: `Population.${name}`,
  feature: /** @type {const} */ ("review"),
  args,
  open,
  call: (/** @type {Module} */ _, /** @type {any} */ subject, /** @type {any[]} */ given) =>
    subject[name](...given),
});
const begun = (/** @type {"Replay" | "Sweep"} */ what) => (/** @type {Module} */ module) => {
  const subject = population(module);
  subject[`begin${what}`](what === "Sweep" ? SWEEP : WINDOW);
  return subject;
};

/** @param {Feature} feature @param {string} name @param {unknown} request @returns {Entry} */
const exported = (feature, name, request) => ({
  name,
  feature,
  args: [request],
  call: (module, _, args) => module[name](...args),
});

/** The first request of the rules' cases that is answered. @param {string} file */
function requestOf(file) {
  const path = inRoot("tests", "commitment-vectors", file);
  const { cases } = JSON.parse(readFileSync(path, "utf8"));
  return cases.find((/** @type {any} */ { answer }) => answer);
}

const importCase = requestOf("import.json");
const opened = (/** @type {Module} */ { LoginImport }) => new LoginImport(importCase.request);
const read = (/** @type {Module} */ module) => {
  const file = opened(module);
  file.add(new TextEncoder().encode(importCase.files[0]));
  file.finish();
  return file;
};
const simulation = requestOf("c5-simulation.json").request;

/** @type {Entry[]} */
export const ENTRIES = [
  exported("review", "evaluate", { asOf: RUN.asOf, policies: POLICIES, users: [USERS[0]] }),
  exported("review", "planRun", { ...RUN, users: [USERS[0]] }),
  {
    name: "Population",
    feature: "review",
    args: [bytes({ users: USERS })],
    call: ({ Population }, _, [page]) => new Population(page).size,
  },
  method("add", [bytes({ users: [{ id: "c", createdDate: "2025-01-01" }] })]),
  method("addLogins", [bytes({ logins: { a: ["2026-01-01"] } })]),
  method("planRun", [RUN]),
  method("decisions", [{ count: 5, sortBy: "id" }], planned),
  method("explain", ["a"], planned),
  method("idleSeats", [{ asOf: "2026-06-15", policies: POLICIES, prices: {} }]),
  method("replay", [WINDOW]),
  method("beginReplay", [WINDOW]),
  method("continueReplay", [1], begun("Replay")),
  method("timeline", ["a", WINDOW]),
  method("beginSweep", [SWEEP]),
  method("continueSweep", [1], begun("Sweep")),
  method("forecast", [{ asOf: "2026-06-15", policies: POLICIES, weeks: 8 }]),
  method("usage", [{ from: "2026-01", to: "2026-03" }]),
  exported("commitment", "contractLedger", requestOf("c2-ledger.json").request),
  exported("commitment", "optimizeCommitment", requestOf("c4-optimum.json").request),
  exported("commitment", "negotiationLevers", requestOf("c6-levers.json").request),
  exported("commitment", "recommendTiers", requestOf("c7-tiers.json").request),
  exported("commitment", "classifyPattern", requestOf("c8-pattern.json").request),
  exported("commitment", "reviewContract", requestOf("c9-review.json").request),
  exported("commitment", "authenticationReport", requestOf("c10-report.json").request),
  {
    name: "Simulation",
    feature: "commitment",
    args: [simulation],
    call: ({ Simulation }, _, [request]) => new Simulation(request).phase,
  },
  {
    name: "Simulation.continue",
    feature: "commitment",
    args: [2],
    open: ({ Simulation }) => new Simulation({ ...simulation, scenarios: 20 }),
    call: (_, subject, [work]) => subject.continue(work),
  },
  {
    name: "LoginImport",
    feature: "import",
    args: [importCase.request],
    call: ({ LoginImport }, _, [request]) => new LoginImport(request).problems(),
  },
  {
    name: "LoginImport.add",
    feature: "import",
    args: [new TextEncoder().encode(importCase.files[0])],
    open: opened,
    call: (_, subject, [piece]) => subject.add(piece),
  },
  {
    name: "LoginImport.months",
    feature: "import",
    args: [bytes(importCase.licenses ?? null), importCase.addressable ?? null],
    open: read,
    call: (_, subject, [licenses, addressable]) => subject.months(licenses, addressable),
  },
];

/** What is exported and takes nothing that could be wrong. */
const WITHOUT_ARGUMENTS = ["coreVersion", "default", "initSync"];

/**
 * The exported calls that no entry tries.
 * @param {Module} module
 * @returns {string[]}
 */
export function untried(module) {
  const names = Object.entries(module).flatMap(([name, value]) => {
    const prototype = /^[A-Z]/.test(name) ? value.prototype : undefined;
    const methods = Object.getOwnPropertyNames(prototype ?? {}).filter((key) => {
      const { value: body } = /** @type {PropertyDescriptor} */ (
        Object.getOwnPropertyDescriptor(prototype, key)
      );
      return typeof body === "function" && body.length > 0 && key !== "constructor";
    });
    return [name, ...methods.map((key) => `${name}.${key}`)];
  });
  const tried = [...ENTRIES.map(({ name }) => name), ...WITHOUT_ARGUMENTS];
  return names.filter((name) => !tried.includes(name));
}

/**
 * Calls an entry with hostile values.
 * @param {Module} module
 * @param {Entry} entry
 * @param {{ seed: number, goesOn: (calls: number) => boolean }} options
 * @returns {Tally}
 */
export function tryEntry(module, entry, { seed, goesOn }) {
  const expected = good(module, entry);
  const tally = { calls: 0, answered: 0, refused: 0 };
  for (; goesOn(tally.calls); tally.calls += 1) {
    // Each call has a seed of its own, so that a failing one can be had again alone.
    const random = new Random(seed + tally.calls);
    try {
      if (isAnswered(module, entry, random)) tally.answered += 1;
      else tally.refused += 1;
      assert.ok(isDeepStrictEqual(good(module, entry), expected), "now it answers otherwise");
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(`${entry.name}, seed ${seed + tally.calls}: ${message}`, { cause: error });
    }
  }
  return tally;
}

/** @param {Module} module @param {Entry} entry */
function good(module, { open, call, args }) {
  const subject = open?.(module);
  const answer = call(module, subject, args);
  subject?.free();
  return answer;
}

/** @param {Module} module @param {Entry} entry @param {Random} random @returns {boolean} */
function isAnswered(module, { open, call, args }, random) {
  const subject = open?.(module);
  // What a getter does to the module that is reading it; the test itself may read it before.
  let isCalling = false;
  const act = random.pick([
    () => undefined,
    () => module.coreVersion(),
    () => call(module, subject, args),
    () => subject?.free(),
  ]);
  const amid = () => (isCalling ? act() : undefined);
  const spoil = random.between(0, args.length - 1);
  const given = args.map((arg, i) => (i === spoil ? hostile(random, arg, amid) : arg));
  try {
    isCalling = true;
    call(module, subject, given);
    return true;
  } catch (error) {
    isTold(error);
    return false;
  } finally {
    isCalling = false;
    free(subject);
  }
}

/** @param {any} subject */
function free(subject) {
  try {
    subject?.free();
  } catch (error) {
    assert.equal(/** @type {Error} */ (error).message, FREED);
  }
}

/** @param {Random} random @param {unknown} arg @param {() => unknown} amid */
function hostile(random, arg, amid) {
  const isRequest = arg !== null && typeof arg === "object" && !ArrayBuffer.isView(arg);
  return isRequest ? spoiled(random, arg, amid) : hostileValue(random);
}

/** @param {unknown} error */
function isTold(error) {
  assert.ok(error instanceof Error, `threw ${String(error)}`);
  assert.notEqual(error.name, "RuntimeError", `trapped: ${error.message}`);
  const { problems } = /** @type {{ problems?: { path: string, message: string }[] }} */ (error);
  assert.ok(Array.isArray(problems) && problems.length > 0, `no problems: ${error.message}`);
  for (const { path, message } of problems) {
    assert.equal(typeof path, "string");
    assert.ok(message.trim().length > 0, `\`${path}\` says nothing`);
  }
}
