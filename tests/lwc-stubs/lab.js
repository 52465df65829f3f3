import { loadCore } from "c/seatwiseCore";
import { ReviewSession } from "c/reviewSession";
import { replayRequest } from "c/labPolicy";
import { serveCore } from "./realCore";

/**
 * Four users and 26 Mondays, small enough to replay by hand. Under 60 / 75 / 90:
 * - Ana logs in every month: nothing happens to her.
 * - Ben (member) and Dee (login) have been gone since 2025: warned on Jun 1, noticed on Jun 8, switched off on Jun 15.
 * - Çelik logs in on May 28 and on Oct 5: warned on Jul 27, noticed on Aug 17, switched off on Aug 31, back on Oct 5.
 */
export const CONTEXT = {
  asOf: "2026-11-23",
  orgName: "Fernhill",
  currency: "USD",
  populationSize: 4,
  policies: [{ name: "Default" }, { name: "Critical", deactivationDays: 300 }],
  licenses: [
    { key: "LOGIN", name: "Partner Login", total: 100, used: 1 },
    { key: "MEMBER", name: "Partner Community", total: 4, used: 3 },
  ],
  prices: { MEMBER: { model: "member", pricePerSeatMonth: 25 }, LOGIN: { model: "login" } },
  run: { mode: "Preview", limits: {}, release: null, recentDeactivations: 0 },
};

export const WINDOW = { from: "2026-05-26", to: "2026-11-23" };

export const HISTORY = { ...WINDOW, rows: 8, problem: null };

const USERS = {
  id: ["005A", "005B", "005C", "005D"],
  name: ["Ana Lima", "Ben Ode", "Çelik Ünal", "Dee Roe"],
  account: ["Acme", "Acme", "Borealis", "Borealis"],
  createdDate: ["2025-01-01", "2025-01-01", "2025-01-01", "2025-01-01"],
  lastLoginDate: ["2026-11-10", "2025-10-01", "2026-10-05", "2025-11-01"],
  license: ["MEMBER", "MEMBER", "MEMBER", "LOGIN"],
};

export const LOGIN_PAGES = {
  null: {
    logins: JSON.stringify({
      logins: {
        "005A": ["2026-06-10", "2026-07-10", "2026-08-10", "2026-09-10", "2026-10-10"],
        "005C": ["2026-05-28"],
      },
    }),
    count: 6,
    lastId: "0Ya6",
    done: false,
  },
  "0Ya6": {
    logins: JSON.stringify({ logins: { "005A": ["2026-11-10"], "005C": ["2026-10-05"] } }),
    count: 2,
    lastId: "0Ya8",
    done: true,
  },
};

export const TRIAL = {
  vary: "Default",
  runWeekday: 1,
  thresholds: { firstWarningDays: 60, finalNoticeDays: 75, deactivationDays: 90 },
};

const bytes = (text) => new TextEncoder().encode(text);

/** A session on the real core, its users decided once where its policies let it, as the review tab does. */
export async function session({ users = USERS, ...context } = {}) {
  serveCore();
  const core = await loadCore();
  const population = new core.Population(bytes(JSON.stringify({ columns: users })));
  const made = new ReviewSession(population, { ...CONTEXT, ...context });
  try {
    made.plan(made.saved);
  } catch {
    // The review tab goes on without a plan.
  }
  return made;
}

/** The same with its logins. */
export async function sessionWithLogins(options) {
  const made = await session(options);
  for (const { logins } of Object.values(LOGIN_PAGES)) {
    made.addLogins(bytes(logins));
  }
  made.loginWindow = WINDOW;
  return made;
}

/** A trial's thresholds and what they would have done. */
export function replayPoint(loaded, trial) {
  const { totals } = loaded.replay(replayRequest(loaded, trial));
  return { thresholds: trial.thresholds, totals };
}
