/**
 * The review (R1 to R8) in plain JavaScript, for valid input: what the core is measured against,
 * and a second opinion on the vectors.
 */
import { formatDay, parseDay, Pauses } from "./calendar.js";
import { judge, leaveAlone, nextStep, policyOf, stateAfter } from "./decision.js";

/**
 * @typedef {import("../../src/types.js").Action} Action
 * @typedef {import("../../src/types.js").Decision} Decision
 * @typedef {import("../../src/types.js").EvaluateRequest} EvaluateRequest
 * @typedef {import("../../src/types.js").PlanRunRequest} PlanRunRequest
 * @typedef {import("../../src/types.js").Reason} Reason
 * @typedef {import("../../src/types.js").RunRequest} RunRequest
 * @typedef {import("./decision.js").Outcome} Outcome
 * @typedef {import("./decision.js").Person} Person
 * @typedef {import("./decision.js").Rules} Rules
 */

/** R8: a share of a small population is never fewer users than this. */
const LEAST_MAX_BY_SHARE = 5;

/** @param {import("../../src/types.js").Policy[]} policies @returns {Rules[]} */
export function readPolicies(policies) {
  return policies.map((policy) => ({
    name: policy.name,
    firstWarningDays: policy.firstWarningDays ?? 60,
    finalNoticeDays: policy.finalNoticeDays ?? 75,
    deactivationDays: policy.deactivationDays ?? 90,
    minDaysInFirstWarning: policy.minDaysInFirstWarning ?? 7,
    minDaysInFinalNotice: policy.minDaysInFinalNotice ?? 7,
    reactivationGraceDays: policy.reactivationGraceDays ?? 30,
    noticeValidityDays: policy.noticeValidityDays ?? 30,
    pauses: new Pauses(policy.pauses ?? []),
    profiles: policy.match?.profiles ? new Set(policy.match.profiles) : null,
    licenses: policy.match?.licenses ? new Set(policy.match.licenses) : null,
  }));
}

/** @param {string | null | undefined} iso */
const day = (iso) => (iso == null ? null : parseDay(iso));

/** @param {import("../../src/types.js").User[]} users @returns {Person[]} */
export function readUsers(users) {
  return users.map((user) => ({
    id: user.id,
    isActive: user.isActive ?? true,
    stage: user.stage ?? null,
    lastLogin: day(user.lastLoginDate),
    activity: parseDay(user.lastLoginDate ?? user.createdDate),
    notified: day(user.lastNotificationSentDate),
    due: day(user.dueDate),
    exemptUntil: day(user.exemptUntil),
    profile: user.profile ?? null,
    license: user.license ?? null,
    policy: user.policy ?? null,
  }));
}

/** @param {number | null} value */
const iso = (value) => (value === null ? null : formatDay(value));

/**
 * @param {Person} person
 * @param {Outcome} outcome
 * @param {Rules | undefined} rules
 * @param {number} asOf
 * @param {boolean} held by mode or breaker
 * @returns {Decision}
 */
function describe(person, outcome, rules, asOf, held) {
  const inScope = outcome.days !== null && rules !== undefined;
  const after = inScope ? stateAfter(person, outcome, rules, asOf) : person;
  const ends = !inScope || held || outcome.row === "19";
  return {
    id: person.id,
    policy: inScope ? rules.name : null,
    action: outcome.action,
    reason: outcome.reason,
    stage: after.stage,
    lastNotificationSentDate: iso(after.notified),
    dueDate: iso(after.due),
    exemptUntil: iso(after.exemptUntil),
    inactiveDays: outcome.days,
    next: ends ? null : nextStep({ ...person, ...after }, rules, asOf),
  };
}

/**
 * @param {Person[]} people
 * @param {Rules[]} policies
 * @param {number} asOf
 */
function judgeAll(people, policies, asOf) {
  return people.map((person) => {
    const rules = policyOf(person, policies);
    const outcome = leaveAlone(person, rules) ?? judge(person, /** @type {Rules} */ (rules), asOf);
    return { person, rules, outcome, held: false };
  });
}

/**
 * R5 for every user.
 * @param {EvaluateRequest} request
 * @returns {{ decisions: Decision[] }}
 */
export function evaluate(request) {
  const asOf = parseDay(request.asOf);
  const judged = judgeAll(readUsers(request.users), readPolicies(request.policies), asOf);
  return {
    decisions: judged.map(({ person, rules, outcome }) =>
      describe(person, outcome, rules, asOf, false),
    ),
  };
}

/**
 * R8: everybody decided, mode and breaker applied.
 * @param {Person[]} people
 * @param {RunRequest} run
 */
function decideRun(people, run) {
  const judged = judgeAll(people, readPolicies(run.policies), parseDay(run.asOf));
  /** @param {typeof judged[number]} item @param {Reason} reason */
  const hold = (item, reason) => {
    item.held = true;
    item.outcome = { ...item.outcome, action: "none", reason };
  };
  if (run.mode === "Notify") {
    for (const item of judged) {
      if (item.outcome.row === "18" || item.outcome.row === "19") hold(item, "heldByMode");
    }
    return { judged, plannedDeactivations: 0, heldForApproval: false };
  }
  const planned = judged.filter(({ outcome }) => outcome.action === "deactivate");
  const plannedDeactivations = planned.length;
  const inScope = judged.reduce((sum, { outcome }) => sum + (outcome.days === null ? 0 : 1), 0);
  if (!trips(plannedDeactivations, inScope, run)) {
    return { judged, plannedDeactivations, heldForApproval: false };
  }
  const released = run.release ?? 0;
  planned.sort(longestInactiveFirst);
  for (const item of planned.slice(released)) hold(item, "heldForApproval");
  return { judged, plannedDeactivations, heldForApproval: released < plannedDeactivations };
}

/**
 * Ties go by id, in code-unit order.
 * @param {{ person: Person, outcome: Outcome }} a
 * @param {{ person: Person, outcome: Outcome }} b
 */
function longestInactiveFirst(a, b) {
  const byDays = (b.outcome.days ?? 0) - (a.outcome.days ?? 0);
  return byDays || (a.person.id < b.person.id ? -1 : 1);
}

/**
 * @param {number} planned
 * @param {number} inScope
 * @param {RunRequest} run
 */
function trips(planned, inScope, { limits, recentDeactivations }) {
  const { maxDeactivations = 50, maxDeactivationShare = 0.25 } = limits ?? {};
  const recent = recentDeactivations ?? 0;
  const total = recent + planned;
  if (planned === 0) return false;
  if (maxDeactivations !== null && total > maxDeactivations) return true;
  if (maxDeactivationShare === null) return false;
  // In ten-thousandths, so that 0.58 of 50 is 29.
  const byShare = Math.floor(
    (Math.round(maxDeactivationShare * 10_000) * (inScope + recent)) / 10_000,
  );
  return total > Math.max(LEAST_MAX_BY_SHARE, byShare);
}

/**
 * @param {PlanRunRequest} request
 * @returns {{ decisions: Decision[], plannedDeactivations: number, heldForApproval: boolean }}
 */
export function planRun(request) {
  const { judged, ...breaker } = decideRun(readUsers(request.users), request);
  const asOf = parseDay(request.asOf);
  return {
    decisions: judged.map(({ person, rules, outcome, held }) =>
      describe(person, outcome, rules, asOf, held),
    ),
    ...breaker,
  };
}

/**
 * The figures of a run over users that `readUsers` has read. Every user gets the fields that the
 * run leaves behind, but no `next`: this is the work a population's plan has to do.
 * @param {Person[]} people
 * @param {RunRequest} run
 */
export function planPeople(people, run) {
  const { judged, ...breaker } = decideRun(people, run);
  const asOf = parseDay(run.asOf);
  /** @type {Record<Action, number>} */
  const actions = { none: 0, activate: 0, firstWarning: 0, finalNotice: 0, deactivate: 0 };
  const after = judged.map(({ person, rules, outcome }) => {
    actions[outcome.action] += 1;
    return rules && outcome.action !== "none" ? stateAfter(person, outcome, rules, asOf) : person;
  });
  return { figures: { ...breaker, actions }, after };
}

/**
 * The same from users as they come out of JSON: the figures alone.
 * @param {import("../../src/types.js").User[]} users
 * @param {RunRequest} run
 */
export function planPopulation(users, run) {
  return planPeople(readUsers(users), run).figures;
}
