/**
 * What the lab's sweep (R10) costs in the page: the core's, whole and in slices, beside the same
 * sweep in plain JavaScript, and how it grows.
 */
import { loadCore } from "c/seatwiseCore";
import { playPoint, readSweep } from "../baseline/sweep.js";
import { memoryBytes } from "./core.js";
import { TODAY, labPages, weeksAgo } from "./labUsers.js";
import { best, timed } from "./timing.js";

/**
 * @typedef {import("../../src/types.js").SweepRequest} SweepRequest
 *
 * @typedef {object} Growth milliseconds
 * @property {number} users
 * @property {number} weeks
 * @property {number} group the gaps, once
 * @property {number} hundred policies
 * @property {number} thousand policies
 *
 * @typedef {object} Lab milliseconds
 * @property {number} users
 * @property {number} logins in two years
 * @property {number} load
 * @property {number} replay
 * @property {{ group: number, grid: number, answer: number, withinGrace: number }} core
 * @property {{ longest: number, longestWithinGrace: number }} slices
 * @property {{ read: number, measured: number, grid: number }} plain the grid is scaled from the policies measured
 * @property {Growth[]} growth
 *
 * @typedef {object} LabMemory
 * @property {number} users
 * @property {number} logins
 * @property {number} load milliseconds
 * @property {number} bytes
 */

const USERS = [100_000, 200_000];
const WEEKS = [52, 104];
/** Milliseconds that a slice may take. */
const SLICE = 50;
/** Policies in the first slice of a sweep. */
const FIRST_SLICE = 4;
/** Plain JavaScript is measured on so many policies of the grid, evenly spread. */
const PLAIN_POINTS = 10;
const TRIES = 5;
/** What is compared with each other is tried more often, in turn. */
const TRIES_OF_GROWTH = 15;
const PARTS_OF_GROWTH = 5;

/** @param {number} first @param {number} step @param {number} count */
const values = (first, step, count) => Array.from({ length: count }, (_, i) => first + step * i);

/** 10 × 10 × 10 policies, all of them valid. */
const THOUSAND = {
  firstWarningDays: values(35, 5, 10),
  finalNoticeDays: values(85, 5, 10),
  deactivationDays: values(135, 6, 10),
};
const HUNDRED = { ...THOUSAND, deactivationDays: [180] };
/** The grace can hold back a first warning of half of these. */
const WITHIN_GRACE = {
  firstWarningDays: values(18, 3, 10),
  finalNoticeDays: values(48, 4, 10),
  deactivationDays: values(90, 6, 10),
};

const PAUSES = [
  { from: "2024-12-20", to: "2025-01-04" },
  { from: "2025-12-20", to: "2026-01-04" },
];

/** @param {number} weeks @param {typeof THOUSAND} thresholds @param {number} [runWeekday] @returns {SweepRequest} */
function request(weeks, thresholds, runWeekday = 1) {
  const critical = { firstWarningDays: 180, finalNoticeDays: 240, deactivationDays: 300 };
  return {
    policies: [
      { name: "Critical partners", ...critical, pauses: PAUSES, match: { profiles: [] } },
      { name: "Default", pauses: PAUSES },
    ],
    prices: {
      PID_Partner_Community: { model: "member", pricePerSeatMonth: 25 },
      PID_Partner_Community_Login: { model: "login" },
    },
    vary: "Default",
    from: weeksAgo(weeks),
    to: TODAY,
    runWeekday,
    ...thresholds,
  };
}

/** @param {object} component @returns {Promise<Lab>} */
export async function measureLab(component) {
  const core = /** @type {any} */ (await loadCore(component));
  const pages = USERS.map((users) => [...labPages(users, WEEKS[1])]);
  const load = await timed(() => loadPages(core, pages[0]));
  const populations = [load.result, ...pages.slice(1).map((more) => loadPages(core, more))];
  const lab = await measureUsers(populations[0], pages[0]);
  return { ...lab, load: load.milliseconds, growth: await measureGrowth(populations) };
}

/**
 * One population after the other, again and again, and of every part of a sweep the shortest time:
 * what else the machine does slows all alike.
 * @param {any[]} populations
 */
async function measureGrowth(populations) {
  /** @type {Growth[]} */
  const growth = [];
  for (const weeks of WEEKS) {
    const rows = populations.map((population) => ({
      population,
      group: Infinity,
      hundred: Infinity,
      parts: Array(PARTS_OF_GROWTH).fill(Infinity),
    }));
    for (let i = 0; i < TRIES_OF_GROWTH; i += 1) {
      for (const row of rows) {
        const { population, parts } = row;
        // Another weekday is another window.
        const weekday = 1 + (i % 7);
        const thousand = request(weeks, THOUSAND, weekday);
        grouped(population, request(weeks, THOUSAND, 1 + (weekday % 7)));
        row.group = Math.min(row.group, await time(() => grouped(population, thousand)));
        for (const [part, least] of parts.entries()) {
          const play = () => population.continueSweep(1000 / PARTS_OF_GROWTH);
          parts[part] = Math.min(least, await time(play));
        }
        grouped(population, request(weeks, HUNDRED, weekday));
        row.hundred = Math.min(row.hundred, await time(() => population.continueSweep(100)));
      }
    }
    for (const { population, parts, ...times } of rows) {
      const thousand = parts.reduce((sum, part) => sum + part, 0);
      growth.push({ users: population.size, weeks, ...times, thousand });
    }
  }
  return growth.sort((a, b) => a.users - b.users);
}

/** @param {() => unknown} work */
async function time(work) {
  return (await timed(work)).milliseconds;
}

/** @param {any} core @param {Iterable<{ text: string }>} pages */
function loadPages(core, pages) {
  const encoder = new TextEncoder();
  let population;
  for (const { text } of pages) {
    if (population) population.add(encoder.encode(text));
    else population = new core.Population(encoder.encode(text));
  }
  return population;
}

/** Another weekday is another window. @param {any} population @param {number} weeks */
function group(population, weeks) {
  return best(TRIES, (i) => grouped(population, request(weeks, THOUSAND, 2 + i)));
}

/** Begins a sweep and groups its gaps; every policy of its grid is valid. @param {any} population @param {SweepRequest} sweep */
function grouped(population, sweep) {
  const axes = [sweep.firstWarningDays, sweep.finalNoticeDays, sweep.deactivationDays];
  const points = axes.reduce((product, days) => product * days.length, 1);
  population.continueSweep(population.beginSweep(sweep) - points);
}

/** A whole sweep, its gaps grouped before. @param {any} population @param {SweepRequest} sweep */
function grid(population, sweep) {
  grouped(population, sweep);
  return best(TRIES, () => {
    population.beginSweep(sweep);
    population.continueSweep(1e6);
  });
}

/**
 * The longest slice of a sweep, best of a few: so many policies at a time as took a quarter of what a
 * slice may, going by the slice before.
 * @param {any} population
 * @param {SweepRequest} sweep
 */
async function longestSlice(population, sweep) {
  let least = Infinity;
  for (let i = 0; i < TRIES; i += 1) {
    let [longest, points] = [0, FIRST_SLICE];
    let left = population.beginSweep(sweep);
    while (left > 0) {
      const size = points;
      const slice = await timed(() => population.continueSweep(size));
      left = slice.result;
      longest = Math.max(longest, slice.milliseconds);
      points = Math.ceil(Math.min(2, SLICE / 4 / slice.milliseconds) * points);
    }
    least = Math.min(least, longest);
  }
  return least;
}

/** @param {any} population @param {{ text: string, logins: number }[]} pages */
async function measureUsers(population, pages) {
  const sweep = request(WEEKS[0], THOUSAND);
  const within = request(WEEKS[0], WITHIN_GRACE);
  const { policies, prices, from, to, runWeekday } = sweep;
  const replay = { policies, prices, from, to, runWeekday };
  const core = {
    group: await group(population, WEEKS[0]),
    withinGrace: await grid(population, within),
    grid: await grid(population, sweep),
    answer: await best(TRIES, () => JSON.parse(population.sweepAnswer())),
  };
  return {
    users: population.size,
    logins: pages.reduce((sum, { logins }) => sum + logins, 0),
    replay: await best(TRIES, () => JSON.parse(population.replay(replay))),
    core,
    plain: await plainSweep(pages, sweep, JSON.parse(population.sweepAnswer())),
    slices: {
      longestWithinGrace: await longestSlice(population, within),
      longest: await longestSlice(population, sweep),
    },
  };
}

/**
 * @param {{ text: string }[]} pages
 * @param {SweepRequest} sweep
 * @param {import("../../src/types.js").Sweep} ofCore
 */
async function plainSweep(pages, sweep, ofCore) {
  const read = await timed(() =>
    readSweep(
      pages.flatMap(({ text }) => rowsOf(text)),
      sweep,
    ),
  );
  const { points } = read.result;
  const step = points.length / PLAIN_POINTS;
  const some = Array.from({ length: PLAIN_POINTS }, (_, i) => Math.floor((i + 0.5) * step));
  // The first one is played twice: what is measured is warm.
  playPoint(read.result, points[some[0]]);
  let milliseconds = 0;
  for (const place of some) {
    const played = await timed(() => playPoint(read.result, points[place]));
    milliseconds += played.milliseconds;
    mustAgree(ofCore.points[place], played.result);
  }
  return { read: read.milliseconds, measured: some.length, grid: milliseconds * step };
}

/** @param {string} text @returns {import("../../src/types.js").PopulationUser[]} */
function rowsOf(text) {
  /** @type {{ columns: Record<string, any[]> }} */
  const { columns } = JSON.parse(text);
  const fields = Object.entries(columns);
  return columns.id.map(
    (_, i) => /** @type {any} */ (Object.fromEntries(fields.map(([name, of]) => [name, of[i]]))),
  );
}

/**
 * Two that do not do the same work are not to be compared.
 * @param {import("../../src/types.js").Sweep["points"][number]} point
 * @param {ReturnType<typeof playPoint>} plain
 */
function mustAgree({ totals }, { firstWarningAnswers, finalNoticeAnswers, ...counts }) {
  const notices = { firstWarning: firstWarningAnswers, finalNotice: finalNoticeAnswers };
  for (const [name, value] of Object.entries({ ...counts, notices })) {
    const plain = JSON.stringify(value);
    const ofCore = JSON.stringify(totals[/** @type {keyof typeof totals} */ (name)]);
    if (plain !== ofCore) {
      throw new Error(`${name}: the core says ${ofCore}, plain JavaScript ${plain}`);
    }
  }
}

/** Only before anything else: the module's memory never shrinks. @param {object} component @returns {Promise<LabMemory>} */
export async function measureLabMemory(component) {
  const core = /** @type {any} */ (await loadCore(component));
  let logins = 0;
  const load = await timed(() => {
    const pages = labPages(1_000_000, 52);
    return loadPages(
      core,
      (function* counted() {
        for (const page of pages) {
          logins += page.logins;
          yield page;
        }
      })(),
    );
  });
  const population = load.result;
  const { size } = population;
  return { users: size, logins, load: load.milliseconds, bytes: memoryBytes() };
}
