/**
 * @typedef {import("./benchmark.js").Measured} Measured
 * @typedef {import("./benchmark.js").Crossings} Crossings
 */

export const MEGABYTE = 1024 * 1024;

/** What an admin with a hundred thousand seats may be asked for. */
const BUDGETS = [
  {
    what: "load and plan",
    most: 1500,
    unit: "ms",
    figure: (/** @type {Measured} */ { core }) => core.loadAndPlan,
  },
  {
    what: "wasm memory after load and plan",
    most: 64,
    unit: "MB",
    figure: (/** @type {Measured} */ { memory }) => memory.afterPlan / MEGABYTE,
  },
  {
    what: "moving a threshold",
    most: 100,
    unit: "ms",
    figure: (/** @type {Measured} */ { core }) => core.moveThreshold,
  },
];

/** @param {string} variant @param {Measured} measured @returns {string[]} */
export const missedBudgets = (variant, measured) => missed(BUDGETS, variant, measured);

/**
 * @template T
 * @param {{ what: string, most: number, unit: string, figure: (measured: T) => number }[]} budgets
 * @param {string} variant
 * @param {T} measured
 * @returns {string[]}
 */
export function missed(budgets, variant, measured) {
  return budgets
    .map((budget) => ({ ...budget, is: budget.figure(measured) }))
    .filter(({ is, most }) => !(is <= most))
    .map(
      ({ what, is, most, unit }) =>
        `${what} (${variant}): ${is.toFixed(1)} ${unit}, at most ${most}`,
    );
}

/** @param {string} variant @param {Measured} measured */
export function printMeasured(variant, { users, firstLoadAndPlan, core, plain, memory }) {
  printTable(
    [`${variant}, ${count(users)} users`, "core", "plain JavaScript"],
    [
      ["load and plan, first time", ms(firstLoadAndPlan), ""],
      ["load and plan", ms(core.loadAndPlan), ms(plain.loadAndPlan)],
      ["plan alone", ms(core.plan), ms(plain.plan)],
      ["move a threshold: plan, 50 rows", ms(core.moveThreshold), ""],
      ["move the scope: plan, idle seats, 50 rows", ms(core.moveScope), ""],
      ["wasm memory after load and plan", megabytes(memory.afterPlan), ""],
      ["wasm memory at the end", megabytes(memory.atEnd), ""],
    ],
  );
}

export function printCaveat() {
  console.log(
    "Plain JavaScript decides the same, but checks nothing on loading and keeps no names,\n" +
      "accounts or index of ids.\n",
  );
}

/** @param {Crossings} crossings */
export function printCrossings({ bytesIn, loadAndPlan, moveThreshold }) {
  printTable(
    ["what crosses, on any machine", "into wasm", "out of wasm"],
    [
      ["bytes of pages", count(bytesIn), ""],
      ["calls: load and plan", count(loadAndPlan.intoWasm), count(loadAndPlan.outOfWasm)],
      ["calls: move a threshold", count(moveThreshold.intoWasm), count(moveThreshold.outOfWasm)],
    ],
  );
}

/** @param {string[]} head @param {string[][]} rows */
export function printTable(head, rows) {
  const lines = [head, ...rows].map(([what, ...figures]) =>
    [what.padEnd(44), ...figures.map((figure) => figure.padStart(18))].join(""),
  );
  console.log(`${lines.join("\n")}\n`);
}

/** @param {number} value */
export const ms = (value) => `${value.toFixed(1)} ms`;

/** @param {number} bytes */
export const megabytes = (bytes) => `${(bytes / MEGABYTE).toFixed(1)} MB`;

/** @param {number} value */
export const count = (value) => value.toLocaleString("en-US");
