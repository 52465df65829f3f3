import { MEGABYTE, count, megabytes, missed, ms, printTable } from "./report.js";

/**
 * @typedef {import("./lab.js").Lab} Lab
 * @typedef {import("./lab.js").LabMemory} LabMemory
 * @typedef {Lab & { memory: LabMemory }} Measured
 */

/** @param {Lab} lab */
const timesPlain = ({ core, plain }) => plain.grid / core.grid;

/** How much longer a sweep takes over twice the users, worst of the windows. @param {Lab} lab */
function ofDoubling({ growth }) {
  const changes = growth.flatMap((one) =>
    growth
      .filter(({ users, weeks }) => users === one.users * 2 && weeks === one.weeks)
      .map((two) => two.thousand / one.thousand - 1),
  );
  return changes.length > 0 ? Math.max(...changes) : NaN;
}

const BUDGETS = [
  {
    what: "sweep over 52 weeks and 1,000 policies",
    most: 250,
    unit: "ms",
    figure: (/** @type {Measured} */ { core }) => core.grid,
  },
  {
    what: "the longest slice of a sweep",
    most: 50,
    unit: "ms",
    figure: (/** @type {Measured} */ { slices }) => slices.longest,
  },
  {
    what: "the longest slice of a sweep within the grace",
    most: 50,
    unit: "ms",
    figure: (/** @type {Measured} */ { slices }) => slices.longestWithinGrace,
  },
  {
    what: "the core's sweep as a share of plain JavaScript's",
    most: 1,
    unit: "%",
    figure: (/** @type {Measured} */ lab) => 100 / timesPlain(lab),
  },
  {
    what: "what doubling the users adds to a sweep",
    most: 10,
    unit: "%",
    figure: (/** @type {Measured} */ lab) => ofDoubling(lab) * 100,
  },
  {
    what: "wasm memory after loading a million users",
    most: 160,
    unit: "MB",
    figure: (/** @type {Measured} */ { memory }) => memory.bytes / MEGABYTE,
  },
];

/** @param {string} variant @param {Measured} lab @returns {string[]} */
export const missedLabBudgets = (variant, lab) => missed(BUDGETS, variant, lab);

/** @param {string} variant @param {Measured} lab */
export function printLab(variant, lab) {
  const { users, logins, load, replay, core, plain, slices, growth, memory } = lab;
  printTable(
    [`${variant}, ${count(users)} users, ${count(logins)} logins`, "core", "plain JavaScript"],
    [
      ["load two years of logins", ms(load), ""],
      ["group the gaps of 52 weeks, once", ms(core.group), ms(plain.read)],
      ["sweep, 52 runs × 1,000 policies", ms(core.grid), ms(plain.grid)],
      ["  times as fast", timesPlain(lab).toFixed(0), ""],
      ["  its longest slice", ms(slices.longest), ""],
      ["sweep, half of it within the grace", ms(core.withinGrace), ""],
      ["  its longest slice", ms(slices.longestWithinGrace), ""],
      ["answer of 1,000 policies as objects", ms(core.answer), ""],
      ["replay of one policy", ms(replay), ms(plain.grid / 1000)],
    ],
  );
  console.log(
    `Plain JavaScript played ${plain.measured} policies of the 1,000, and its sweep is scaled from them. What\n` +
      "it reads once, it takes at its word.\n",
  );
  printTable(
    [`${variant}, how a sweep grows`, "group, once", "100 policies", "1,000 policies"],
    growth.map(({ users: of, weeks, group, hundred, thousand }) => [
      `${count(of)} users, ${weeks} weeks`,
      ...[group, hundred, thousand].map(ms),
    ]),
  );
  printTable(
    [`${variant}, ${count(memory.users)} users, ${count(memory.logins)} logins`, "core"],
    [
      ["write their pages and load them", ms(memory.load)],
      ["wasm memory", megabytes(memory.bytes)],
    ],
  );
}
