import { settings } from "./runs";

/** What the set-up's controller answers, in the shape that it sends. */

export function check(key, state, code, values = [], details = []) {
  return { key, state, code, values, details };
}

export const PROFILES = [
  {
    name: "Customer",
    license: "Customer Community",
    licenseKey: "PID_Customer_Community",
    users: 30,
  },
  { name: "Gold", license: "Partner Community", licenseKey: "PID_Partner_Community", users: 120 },
  {
    name: "Silver",
    license: "Partner Community Login",
    licenseKey: "PID_Partner_Community_Login",
    users: 40,
  },
  { name: "Unused", license: "Partner Community", licenseKey: "PID_Partner_Community", users: 0 },
];

/** An org where nothing is missing, and nothing was switched on. */
export function setupAnswer(changes = {}) {
  return {
    asOf: "2026-11-23",
    canManage: true,
    mode: "Preview",
    checks: [
      check("access", "ok", "manages"),
      check("holders", "ok", "some", [["Ada Admin"], 2]),
      check("everybody", "ok", "all"),
      check("sender", "ok", "verified", ["partners@example.com"]),
      check("portal", "ok", "set", ["https://portal.example.com"]),
      check("contact", "ok", "set", ["help@example.com"]),
      check("deliverability", "ok", "open"),
      check("templates", "ok", "complete"),
      check("seats", "ok", "free", [240]),
      check("policies", "ok", "right", [1]),
      check("population", "ok", "inScope", [160, 190]),
      check("killSwitch", "ok", "free"),
      check("schedule", "hint", "none", ["Ada Admin"]),
      check("logins", "ok", "since", ["2026-05-26"]),
      check("months", "hint", "none"),
    ],
    profiles: PROFILES,
    licenses: [],
    policies: [{ name: "Default", match: { profiles: ["Gold", "Silver"] } }],
    schedule: null,
    recipients: ["Ada Admin"],
    marks: {},
    hasRun: false,
    hasNotified: false,
    settings: settings(),
    ...changes,
  };
}

/** The same with some checks in the place of others. */
export function withChecks(changed, changes = {}) {
  const answer = setupAnswer(changes);
  const { checks } = answer;
  return {
    ...answer,
    checks: checks.map((before) => changed.find(({ key }) => key === before.key) ?? before),
  };
}

export const MARK = { on: "2026-11-20", by: "Ada Admin" };

/** Everything ticked that has to be ticked. */
export const MARKS = { thresholds: MARK, preview: MARK, mails: MARK };
