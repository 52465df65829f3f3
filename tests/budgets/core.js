/** The work of the modules that has a budget, as the console asks for it. */
import { TODAY, labPages, weeksAgo } from "../../benches/browser/labUsers.js";
import { Meter } from "./meter.js";

/** @typedef {Record<string, import("./meter.js").Used>} Measured by what was done */

const USERS = 2_000;
const YEAR = 52;
const POLICIES = [
  {
    name: "Critical partners",
    firstWarningDays: 180,
    finalNoticeDays: 240,
    deactivationDays: 300,
    match: { profiles: [] },
  },
  { name: "Default", pauses: [{ from: "2025-12-20", to: "2026-01-04" }] },
];
const PRICES = {
  PID_Partner_Community: { model: "member", pricePerSeatMonth: 25 },
  PID_Partner_Community_Login: { model: "login" },
};
const RUN = { asOf: TODAY, policies: POLICIES, mode: "Enforce", limits: {} };
const WINDOW = { policies: POLICIES, prices: PRICES, from: weeksAgo(YEAR), to: TODAY };
const SWEEP = {
  ...WINDOW,
  vary: "Default",
  firstWarningDays: [30, 40, 50, 60, 70],
  finalNoticeDays: [75, 80, 85, 90, 95],
  deactivationDays: [100, 110, 120, 130],
};
const FIRST_ROWS = { sortBy: "inactiveDays", descending: true, from: 0, count: 50 };

/** @returns {Promise<Measured>} */
export async function reviewModule() {
  const meter = await Meter.of("review");
  const { Population } = meter.glue;
  const [first, ...more] = [...labPages(10 * USERS, YEAR)].map(({ text }) =>
    new TextEncoder().encode(text),
  );
  /** @type {any} */
  let population;
  const request = { ...RUN, users: someUsers(200) };
  return {
    "planRun of 200 users": meter.used(() => meter.glue.planRun(request)),
    "load 2,000 users": meter.used(() => (population = new Population(first))),
    "plan a run of 2,000": meter.used(() => population.planRun(RUN)),
    "a page of 50 of 2,000": meter.used(() => population.decisions(FIRST_ROWS)),
    "why one of them": meter.used(() => population.explain("005Pr0000000007AAA")),
    "idle seats of 2,000": meter.used(() =>
      population.idleSeats({ asOf: TODAY, policies: POLICIES, prices: PRICES }),
    ),
    "replay a year of 2,000": meter.used(() => population.replay(WINDOW)),
    "sweep 100 points over 2,000": meter.used(() => {
      population.beginSweep(SWEEP);
      while (population.continueSweep(20) > 0);
      population.sweepAnswer();
    }),
    "forecast a year of 2,000": meter.used(() => population.forecast(RUN_AHEAD)),
    "load 18,000 more": meter.used(() => more.forEach((page) => population.add(page))),
    "plan a run of 20,000": meter.used(() => population.planRun(RUN)),
  };
}

const RUN_AHEAD = {
  asOf: TODAY,
  policies: POLICIES,
  weeks: YEAR,
  firstWarningResponse: 0.3,
  finalNoticeResponse: 0.2,
  newUsersPerWeek: 10,
  abandonShare: 0.25,
  seatsTotal: 2_500,
};

/** @param {number} count */
function someUsers(count) {
  return Array.from({ length: count }, (_, i) => ({
    id: `005Pr${String(i).padStart(10, "0")}AAA`,
    createdDate: "2025-01-01",
    lastLoginDate: i % 3 === 0 ? null : "2026-08-20",
    stage: [null, "Active", "First Warning", "Final Notice"][i % 4],
    lastNotificationSentDate: i % 4 > 1 ? "2026-11-02" : null,
    dueDate: i % 4 > 1 ? "2026-11-20" : null,
    profile: "Partner Portal User",
  }));
}

const CONTRACT = {
  startMonth: "2026-01",
  monthlyCommitment: 50_000,
  pricePerLogin: 4,
  rolloverMonths: 3,
  bursts: [{ months: [2, 3, 4], additionalLogins: 30_000 }],
  volumeTiers: [{ fromMonthlyCommitment: 60_000, pricePerLogin: 3.5 }],
};
const DEMAND = [40, 90, 85, 80, 45, 42, 41, 38, 39, 50, 52, 61].map((logins) => logins * 1_000);

const SIMULATION = {
  contract: CONTRACT,
  demand: DEMAND,
  volatility: 0.3,
  scenarios: 100,
  step: 500,
};
const TIERS = {
  startMonth: "2026-01",
  catalogue: [
    { name: "Partner seat", grade: "partner", model: "member", price: 25 },
    { name: "Partner login", grade: "partner", model: "login", price: 10 },
    { name: "Customer login", grade: "customer", model: "login", price: 2 },
  ],
  populations: [
    {
      name: "Partners",
      requiredGrade: "partner",
      frequencies: Array.from({ length: 28 }, (_, logins) => ({
        logins: logins * 12,
        users: 1_000 - logins * 30,
        monthly: DEMAND.map(() => logins * (1_000 - logins * 30)),
      })),
    },
  ],
};
const FILE_ROWS = 10_000;

/** @returns {Uint8Array} a file of logins */
function loginFile() {
  const rows = Array.from({ length: FILE_ROWS }, (_, i) => {
    const id = `005000000${String(i % 700).padStart(6, "0")}AAA`;
    return `${id},2026-${String((i % 12) + 1).padStart(2, "0")}-${(i % 18) + 10}T08:30:00Z,Success`;
  });
  return new TextEncoder().encode(`UserId,LoginTime,Status\n${rows.join("\n")}\n`);
}

/** @returns {Promise<Measured>} */
export async function commitmentModule() {
  const meter = await Meter.of("commitment");
  const { glue } = meter;
  const asked = { contract: CONTRACT, demand: DEMAND };
  return {
    "a ledger of a year": meter.used(() => glue.contractLedger(asked)),
    "the best of 90,000 commitments": meter.used(() => glue.optimizeCommitment(asked)),
    "100 scenarios": meter.used(() => {
      const simulation = new glue.Simulation(SIMULATION);
      while (simulation.continue(50) > 0);
      simulation.answer();
      simulation.free();
    }),
    "the levers": meter.used(() => glue.negotiationLevers(asked)),
    "the review of a contract": meter.used(() => glue.reviewContract(asked)),
    "tiers of 16,660 users": meter.used(() => glue.recommendTiers(TIERS)),
  };
}

/** @returns {Promise<Measured>} */
export async function importModule() {
  const meter = await Meter.of("import");
  const file = loginFile();
  const nobody = new TextEncoder().encode("{}");
  return {
    "import 10,000 logins": meter.used(() => {
      const read = new meter.glue.LoginImport({ transitions: [] });
      read.add(file);
      read.finish();
      read.userIds();
      read.months(nobody, null);
      read.free();
    }),
  };
}
