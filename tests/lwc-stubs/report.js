/** Months of logins small enough to count by hand, and the report (C10) of three of them. */

export const NAMES = { LOGIN: "Partner Login", MEMBER: "Partner Community" };

/** A month as a snapshot keeps it. */
export function month(changes = {}) {
  return {
    month: "2026-10",
    license: "LOGIN",
    logins: 12,
    activeUsers: 4,
    addressableUsers: 10,
    distribution: [6, 1, 1, 1, 1, 0, 0],
    loginsByDay: null,
    firstDay: null,
    isComplete: true,
    ...changes,
  };
}

/** August to October whole but for one gap, November under way. */
export const ROWS = [
  month({ month: "2026-08", logins: 30, distribution: [5, 1, 1, 1, 0, 2, 0], activeUsers: 5 }),
  month({ month: "2026-08", license: "MEMBER", logins: 7 }),
  month({ month: "2026-09", license: "MEMBER", logins: 9 }),
  month({ month: "2026-10", logins: 12 }),
  month({ month: "2026-10", license: "MEMBER", logins: 8 }),
  month({ month: "2026-11", logins: 3, isComplete: false }),
  month({ month: "2026-11", license: "MEMBER", logins: 2, isComplete: false }),
];

export const CONTRACT = {
  currency: "USD",
  startMonth: "2026-01",
  termMonths: 12,
  monthlyCommitment: 20,
  pricePerLogin: 10,
  overageMultiplier: 2.5,
  rolloverMonths: 3,
};

export function usage(changes = {}) {
  return {
    asOf: "2026-11-23",
    timeZone: "America/Los_Angeles",
    monthStartDay: 1,
    rows: ROWS,
    job: {
      lastRun: "2026-11-22T09:00:00.000Z",
      nextRun: "2026-11-29T09:00:00.000Z",
      problem: null,
    },
    historyFrom: "2026-05-24",
    canManage: true,
    entitlements: [],
    contract: null,
    terms: null,
    licenses: [
      { key: "LOGIN", name: "Partner Login", total: 100, used: 10 },
      { key: "MEMBER", name: "Partner Community", total: 12, used: 10 },
    ],
    snapshots: [],
    ...changes,
  };
}

function figures(row) {
  return {
    logins: row.logins,
    activeUsers: row.activeUsers,
    addressableUsers: row.addressableUsers,
    loginsPerActiveUser: row.activeUsers > 0 ? row.logins / row.activeUsers : null,
    distribution: row.distribution,
    isComplete: row.isComplete,
  };
}

/** August: 30 and 7 logins; September without the login licence; October 12 and 8, told as incomplete where wished. */
export function report(changes = {}) {
  const [augustLogin, augustMember, septemberMember, octoberLogin, octoberMember] =
    ROWS.map(figures);
  return {
    months: [
      {
        month: "2026-08",
        isMissing: false,
        populations: [augustLogin, augustMember],
        total: {
          logins: 37,
          activeUsers: 9,
          addressableUsers: 20,
          loginsPerActiveUser: 37 / 9,
          distribution: [11, 2, 2, 2, 1, 2, 0],
        },
      },
      {
        month: "2026-09",
        isMissing: false,
        populations: [null, septemberMember],
        total: null,
      },
      {
        month: "2026-10",
        isMissing: false,
        populations: [octoberLogin, { ...octoberMember, isComplete: false }],
        total: {
          logins: 20,
          activeUsers: 8,
          addressableUsers: 20,
          loginsPerActiveUser: 2.5,
          distribution: [12, 2, 2, 2, 2, 0, 0],
        },
      },
    ],
    licenses: ["LOGIN", "MEMBER"],
    missing: [{ month: "2026-09", license: "LOGIN" }],
    totals: [
      {
        license: null,
        months: 2,
        logins: 57,
        meanMonthlyLogins: 28.5,
        peakMonth: "2026-08",
        peakLogins: 37,
      },
      {
        license: "LOGIN",
        months: 2,
        logins: 42,
        meanMonthlyLogins: 21,
        peakMonth: "2026-08",
        peakLogins: 30,
      },
      {
        license: "MEMBER",
        months: 3,
        logins: 24,
        meanMonthlyLogins: 8,
        peakMonth: "2026-09",
        peakLogins: 9,
      },
    ],
    busiestDays: [
      { date: "2026-08-03", logins: 8 },
      { date: "2026-10-06", logins: 4 },
    ],
    weekdays: [4, 2, 1.5, null, 0, 0, 0],
    ledger: null,
    ...changes,
  };
}

/** Two months of 20 committed logins that roll over: 12 used of 20, 8 carried into a month of 30. */
export const LEDGER = {
  rows: [
    {
      month: "2026-09",
      demand: 12,
      committed: 20,
      carriedIn: 0,
      used: 12,
      expired: 0,
      carriedOut: 8,
      overage: 0,
      commitmentCost: 200,
      overageCost: 0,
    },
    {
      month: "2026-10",
      demand: 30,
      committed: 20,
      carriedIn: 8,
      used: 28,
      expired: 0,
      carriedOut: 0,
      overage: 2,
      commitmentCost: 200,
      overageCost: 50,
    },
  ],
  totals: {
    cost: 450,
    commitmentCost: 400,
    overageCost: 50,
    demand: 42,
    committed: 40,
    used: 40,
    expired: 0,
    overage: 2,
    coverage: 40 / 42,
    utilisation: 1,
    effectivePricePerLogin: 450 / 42,
  },
};
