/**
 * A sweep (R10) in plain JavaScript: a whole replay for every combination of the thresholds. The
 * users are read once; what is known of them before is `readSweep`'s, each policy is `playPoint`'s.
 * Savings and the frontier are left out.
 */
import { parseDay } from "./calendar.js";
import { noTotals, readCalendar, readPartners, readWindow, replay } from "./replay.js";
import { readPolicies } from "./review.js";

/** @typedef {ReturnType<typeof readSweep>} Sweep */

/**
 * @param {import("../../src/types.js").PopulationUser[]} users
 * @param {import("../../src/types.js").SweepRequest} request
 */
export function readSweep(users, request) {
  let first = parseDay(request.from);
  for (const { createdDate } of users) first = Math.min(first, parseDay(createdDate));
  for (const { lastLoginDate } of users) {
    if (lastLoginDate) first = Math.min(first, parseDay(lastLoginDate));
  }
  const window = readWindow(request, first);
  const policies = readPolicies(request.policies);
  const partners = readPartners(users, policies, window);
  const calendars = policies.map(({ pauses }) => readCalendar(window, pauses));
  const varied = policies.findIndex(({ name }) => name === request.vary);
  const points = request.firstWarningDays.flatMap((firstWarningDays) =>
    request.finalNoticeDays.flatMap((finalNoticeDays) =>
      request.deactivationDays
        .map((deactivationDays) => ({ firstWarningDays, finalNoticeDays, deactivationDays }))
        .filter(isValid),
    ),
  );
  return { window, policies, partners, calendars, varied, points };
}

/** R4. @param {{ firstWarningDays: number, finalNoticeDays: number, deactivationDays: number }} point */
function isValid({ firstWarningDays, finalNoticeDays, deactivationDays }) {
  return (
    firstWarningDays >= 1 &&
    firstWarningDays < finalNoticeDays &&
    finalNoticeDays < deactivationDays &&
    deactivationDays <= 3650
  );
}

/**
 * One policy of the grid; the users of the other policies count as well.
 * @param {Sweep} sweep
 * @param {Sweep["points"][number]} point
 */
export function playPoint({ window, policies, partners, calendars, varied }, point) {
  const totals = noTotals();
  policies.forEach((policy, place) => {
    const rules = place === varied ? { ...policy, ...point } : policy;
    replay(partners[place], rules, calendars[place], window, totals);
  });
  return totals;
}
