/** Answers of the core as its contract (src/types.d.ts) shapes them, for components that only show them. */

const STAGES = { Active: 0, "First Warning": 0, "Final Notice": 0, Deactivated: 0, Exempt: 0 };
const ACTIONS = { none: 0, activate: 0, firstWarning: 0, finalNotice: 0, deactivate: 0 };

export function plan({
  before = {},
  after = {},
  actions = {},
  reasons = {},
  breaker = {},
  planned = 0,
} = {}) {
  return {
    plannedDeactivations: planned,
    heldForApproval: (breaker.held ?? 0) > 0,
    summary: {
      users: 500,
      inScope: 480,
      stagesBefore: { ...STAGES, neverInitialised: 0, unknown: 0, ...before },
      stagesAfter: { ...STAGES, neverInitialised: 0, unknown: 0, ...after },
      actions: { ...ACTIONS, ...actions },
      reasons: { heldByMode: 0, heldForApproval: 0, ...reasons },
      breaker: {
        planned,
        recent: 0,
        maxDeactivations: 50,
        maxByShare: 120,
        tripped: false,
        released: 0,
        held: 0,
        ...breaker,
      },
    },
  };
}

export function decisionRow(changes = {}) {
  const { before, ...rest } = changes;
  return {
    id: "005000000000001AAA",
    name: "Ana Lima",
    account: "Acme",
    profile: "Partner Portal User",
    license: "PID_Partner_Community",
    isActive: true,
    createdDate: "2025-01-01",
    lastLoginDate: "2026-05-02",
    policy: "Default",
    action: "none",
    reason: "belowThreshold",
    stage: "Active",
    lastNotificationSentDate: null,
    dueDate: null,
    exemptUntil: null,
    inactiveDays: 87,
    next: null,
    ...rest,
    before: {
      stage: "Active",
      lastNotificationSentDate: null,
      dueDate: null,
      exemptUntil: null,
      ...before,
    },
  };
}

export const THRESHOLDS = {
  firstWarningDays: 60,
  finalNoticeDays: 75,
  deactivationDays: 90,
  minDaysInFirstWarning: 7,
  minDaysInFinalNotice: 7,
  reactivationGraceDays: 30,
  noticeValidityDays: 30,
};

export function explanation({ decision = {}, ...rest } = {}) {
  return {
    decision: decisionRow(decision),
    row: "5",
    requestedPolicy: null,
    activityDate: "2026-05-02",
    activityFrom: "lastLoginDate",
    pausedDays: 0,
    dwellDays: null,
    pause: null,
    thresholds: THRESHOLDS,
    steps: [],
    ...rest,
  };
}

const BANDS = [
  [60, 74],
  [75, 89],
  [90, 179],
  [180, 364],
  [365, null],
];

/** One licence of an idle answer from the users of its five bands. */
export function idleLicense({ license, model, price = 0, seats, users }) {
  const cost = (count) => (model === null ? null : count * price * 12);
  const idle = users.reduce((sum, count) => sum + count, 0);
  return {
    license,
    model,
    seats,
    inScope: seats,
    idle,
    yearlyCost: cost(idle),
    bands: BANDS.map(([from, to], at) => ({
      from,
      to,
      users: users[at],
      yearlyCost: cost(users[at]),
    })),
  };
}

export function idleSeats(perLicense) {
  const total = (valueOf) => perLicense.reduce((sum, license) => sum + (valueOf(license) ?? 0), 0);
  return {
    perLicense,
    total: {
      seats: total(({ seats }) => seats),
      inScope: total(({ inScope }) => inScope),
      idle: total(({ idle }) => idle),
      yearlyCost: total(({ yearlyCost }) => yearlyCost),
      bands: BANDS.map(([from, to], at) => ({
        from,
        to,
        users: total(({ bands }) => bands[at].users),
        yearlyCost: total(({ bands }) => bands[at].yearlyCost),
      })),
    },
    unpriced: perLicense
      .filter(({ model, idle }) => model === null && idle > 0)
      .map(({ license }) => license),
  };
}
